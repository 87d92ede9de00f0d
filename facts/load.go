package facts

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
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
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, fmt.Errorf("the file is empty, and no fact base; %s", mend)
	}
	var j baseJSON
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&j); err != nil {
		return nil, fmt.Errorf("not a fact base: %w%s; %s", err, stoppedAt(err, dec.InputOffset(), len(data)), mend)
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, fmt.Errorf("more follows the fact base, from byte %d on: one file holds one base; %s", dec.InputOffset(), mend)
	}
	if j.Version != Version {
		return nil, fmt.Errorf("version %d of a fact base; this program reads version %d: run extract again", j.Version, Version)
	}
	if err := j.check(); err != nil {
		return nil, err
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

// mend is what can be done about a fact base that is refused.
const mend = "put that right, or run extract again, which writes a base without corrections"

// stoppedAt says at which of all bytes decoding stopped, as the error knows it,
// or after those read.
func stoppedAt(err error, read int64, all int) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		read = int64(all)
	case errors.As(err, &syntax):
		read = syntax.Offset
	case errors.As(err, &kind):
		read = kind.Offset
	}
	return fmt.Sprintf(", at byte %d", read)
}

// check reports the first place of a fact base that does not fit its text.
func (j *baseJSON) check() error {
	if err := j.fits(j.Dateline.Span); err != nil {
		return fmt.Errorf("dateline: %w", err)
	}
	for i, f := range j.Facts {
		err := j.fits(f.Span)
		if err != nil {
			return fmt.Errorf("fact %d: %w", i+1, err)
		}
		if err = j.fits(f.Sentence); err != nil {
			return fmt.Errorf("fact %d: sentence: %w", i+1, err)
		}
		if !f.Sentence.Contains(f.Span) {
			return fmt.Errorf("fact %d: span %d:%d stands outside its sentence, %d:%d; %s", i+1, f.Start, f.End, f.Sentence.Start, f.Sentence.End, mend)
		}
		if !slices.Contains(kinds, f.Kind) {
			return fmt.Errorf("fact %d: kind %q is none of %q; %s", i+1, f.Kind, kinds, mend)
		}
	}
	return nil
}

// fits reports what is wrong with a span of the text.
func (j *baseJSON) fits(s Span) error {
	switch {
	case s.Start < 0 || s.End < s.Start:
		return fmt.Errorf("span %d:%d is no span; %s", s.Start, s.End, mend)
	case s.End > len(j.Text):
		return fmt.Errorf("span %d:%d ends after the text (%d bytes); %s", s.Start, s.End, len(j.Text), mend)
	case s.Start < len(j.Text) && !utf8.RuneStart(j.Text[s.Start]), s.End < len(j.Text) && !utf8.RuneStart(j.Text[s.End]):
		return fmt.Errorf("span %d:%d cuts a character; offsets count bytes of UTF-8: %s", s.Start, s.End, mend)
	}
	return nil
}
