package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A word is one token of a text: a run of letters, a run of digits, or one
// punctuation mark or symbol. White space belongs to no word.
//
// Borders are those of UAX #29 with three changes that English news needs:
// possessives and contractions are split ("Lee's" → "Lee" "'s", "didn't" →
// "did" "n't", "can't" → "ca" "n't"), a dot that belongs to an abbreviation
// stays with it ("U.S.", "Gen."), and letters written onto a number are split
// from it ("20km" → "20" "km").
type word struct {
	Span
	text  string // as written
	norm  string // lower case, with quotes, dashes and accents folded
	shape shape
	glued bool // no white space between this word and the one before

	titled int // how many words from here on are the title of a work; 0 for none
}

// shape is what the characters of a word look like.
type shape uint8

const (
	punct   shape = iota // a punctuation mark or symbol
	lower                // letters, the first in lower case: "tariff"
	title                // the first letter is a capital: "Lee", "McDonald"
	capital              // all capitals, two letters or more: "NATO", "U.S."
	digits               // begins with a digit: "25", "3.5", "1,200"
)

func (w word) isWord() bool { return w.shape != punct }

// capitalised reports whether w begins with a capital letter.
func (w word) capitalised() bool { return w.shape == title || w.shape == capital }

// splitWords returns the words of text in order. Offsets are offset by base,
// so that a part of a text can be read in place.
func splitWords(text string, base int) []word {
	var out []word
	end := 0 // where the word before ended
	for at := 0; at < len(text); {
		token, start := text[at:at+wordEnd(text[at:])], at
		at += len(token)
		if isBlank(token) {
			continue
		}
		for _, part := range splitToken(token) {
			w := word{Span: Span{start, start + len(part)}, text: part}
			w.norm, w.shape = fold(part), shapeOf(part)
			if narrowGroups(part) {
				w.norm = strings.ReplaceAll(w.norm, "\u202f", ",")
			}
			w.norm = strings.TrimSuffix(w.norm, "\u202f") // "5\u202fkm"
			w.glued = len(out) > 0 && start == end
			start += len(part)
			end = start
			if n := len(out); n > 0 && w.glued && w.text == "." && takesDot(out, text[end:]) {
				out[n-1].End = end
				out[n-1].text = text[out[n-1].Start:end]
				out[n-1].norm = fold(out[n-1].text)
				continue
			}
			out = append(out, w)
		}
	}
	out = plainBrackets(joinGroups(text, out))
	for i := range out {
		out[i].Start += base
		out[i].End += base
	}
	return out
}

// plainBrackets reads the brackets of texts cut into words, "-lrb-" and "-rsb-",
// as what they stand for.
func plainBrackets(ws []word) []word {
	out := ws[:0]
	for i := 0; i < len(ws); i++ {
		if i+2 < len(ws) && ws[i].norm == "-" && ws[i+1].glued && ws[i+2].glued && ws[i+2].norm == "-" {
			if mark := treebankBracket(ws[i+1].norm); mark != "" {
				w := ws[i]
				w.End, w.text, w.norm, w.shape = ws[i+2].End, mark, mark, punct
				out = append(out, w)
				i += 2
				continue
			}
		}
		out = append(out, ws[i])
	}
	return out
}

// treebankBracket returns the bracket that treebanks write as a word, or "".
func treebankBracket(norm string) string {
	switch norm {
	case "lrb":
		return "("
	case "rrb":
		return ")"
	case "lsb":
		return "["
	case "rsb":
		return "]"
	}
	return ""
}

// joinGroups joins the groups of a number that a narrow or no-break space
// divides, "14 000", as if a comma did, and those with space round the comma,
// as texts cut into words have it: "14 , 000".
func joinGroups(text string, ws []word) []word {
	out := ws[:0]
	for _, w := range ws {
		n := len(out)
		groups := 0 // words that w continues
		if n > 0 && w.shape == digits && (len(w.norm) == 3 || len(w.norm) > 4 && w.norm[3] == '.') {
			switch {
			case isThinSpace(text[out[n-1].End:w.Start]):
				groups = 1
			case n > 1 && out[n-1].norm == "," && !w.glued && (!out[n-1].glued || w.norm == "000" || n > 2 && out[n-3].norm == "$"):
				groups = 2
			}
		}
		if groups > 0 && out[n-groups].shape == digits && len(out[n-groups].norm) < longestNumber && !strings.Contains(out[n-groups].norm, ".") && len(out[n-groups].norm) != 4 {
			first := &out[n-groups]
			first.norm += "," + w.norm
			first.End = w.End
			first.text = text[first.Start:w.End]
			out = out[:n-groups+1]
			continue
		}
		out = append(out, w)
	}
	return out
}

// longestNumber is how long a number may be, in bytes, that more groups join.
const longestNumber = 40

// narrowGroups reports whether one token is a number whose groups narrow no-break
// spaces divide, which no word border does.
func narrowGroups(token string) bool {
	first, rest, ok := strings.Cut(token, "\u202f")
	if !ok || len(first) > 3 || shapeOf(first) != digits {
		return false
	}
	for group := range strings.SplitSeq(rest, "\u202f") {
		if len(group) < 3 || strings.Trim(group[:3], "0123456789") != "" || len(group) > 3 && group[3] != '.' {
			return false
		}
	}
	return true
}

func isThinSpace(s string) bool { return oneOf(s, "\u202f|\u00a0|\u2009") }

// Both keep the length, in which what an apostrophe leaves is blank, then NUL.
var (
	apostrophes      = strings.NewReplacer("’", "'  ", "ʼ", "' ")
	afterApostrophes = strings.NewReplacer("'  ", "'\x00\x00", "' ", "'\x00")
)

// splitToken splits clitics and units off one UAX #29 token.
func splitToken(token string) []string {
	low := fold(token)
	if len(low) != len(token) { // a fold that changes length: find the borders in the token itself
		low = strings.ToLower(apostrophes.Replace(token))
		if len(low) != len(token) {
			return []string{token}
		}
		low = afterApostrophes.Replace(low)
	}
	cut := func(at int) []string { return []string{token[:at], token[at:]} }
	clean := strings.ReplaceAll(low, "\x00", "")
	switch {
	case strings.HasSuffix(clean, "n't") && len(clean) > 3:
		return cut(strings.LastIndex(low, "n'"))
	case clean == "cannot":
		return cut(len("can"))
	}
	for _, clitic := range []string{"'s", "'re", "'ve", "'ll", "'d", "'m"} {
		if strings.HasSuffix(clean, clitic) && len(clean) > len(clitic) {
			return cut(strings.LastIndex(low, "'"))
		}
	}
	if strings.HasSuffix(clean, "s'") && len(clean) > 2 {
		return cut(strings.LastIndex(low, "'"))
	}
	if low[0] >= '0' && low[0] <= '9' {
		if i := strings.IndexFunc(token, unicode.IsLetter); i > 0 && !isOrdinalSuffix(low[i:]) {
			return cut(i)
		}
	}
	return []string{token}
}

func isOrdinalSuffix(s string) bool {
	return oneOf(s, "st|nd|rd|th")
}

// takesDot reports whether the last of words, which a dot follows, owns it:
// an abbreviation that the lexicon lists, a single capital ("J. Smith"), or
// letters with dots between them ("U.S", "p.m"). rest is what comes next.
func takesDot(ws []word, rest string) bool {
	w := ws[len(ws)-1]
	if strings.HasPrefix(rest, ".") {
		return false
	}
	switch {
	case strings.Contains(w.norm, ".") && w.shape != digits:
		return true
	case w.shape == capital || w.shape == title:
		if utf8.RuneCountInString(w.text) == 1 {
			return w.text != "I"
		}
	}
	kind, ok := abbreviations[w.norm]
	if !ok {
		return false
	}
	next := strings.TrimLeft(rest, " ")
	switch kind {
	case "dated": // "Sept. 3", "Sat., May 2", but not "They sat."
		return w.capitalised() && next != "" && (next[0] == ',' || next[0] >= '0' && next[0] <= '9')
	case "state": // "Bay St. Louis, Miss."
		return w.capitalised() && len(ws) > 1 && ws[len(ws)-2].norm == ","
	case "number": // "No. 5", "pp. 12"
		return next != "" && next[0] >= '0' && next[0] <= '9'
	case "unit": // "5 km." ends a sentence as often as not: only inside one
		return len(ws) > 1 && ws[len(ws)-2].shape == digits && startsLower(next)
	}
	return true
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r) || unicode.IsDigit(r)
}

func isBlank(s string) bool {
	for _, r := range s {
		if !unicode.IsSpace(r) && !isInvisible(r) {
			return false
		}
	}
	return true
}

// isInvisible reports whether r shows nothing: controls, bidi marks, joiners,
// byte order marks and soft hyphens.
func isInvisible(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
}

func shapeOf(s string) shape {
	first, n := utf8.DecodeRuneInString(s)
	switch {
	case unicode.IsDigit(first):
		return digits
	case !unicode.IsLetter(first):
		if strings.IndexFunc(s, unicode.IsLetter) >= 0 {
			return lower // "'s"
		}
		return punct
	case !unicode.IsUpper(first) && !unicode.IsTitle(first):
		return lower
	}
	letters := 1
	for _, r := range s[n:] {
		if unicode.IsLower(r) {
			return title
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	if letters == 1 {
		return title
	}
	return capital
}

// fold returns s in lower case with typographic quotes and dashes made plain,
// the accents of Latin letters removed, and invisible characters dropped.
func fold(s string) string {
	ascii := true
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' || c < ' ' {
			ascii = false
			break
		}
	}
	if ascii {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		r = unicode.ToLower(r)
		if r < utf8.RuneSelf {
			if r >= ' ' {
				b.WriteRune(r)
			}
			continue
		}
		if plain, ok := plainLetter[r]; ok {
			b.WriteString(plain)
			continue
		}
		if !unicode.Is(unicode.Mn, r) && !isInvisible(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// plainLetter folds typographic marks and the accented letters of Latin-1,
// Latin Extended-A and Vietnamese names as news agencies write them without.
var plainLetter = func() map[rune]string {
	table := map[rune]string{}
	for plain, from := range map[string]string{
		"'": "’‘ʼ‛′`´", `"`: "“”„‟«»″", "-": "‐‑‒", "–": "–—―−", "a": "àáâãäåāăąạảấầẩẫậắằẳẵặ",
		"c": "çćĉċč", "d": "ďđ", "e": "èéêëēĕėęěẹẻẽếềểễệ", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįıịỉ",
		"j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏőọỏốồổỗộớờởỡợơ", "r": "ŕŗř",
		"s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűųụủứừửữựư", "w": "ŵ", "y": "ýÿŷỳỵỷỹ", "z": "źżž",
		"ae": "æ", "oe": "œ", "ss": "ß", "th": "þ", "...": "…",
	} {
		for _, r := range from {
			table[r] = plain
		}
	}
	table['ð'] = "d"
	return table
}()
