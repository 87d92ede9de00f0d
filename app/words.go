package main

import "onrecord/facts"

// Every word that the pages say stands in this table, sentence case, English
// and German side by side. What the engine says (a finding's reason, a step's
// relation) comes with the finding and is English, as the articles are.
var (
	sayName       = word{"On Record", "On Record"}
	sayAbout      = word{"Check whether a claim agrees with a news article, on your own machine.", "Prüft auf Ihrem eigenen Gerät, ob eine Behauptung mit einem Artikel übereinstimmt."}
	sayBoxLabel   = word{"Check a claim against this article", "Eine Behauptung an diesem Artikel prüfen"}
	sayBoxHint    = word{"Type or paste a sentence, for example: “%s”", "Einen englischen Satz eingeben oder einfügen, zum Beispiel: „%s“"}
	sayBoxHintAny = word{"Type or paste a sentence.", "Einen englischen Satz eingeben oder einfügen."}
	sayTry        = word{"Claims to start from", "Behauptungen zum Ausprobieren"}
	sayPrivacy    = word{"Checked on this device. Nothing you type leaves it.", "Auf diesem Gerät geprüft. Nichts, was Sie eingeben, verlässt es."}
	sayLimits     = word{"Compares with this article only; it does not know the world.", "Vergleicht nur mit diesem Artikel und weiß nichts von der Welt."}
	sayHow        = word{"How it works", "So funktioniert es"}
	sayHowText    = word{
		"The article is read once and its facts are listed: when, how much, where, who and what. Each sentence you type is read the same way and compared with them, value by value. A sentence that the article neither states nor rules out is not covered. There is no model and no server, so the same claim always gets the same answer.",
		"Der Artikel wird einmal gelesen, und seine Angaben werden aufgelistet: wann, wie viel, wo, wer und was. Jeder eingegebene Satz wird ebenso gelesen und Angabe für Angabe verglichen. Zu einem Satz, den der Artikel weder belegt noch ausschließt, sagt er nichts. Es gibt kein Modell und keinen Server, deshalb bekommt dieselbe Behauptung immer dieselbe Antwort.",
	}

	saySupported    = word{"The article supports this", "Der Artikel bestätigt das"}
	sayContradicted = word{"The article contradicts this", "Der Artikel widerspricht dem"}
	sayUncovered    = word{"The article does not cover this", "Der Artikel sagt dazu nichts"}

	sayShow      = word{"Show in the article", "Im Artikel zeigen"}
	sayBack      = word{"Back to the claim", "Zurück zur Behauptung"}
	saySteps     = word{"How this was checked", "So wurde geprüft"}
	sayStepClaim = word{"Claim", "Behauptung"}
	sayStepStory = word{"Article", "Artikel"}
	sayStepHow   = word{"Comparison", "Vergleich"}
	sayNothing   = word{"–", "–"}

	sayNavCheck   = word{"Check", "Prüfen"}
	sayNavLibrary = word{"Library", "Bibliothek"}
	sayArticles   = word{"Articles", "Artikel"}
	sayViews      = word{"Views", "Ansichten"}

	sayFacts        = word{"Facts in this article", "Angaben in diesem Artikel"}
	sayFactsHint    = word{"Any of its letters, in order, are enough.", "Einige ihrer Buchstaben in der richtigen Reihenfolge genügen."}
	sayLookUp       = word{"Look up a fact", "Eine Angabe suchen"}
	sayNoFacts      = word{"No facts have been found in this article.", "In diesem Artikel wurden keine Angaben gefunden."}
	sayNoMatch      = word{"Nothing has these letters in this order.", "Nichts enthält diese Buchstaben in dieser Reihenfolge."}
	sayFoundOptions = word{"Facts found: %d. Sentences: %d.", "Gefundene Angaben: %d. Sätze: %d."}
	sayTimes        = word{"%d times", "%d-mal"}

	sayWhen    = word{"When", "Wann"}
	sayHowMuch = word{"How much", "Wie viel"}
	sayWhere   = word{"Where", "Wo"}
	sayWho     = word{"Who", "Wer"}
	sayWhat    = word{"What", "Was"}

	sayDateline = word{"%s, read as %s", "%s, gelesen als %s"}
	sayWhy      = word{"why?", "warum?"}

	sayPerusing      = word{"Reading the article …", "Der Artikel wird gelesen …"}
	sayArticleBroken = word{"this article could not be read; cut what is odd in it, and open it again", "dieser Artikel konnte nicht gelesen werden; kürzen Sie, was an ihm ungewöhnlich ist, und öffnen Sie ihn noch einmal"}
	sayChecking      = word{"Checking …", "Wird geprüft …"}
	sayNContradicted = word{"%d contradicted", "%d im Widerspruch"}
	sayNSupported    = word{"%d supported", "%d bestätigt"}
	sayNUncovered    = word{"%d not covered", "%d nicht im Artikel"}
	sayScope         = word{"What to check against", "Woran geprüft wird"}
	sayScopeArticle  = word{"This article", "Dieser Artikel"}
	sayScopeLibrary  = word{"Any of my articles (%s)", "Alle meine Artikel (%s)"}
	sayHits          = word{"Contradicted by %d of your articles, supported by %d, not covered by %d.", "Widerspruch in %d Ihrer Artikel, Bestätigung in %d, nichts dazu in %d."}
	sayMoreHits      = word{"Not shown: %d more; add words to narrow it down.", "Nicht gezeigt: %d weitere; mit mehr Wörtern wird es genauer."}
	sayNoHits        = word{"None of your articles covers this.", "Keiner Ihrer Artikel sagt etwas dazu."}

	sayIntake       = word{"Add an article", "Einen Artikel hinzufügen"}
	sayIntakeText   = word{"Text of the article", "Text des Artikels"}
	sayIntakeHint   = word{"Paste text or HTML, or drop files anywhere on this page: .txt, .html, a fact base or an exported library (.json).", "Text oder HTML einfügen oder Dateien an eine beliebige Stelle dieser Seite ziehen: .txt, .html, eine Faktenbasis oder eine exportierte Bibliothek (.json)."}
	sayTitle        = word{"Title", "Titel"}
	saySource       = word{"Source", "Quelle"}
	sayPublishedOn  = word{"Published", "Erschienen"}
	sayDateGap      = word{"The text does not say when it was published. With the day, “Thursday” and “next month” can be checked too.", "Der Text sagt nicht, wann er erschienen ist. Mit dem Datum lassen sich auch „Thursday“ und „next month“ prüfen."}
	sayKeep         = word{"Keep and open", "Speichern und öffnen"}
	sayOpenFiles    = word{"Open files …", "Dateien öffnen …"}
	sayAboutForm    = word{"Edit title, source and date", "Titel, Quelle und Datum bearbeiten"}
	sayAskDay       = word{"No date yet: add the day it was published", "Noch kein Datum: Erscheinungstag angeben"}
	sayDayYours     = word{"The date is the one you gave. Clear it to go by the text.", "Das Datum haben Sie angegeben. Löschen Sie es, damit der Text gilt."}
	sayDayGuessed   = word{"The date is a guess: %s", "Das Datum ist erschlossen: %s"}
	sayDayWritten   = word{"The date stands in the text.", "Das Datum steht im Text."}
	sayExamples     = word{"Articles of this site", "Artikel dieser Website"}
	sayYourArticles = word{"Your articles", "Ihre Artikel"}
	sayFind         = word{"Find by title, source or text", "Nach Titel, Quelle oder Text suchen"}
	sayFound        = word{"Articles found: %d.", "Gefundene Artikel: %d."}
	sayNoArticles   = word{"Nothing is kept yet. What you add stays on this device.", "Noch ist nichts gespeichert. Was Sie hinzufügen, bleibt auf diesem Gerät."}
	sayNoneFound    = word{"No article has these words.", "Kein Artikel hat diese Wörter."}
	sayShowAll      = word{"Show all %s", "Alle %s zeigen"}
	sayUnread       = word{"Articles that this version cannot read, and leaves alone: %d.", "Artikel, die diese Version nicht lesen kann und unverändert lässt: %d."}
	sayKept         = word{"%s articles kept on this device.", "%s Artikel auf diesem Gerät gespeichert."}
	sayKeptOne      = word{"One article kept on this device.", "Ein Artikel auf diesem Gerät gespeichert."}
	sayKeptNowhere  = word{"%s articles kept until this page is closed.", "%s Artikel, gespeichert nur, bis diese Seite geschlossen wird."}
	sayReading      = word{"Reading the library …", "Die Bibliothek wird gelesen …"}
	sayNotKept      = word{"not kept yet", "noch nicht gespeichert"}
	sayExport       = word{"Export the library", "Bibliothek exportieren"}
	sayDelete       = word{"Delete", "Löschen"}
	sayDeleteOne    = word{"Delete “%s”", "„%s“ löschen"}
	sayDeleteAll    = word{"Delete all", "Alle löschen"}
	sayDeleted      = word{"“%s” is deleted.", "„%s“ ist gelöscht."}
	sayDeletedMany  = word{"%d articles are deleted.", "%d Artikel sind gelöscht."}
	sayUndo         = word{"Undo", "Rückgängig"}
	sayClose        = word{"Close", "Schließen"}
	sayTrouble      = word{"Not kept on this device: %v. You can go on working; export the library to keep it.", "Nicht auf diesem Gerät gespeichert: %v. Sie können weiterarbeiten; exportieren Sie die Bibliothek, um sie zu sichern."}

	sayStoreFull   = word{"the storage of this device is full", "der Speicher dieses Geräts ist voll"}
	sayStoreBusy   = word{"another tab has an older version of On Record open; close it", "in einem anderen Tab ist eine ältere Version von On Record offen; schließen Sie ihn"}
	sayStoreDenied = word{"this browser does not let the page keep anything, as in a private window", "dieser Browser lässt die Seite nichts speichern, wie in einem privaten Fenster"}

	sayFileTooLong    = word{"the file has more than %s bytes; give the article alone", "die Datei hat mehr als %s Bytes; geben Sie nur den Artikel ein"}
	sayArticleTooLong = word{"the article has %s bytes, the limit is %s; split it or cut what is not the article", "der Artikel hat %s Bytes, erlaubt sind %s; teilen oder kürzen Sie ihn"}
	sayNotText        = word{"this is no UTF-8 text; save it as UTF-8", "das ist kein UTF-8-Text; speichern Sie ihn als UTF-8"}
	sayNoText         = word{"there is no text in it; paste the article", "darin steht kein Text; fügen Sie den Artikel ein"}
	sayNoArticle      = word{"no article was found in this HTML; paste its text", "in diesem HTML wurde kein Artikel gefunden; fügen Sie seinen Text ein"}
	sayBrokenLibrary  = word{"this library cannot be read (%v); nothing of it was taken. Export it again", "diese Bibliothek ist nicht lesbar (%v); nichts wurde übernommen. Exportieren Sie sie noch einmal"}
	sayLaterLibrary   = word{"this library is of a later version; reload this page to get the newest, and open it again", "diese Bibliothek stammt von einer neueren Version; laden Sie diese Seite neu und öffnen Sie sie noch einmal"}

	sayUpdate       = word{"A new version is ready. What you have typed stays.", "Eine neue Version ist bereit. Ihre Eingaben bleiben erhalten."}
	sayReload       = word{"Reload", "Neu laden"}
	sayLater        = word{"Later", "Später"}
	sayInstall      = word{"Install as an app", "Als App installieren"}
	sayOnlyAddress  = word{"Only an address was shared, and this page fetches nothing. Share or paste the text of the article.", "Geteilt wurde nur eine Adresse, und diese Seite ruft nichts ab. Teilen Sie den Text des Artikels oder fügen Sie ihn ein."}
	sayScreenWide   = word{"An article with a claim checked beside it", "Ein Artikel, daneben eine geprüfte Behauptung"}
	sayScreenNarrow = word{"A claim checked on a phone", "Eine geprüfte Behauptung auf dem Telefon"}

	sayKeys        = word{"Keyboard shortcuts", "Tastenkürzel"}
	sayKey         = word{"Key", "Taste"}
	sayDoes        = word{"What it does", "Was sie tut"}
	sayKeysOn      = word{"Use single keys outside of fields", "Einzelne Tasten außerhalb von Eingabefeldern nutzen"}
	sayKeyHelp     = word{"This list", "Diese Liste"}
	sayKeyClaim    = word{"To the claim", "Zur Behauptung"}
	sayKeyArticle  = word{"To the article", "Zum Artikel"}
	sayKeyLookUp   = word{"Look up", "Suchen"}
	sayKeyNext     = word{"Next finding", "Nächstes Ergebnis"}
	sayKeyPrevious = word{"Previous finding", "Vorheriges Ergebnis"}
	sayKeyShow     = word{"Show in the article", "Im Artikel zeigen"}
	sayKeyTimeline = word{"Timeline", "Zeitstrahl"}
	sayKeyFacts    = word{"Facts", "Angaben"}
	sayKeyRecords  = word{"Records", "Protokoll"}
	sayKeyLibrary  = word{"Library", "Bibliothek"}
	sayKeyNew      = word{"Add an article", "Einen Artikel hinzufügen"}
	sayKeyUndo     = word{"Undo the deletion", "Löschen rückgängig machen"}
	sayKeyBack     = word{"Back to the claim", "Zurück zur Behauptung"}

	saySettings     = word{"Settings", "Einstellungen"}
	sayLanguage     = word{"Language of the pages", "Sprache der Seiten"}
	sayLanguageHint = word{"Articles and claims are English, and so are the reasons.", "Artikel, Behauptungen und Begründungen sind auf Englisch."}
	sayLanguageName = [languages]string{"English", "Deutsch"}

	sayEmpty   = word{"There is no article to check against yet.", "Es gibt noch keinen Artikel, an dem geprüft werden kann."}
	sayFailure = word{"The checker could not start (%s). The article is unaffected.", "Das Prüfprogramm konnte nicht starten (%s). Der Artikel ist davon nicht betroffen."}
	sayAgain   = word{"Try again", "Noch einmal versuchen"}
	sayStopped = word{"it stopped unexpectedly", "es wurde unerwartet beendet"}
	sayNoWasm  = word{"this browser has no WebAssembly", "dieser Browser hat kein WebAssembly"}
	sayNoJS    = word{"The checker needs JavaScript. The article is unaffected.", "Das Prüfprogramm braucht JavaScript. Der Artikel ist davon nicht betroffen."}
	sayBroken  = word{"This claim could not be checked. The text is still in the box; shorten it or change it.", "Diese Behauptung konnte nicht geprüft werden. Der Text steht noch im Feld; kürzen oder ändern Sie ihn."}
	sayTooLong = word{"The claim has %s characters, the limit is %s. Check it in parts.", "Die Behauptung hat %s Zeichen, erlaubt sind %s. Prüfen Sie sie in Teilen."}
	sayTally   = word{"%d sentences checked: %d contradicted, %d supported, %d not covered.", "%d Sätze geprüft: %d im Widerspruch, %d bestätigt, %d nicht im Artikel."}

	sayTimeline          = word{"Timeline", "Zeitstrahl"}
	sayTimelineHint      = word{"Dots are days, bars are periods. A hollow dot is what the claim says.", "Punkte sind Tage, Balken Zeiträume. Ein hohler Punkt zeigt, was die Behauptung sagt."}
	sayDatesList         = word{"The dates as a list", "Die Daten als Liste"}
	sayNoDates           = word{"No dates have been found in this article.", "In diesem Artikel wurden keine Daten gefunden."}
	sayPicture           = word{"Dates and periods to scale, from %s to %s: %d. The list below says the same.", "Daten und Zeiträume im Maßstab, von %s bis %s: %d. Die Liste darunter sagt dasselbe."}
	sayClaimed           = word{"The claim says %s.", "Laut Behauptung: %s."}
	sayClaimedDayLater   = word{"The claim says %s, a day later.", "Laut Behauptung: %s, einen Tag später."}
	sayClaimedDayEarlier = word{"The claim says %s, a day earlier.", "Laut Behauptung: %s, einen Tag früher."}
	sayClaimedLater      = word{"The claim says %s, %d days later.", "Laut Behauptung: %s, %d Tage später."}
	sayClaimedEarlier    = word{"The claim says %s, %d days earlier.", "Laut Behauptung: %s, %d Tage früher."}

	sayNavFactBase = word{"Facts", "Angaben"}
	sayAllKinds    = word{"All kinds", "Alle Arten"}
	sayKind        = word{"Kind", "Art"}
	sayFactColumn  = word{"Fact", "Angabe"}
	sayValueColumn = word{"Value", "Wert"}
	sayAboutColumn = word{"About", "Bezug"}
	sayMentions    = word{"Mentions", "Nennungen"}
	sayShowHidden  = word{"Show hidden facts", "Ausgeblendete Angaben zeigen"}
	sayLettersHint = word{"Any letters of a fact or a sentence, in order, are enough.", "Einige Buchstaben einer Angabe oder eines Satzes in ihrer Reihenfolge genügen."}
	sayFactsShown  = word{"%s of %s facts.", "%s von %s Angaben."}
	saySentences   = word{"Sentences", "Sätze"}
	sayExportBase  = word{"Export the fact base", "Angaben exportieren"}
	sayCorrect     = word{"Correct", "Korrigieren"}
	sayInsteadOf   = word{"instead of", "statt"}
	sayAlso        = word{"also: %s", "auch: %s"}
	sayHidden      = word{"hidden", "ausgeblendet"}
	sayReads       = word{"Should read", "Richtig lautet es"}
	sayAliases     = word{"Also called, separated by commas", "Andere Namen, durch Kommas getrennt"}
	sayNote        = word{"Note", "Anmerkung"}
	sayHide        = word{"Hide from the lists; the article says it all the same", "In Listen ausblenden; im Artikel steht es weiterhin"}
	sayCorrectHint = word{"Claims are checked against what you write in place of “%s”, and the answer says so.", "Behauptungen werden an dem geprüft, was Sie statt „%s“ schreiben, und die Antwort sagt es."}
	saySave        = word{"Save", "Speichern"}
	sayCancel      = word{"Cancel", "Abbrechen"}
	sayTakeBack    = word{"Take the correction back", "Korrektur zurücknehmen"}
	sayTakenBack   = word{"The correction was taken back.", "Die Korrektur wurde zurückgenommen."}
	saySaved       = word{"Saved with the article.", "Mit dem Artikel gespeichert."}

	sayRecords         = word{"Records", "Protokoll"}
	sayRecordsHint     = word{"What you checked on this device, the newest first.", "Was Sie auf diesem Gerät geprüft haben, das Neueste zuerst."}
	sayNoRecords       = word{"Nothing has been checked yet.", "Noch wurde nichts geprüft."}
	sayRecordsDeleted  = word{"Deleted from the records: %s.", "Aus dem Protokoll gelöscht: %s."}
	sayRecordsUnread   = word{"Records that this version cannot read, and leaves alone: %s.", "Einträge, die diese Version nicht lesen kann und unverändert lässt: %s."}
	sayCopyText        = word{"Copy as text", "Als Text kopieren"}
	sayCopyMarkdown    = word{"Copy as Markdown", "Als Markdown kopieren"}
	sayExportCSV       = word{"Export CSV", "CSV exportieren"}
	sayExportReviews   = word{"Export ClaimReview", "ClaimReview exportieren"}
	sayPrint           = word{"Print", "Drucken"}
	sayDeleteRecords   = word{"Delete all records", "Alle Einträge löschen"}
	sayCopied          = word{"Copied.", "Kopiert."}
	sayExported        = word{"Checks exported: %s.", "Exportierte Prüfungen: %s."}
	sayReviewsExported = word{"Reviews exported: %s.", "Exportierte Bewertungen: %s."}
	sayReviewsLeft     = word{"What is not covered has no rating and is left out: %s.", "Wozu der Artikel nichts sagt, hat keine Bewertung und fehlt: %s."}
	sayReviewsLack     = word{"Search engines will not take them: they lack %s.", "Suchmaschinen nehmen sie so nicht an; es fehlt: %s."}
	sayAuthor          = word{"Publisher of your reviews", "Herausgeber Ihrer Bewertungen"}
	sayAuthorHint      = word{"Stands as the author in the ClaimReview export.", "Steht im ClaimReview-Export als Autor."}
	sayCheckAgain      = word{"Check again", "Noch einmal prüfen"}
	sayCopyLink        = word{"Copy link", "Link kopieren"}
	sayCopyOne         = word{"Copy", "Kopieren"}
	sayCheckedAgainst  = word{"Checked against %s, on %s.", "Geprüft anhand von %s am %s."}

	sayPublished = word{"the article is published", "der Artikel erscheint"}

	sayDay       = word{"2 January 2006", "2. January 2006"}
	sayDayMonth  = word{"2 January", "2. January"}
	sayDayAlone  = word{"2", "2."}
	sayThousands = word{",", "."}
	sayMonths    = [12]word{
		{"January", "Januar"}, {"February", "Februar"}, {"March", "März"}, {"April", "April"}, {"May", "Mai"}, {"June", "Juni"},
		{"July", "Juli"}, {"August", "August"}, {"September", "September"}, {"October", "Oktober"}, {"November", "November"}, {"December", "Dezember"},
	}
)

// sayVerdict are the words of a verdict.
func sayVerdict(v facts.Verdict) word {
	switch v {
	case facts.Supported:
		return saySupported
	case facts.Contradicted:
		return sayContradicted
	}
	return sayUncovered
}

// sayFindings is what the live region says.
func sayFindings(found []facts.Finding) string {
	switch len(found) {
	case 0:
		return ""
	case 1:
		return sayVerdict(found[0].Verdict).String() + ". " + found[0].Reason
	}
	var n [3]int
	for _, f := range found {
		n[f.Verdict]++
	}
	return sayTally.of(len(found), n[facts.Contradicted], n[facts.Supported], n[facts.NotCovered])
}

// questions are the headings of the list of facts, in its order.
var questions = []struct {
	question string
	heading  word
}{
	{"when", sayWhen},
	{"how much", sayHowMuch},
	{"where", sayWhere},
	{"who", sayWho},
	{"what", sayWhat},
}

// A kindName is what the pages call a kind of facts.
type kindName struct {
	kind facts.Kind
	name word
}

// kinds are the kinds of facts, in the order of the questions.
var kinds = []kindName{
	{facts.Date, word{"Date", "Datum"}},
	{facts.DateRange, word{"Period", "Zeitraum"}},
	{facts.Time, word{"Time", "Uhrzeit"}},
	{facts.DateTime, word{"Date and time", "Datum und Uhrzeit"}},
	{facts.Duration, word{"Duration", "Dauer"}},
	{facts.Percent, word{"Percentage", "Prozentsatz"}},
	{facts.Number, word{"Number", "Zahl"}},
	{facts.Ordinal, word{"Ordinal", "Ordnungszahl"}},
	{facts.Money, word{"Money", "Geld"}},
	{facts.Age, word{"Age", "Alter"}},
	{facts.Dimension, word{"Measure", "Maß"}},
	{facts.Place, word{"Place", "Ort"}},
	{facts.Person, word{"Person", "Person"}},
	{facts.Org, word{"Organisation", "Organisation"}},
	{facts.Role, word{"Role", "Rolle"}},
	{facts.Action, word{"Action", "Handlung"}},
}

// sayKindOf is what the pages call a kind; one that they do not know, as it is.
func sayKindOf(k facts.Kind) string {
	for _, known := range kinds {
		if known.kind == k {
			return known.name.String()
		}
	}
	return string(k)
}
