package main

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

// A language is one that the pages speak.
type language int

const (
	english language = iota
	german
	languages // how many there are
)

// tags are the languages' names in HTML, in their order.
var tags = [languages]string{english: "en", german: "de"}

// tongue is the language that the pages speak. It is set before anything is
// shown, and by the reader's choice.
var tongue = english

// speak sets the language by its tag; another than those there are is English.
func speak(tag string) {
	tongue = english
	for l, t := range tags {
		if t == tag {
			tongue = language(l)
		}
	}
}

// A word is what the pages say in one place, in each language. A language may
// lack it, and says it in English.
type word [languages]string

// String returns the word in the language of the pages.
func (w word) String() string {
	if said := w[tongue]; said != "" {
		return said
	}
	return w[english]
}

// of fills the word's verbs in, as fmt.Sprintf does.
func (w word) of(values ...any) string { return fmt.Sprintf(w.String(), values...) }

// A saidError is an error that the pages tell their reader, in the language
// that they speak by then.
type saidError word

// Error returns the word of the error.
func (e saidError) Error() string { return word(e).String() }

// sayCount writes a number with a mark between thousands.
func sayCount(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%s%s%03d", sayCount(n/1000), sayThousands, n%1000)
}

// sayFirst writes a line with a capital.
func sayFirst(line string) string {
	first, size := utf8.DecodeRuneInString(line)
	return string(unicode.ToUpper(first)) + line[size:]
}
