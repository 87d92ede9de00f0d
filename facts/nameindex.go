package facts

// A nameIndex finds the entities that a name may be one of, so that an article
// of many names need not compare each with all.
type nameIndex struct {
	tokens    map[string][]string // the words of each known name
	short     map[string][]int    // the entities with a name of one word, by it
	long      map[string][]int    // those with a name of several, by what longKeys gives for each
	countries map[string]int      // by their codes
}

func newNameIndex() nameIndex {
	return nameIndex{map[string][]string{}, map[string][]int{}, map[string][]int{}, map[string]int{}}
}

// add notes a name of entity id.
func (x *nameIndex) add(name string, id int) {
	tokens := nameTokens(name)
	x.tokens[name] = tokens
	if len(tokens) < 2 {
		enter(x.short, "="+name, id)
		for _, t := range tokens {
			enter(x.short, t, id)
		}
		return
	}
	enter(x.long, initials(tokens), id)
	for i, t := range tokens {
		enter(x.long, t, id)
		enter(x.long, t[:1]+"*", id) // may be written as an initial
		if i == 0 && len(t) > 2 {
			enter(x.long, t[:3]+"~", id) // may be cut short: "Tim" for "Timothy"
		}
	}
}

func enter(index map[string][]int, key string, id int) {
	if at := index[key]; len(at) == 0 || at[len(at)-1] != id {
		index[key] = append(at, id)
	}
}

// candidates returns lists of entities that together hold every one with a name
// that sameName takes for the name of these words.
func (x *nameIndex) candidates(name string, tokens []string) [][]int {
	lists := [][]int{x.short["="+name]}
	if len(tokens) == 1 {
		t := tokens[0]
		lists = append(lists, x.short[t], x.long[t])
		if len(t) == 1 {
			lists = append(lists, x.long[t+"*"])
		}
		return lists
	}
	lists = append(lists, x.short[initials(tokens)])
	var groups [][][]int
	most, size := 0, -1
	for i, t := range tokens {
		lists = append(lists, x.short[t], x.short[t[:1]])
		group := [][]int{x.long[t]}
		if len(t) > 1 {
			group = append(group, x.long[t[:1]])
		} else {
			group = append(group, x.long[t+"*"])
		}
		if i == 0 && len(t) > 2 {
			group = append(group, x.long[t[:3]+"~"])
		}
		sum := 0
		for _, list := range group {
			sum += len(list)
		}
		if sum > size {
			most, size = i, sum
		}
		groups = append(groups, group)
	}
	// Two names of several words share two of them at least, so that one, the
	// most frequent, need not be looked up.
	for i, group := range groups {
		if i != most {
			lists = append(lists, group...)
		}
	}
	return lists
}
