package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// withoutGlosses returns the words of a sentence without what tells only how a
// name sounds or is written elsewhere: "[ˈvɛlmɔrɐ]", "Βελμόρα", and the empty
// brackets that are left of them.
func withoutGlosses(ws []word) []word {
	if !glossed(ws) {
		return ws
	}
	var out []word
	for i := 0; i < len(ws); i++ {
		if ws[i].norm == "[" {
			if end := squareEnd(ws, i); end > 0 && spokenForm(ws[i+1:end]) {
				i = end
				continue
			}
		}
		if foreignScript(ws[i].text) {
			continue
		}
		out = append(out, ws[i])
	}
	return closeBrackets(out)
}

// glossed reports whether a sentence that is written in Latin letters holds a
// word that is not.
func glossed(ws []word) bool {
	latin, other := 0, 0
	for _, w := range ws {
		switch {
		case foreignScript(w.text) || phonetic(w.text):
			other++
		case w.isWord() && w.shape != digits:
			latin++
		}
	}
	return other > 0 && latin > other
}

// squareEnd returns where the square bracket at ws[i] closes; 0 for nowhere near.
func squareEnd(ws []word, i int) int {
	for k := i + 1; k < len(ws) && k < i+16; k++ {
		if ws[k].norm == "]" {
			return k
		}
	}
	return 0
}

// spokenForm reports whether words tell how something is said.
func spokenForm(ws []word) bool {
	for _, w := range ws {
		if phonetic(w.text) || foreignScript(w.text) {
			return true
		}
	}
	return false
}

// phonetic reports whether a word holds a letter of the phonetic alphabet.
func phonetic(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool {
		return 0x250 <= r && r <= 0x2ff || strings.ContainsRune("θβχŋæː", r)
	}) >= 0
}

// foreignScript reports whether a word is written in letters that are not Latin.
func foreignScript(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) && !phonetic(s)
}

// closeBrackets drops round brackets that hold nothing, the marks that lead or
// end what they hold, and those that close nothing.
func closeBrackets(ws []word) []word {
	var out []word
	open := 0
	for i, w := range ws {
		switch {
		case w.norm == "(":
			open++
			if i+1 < len(ws) && ws[i+1].norm == ")" {
				continue
			}
		case w.norm == ")":
			if open == 0 || len(out) == 0 {
				continue
			}
			open--
			for len(out) > 1 && oneOf(out[len(out)-1].norm, ",|;|:") {
				out = out[:len(out)-1]
			}
			if i > 0 && ws[i-1].norm == "(" {
				continue
			}
			if out[len(out)-1].norm == "(" {
				out = out[:len(out)-1]
				continue
			}
		case oneOf(w.norm, ",|;|:") && len(out) > 0 && out[len(out)-1].norm == "(":
			continue
		}
		out = append(out, w)
	}
	return out
}
