package facts

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// baseJSON is the JSON form of a Base.
type baseJSON struct {
	Version  int          `json:"version"`
	Text     string       `json:"text"`
	Dateline datelineJSON `json:"dateline"`
	Facts    []Fact       `json:"facts"`
}

type datelineJSON struct {
	Span
	Place  string `json:"place,omitempty"`
	Date   string `json:"date,omitempty"`
	Reason string `json:"reason,omitempty"`
}

// MarshalJSON writes the fact base in the form that Load reads.
func (b *Base) MarshalJSON() ([]byte, error) {
	d := b.Dateline
	facts := b.Facts
	if facts == nil {
		facts = []Fact{}
	}
	return json.Marshal(baseJSON{Version, b.Text, datelineJSON{d.Span, d.Place, d.Date, d.Reason}, facts})
}

// Load reads a fact base from its JSON form. It refuses, with an error that
// says where and how to mend it, a base that is broken, of another version,
// or whose spans do not fit its text. Verdicts draw on what an editor
// corrected, as Corrected says.
func Load(data []byte) (*Base, error) {
	var j baseJSON
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&j); err != nil {
		return nil, fmt.Errorf("not a fact base: %w; run extract again", err)
	}
	if j.Version != Version {
		return nil, fmt.Errorf("version %d of a fact base; this program reads version %d: run extract again", j.Version, Version)
	}
	fits := func(s Span) error {
		switch {
		case s.Start < 0 || s.End < s.Start:
			return fmt.Errorf("span %d:%d is no span; run extract again", s.Start, s.End)
		case s.End > len(j.Text):
			return fmt.Errorf("span %d:%d ends after the text (%d bytes); run extract again", s.Start, s.End, len(j.Text))
		case s.Start < len(j.Text) && !utf8.RuneStart(j.Text[s.Start]), s.End < len(j.Text) && !utf8.RuneStart(j.Text[s.End]):
			return fmt.Errorf("span %d:%d cuts a character; offsets count bytes of UTF-8: run extract again", s.Start, s.End)
		}
		return nil
	}
	if err := fits(j.Dateline.Span); err != nil {
		return nil, fmt.Errorf("dateline: %w", err)
	}
	for i, f := range j.Facts {
		if err := fits(f.Span); err != nil {
			return nil, fmt.Errorf("fact %d: %w", i+1, err)
		}
		if err := fits(f.Sentence); err != nil {
			return nil, fmt.Errorf("fact %d: sentence: %w", i+1, err)
		}
	}
	var opts []Option
	if d := j.Dateline.Date; d != "" && !strings.Contains(d, "X") { // "XXXX-06-07": the year is unknown
		day, err := time.Parse(time.DateOnly, j.Dateline.Date)
		if err != nil {
			return nil, fmt.Errorf("dateline: date %q is not of the form 2025-06-07", j.Dateline.Date)
		}
		opts = append(opts, Published(day))
	}
	return Parse(j.Text, opts...).Corrected(j.Facts), nil
}
