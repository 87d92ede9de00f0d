package facts

// What people are called by what is told of them: teenagers by their age,
// patients by what they suffer from.

// ageGroups are the nouns and adjectives for people of an age, with the first and the last
// year of it.
var ageGroups = [...]struct {
	words    string
	from, to float64
}{
	{"toddler", 1, 3},
	{"child", 1, 12},
	{"youngster", 6, 19},
	{"minor", 1, 17},
	{"teenager|teen|adolescent", 13, 19},
	{"adult|grown-up", 18, 150},
	{"pensioner|senior", 67, 150},
	{"young", 13, 35},
	{"elderly", 67, 150},
	{"septuagenarian", 70, 79},
	{"octogenarian", 80, 89},
	{"nonagenarian", 90, 99},
	{"centenarian", 100, 150},
}

// ofAge reports whether somebody of an age, in years, is called by the word.
func (v *value) ofAge(word string) bool {
	if v.kind != Age || v.unit != "year" {
		return false
	}
	for _, g := range ageGroups {
		if oneOf(word, g.words) {
			return v.low >= g.from && v.high <= g.to
		}
	}
	return false
}

// toldOf reports whether the people whom the article speaks of at ns[i] are what
// the claim's word calls them, by what is told of them there: "a boy of 15" is a
// teenager and young, "people with measles" are patients.
func toldOf(ns []node, i int, word *node) bool {
	noun := word.lemma
	if v := ns[i].value; v != nil && (ns[i].dep == depMod) == (word.tag == tagAdj) {
		return v.ofAge(noun) // "the 15-year-old"
	}
	if word.tag != tagNoun {
		return false
	}
	if ns[i].tag != tagNoun || !isPersonNoun(ns[i].lemma) {
		return false
	}
	for k := range ns {
		m := &ns[k]
		switch {
		case m.head != i:
		case m.value != nil && m.value.ofAge(noun):
			return true
		case m.tag == tagNoun && m.mark == "with" && oneOf(noun, "patient|sufferer") && belongsTo(m.lemma, "illness"):
			return true
		}
	}
	return false
}
