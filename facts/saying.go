package facts

import "slices"

// Who says what a sentence says may stand before, within or behind it. What
// says so is read by itself, and the sentence becomes what the verb says.

// attribution finds who said a sentence behind or within it: `…," said Kim`,
// "…, the office said on Monday". It returns the verb and the nodes from the
// comma on that say so, or -1.
func attribution(ns []node) (said, from, to int) {
	verb := false
	for i := 0; i < len(ns)-2; i++ {
		verb = verb || ns[i].isVerbal()
		if !oneOf(ns[i].norm, ",|\"") {
			continue
		}
		k := i + 1
		for k < len(ns) && ns[k].tag == tagPunct && ns[k].norm == `"` {
			k++
		}
		// "Under the deal, says Kim, 400 workers will …": what is said may all follow.
		if v, end := saidAt(ns, k); v >= 0 && (verb || i > 0 && end < len(ns)-2 && ns[end-1].norm == "," && anyFinite(ns[end:])) {
			return v, i, end
		}
	}
	return -1, -1, -1
}

// saidAt reads "X said" or "said X" at k and returns the verb and the end, or
// -1 where something else stands there.
func saidAt(ns []node, k int) (int, int) {
	if saysSo(at(ns, k)) { // "said lead author Moira Kinnarden"
		if k+1 >= len(ns) || ns[k+1].tag == tagValue || !ns[k+1].nominal() && ns[k+1].tag != tagDet && ns[k+1].tag != tagAdj {
			return -1, -1
		}
		if end := toldBy(ns, k+1); end > 0 {
			return k, end
		}
		for j := k + 1; j < len(ns); j++ {
			if ns[j].norm == `"` && ns[j-1].tag == tagPunct || ns[j].isVerbal() && !relativeBefore(ns, k, j) && !(ns[j].form == gerund && ns[j-1].norm == ",") {
				if ns[j].norm != `"` {
					return -1, -1
				}
				return k, j
			}
		}
		return k, sentenceEnd(ns)
	}
	v := k
	if at(ns, v).form == gerund && at(ns, v).tag == tagVerb && titleClass(at(ns, v+1).lemma) != "" {
		v++ // "presiding judge Annelies Kostering"
	}
	for v < len(ns) && (ns[v].nominal() || ns[v].tag == tagDet || ns[v].tag == tagAdj || ns[v].tag == tagPoss || ns[v].tag == tagPrep) {
		v++
	}
	if v > k && at(ns, v).norm == "," { // "Larkin, 44, told"
		if c := commaBehind(ns, v+1); c > 0 && addition(ns, v+1, c) && saysSo(at(ns, c+1)) {
			v = c + 1
		}
	}
	if v > k && at(ns, v).norm == "(" && at(ns, v+1).tag == tagName && at(ns, v+2).norm == ")" {
		v += 3 // "the lottery (Norsk Tipping) said"
	}
	if v == k || !saysSo(at(ns, v)) || ns[v].form == gerund {
		return -1, -1
	}
	for j := v + 1; j < len(ns); j++ {
		switch n := ns[j]; {
		case oneOf(n.norm, ",|;"):
			return v, j + 1
		case n.isVerbal() && j == v+1, n.tag == tagSub, n.tag == tagConj, n.tag == tagAux, n.tag == tagModal, n.tag == tagTo:
			return -1, -1
		case ns[v].lemma == "tell" && (n.tag == tagPron || n.tag == tagNoun || n.tag == tagName || n.tag == tagDet):
			continue
		case j == v+1 && n.tag != tagPrep && n.tag != tagAdv && !n.temporal() && n.tag != tagPunct:
			return -1, -1
		}
	}
	return v, sentenceEnd(ns)
}

// toldBy returns where the phrase at i of who says so ends, the comma and an
// apposition between commas included, if what is said goes on behind it; else 0.
func toldBy(ns []node, i int) int {
	end := subjectEnd(ns, i)
	if end == i || at(ns, end).norm != "," {
		return 0
	}
	if c := commaBehind(ns, end+1); c > 0 && (ns[end+1].tag == tagDet || ns[end+1].tag == tagName) && !anyVerb(ns[end:c]) && relativeAt(ns, c+1) < 0 && goesOnBehind(ns, c+1) {
		return c + 1 // "says the owner, Tarn Holdings, 400 workers …"
	}
	if relativeAt(ns, end+1) >= 0 || !goesOnBehind(ns, end+1) || at(ns, end+1).isVerbal() || addition(ns, end+1, sentenceEnd(ns)) {
		return 0
	}
	return end + 1
}

// commaBehind returns the first comma from i on; 0 for none.
func commaBehind(ns []node, i int) int {
	for ; i < len(ns); i++ {
		if ns[i].norm == "," {
			return i
		}
	}
	return 0
}

// sentenceEnd returns where the closing marks of a sentence begin.
func sentenceEnd(ns []node) int {
	end := len(ns)
	for end > 0 && ns[end-1].tag == tagPunct {
		end--
	}
	return end
}

// relativeBefore reports whether a relative word stands between k and j.
func relativeBefore(ns []node, k, j int) bool {
	for i := k; i < j; i++ {
		if ns[i].tag == tagSub {
			return true
		}
	}
	return false
}

// saysSo reports whether n is a finite verb of saying.
func saysSo(n *node) bool {
	return n.tag == tagVerb && n.form != gerund && (attributionOf(n.lemma) == "verb" || oneOf(n.lemma, "tell|rule"))
}

// attachSaid reads a sentence and who said it, [from, to), and makes the
// sentence what the verb of saying says.
func attachSaid(ns []node, said, from, to int) {
	before := from
	if ns[from].norm == "," && !anyVerb(ns[:from]) && ns[0].tag == tagPrep {
		before++ // "Under the deal, says Kim, 400 workers will": the comma stays
	}
	what := append(upTo(0, before), upTo(to, len(ns))...)
	readApart(ns, what, attach)
	by := upTo(before, to)
	readApart(ns, by, func(sub []node) {
		v := said - before
		if s := lastWord(sub, v+1); s != v || !anyNominal(sub[:v]) {
			attachTeller(sub, v)
			return
		}
		attach(sub)
	})
	for _, i := range what {
		n := &ns[i]
		if n.head >= 0 || n.tag == tagPunct {
			continue
		}
		n.head, n.dep = said, depComp
	}
	ns[said].head = -1
}

// attachTeller reads "said Kim", the subject behind its verb at v, with what is
// added to the subject: "said Pinto, who runs the shop".
func attachTeller(ns []node, v int) {
	end, last := subjectEnd(ns, v+1), sentenceEnd(ns)
	added := end > v+1 && at(ns, end).norm == "," && (relativeAt(ns, end+1) >= 0 || addition(ns, end+1, last))
	order := append(append(upTo(0, v), upTo(v+1, end)...), v)
	if added {
		order = append(order, upTo(last, len(ns))...)
	} else {
		order = append(order, upTo(end, len(ns))...)
	}
	readApart(ns, order, attach)
	if added {
		addTo(ns, subjectHead(ns, end), end, last)
	}
}

func anyNominal(ns []node) bool {
	return slices.ContainsFunc(ns, func(n node) bool { return n.nominal() })
}

// subjectEnd returns where the noun phrase at i ends, with its "of" phrases.
func subjectEnd(ns []node, i int) int {
	for i < len(ns) && (ns[i].nominal() && !ns[i].temporal() || ns[i].tag == tagDet || ns[i].tag == tagAdj || ns[i].tag == tagPoss || ns[i].norm == "of") {
		i++
	}
	return i
}
