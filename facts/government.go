package facts

import "slices"

// governments lets the phrases that name a government speak of its country:
// "the Trump administration", "Seoul's government". A president's
// administration is that of the country whose president the article says he is.
func (es *entities) governments(t *text) {
	state := map[int]int{} // person to country
	for s := range t.sents {
		ns := t.sents[s].ns
		for i := range ns {
			if ns[i].tag != tagName || len(ns[i].refs) != 1 || es.all[ns[i].refs[0]].kind != Person {
				continue
			}
			for j := range ns {
				if ns[j].head == i && ns[j].dep == depTitle && titleClass(ns[j].lemma) == "office" {
					if c := es.countryBy(ns, j); c >= 0 {
						state[ns[i].refs[0]] = c
					}
				}
			}
		}
	}
	for s := range t.sents {
		ns := t.sents[s].ns
		for i := range ns {
			if ns[i].tag != tagNoun || !slices.Contains(governmentNouns, ns[i].lemma) {
				continue
			}
			if c := es.countryBy(ns, i); c >= 0 {
				ns[i].refs = []int{c}
			}
			for j := range ns {
				if ns[j].head == i && len(ns[j].refs) == 1 && (ns[j].dep == depMod || ns[j].dep == depPoss) {
					if c, ok := state[ns[j].refs[0]]; ok {
						ns[i].refs = []int{c}
					}
				}
			}
		}
	}
}

var governmentNouns = []string{"administration", "government", "cabinet", "regime"}

// countryBy returns the country that a name beside the noun at ns[i] names:
// "US President", "Brazil's president", "president of Brazil"; or -1.
func (es *entities) countryBy(ns []node, i int) int {
	for j := range ns {
		if ns[j].head == i && ns[j].tag == tagName && len(ns[j].refs) == 1 && es.all[ns[j].refs[0]].country != "" {
			return ns[j].refs[0]
		}
	}
	return -1
}
