package facts

// A nameIndex finds the entities that a name may be one of, so that an article
// of many names need not compare each with all.
type nameIndex map[string][]int // by the keys of a name, in the order of the entities' names

// keysOf returns what any two names have in common, one or another, where
// sameName holds for them: as a name that is looked for, or one that is known.
func keysOf(name string, known bool) []string {
	tokens := nameTokens(name)
	keys := append([]string{"=" + name}, tokens...)
	if len(tokens) > 1 {
		if short := initials(tokens); short != "" {
			keys = append(keys, short)
		}
	}
	single := true
	for _, t := range tokens {
		single = single && len(t) == 1
	}
	for _, t := range tokens {
		switch {
		case known || single:
			keys = append(keys, t[:1]+"*") // "J. S." may be "Jon Sand"
		case len(t) > 1:
			keys = append(keys, t[:1])
		}
	}
	return keys
}

// add notes a name of entity id.
func (x nameIndex) add(name string, id int) {
	for _, k := range keysOf(name, true) {
		if at := x[k]; len(at) == 0 || at[len(at)-1] != id {
			x[k] = append(at, id)
		}
	}
}
