// Package facts checks claims against one news article by rules alone.
//
//	base := facts.Parse(article)
//	finding := base.Check("The call lasted 40 minutes.")
//	if finding.Verdict == facts.Contradicted {
//		mark(article, finding.Evidence)
//	}
//
// Parse reads the article and draws its facts: when, how much, where, who, and
// who did what to whom. Check reads a claim in the same way, finds the sentence
// that speaks of the same thing, and compares the two part by part. Nothing is
// learnt, guessed or looked up: the same claim gets the same answer every time,
// and the answer shows its grounds.
//
// # Verdicts
//
// The article alone decides, never what is known of the world.
//
//   - [Supported]: the article states or directly implies the claim. A claim in
//     other words, in the passive, in other units ("a quarter" for 25 per cent)
//     or less exact ("in June" for June 15) is supported.
//   - [Contradicted]: the article states what cannot be true together with the
//     claim: another value, another person in the role, the roles exchanged, the
//     opposite, or the right value on the wrong event.
//   - [NotCovered]: the article settles nothing either way. It is the zero
//     Verdict, and what a claim gets when in doubt, for the one mistake that a
//     newsroom cannot forgive is Supported for Contradicted or the reverse.
//
// A claim of several sentences or parts is as good as its worst part:
// Contradicted goes before NotCovered, NotCovered before Supported.
// [Base.CheckEach] tells the sentences apart. A yes-or-no question is checked
// as its statement; an open question asserts nothing and is NotCovered.
//
// # Spans
//
// Every [Span] is a half-open range of byte offsets into UTF-8 text and lies on
// rune borders: those of a [Finding], its marks and the claim side of its steps
// into the claim, those of evidence, facts and the dateline into [Base.Text]. A
// browser counts UTF-16 units and has to convert.
//
// # Dates
//
// "Thursday", "in April" and "two days later" are reckoned from the day of the
// article: the dateline in its text ("SEOUL, June 6 — …"), or else the day given
// with [Published]; a day given with [Dated] goes before both. Without any they
// stay as open as they are written, and still compare with each other. Nothing
// in the package reads the clock.
//
// # Fact bases
//
// A [Base] marshals to JSON, which an editor may correct, and [Load] reads it
// back. Load refuses, with an error that says where and how to mend it, what is
// broken, of another version, or does not fit its text. A [Correction] puts
// other words, aliases or a note beside a fact, or hides it; verdicts draw on
// the corrected words, and the reason says so.
//
// [Values] finds the typed values of any text, without checking anything.
//
// # Limits
//
// [MaxClaim] and [MaxArticle] are for the programs at the door to enforce, each
// in the words that suit its users. Parse, Check and Values answer any input:
// no text makes them fail, and where they find nothing to check, the reason says
// so. The language is English; the kinds of values are those of [Kind].
//
// # Concurrency
//
// A Base never changes once Parse or Load has returned it. Any number of
// goroutines may check claims against it at once.
//
// # The files, in reading order
//
// They stand on floors; a file uses only its own floor and those below. TestArrows
// keeps it so, and that no file is missing here.
//
//   - text: span, lexicon, tables and lists (how the tables in lexicon/ are read), border,
//     word, sentence, relation (the seven ways in which two things can stand to each
//     other), thesaurus with columns and dictionary, edit (of a text), stem, lemma, axis
//     (ups and downs), family (kinds of things), entailment (closer words), event (frames), gazetteer.
//   - values: value, and rule, the small matcher, which knows no kind. Of time: calendar
//     and calendarname, period (as fine as it is told), anchor (the day it is reckoned
//     from), moment (how two times relate), hour. Of amounts: length (how long), interval
//     (how two amounts relate), hedge ("about"), phrase (names of units), number,
//     numberwords, fraction, magnitude. A kind each, whole: percent, money, ordinal, count,
//     age, dimension, score, clock, date with month, figures, relativedate, weekday, year,
//     season and holiday, duration. classes names what a rule may ask for, row, join and
//     settle put right what neighbours share, and recognize lists the kinds, once.
//   - reader: tag (parts of speech), wordclass (what a word can be), opentag (which of these it is
//     beside its neighbours), wellformed (the tags of a sentence as a whole),
//     title, wordlist (pronouns, types of things), fixedphrase, idiom (phrases that mean
//     one thing), gloss (how a name sounds), worktitle (names of works), name, node, tree
//     (how near two nodes stand), comparative ("shorter than" an amount).
//     A sentence becomes a tree: clause, attach, nounphrase, nounplace, verbgroup, preposition,
//     infinitive, bracket, parenthesis, aside, saying, inversion, beside, reschedule (an event that is moved);
//     article (the trees of a text).
//     What it says: venue (hosts), owning (whose it is), inability, light (verbs that say little), mood,
//     denying (denials in plain words), denial (what is denied where it stands), meaning
//     (how two words relate), senses (under which words a node is met), cast (who does what
//     to whom).
//     Of whom: nameindex, alias (second names), description (what a noun phrase tells of
//     the one it speaks of), referent (which one that is), antecedent (who "he" and "it"
//     are), refer (names, and all of these together), government (a state as its country).
//   - base: base, dateline, reading (the article as read), values (of any text), verbatim
//     (what a claim repeats), statement (the facts that it states), wording (a value in
//     words), correction (what an editor put right).
//   - claim: finding, contraction, question, slip and opening (what only claims write),
//     language (is it English?), claim, agegroup (who is called a teenager), align (which
//     sentence speaks of it), judge (the decision and its thresholds), affinity (how well a
//     place fits), link (what hangs together), compound.
//     Amounts: compare, tally (counts of things), othercase (is another case meant?), change (before it rose or fell), shift and side (told from another), course
//     (which way it went), moreless,
//     subset (a count as part of another), gauge (in what respect it measures), pairing
//     (the amount that is meant), own (a verb's own day or amount), derived (sums and
//     shares), contest and comparison (more or less than), outrank (third largest is not
//     largest).
//     Events: exchange (told from the other side), imposition, opposite, mark (opposite
//     prepositions), lasting (is it still so?), doer (who usually does it), object (what it
//     was done to), order, site (is it the same event?), whereabouts (where something is).
//     Of how many, when and how surely: portion and quantity, exception, sole ("only"), rank
//     (places in an order), phase (before and now), commitment (planned or done), choice
//     (what "or" joins), polarity, negation, contrast.
//     Who and what: kind, lifespan, occupation, relational (verbs that only relate), identity
//     (may two entities be one?), participant (do claim and article speak of the same one?),
//     miscast (whom the sentence gives another part),
//     role and actor (who did it, to whom), journey, employer, predication (who is what),
//     filler,
//     subject, slot (the one thing that differs), substitute, retold, quote, sayso (sources that only
//     say so), unnamed (what may differ), objection (what is no support), severed
//     (two statements side by side), whole (one thing, or parts of two), anotherevent
//     (another of the same kind).
//     Then reason, check, explain (the trace), restore (from the corrected words back to the
//     written).
//   - door: load, facts (Parse and Check: the pipeline as a table of contents).
//
// # Where a new thing goes
//
// A new kind of value: a file of its own on the floor of values, with its rules
// and its corpus test beside it, a Kind, a line in recognize, and a case in
// value's relate where it compares in a way of its own.
//
// A new synonym, opposite, title, country or unit: a word in one of the tables
// of lexicon/, in the row of the words that it belongs with. Each table says at
// its head what its rows mean; no Go file lists words that a table holds.
//
// A new kind of difference: a method of judgement on the floor of claims, called
// in judge, that turns parts of the claim to match, missing or conflict and
// gives the conflict a reason in the article's own words, with a row in
// reason_test.go. It needs the same event established first: a difference from
// something else is none.
//
// No line knows an article. What is there for one story's people or sentences is
// a defect.
package facts
