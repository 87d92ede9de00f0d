package facts

import (
	"slices"
	"strings"
)

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

// A namedClass is a class as patterns name it.
type namedClass struct {
	name string
	read class
}

// got is what a class has read.
type got struct {
	num   float64
	more  float64 // the second of two numbers
	word  string  // its key, where the class is a list of words
	count number  // where it is a number
}

// A match is a rule's pattern found in a sentence.
type match struct {
	*scan
	first int
	next  int // the word after
	skip  int // words at the front that lead the value but are no part of it
	names [8]string
	gots  [8]got
	n     int
}

// A scan is a sentence and what is known of which class reads where.
type scan struct {
	ws    []word
	known []int8     // by word and class: 1 it reads something there, -1 it does not
	last  []lastRead // by class
	todo  []int      // rules to try, kept to spare the garbage collector
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

// A stage is a list of rules made ready, by the words and classes that they
// can begin with.
type stage struct {
	rules   []readyRule
	classes []namedClass
	byWord  map[string][]int
	byClass [][]int
}

type readyRule struct {
	rule
	elements []element
}

type element struct {
	words    []string // or else
	class    int
	name     string
	optional bool
	glued    bool
}

// lastRead is what a class has read last: many rules begin alike.
type lastRead struct {
	at, next int
	got      got
}

// newStage makes rules ready, with classes by name.
func newStage(classes []namedClass, lists ...[]rule) *stage {
	s := &stage{classes: classes, byWord: map[string][]int{}, byClass: make([][]int, len(classes))}
	for _, list := range lists {
		for _, r := range list {
			s.add(r)
		}
	}
	return s
}

func (s *stage) add(r rule) {
	ready := readyRule{rule: r}
	for _, field := range strings.Fields(r.pattern) {
		e := element{}
		field, e.optional = strings.CutSuffix(field, "?")
		if rest, ok := strings.CutPrefix(field, "~"); ok {
			field, e.glued = rest, true
		}
		if field[0] == '<' {
			name, as, renamed := strings.Cut(field[1:len(field)-1], ":")
			e.class, e.name = s.classID(name, r.pattern), name
			if renamed {
				e.name = as
			}
		} else {
			e.words = strings.Split(field, "|")
		}
		ready.elements = append(ready.elements, e)
	}
	at := len(s.rules)
	s.rules = append(s.rules, ready)
	for _, e := range ready.elements {
		if e.words == nil {
			s.byClass[e.class] = append(s.byClass[e.class], at)
		}
		for _, w := range e.words {
			s.byWord[w] = append(s.byWord[w], at)
		}
		if !e.optional {
			break
		}
	}
}

func (s *stage) classID(name, pattern string) int {
	id := slices.IndexFunc(s.classes, func(c namedClass) bool { return c.name == name })
	if id < 0 {
		panic("facts: no class " + name + " in pattern " + pattern)
	}
	return id
}

// scan begins the reading of a sentence.
func (s *stage) scan(ws []word) *scan {
	return &scan{ws: ws, known: make([]int8, len(ws)*len(s.classes)), last: make([]lastRead, len(s.classes))}
}

// longest returns the value of the rule that reads farthest from word i, the
// first listed among equals.
func (s *stage) longest(r *scan, i int) (value, bool) {
	todo := append(r.todo[:0], s.byWord[r.ws[i].norm]...)
	for id, rules := range s.byClass {
		if len(rules) > 0 {
			if r.reads(s, id, i) {
				todo = append(todo, rules...)
			}
		}
	}
	slices.Sort(todo)
	r.todo = todo
	var best value
	have := false
	m := match{scan: r, first: i}
	for k, at := range todo {
		if k > 0 && at == todo[k-1] {
			continue
		}
		m.n, m.skip = 0, 0
		if !m.read(s, s.rules[at].elements, i) {
			continue
		}
		for m.next-1 > i && r.ws[m.next-1].norm == "," { // a comma that an element which may be missing leads to
			m.next--
		}
		if !have || m.next-1 > best.last {
			if v, ok := s.rules[at].make(&m); ok {
				v.first, v.last = i+m.skip, m.next-1
				v.Span = Span{r.ws[v.first].Start, r.ws[v.last].End}
				v.rule = s.rules[at].pattern
				best, have = v, true
			}
		}
	}
	return best, have
}

// reads reports whether a class reads something at word i.
func (r *scan) reads(s *stage, id, i int) bool {
	known := &r.known[i*len(s.classes)+id]
	if *known == 0 {
		*known = -1
		if g, next := s.classes[id].read(r.ws, i); next > i {
			*known = 1
			r.last[id] = lastRead{i, next, g}
		}
	}
	return *known > 0
}

// class returns what a class that reads at word i reads there.
func (r *scan) class(s *stage, id, i int) (got, int) {
	if l := &r.last[id]; l.next == 0 || l.at != i {
		l.got, l.next = s.classes[id].read(r.ws, i)
		l.at = i
	}
	return r.last[id].got, r.last[id].next
}

// read matches the elements from word i on; where one may be missing, it tries
// it first. On success m.next is the word after.
func (m *match) read(s *stage, elements []element, i int) bool {
	if len(elements) == 0 {
		m.next = i
		return i > m.first
	}
	e, rest, n := &elements[0], elements[1:], m.n
	if i < len(m.ws) && (!e.glued || m.ws[i].glued) {
		if e.words == nil {
			if m.reads(s, e.class, i) {
				g, next := m.class(s, e.class, i)
				if m.n < len(m.gots) {
					m.names[m.n], m.gots[m.n] = e.name, g
					m.n++
				}
				if m.read(s, rest, next) {
					return true
				}
				m.n = n
			}
		} else if slices.Contains(e.words, m.ws[i].norm) && m.read(s, rest, i+1) {
			return true
		}
	}
	return e.optional && m.read(s, rest, i)
}
