package facts

import "strings"

// longestTitle is how many words of a title are looked up.
const longestTitle = 16

// markTitles notes where the titles of works begin that hold small words or
// open a sentence, so that each is read as one name: “I Kissed the Sea”,
// "Lost Over Oslo". Titles are told by their quotation marks, by the kind of
// work before them ("the album One for the Road"), or as one that the text, or
// the article that it is checked against, has already. names are the names of
// several words that it has: one may open a sentence with a word that, there,
// would be taken for an ordinary one.
func markTitles(ws []word, known, names map[string]bool) {
	for i := range ws {
		if !ws[i].capitalised() {
			continue
		}
		n := titleRun(ws, i)
		if n < 2 {
			continue
		}
		for k := min(n, longestTitle); k >= 2; k-- {
			name := joinNorm(ws[i : i+k])
			if (known[name] || names[name] && sentenceStart(ws, i)) && ws[i+k-1].capitalised() {
				ws[i].titled = k
				break
			}
		}
		if ws[i].titled > 0 {
			continue
		}
		before, after := normAt(ws, i-1), normAt(ws, i+n)
		switch {
		case before == `"` && (after == `"` || oneOf(after, ",|.") && normAt(ws, i+n+1) == `"`) && n <= 8 && smallWords(ws[i:i+n]),
			mixedTitle(ws[i:i+n]) && i > 0 && (workNoun(before) || before == "," && workNoun(normAt(ws, i-2))),
			i == 0 && opensTitle(ws, n):
			ws[i].titled = n
		}
	}
}

// nameFirst makes a name of a word that no sentence can open with, where what it
// is follows: "Lost is a series".
func nameFirst(ns []node) {
	if len(ns) < 4 || ns[0].shape != title || ns[0].tag != tagVerb && ns[0].tag != tagAdj || !oneOf(ns[1].norm, "is|was") || !oneOf(ns[2].norm, "a|an") {
		return
	}
	ns[0].tag, ns[0].lemma = tagName, ns[0].norm
}

// titlesWithin marks the titles of works in the sentences of a text, wherever
// they stand, and returns them, with the names of several words that stand
// where a capital tells a name.
func titlesWithin(sents []sentence) (titles, names map[string]bool) {
	titles, names = map[string]bool{}, map[string]bool{}
	for _, s := range sents {
		for i, w := range s.words {
			if !w.capitalised() || sentenceStart(s.words, i) || s.words[i-1].capitalised() || isDemonym(w.norm) {
				continue
			}
			if k := nameLength(s.words, i, nil); k > 1 {
				names[joinNorm(s.words[i:i+k])] = true
			}
		}
	}
	for range 2 { // a title that one sentence tells, another may only name
		for _, s := range sents {
			markTitles(s.words, titles, names)
			for i, w := range s.words {
				if w.titled > 1 {
					titles[joinNorm(s.words[i:i+w.titled])] = true
				}
			}
		}
	}
	return titles, names
}

// markStrange marks the runs of capitals of a claim of which the article knows
// no word: whatever they are, each is one name.
func markStrange(ws []word, known func(norm string) bool) {
	for i := 0; i < len(ws); i++ {
		if !ws[i].capitalised() || ws[i].titled > 0 || titleLike(ws[i].norm) || countryOf(ws[i].norm) {
			continue
		}
		n := titleRun(ws, i)
		if _, number := numberWord(ws[i]); number || i == 0 && n > 1 && ws[1].shape == lower {
			continue // "Part of Long Way Down"
		}
		if _, closed := closedTags()[ws[i].norm]; i == 0 && closed && !strings.Contains(" i my ", " "+ws[i].norm+" ") {
			continue
		}
		strange := n >= 2
		for _, w := range ws[i : i+n] {
			_, closed := closedTags()[w.norm]
			strange = strange && (closed || !known(w.norm) && !titleLike(w.norm) && !isDemonym(w.norm) && !countryOf(w.norm) && cityCountry(w.norm) == "")
		}
		if strange {
			ws[i].titled = n
			i += n - 1
		}
	}
}

// titleRun returns how many words from ws[i] on are written as in a title:
// capitals, and small words between them.
func titleRun(ws []word, i int) int {
	n, small := 0, 0
	for k := i; k < len(ws); k++ {
		switch {
		case ws[k].capitalised() && !ws[k].glued:
			small = 0
			n = k - i + 1
		case k == i && ws[k].capitalised():
			n = 1
		case ws[k].shape == lower && titleWord[ws[k].norm] && small < 2 && n > 0:
			small++
		default:
			return n
		}
	}
	return n
}

// titleWord are the words that titles of works write small.
var titleWord = setOf("a an the of and or to in on for with at from by as")

// smallWords reports whether words in title case hold one that no name of a
// person, place or organisation begins with or holds.
func smallWords(ws []word) bool {
	for _, w := range ws {
		if _, closed := closedTags()[w.norm]; closed && !oneOf(w.norm, "of|and") {
			return true
		}
	}
	return false
}

// mixedTitle reports whether the first word of a run of capitals is one that a
// name cannot begin with: "One of the Bells".
func mixedTitle(ws []word) bool {
	_, closed := closedTags()[ws[0].norm]
	_, number := numberWord(ws[0])
	return closed && ws[0].norm != "the" || number
}

// opensTitle reports whether the first n words of a sentence are the title of
// a work that the sentence says something of: "Make Me Over was released".
func opensTitle(ws []word, n int) bool {
	if n < 2 {
		return false
	}
	if !smallWords(ws[1:n]) {
		return defined(ws, n) && !epithet(ws[0].norm)
	}
	for k, w := range ws[:n] {
		if oneOf(w.norm, "and|or") || w.shape == lower && k == 1 || titleLike(w.norm) || isDemonym(w.norm) {
			return false
		}
	}
	return isBe(normAt(ws, n)) || oneOf(normAt(ws, n), "(|has|had")
}

// defined reports whether the sentence says of its first n words what they are:
// "Pine Hollow is a", "Red Kites (born".
func defined(ws []word, n int) bool {
	return oneOf(normAt(ws, n), "is|was|are|were") && oneOf(normAt(ws, n+1), "a|an|the") || normAt(ws, n) == "("
}

// epithet reports whether a word before a name rather tells who or what it
// names than opens it: "Striker", "Rival", "Norwegian", "Former".
func epithet(norm string) bool {
	if _, closed := closedTags()[norm]; closed {
		return true
	}
	return titleLike(norm) || isPersonNoun(norm) || isDemonym(norm) || typeKind(norm) != "" || strings.HasSuffix(norm, "-based") ||
		among(norm, "epithet")
}

// workNoun reports whether a word says what kind of work a title is of.
func workNoun(norm string) bool {
	return among(norm, "work")
}
