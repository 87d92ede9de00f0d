package facts

import (
	"unicode"
	"unicode/utf8"
)

// borderClass is what a character is to the borders of words. They are those of
// UAX #29 in every script that is in use, but for the quotation marks of Hebrew.
type borderClass uint8

const (
	alone    borderClass = iota // a word by itself: punctuation, symbols, ideographs
	letter                      // of an alphabet
	digit                       // of a number
	connects                    // "_": joins whatever stands beside it
	katakana                    // joins its own
	flag                        // half of a flag
	extends                     // a combining mark or an invisible sign: belongs to what is before it
)

// wordEnd returns where the first word of text ends: a run of letters, digits
// and what holds them together, or a single character with its marks.
func wordEnd(text string) int {
	r, end := utf8.DecodeRuneInString(text)
	last, before := borderClassOf(r), r
	for end < len(text) {
		r, n := utf8.DecodeRuneInString(text[end:])
		class := borderClassOf(r)
		switch {
		case class == extends:
			end, before = end+n, r
			continue
		case class == alone && before == '\u200d' && unicode.Is(unicode.So, r): // an emoji made of several
		case class == flag && last == flag:
			class = alone // a third one begins another flag
		case class == alone && holds(r, last) && firstClass(text[end+n:]) == last:
			class = last
		case !joined(last, class):
			return end
		}
		end, last, before = end+n, class, r
	}
	return end
}

// joined reports whether two characters beside each other are of one word.
func joined(a, b borderClass) bool {
	inWord := func(c borderClass) bool { return c == letter || c == digit }
	switch {
	case a == connects:
		return inWord(b) || b == katakana || b == connects
	case b == connects:
		return inWord(a) || a == katakana
	}
	return inWord(a) && inWord(b) || a == katakana && b == katakana
}

// holds reports whether r holds two letters or two digits together: "Lee's",
// "U.S", "3.5", "1,200".
func holds(r rune, class borderClass) bool {
	switch r {
	case '\'', '.', '‘', '’', '․', '﹒', '＇', '．':
		return class == letter || class == digit
	case ':', '·', '‧', '︓', '﹕', '：':
		return class == letter
	case ',', ';', '⁄', '，', '；':
		return class == digit
	}
	return false
}

// firstClass is the class of the first character of text that extends nothing.
func firstClass(text string) borderClass {
	for _, r := range text {
		if class := borderClassOf(r); class != extends {
			return class
		}
	}
	return alone
}

func borderClassOf(r rune) borderClass {
	switch {
	case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z':
		return letter
	case '0' <= r && r <= '9':
		return digit
	case r == '_', r == '\u202f': // a narrow space joins the groups of a number
		return connects
	case r < utf8.RuneSelf:
		return alone
	case unicode.Is(unicode.Katakana, r), r == 'ー':
		return katakana
	case unicode.IsLetter(r), unicode.Is(unicode.Nl, r):
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) {
			return alone // written without spaces: each by itself
		}
		return letter
	case unicode.IsDigit(r):
		return digit
	case unicode.Is(unicode.Pc, r):
		return connects
	case '🇦' <= r && r <= '🇿':
		return flag
	case unicode.IsMark(r), '🏻' <= r && r <= '🏿', unicode.Is(unicode.Cf, r) && r != '\u200b':
		return extends
	}
	return alone
}
