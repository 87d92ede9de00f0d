//go:build !wasm

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"unicode/utf8"

	"onrecord/facts"
)

// maxLine bounds a line of standard input: an article, every byte of it
// escaped, and a claim.
const maxLine = 6*facts.MaxArticle + 1<<20

// A question is one claim to check, with its own article where it brings one.
type question struct {
	ID      identifier `json:"id"`
	Claim   string     `json:"claim"`
	Article *string    `json:"article"`
}

// An identifier is a JSON string or number; it is written back as a string.
type identifier string

// UnmarshalJSON reads a string or a number.
func (id *identifier) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '"' {
		var s string
		err := json.Unmarshal(data, &s)
		*id = identifier(s)
		return err
	}
	var n json.Number
	if err := json.Unmarshal(data, &n); err != nil {
		return fmt.Errorf("\"id\" is neither a string nor a number")
	}
	*id = identifier(n)
	return nil
}

// eachQuestion calls yield for each claim of in as soon as its line is there:
// one claim a line, or one JSON object a line. A claim without an id gets the
// number of its line.
func eachQuestion(in io.Reader, yield func(question) error) error {
	return eachLine(in, func(n int, line []byte) error {
		q, err := readQuestion(line)
		if err != nil {
			return err
		}
		if q.ID == "" {
			q.ID = identifier(strconv.Itoa(n))
		}
		return yield(q)
	})
}

// eachLine calls yield with each line of in that is not blank and its number,
// from 1. Errors name the line.
func eachLine(in io.Reader, yield func(n int, line []byte) error) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, maxLine)
	n := 0
	for lines.Scan() {
		n++
		line := bytes.TrimSpace(bytes.TrimPrefix(lines.Bytes(), []byte("\uFEFF")))
		if len(line) == 0 {
			continue
		}
		if err := yield(n, line); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("line %d: %w", n+1, err)
	}
	return nil
}

func readQuestion(line []byte) (q question, err error) {
	if line[0] != '{' {
		return question{Claim: validText(string(line))}, nil
	}
	if err := json.Unmarshal(line, &q); err != nil {
		return q, fmt.Errorf(`not a JSON object (%w); write {"id": "1", "claim": "…"}, or the claim alone`, err)
	}
	return q, nil
}

// checkLength refuses a claim over the limit.
func checkLength(claim string) error {
	if n := utf8.RuneCountInString(claim); n > facts.MaxClaim {
		return fmt.Errorf("the claim has %d characters, the limit is %d; check it in parts", n, facts.MaxClaim)
	}
	return nil
}
