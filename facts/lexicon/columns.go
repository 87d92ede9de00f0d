//go:build ignore

package main

import (
	"encoding/binary"
	"log"
	"slices"
	"strings"
)

// A table is wordnet.txt by columns, which compress better than lines. A column
// is a text or has a byte or two for each thing of its kind in the order of the
// lines. Its name is a letter or sign:
//
//	w        the words: a capital letter says how many letters, from 'A' for
//	         none, a word shares with the one before; then come its other letters
//	p        a word's parts of speech, all in one
//	c        of a noun: the class, '@' for none
//	A-Z, @   of a noun of that class: its kind and family
//	n v a r  of a word as that part of speech: the marks of its links, in order
//	+        what stands after the mark
//	= ~ ! >  the number of the word that a link leads to, less that of the word
//	         itself or, after a link of the same mark, less that one's; two bytes
//
// The bytes of p, of the classes, of n, v, a, r and of + say which value it is of
// a list: a column too, of lines, whose name has the highest bit set. They count
// from ' ' (and after 255 from 0), since the linker of WebAssembly spends some
// bytes wherever there are zeros in a row.
//
// In wordnet.columns each column is its name, its length as a varint and itself.
// Columns.go in the folder above reads them.
type table [256][]byte

// columnsOf writes the lines of wordnet.txt, without its first, as a table.
func columnsOf(lines []string) []byte {
	number := map[string]int{}
	for i, line := range lines {
		word, _, _ := strings.Cut(line, " ")
		number[word] = i
	}
	var t table
	before := ""
	for i, line := range lines {
		fields := strings.Fields(line)
		word, parts := fields[0], ""
		same := 0
		for same < min(len(word), len(before), 25) && word[same] == before[same] {
			same++
		}
		t['w'] = append(append(t['w'], byte('A'+same)), word[same:]...)
		before = word
		for _, section := range fields[1:] {
			parts += section[:1]
		}
		t.put('p', parts)
		for _, section := range fields[1:] {
			t.putSection(section, i, number)
		}
	}
	return t.bytes()
}

const marks = "=~!>+"

// putSection adds a section of the line with a number.
func (t *table) putSection(section string, line int, number map[string]int) {
	pos, rest := section[0], section[1:]
	head := len(rest)
	if i := strings.IndexAny(rest, marks); i >= 0 {
		head = i
	}
	if pos == 'n' {
		class, parent := byte('@'), rest[:head]
		if parent != "" && 'A' <= parent[0] && parent[0] <= 'Z' {
			class, parent = parent[0], parent[1:]
		}
		t['c'] = append(t['c'], class)
		t.put(class, parent)
	}
	var from [256]int
	shape := ""
	for rest = rest[head:]; rest != ""; {
		mark, end := rest[0], len(rest)
		if i := strings.IndexAny(rest[1:], marks); i >= 0 {
			end = i + 1
		}
		to := rest[1:end]
		shape, rest = shape+string(mark), rest[end:]
		if mark == '+' {
			t.put(mark, to)
			continue
		}
		if from[mark] == 0 {
			from[mark] = line
		}
		t[mark] = binary.BigEndian.AppendUint16(t[mark], uint16(number[to]-from[mark]))
		from[mark] = number[to]
	}
	t.put(pos, shape)
}

// put adds a value to a column with a list.
func (t *table) put(column byte, value string) {
	list := column | 0x80
	values := strings.Split(string(t[list]), "\n")
	i := slices.Index(values[:len(values)-1], value)
	if i < 0 {
		i = len(values) - 1
		t[list] = append(t[list], value+"\n"...)
	}
	if i > 255 {
		log.Fatalf("the list of column %c is too long for a byte", column)
	}
	t[column] = append(t[column], byte(i+' '))
}

func (t *table) bytes() []byte {
	var out []byte
	for name, column := range t {
		if column != nil {
			out = binary.AppendUvarint(append(out, byte(name)), uint64(len(column)))
			out = append(out, column...)
		}
	}
	return out
}
