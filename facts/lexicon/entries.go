//go:build ignore

package main

import (
	"maps"
	"slices"
	"strings"
)

// unlinked are words whose WordNet synonyms mislead in news: units of time,
// numerals, compass points, months and days; values have their own comparison.
var unlinked = wordsOf(`second minute hour day week month year decade century moment time instant fortnight weekend today tomorrow yesterday
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen
first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth hundredth
north south east west northern southern eastern western northeast northwest southeast southwest
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
monday tuesday wednesday thursday friday saturday sunday summer winter spring autumn
be have do get go make take be_given`)

// blocked are pairs that WordNet joins and a newspaper does not.
var blocked = pairsOf(`north/union green/common musician/player say/state put/place place/set put/set lay/put found/launch keep/hold
name/call call/name cause/make let/have make/get sorry/good aim/place take/require rich/poor good/well better/break
will/leave give/yield open/give act/work run/work work/play case/event case/cause matter/count charge/level
man/work world/earth world/human house/family report/study study/work point/level point/degree state/country
country/land land/country party/company company/caller order/tell serve/help help/assist_ see/find see/visit
find/feel find/happen meet/see believe/think_ game/plot home/place side/face face/look look/appear seem/look hit/strike
strike/hit attack/assail shoot/hit charge/file fire/discharge flow/run game/biz leave/go drop/cast play/act
turn/become grow/become get/become`)

func wordsOf(text string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(text) {
		set[w] = true
	}
	return set
}

// rooted are words of one root whose letters differ too much to find.
var rooted = basesOf(`death/die sale/sell strength/strong length/long width/wide height/high thought/think gift/give flight/fly
choice/choose speech/speak song/sing heat/hot youth/young birth/born pride/proud sight/see belief/believe proof/prove
life/live loss/lose seat/sit food/feed blood/bleed theft/steal poverty/poor depth/deep breadth/broad response/respond
descent/descend shot/shoot pursuit/pursue success/succeed defense/defend tension/tense anger/angry hunger/hungry
ouster/oust takeover/take_over layoff/lay_off walkout/walk_out shutdown/shut_down breakdown/break_down outbreak/break_out
liftoff/lift_off takeoff/take_off lockdown/lock_down rollout/roll_out buyout/buy_out handover/hand_over turnout/turn_out
setback/set_back pullout/pull_out crackdown/crack_down blackout/black_out merger/merge seizure/seize failure/fail
coverage/cover storage/store marriage/marry refusal/refuse clearance/clear winnings/win widower/widow
department/department freedom/free truth/true growth/grow closure/close departure/depart exposure/expose pressure/press procedure/proceed
hospitalization/hospitalize vaccination/vaccinate`)

// unrooted are derivations that lead a newspaper astray.
var unrooted = pairsOf(`station/state state/stat party/part number/numb officer/office minister/minist person/personal business/busy bus/business
secretary/secret organ/organization hospital/hospitable capital/capitalize general/generalize lateral/late awful/awe
universal/universe community/commune committee/commit commission/commit society/social treaty/treat actual/act
address/dress corporation/corporal president/preside premier/premiere division/divide authority/author interest/inter
production/prod counter/count matter/mat government/govern parliament/parley apartment/apart department/depart
comment/commence major/majority minor/minority company/companion import/important express/expression relative/relate relation/relate`)

func basesOf(text string) map[string]string {
	set := map[string]string{}
	for pair := range strings.FieldsSeq(text) {
		w, base, _ := strings.Cut(pair, "/")
		set[w] = base
	}
	return set
}

func pairsOf(text string) map[[2]string]bool {
	set := map[[2]string]bool{}
	for pair := range strings.FieldsSeq(text) {
		a, b, _ := strings.Cut(pair, "/")
		set[[2]string{min(a, b), max(a, b)}] = true
	}
	return set
}

// entries returns wordnet.txt's lines.
func entries(vocabulary map[string]string) []string {
	out := []string{"# From WordNet 3.0, see WORDNET-LICENSE and generate.go; don't edit."}
	nameParents(vocabulary)
	news, targets := newsWords(), map[string]bool{} // phrases that another word's line links to
	for w, parts := range vocabulary {
		for _, letter := range strings.Split(parts, "") {
			for _, to := range strings.FieldsFunc(links(w, letter, vocabulary), func(r rune) bool { return strings.ContainsRune("=~!>+", r) }) {
				targets[to] = true
			}
		}
	}
	for _, w := range slices.Sorted(maps.Keys(vocabulary)) {
		line, linked := w, false
		for _, letter := range strings.Split(vocabulary[w], "") {
			l := links(w, letter, vocabulary)
			line += " " + letter + class(w, letter) + l
			linked = linked || l != "" || targets[w]
		}
		if _, isNews := news[w]; linked || isNews || !strings.Contains(w, "_") && !bare(w, vocabulary[w]) {
			out = append(out, line)
		}
	}
	return out
}

// bare reports whether an unlinked word says no more than that it is a noun,
// which a reader takes an unknown word for anyway, and is not common.
func bare(w, parts string) bool {
	if parts != "n" || len(senses[w]["n"]) == 0 {
		return false
	}
	file := synsets[senses[w]["n"][0].key].file // a person or group is asked for
	return file != "18" && file != "14" && parents[w] == "" && tagged(w, "") < plain && gloss[w] < naturals
}

// class returns the class and the parent of a noun.
func class(w, letter string) string {
	if letter != "n" || len(senses[w]["n"]) == 0 {
		return ""
	}
	s := synsets[senses[w]["n"][0].key]
	out := string(rune('A' + number(s.file, 10) - 3))
	return out + parents[w]
}

// parents names what stands above each tagged noun's first sense: the nearest
// synset that holds a family of words, and the one below it that a word names.
var parents = map[string]string{}

const (
	family = 6
	crowd  = 150 // a kind of so many, "person" or "activity", is no family
	kinds  = 4   // tagged so often, a noun names its kind too
)

func nameParents(vocabulary map[string]string) {
	below := map[*synset]int{}
	words := slices.Sorted(maps.Keys(vocabulary))
	for _, w := range words {
		if tagged(w, "n") > 0 {
			for s := parentOf(synsets[senses[w]["n"][0].key]); s != nil; s = parentOf(s) {
				below[s]++
			}
		}
	}
	for _, w := range words {
		if tagged(w, "n") == 0 || strings.Contains(w, "_") {
			continue
		}
		above := parentOf(synsets[senses[w]["n"][0].key])
		s := above
		for s != nil && below[s] < family {
			s = parentOf(s)
		}
		if s == nil || below[s] > crowd {
			continue
		}
		parents[w] = "^" + nameOf(s, vocabulary)
		if name := nameOf(above, vocabulary); s != above && tagged(w, "n") >= kinds && vocabulary[name] != "" {
			parents[w] = "<" + name + parents[w]
		}
	}
}

// nameOf names a synset by a word that means it first, else by its first word
// and the number of that word's sense.
func nameOf(set *synset, vocabulary map[string]string) string {
	first := strings.ToLower(set.words[0])
	for _, w := range set.words {
		w = strings.ToLower(w)
		if list := senses[w]["n"]; vocabulary[w] != "" && len(list) > 0 && synsets[list[0].key] == set {
			return w
		}
	}
	for _, s := range senses[first]["n"] {
		if synsets[s.key] == set {
			return first + string(rune('0'+min(s.rank, 9)))
		}
	}
	return first
}

func parentOf(s *synset) *synset {
	for _, p := range s.pointers {
		if p.symbol == "@" {
			return synsets[p.target]
		}
	}
	return nil
}

// links returns the links of one part of speech of w.
func links(w, letter string, vocabulary map[string]string) string {
	found := map[string]bool{}
	for _, s := range senses[w][letter] {
		set := synsets[s.key]
		if s.rank <= 2 && !unlinked[w] {
			for i, other := range set.words {
				if mark := synonym(w, s, fold(strings.ToLower(other)), i+1, letter); mark != "" {
					found[mark] = true
				}
			}
		}
		for _, p := range set.pointers {
			if p.from != 0 && p.from != s.number {
				continue
			}
			for i, other := range synsets[p.target].words {
				other = fold(strings.ToLower(other))
				if p.to != 0 && p.to != i+1 || vocabulary[other] == "" || other == w || senses[other] == nil {
					continue
				}
				target := p.target[:1]
				near := s.rank <= 2 && rankOf(other, p.target) <= 2 && !unlinked[w]
				switch {
				case p.symbol == "!" && near && w < other:
					found["!"+other] = true
				case p.symbol == ">" && near:
					found[">"+other] = true
				case p.symbol == "+" || p.symbol == "\\":
					if cut := derivation(w, letter, other, target); cut != "" {
						found[cut] = true
					}
				}
			}
		}
	}
	if base := rooted[w]; base != "" && letter == "n" {
		maps.DeleteFunc(found, func(mark string, _ bool) bool { return mark[0] == '+' })
		found[cutTo(w, base)] = true
	}
	list := slices.Sorted(func(yield func(string) bool) {
		for l := range found {
			name := l[1:]
			if l[0] != '+' && vocabulary[name] == "" || l[0] == '~' && found["="+name] || blocked[[2]string{min(w, name), max(w, name)}] && l[0] != '+' {
				continue
			}
			if !yield(l) {
				return
			}
		}
	})
	return strings.Join(list, "")
}

// synonym returns "=word" or "~word" if the i-th word of a sense of w is a
// near synonym that stands after w in the alphabet.
func synonym(w string, s sense, other string, i int, letter string) string {
	if other <= w || i == s.number || unlinked[other] {
		return ""
	}
	rank := rankOf(other, s.key)
	for _, t := range []struct {
		word  string
		sense sense
	}{{w, s}, {other, senseOf(other, s.key)}} {
		if list := senses[t.word][letter]; len(list) > 0 && t.sense.rank == 2 && (t.sense.count == 0 && list[0].count >= 3 || 20*t.sense.count < list[0].count) {
			return ""
		}
	}
	switch {
	case rank == 1 && s.rank == 1:
		return "=" + other
	case tagged(w, "") < known || tagged(other, "") < known: // of rare words only the first sense
		return ""
	case rank == 1 || rank == 2:
		return "~" + other
	}
	return ""
}

func senseOf(word, key string) sense {
	for _, s := range senses[word][key[:1]] {
		if s.key == key {
			return s
		}
	}
	return sense{rank: 99}
}

func rankOf(word, key string) int { return senseOf(word, key).rank }

// derivation returns "+2te" if w comes from base: the longer from the
// shorter, of equals the noun from the verb or adjective.
func derivation(w, letter, base, target string) string {
	if len(base) > len(w) || len(base) == len(w) && letter+target != "nv" || letter == target {
		return ""
	}
	same := 0
	for same < len(base) && w[same] == base[same] {
		same++
	}
	if same < min(3, len(base)-1) || len(w)-same > 9 || strings.Contains(w, "_") || unrooted[[2]string{min(w, base), max(w, base)}] {
		return ""
	}
	return cutTo(w, base)
}

// cutTo writes base as a change of w's end: "+3e".
func cutTo(w, base string) string {
	same := 0
	for same < min(len(base), len(w)) && w[same] == base[same] {
		same++
	}
	return "+" + string(rune('0'+len(w)-same)) + base[same:]
}
