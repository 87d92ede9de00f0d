package facts

// comparatives joins a comparative and "than" with the value behind them into
// one hedged value: "shorter than half an hour", "lower than 30 per cent".
func comparatives(ns []node) []node {
	for i := 2; i < len(ns); i++ {
		v := ns[i].value
		if v == nil || v.temporal() || v.hedge != plain {
			continue
		}
		than := i - 1
		if ns[than].tag == tagAdv || ns[than].tag == tagDet {
			than--
		}
		if than < 1 || ns[than].norm != "than" {
			continue
		}
		h, ok := comparison(ns[than-1].norm)
		if !ok {
			continue
		}
		w := *v
		w.hedge = h
		w.open(h)
		w.hedgeSpan = Span{ns[than-1].Start, ns[than].End}
		n := &ns[i]
		n.value = &w
		n.Span = n.Join(w.hedgeSpan)
		ns = append(append(append([]node(nil), ns[:than-1]...), *n), ns[i+1:]...)
		i = than
	}
	return ns
}

// comparison returns what a comparative before "than" makes of a value.
func comparison(norm string) (hedge, bool) {
	switch {
	case among(norm, "more-than"):
		return moreThan, true
	case among(norm, "less-than"):
		return lessThan, true
	}
	return plain, false
}
