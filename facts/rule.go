package facts

import "strings"

// A rule is a pattern over the words of a sentence and what it makes of a
// match. The pattern is the rule's name too. Its elements stand apart:
//
//	day|days     one of these words, in normal form
//	<number>     what the class of that name reads, one word or several
//	<number:to>  the same, kept under another name
//	the?         an element that may be missing
//	~%           a word that no space divides from the one before
type rule struct {
	pattern string
	make    func(m *match) (value, bool)
}

// A class reads something at word i of a sentence: it returns it and the index
// of the word after, or 0 where there is none.
type class func(ws []word, i int) (got, int)

// got is what a class has read.
type got struct {
	num   float64
	more  float64 // the second of two numbers
	word  string  // its key, where the class is a list of words
	count number  // where it is a number
}

// A match is a rule's pattern found in a sentence.
type match struct {
	ws    []word
	first int
	next  int // the word after
	skip  int // words at the front that lead the value but are no part of it
	names [8]string
	gots  [8]got
	n     int
}

// num returns the number that the class called name has read, 0 if none.
func (m *match) num(name string) float64 { return m.got(name).num }

// has reports whether the class called name has read something.
func (m *match) has(name string) bool {
	for _, n := range m.names[:m.n] {
		if n == name {
			return true
		}
	}
	return false
}

func (m *match) got(name string) got {
	for i, n := range m.names[:m.n] {
		if n == name {
			return m.gots[i]
		}
	}
	return got{}
}

// before returns the normal form of the word n places before the match, after
// the one n places after it; "" where the sentence has none.
func (m *match) before(n int) string { return normAt(m.ws, m.first-n) }
func (m *match) after(n int) string  { return normAt(m.ws, m.next+n-1) }

func normAt(ws []word, i int) string {
	if i < 0 || i >= len(ws) {
		return ""
	}
	return ws[i].norm
}

// A stage is a list of rules made ready, by the words that they can begin
// with.
type stage struct {
	rules  []readyRule
	byWord map[string][]int // rules that can begin with this word, in order
	any    []int            // rules that can begin with a class
}

type readyRule struct {
	rule
	elements []element
}

type element struct {
	words    []string
	class    class
	name     string
	optional bool
	glued    bool
}

// newStage makes rules ready, with classes by name.
func newStage(classes map[string]class, lists ...[]rule) *stage {
	s := &stage{byWord: map[string][]int{}}
	for _, list := range lists {
		for _, r := range list {
			s.add(r, classes)
		}
	}
	return s
}

func (s *stage) add(r rule, classes map[string]class) {
	ready := readyRule{rule: r}
	for _, field := range strings.Fields(r.pattern) {
		e := element{}
		field, e.optional = strings.CutSuffix(field, "?")
		if rest, ok := strings.CutPrefix(field, "~"); ok {
			field, e.glued = rest, true
		}
		if field[0] == '<' {
			name, as, renamed := strings.Cut(field[1:len(field)-1], ":")
			e.class, e.name = classes[name], name
			if renamed {
				e.name = as
			}
			if e.class == nil {
				panic("facts: no class " + name + " in pattern " + r.pattern)
			}
		} else {
			e.words = strings.Split(field, "|")
		}
		ready.elements = append(ready.elements, e)
	}
	at := len(s.rules)
	s.rules = append(s.rules, ready)
	for _, e := range ready.elements {
		if e.class != nil {
			s.any = append(s.any, at)
		}
		for _, w := range e.words {
			s.byWord[w] = append(s.byWord[w], at)
		}
		if !e.optional {
			break
		}
	}
}

// longest returns the value of the rule that reads farthest from word i, the
// first listed among equals.
func (s *stage) longest(ws []word, i int) (value, bool) {
	var best value
	have := false
	m := match{ws: ws, first: i}
	try := func(k int) {
		m.n, m.skip = 0, 0
		if m.read(s.rules[k].elements, i) && (!have || m.next-1 > best.last) {
			if v, ok := s.rules[k].make(&m); ok {
				v.first, v.last = i+m.skip, m.next-1
				v.Span = Span{ws[v.first].Start, ws[v.last].End}
				v.rule = s.rules[k].pattern
				best, have = v, true
			}
		}
	}
	for _, k := range s.byWord[ws[i].norm] {
		try(k)
	}
	for _, k := range s.any {
		try(k)
	}
	return best, have
}

// read matches the elements from word i on; where one may be missing, it tries
// it first. On success m.next is the word after.
func (m *match) read(elements []element, i int) bool {
	if len(elements) == 0 {
		m.next = i
		return i > m.first
	}
	e, rest, n := elements[0], elements[1:], m.n
	if i < len(m.ws) && (!e.glued || m.ws[i].glued) {
		if e.class != nil {
			if g, next := e.class(m.ws, i); next > i {
				if m.n < len(m.gots) {
					m.names[m.n], m.gots[m.n] = e.name, g
					m.n++
				}
				if m.read(rest, next) {
					return true
				}
				m.n = n
			}
		} else {
			for _, w := range e.words {
				if m.ws[i].norm == w {
					if m.read(rest, i+1) {
						return true
					}
					break
				}
			}
		}
	}
	return e.optional && m.read(rest, i)
}
