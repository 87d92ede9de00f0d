package facts

import (
	"encoding/binary"
	"strings"
)

// columns is a table of words by columns, read from their beginnings on. The
// format is described in lexicon/columns.go.
type columns struct {
	rest  [128]string // what is still to be read of each column, by its name
	lists [128][]string
}

func newColumns(data string) *columns {
	c := &columns{}
	for data != "" {
		name := data[0]
		length, n := binary.Uvarint([]byte(data[1:min(len(data), 1+binary.MaxVarintLen64)]))
		column := data[1+n:][:length]
		data = data[1+n+int(length):]
		if name < 128 {
			c.rest[name] = column
		} else {
			c.lists[name&0x7f] = strings.Split(column, "\n")
		}
	}
	return c
}

// next returns the next byte of a column.
func (c *columns) next(name byte) byte {
	b := c.rest[name][0]
	c.rest[name] = c.rest[name][1:]
	return b
}

// value returns the next value of a column with a list.
func (c *columns) value(name byte) string { return c.lists[name][c.next(name)-' '] }

// words returns every word.
func (c *columns) words() []string {
	words := make([]string, 0, len(c.rest['p']))
	var all strings.Builder
	all.Grow(3 * len(c.rest['w']))
	before := ""
	for c.rest['w'] != "" {
		same := int(c.next('w') - 'A')
		end := strings.IndexFunc(c.rest['w'], func(r rune) bool { return 'A' <= r && r <= 'Z' })
		if end < 0 {
			end = len(c.rest['w'])
		}
		start := all.Len()
		all.WriteString(before[:same])
		all.WriteString(c.rest['w'][:end])
		before = all.String()[start:]
		words = append(words, before)
		c.rest['w'] = c.rest['w'][end:]
	}
	return words
}

// lines returns the table as a text, a line for each word.
func (c *columns) lines() string {
	words := c.words()
	var out strings.Builder
	out.Grow(20 * len(words))
	for i, word := range words {
		out.WriteString(word)
		for _, pos := range []byte(c.value('p')) {
			out.WriteByte(' ')
			out.WriteByte(pos)
			if pos == 'n' {
				class := c.next('c')
				if class != '@' {
					out.WriteByte(class)
				}
				out.WriteString(c.value(class))
			}
			c.links(&out, pos, i, words)
		}
		out.WriteByte('\n')
	}
	return out.String()
}

// links writes the links of the word with a number as a part of speech.
func (c *columns) links(out *strings.Builder, pos byte, number int, words []string) {
	var to int
	var before byte
	for _, mark := range []byte(c.value(pos)) {
		out.WriteByte(mark)
		if mark == '+' {
			out.WriteString(c.value('+'))
			continue
		}
		if mark != before {
			to, before = number, mark // links of a mark stand beside each other
		}
		high := int(c.next(mark))
		to = (to + high<<8 + int(c.next(mark))) & 0xffff
		out.WriteString(words[to])
	}
}
