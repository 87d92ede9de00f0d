package facts

import "strings"

// readings are the parts of speech that a form can have.
type readings struct {
	noun, verb, adj, adv bool
	first                byte // the most frequent, as the lexicon writes it
	form                 form // as a verb
	past                 bool // a past form that is no adjective by itself
}

func (r readings) none() bool { return !r.noun && !r.verb && !r.adj && !r.adv }

// readingsOf returns what a lower-case form can be.
func readingsOf(norm string) readings {
	var r readings
	add := func(pos string) {
		for i := range len(pos) {
			if r.first == 0 {
				r.first = pos[i]
			}
			switch pos[i] {
			case 'n':
				r.noun = true
			case 'v':
				r.verb = true
			case 'a':
				r.adj = true
			case 'r':
				r.adv = true
			}
		}
	}
	own := partsOfSpeech(norm)
	add(own)
	if v := lemma(norm, 'v'); v != norm && strings.Contains(partsOfSpeech(v), "v") {
		r.verb = true
		switch {
		case american(norm) == v: // "apologise"
			if r.first == 0 {
				r.first = partsOfSpeech(v)[0]
			}
		case strings.HasSuffix(norm, "ing"):
			r.form = gerund
		case strings.HasSuffix(norm, "s") && !strings.HasSuffix(norm, "ss"):
			if r.first == 0 && partsOfSpeech(v)[0] == 'v' {
				r.first = 'v'
			}
		default:
			r.form, r.past = past, !r.adj
			if r.first == 0 {
				r.first = 'v'
			}
		}
	}
	if s := lemma(norm, 'n'); s != norm && strings.Contains(partsOfSpeech(s), "n") {
		r.noun = true
		if r.first == 0 {
			r.first = 'n'
		}
	}
	if a := lemma(norm, 'a'); a != norm && strings.Contains(partsOfSpeech(a), "a") {
		r.adj = true
		if r.first == 0 {
			r.first = 'a'
		}
	}
	if r.first == 0 && r.verb {
		r.first = 'v'
	}
	if r.none() {
		r.guess(norm)
	}
	if r.noun && r.verb && r.form == base && among(lemma(norm, 'v'), "noun-first") {
		r.first = 'n'
	}
	return r
}

// guess fills in the readings of a word that the lexicon does not know.
func (r *readings) guess(norm string) {
	if strings.HasPrefix(norm, "un") && strings.HasSuffix(norm, "ed") { // "unharmed"
		r.adj, r.first = true, 'a'
		return
	}
	if noun, ok := strings.CutSuffix(norm, "ly"); ok && strings.HasPrefix(partsOfSpeech(noun), "n") && !is(noun, 'a') { // "hourly"
		r.adj, r.adv, r.first = true, true, 'a'
		return
	}
	for _, prefix := range [...]string{"re", "un", "over", "under", "out", "mis", "pre", "de", "dis", "co"} { // "restart", "unfreeze"
		if rest, ok := strings.CutPrefix(norm, prefix); ok && len(rest) > 3 && is(lemma(rest, 'v'), 'v') {
			*r = readingsOf(rest)
			return
		}
	}
	for _, s := range suffixTags {
		if len(norm) > len(s.suffix)+2 && strings.HasSuffix(norm, s.suffix) {
			switch s.tag {
			case 'a':
				r.adj = true
			case 'r':
				r.adv = true
			case 'g':
				r.verb, r.form = true, gerund
				s.tag = 'v'
			case 'd':
				r.verb, r.form, r.past, r.adj = true, past, true, true
				s.tag = 'v'
			default:
				r.noun = true
			}
			r.first = s.tag
			return
		}
	}
}

// suffixTags guess the part of speech of unknown words; the first that fits.
var suffixTags = []struct {
	suffix string
	tag    byte
}{
	{"ly", 'r'}, {"wards", 'r'}, {"ing", 'g'}, {"ed", 'd'}, {"ous", 'a'}, {"ful", 'a'}, {"less", 'a'}, {"able", 'a'}, {"ible", 'a'},
	{"ish", 'a'}, {"ive", 'a'}, {"ical", 'a'}, {"ic", 'a'}, {"wide", 'a'}, {"ese", 'a'},
}
