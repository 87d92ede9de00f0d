//go:build !wasm

package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var verbs = regexp.MustCompile(`%(?:\[\d\])?[a-z]`)

// Each word is said in every language, with the same things to fill in.
func TestWordsAreTranslated(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "words.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	ast.Inspect(file, func(n ast.Node) bool {
		literal, ok := n.(*ast.CompositeLit)
		if !ok {
			return true
		}
		var said []string
		for _, e := range literal.Elts {
			if text, ok := e.(*ast.BasicLit); ok && text.Kind == token.STRING {
				s, err := strconv.Unquote(text.Value)
				if err != nil {
					t.Fatal(err)
				}
				said = append(said, s)
			}
		}
		if kind, ok := literal.Type.(*ast.Ident); len(said) == 0 || len(said) < len(literal.Elts) || ok && kind.Name != "word" {
			return true
		}
		found++
		if len(said) != int(languages) || slices.Contains(said, "") {
			t.Errorf("%q is not said in each of the %d languages", said, languages)
			return true
		}
		for _, s := range said[1:] {
			if first := verbs.FindAllString(said[0], -1); !slices.Equal(first, verbs.FindAllString(s, -1)) {
				t.Errorf("%q fills in %q, but %q does not", said[0], first, s)
			}
		}
		return true
	})
	if found < 60 {
		t.Errorf("only %d words were found in the table", found)
	}
}

func TestSpeak(t *testing.T) {
	t.Cleanup(func() { speak("en") })
	speak("de")
	if got := shown(t, exampleDesk(t)); !strings.Contains(got, sayPrivacy[german]) || strings.Contains(got, sayPrivacy[english]) {
		t.Error("the page does not speak German")
	}
	if got := readableDay("2025-03-07"); got != "7. März 2025" {
		t.Errorf("the day is %q", got)
	}
	if got := sayCount(10000); got != "10.000" {
		t.Errorf("the number is %q", got)
	}
	speak("fr")
	if got := readableDay("2025-03-07"); got != "7 March 2025" {
		t.Errorf("the day is %q", got)
	}
}
