package facts

// A Span is a half-open range of byte offsets, [Start, End), into a UTF-8
// text. Both ends lie on rune borders. Only the browser's border converts
// spans to UTF-16.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// In returns the part of text that s covers.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Len returns the length of s in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Contains reports whether t lies within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Join returns the smallest span that covers s and t.
// The zero Span covers nothing and joins as nothing.
func (s Span) Join(t Span) Span {
	if s == (Span{}) {
		return t
	}
	if t == (Span{}) {
		return s
	}
	return Span{min(s.Start, t.Start), max(s.End, t.End)}
}
