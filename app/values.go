//go:build !wasm

package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"strings"
	"time"

	"onrecord/facts"
)

var valuesCommand = command{
	name:  "values",
	usage: "< JSONL",
	about: `find typed values: {"id","text","reference"} a line in, {"id","found":[…]} a line out`,
	setup: func(*flag.FlagSet) func([]string, streams) (int, error) {
		return func(args []string, std streams) (int, error) {
			if len(args) > 0 {
				return exitBad, fmt.Errorf("%q is one argument too many; the texts come from standard input", args[0])
			}
			return exitFine, findValues(std.in, std.out)
		}
	},
}

// A snippet is a text to find values in. Reference is the day it was written,
// with or without a time, or null.
type snippet struct {
	ID        identifier `json:"id"`
	Text      string     `json:"text"`
	Reference string     `json:"reference"`
}

type foundValues struct {
	ID    identifier   `json:"id"`
	Found []foundValue `json:"found"`
}

type foundValue struct {
	Text string `json:"text"`
	facts.Span
	Kind  facts.Kind `json:"kind"`
	Value any        `json:"value"`
}

func findValues(in io.Reader, out io.Writer) error {
	w := bufio.NewWriter(out)
	return eachLine(in, func(_ int, line []byte) error {
		var s snippet
		if err := json.Unmarshal(line, &s); err != nil {
			return fmt.Errorf(`not a JSON object (%w); write {"id": "1", "text": "…", "reference": "2025-06-07"}`, err)
		}
		if err := checkArticle(s.Text); err != nil {
			return err
		}
		day, err := s.day()
		if err != nil {
			return err
		}
		answer := foundValues{ID: s.ID, Found: []foundValue{}}
		for _, f := range facts.Values(s.Text, day) {
			answer.Found = append(answer.Found, foundValue{f.In(s.Text), f.Span, f.Kind, wireValue(f)})
		}
		if err := writeJSON(w, answer, ""); err != nil {
			return err
		}
		return w.Flush()
	})
}

// day reads the reference; the zero time stands for none.
func (s snippet) day() (time.Time, error) {
	if s.Reference == "" {
		return time.Time{}, nil
	}
	date, _, _ := strings.Cut(s.Reference, "T")
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return t, fmt.Errorf(`"reference" %q is not a date; write it as 2025-06-07`, s.Reference)
	}
	return t, nil
}

// amount is a value that has a unit.
type amount struct {
	Amount json.Number `json:"amount"`
	Unit   string      `json:"unit"`
}

// wireValue writes a number as a JSON number, an amount with its unit, and any
// other value as the string it is.
func wireValue(f facts.Fact) any {
	n := json.Number(f.Value)
	if !json.Valid([]byte(f.Value)) {
		return f.Value
	}
	switch f.Kind {
	case facts.Percent, facts.Number, facts.Ordinal, facts.Age:
		return n
	case facts.Money, facts.Dimension:
		return amount{n, f.Unit}
	}
	return f.Value
}
