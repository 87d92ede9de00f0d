package facts

import "strings"

// nameLength returns how many words from ws[i] on make up one proper name, or
// 0 where none begins there. A capital tells a name, except at the start of a
// sentence, where the lexicon must not know the word; "of", "the", "da", "al-"
// and the like join capitals to one name.
func nameLength(ws []word, i int, known func(string) bool) int {
	if ws[i].titled > 0 {
		return ws[i].titled
	}
	if !startsName(ws, i, known) {
		return 0
	}
	end := i + 1
	if k := i + 4; k <= len(ws) && normAt(ws, i+1) == "and" && orgOf(joinNorm(ws[i:k])) != "" {
		end = k // "Food and Drug Administration"
	}
	for end < len(ws) {
		w, prev := ws[end], ws[end-1]
		switch {
		case w.norm == "-" && w.glued && end+1 < len(ws) && ws[end+1].glued && isNameWord(ws, end+1, known):
			if countryOf(prev.norm) && countryOf(ws[end+1].norm) || strings.Contains(nameJoinStop, " "+ws[end+1].norm+" ") {
				return end - i // "South Korea-US": two names
			}
			end += 2
		case w.norm == "-" && w.glued && end+1 < len(ws) && ws[end+1].glued && ws[end+1].shape == digits:
			end += 2 // "RS-25", "HD-40"
		case w.norm == "-" && w.glued && end+1 < len(ws) && ws[end+1].glued && ws[end+1].shape == lower && !isKnownWord(ws[end+1].norm) && !isKnownWord(prev.norm):
			end += 2 // "Seo-yeon", "Ju-hyun"
		case w.glued && w.shape == digits && prev.shape != digits:
			end++ // "G7", "COP28" where the tokenizer splits them
		case isNameWord(ws, end, known) && !w.glued:
			if boundary(ws[i:end], w) {
				return end - i
			}
			end++
		case nameParticle(w.norm) && end+1 < len(ws) && isNameWord(ws, end+1, known) && joinsName(ws[i:end], w, ws[end+1]):
			end += 2
		case w.norm == `"` && end+3 < len(ws) && ws[end+1].shape == title && ws[end+2].norm == `"` && isNameWord(ws, end+3, known):
			end += 4 // 'Jon "Bear" Hald'
		case nameParticle(w.norm) && end+2 < len(ws) && oneOf(ws[end+1].norm, "la|los|der|den") && isNameWord(ws, end+2, known):
			end += 3 // "María de la Cruz"
		case oneOf(w.norm, "al|el|bin") && end+2 < len(ws) && ws[end+1].norm == "-" && ws[end+2].capitalised():
			end += 3
		default:
			return end - i
		}
	}
	return end - i
}

// nameJoinStop are second halves of a compound that is no name: "US-led".
const nameJoinStop = " led based backed born owned "

// startsName reports whether a proper name begins at ws[i].
func startsName(ws []word, i int, known func(string) bool) bool {
	w := ws[i]
	if !w.isWord() || w.shape == digits || w.norm == "i" {
		return false
	}
	if known != nil && known(w.norm) {
		return true
	}
	if !w.capitalised() {
		return oneOf(w.norm, "al|el") && i+2 < len(ws) && ws[i+1].norm == "-" && ws[i+1].glued && ws[i+2].capitalised()
	}
	if titleLike(w.norm) && !(i+1 < len(ws) && orgOf(w.norm+" "+ws[i+1].norm) != "") {
		return false // "President", "Mr", "Monday" stand apart from the name
	}
	if sentenceStart(ws, i) && w.shape == title {
		if _, closed := closedTags()[w.norm]; closed {
			return false
		}
		if countryOf(w.norm) || givenName(w.norm) != 0 {
			return true
		}
		next := word{}
		if i+1 < len(ws) {
			next = ws[i+1]
		}
		can := readingsOf(w.norm)
		if can.none() {
			return true
		}
		// A known word that another capital follows may open a name:
		// "Civil Defense Authority", but not "Rival Tideland Power".
		for k := min(4, len(ws)-i); k > 1; k-- {
			if name := joinNorm(ws[i : i+k]); next.capitalised() && (countryOf(name) || cityCountry(name) != "" || orgOf(name) != "" || isRegion(name)) {
				return true
			}
		}
		if next.capitalised() && !next.glued && !titleLike(next.norm) && !countryOf(next.norm) {
			return strings.Contains(orgWords, " "+lastCapital(ws, i)+" ")
		}
		return partsOfSpeech(w.norm) == "" && !can.verb && !strings.HasSuffix(w.norm, "s") && !strings.HasSuffix(w.norm, "ly") && !strings.HasSuffix(w.norm, "ed") && !strings.HasSuffix(w.norm, "ing")
	}
	if _, closed := closedTags()[w.norm]; closed && w.shape == title {
		return false
	}
	return true
}

// lastCapital returns the last word of the run of capitals from ws[i] on.
func lastCapital(ws []word, i int) string {
	for i+1 < len(ws) && ws[i+1].capitalised() {
		i++
	}
	return ws[i].norm
}

// orgWords end the names of organisations, places and events.
const orgWords = " authority administration agency association bank board bureau center centre church college commission committee community company congress corporation council court department federation force foundation fund group hospital house institute league marathon championships championship ministry museum gazette herald journal news press times tribune network office organisation organization parliament park party police project reserve school senate service services society street summit union university cup games "

func isNameWord(ws []word, i int, known func(string) bool) bool {
	w := ws[i]
	if !w.isWord() || w.shape == digits {
		return false
	}
	if known != nil && known(w.norm) {
		return true
	}
	if !w.capitalised() || isCalendarWord(w.norm) {
		return false
	}
	return !sentenceStart(ws, i) // in running text a capital is a name's, "Moon Jae In"
}

// boundary reports whether w begins a new name after the name so far: after a
// country's adjective or an all-capital short name before a title.
func boundary(sofar []word, w word) bool {
	if len(sofar) == 0 {
		return false
	}
	name := joinNorm(sofar)
	if titleLike(w.norm) && (countryOf(name) || isDemonym(name) || orgOf(name) != "" || titleClass(w.norm) == "rank") {
		return true
	}
	if countryOf(name) && !countryOf(name+" "+w.norm) && strings.HasSuffix(name, "s") && givenName(w.norm) != 0 {
		return true
	}
	if isDemonym(name) && !countryOf(name+" "+w.norm) && !strings.Contains(orgWords, " "+w.norm+" ") {
		return true
	}
	return false
}

func nameParticle(norm string) bool {
	return oneOf(norm, "of|for|the|and|da|de|del|della|di|do|dos|du|la|le|van|von|der|den|ten|bin|ibn|y|&")
}

// joinsName reports whether particle p joins the name so far with next.
func joinsName(sofar []word, p, next word) bool {
	switch {
	case oneOf(p.norm, "of|for|and|&"):
		// "Bureau of Labor", "Ministry for Health", but not "Lee and Trump".
		if oneOf(p.norm, "and|&") {
			return p.norm == "&"
		}
		if titleLike(next.norm) {
			return false // "the Union Party of Prime Minister Larkin"
		}
		return strings.Contains(orgWords, " "+sofar[len(sofar)-1].norm+" ") || strings.Contains(orgWords, " "+sofar[0].norm+" ") ||
			oneOf(sofar[len(sofar)-1].norm, "isle|bay|gulf|university|republic|kingdom|states")
	case p.norm == "the":
		return false
	}
	return true
}

// sentenceStart reports whether ws[i] stands where any word takes a capital.
func sentenceStart(ws []word, i int) bool {
	for j := i - 1; j >= 0; j-- {
		switch {
		case oneOf(ws[j].norm, "\"|'|(|[|-|–|*|•"):
			continue
		case oneOf(ws[j].norm, ":|.|?|!|..."):
			return true
		}
		return false
	}
	return true
}

// titleLike reports whether a capitalised word is a title, weekday or month,
// which stand before a name and are no part of it.
func titleLike(norm string) bool {
	switch w := titleClass(norm); {
	case oneOf(w, "office|rank|honorific"):
		return true
	case w == "occupation":
		return oneOf(norm, "professor|judge|justice|coach|rabbi|imam")
	}
	return isCalendarWord(norm)
}

// isCalendarWord reports whether a word names a weekday or a month.
func isCalendarWord(norm string) bool {
	if _, ok := calendarWord("month", norm); ok {
		return !oneOf(norm, "may|march|april|june")
	}
	_, ok := calendarWord("weekday", norm)
	return ok
}
