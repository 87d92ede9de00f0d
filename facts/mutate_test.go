package facts

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A change is a sentence with one thing in it changed, and what was changed.
type change struct {
	class string // "number", "weekday", "negation put in"
	from  string
	to    string
	text  string // the whole sentence, changed
}

// changed returns text with its bytes from start to end replaced.
func changed(class, text string, start, end int, to string) change {
	return change{class, text[start:end], to, text[:start] + to + text[end:]}
}

// alterations returns sentence with one value, country or antonym changed at a
// time, so that each result says what the sentence rules out.
func alterations(sentence string) []change {
	ws := splitWords(sentence, 0)
	var out []change
	out = append(out, otherValues(sentence, ws)...)
	for i, w := range ws {
		if to := otherDay(ws, i); to != "" {
			out = append(out, changed("weekday", sentence, w.Start, w.End, to))
		}
		if to := otherMonth(ws, i); to != "" {
			out = append(out, changed("month", sentence, w.Start, w.End, to))
		}
		if to := otherCountry(ws, i); to != "" {
			out = append(out, changed("country", sentence, w.Start, w.End, to))
		}
	}
	for class, pairs := range opposites {
		for _, pair := range strings.Fields(pairs) {
			a, b, both := strings.Cut(pair, "/")
			directions := [][2]string{{a, b}, {b, a}}
			if !both { // "imposed>lifted": one way only
				a, b, _ = strings.Cut(pair, ">")
				directions = [][2]string{{a, b}}
			}
			for _, d := range directions {
				from, to := strings.ReplaceAll(d[0], "_", " "), strings.ReplaceAll(d[1], "_", " ")
				if at := wordIndex(sentence, from); at >= 0 && !negated(ws) && sentence[at] == from[0] && !calendarNext(ws, at) {
					out = append(out, changed(class, sentence, at, at+len(from), matchCase(sentence[at:], to)))
				}
			}
		}
	}
	slices.SortStableFunc(out, func(a, b change) int { return strings.Compare(a.class+a.text, b.class+b.text) })
	return slices.Compact(out)
}

// calendarNext reports whether the word at a byte tells time with the next, as
// in "last year", so that its opposite says nothing.
func calendarNext(ws []word, at int) bool {
	for i, w := range ws[:len(ws)-1] {
		if w.Start == at && (w.norm == "last" || w.norm == "first" || w.norm == "before" || w.norm == "after") {
			next := ws[i+1].norm
			return slices.Contains(strings.Fields("year month week night day days november friday"), next) || ws[i+1].shape == digits ||
				slices.ContainsFunc(weekdays, func(d string) bool { return strings.EqualFold(d, next) })
		}
	}
	return false
}

// wordIndex returns where phrase stands in s between word borders, or -1.
func wordIndex(s, phrase string) int {
	low := strings.ToLower(s)
	if len(low) != len(s) {
		return -1
	}
	letter := func(i int) bool {
		return i >= 0 && i < len(low) && (low[i] >= 'a' && low[i] <= 'z' || low[i] == '-' || low[i] >= utf8.RuneSelf)
	}
	for from := 0; ; {
		i := strings.Index(low[from:], phrase)
		if i < 0 {
			return -1
		}
		i += from
		if !letter(i-1) && !letter(i+len(phrase)) {
			return i
		}
		from = i + 1
	}
}

// matchCase returns to with a capital where from begins with one.
func matchCase(from, to string) string {
	if r, _ := utf8.DecodeRuneInString(from); unicode.IsUpper(r) {
		r, n := utf8.DecodeRuneInString(to)
		return string(unicode.ToUpper(r)) + to[n:]
	}
	return to
}

var weekdays = strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

func otherDay(ws []word, i int) string {
	at := slices.Index(weekdays, ws[i].text)
	if at < 0 {
		return ""
	}
	for d := 3; d < 3+7; d++ {
		to := weekdays[(at+d)%7]
		if !slices.ContainsFunc(ws, func(w word) bool { return w.text == to }) {
			return to
		}
	}
	return ""
}

var months = strings.Fields("January February March April May June July August September October November December")

func otherMonth(ws []word, i int) string {
	at := slices.Index(months, ws[i].text)
	if at < 0 {
		return ""
	}
	near := func(k int, words string) bool {
		return k >= 0 && k < len(ws) && (ws[k].shape == digits || slices.Contains(strings.Fields(words), ws[k].norm))
	}
	if !near(i-1, "in on by of since until last next early late to from before after") && !near(i+1, "") {
		return "" // "May" may be a verb
	}
	return months[(at+5)%12]
}

// otherCountry changes "France" to "Portugal", "French" to "Portuguese".
func otherCountry(ws []word, i int) string {
	w := ws[i]
	if !w.capitalised() || len(w.text) < 4 || i > 0 && ws[i-1].capitalised() && !slices.Contains(weekdays, ws[i-1].text) {
		return ""
	}
	c, ok := atlas().names[w.norm]
	if !ok || c.as == 'c' || i+1 < len(ws) && (ws[i+1].norm == "(" || ws[i+1].norm == "-" ||
		ws[i+1].capitalised() && !slices.Contains(strings.Fields("president prime king queen minister chancellor"), ws[i+1].norm)) {
		return "" // part of a name
	}
	table := map[byte][]string{'n': {"Portugal", "Brazil"}, 'a': {"Portuguese", "Brazilian"}, 'p': {"Brazilians", "Brazilians"}}[c.as]
	if c.code == countryCode("portugal") {
		return table[1]
	}
	return table[0]
}

// openEnded are the words that leave an end of an amount open, so that another
// amount need not disagree.
var openEnded = strings.Fields("least most more than over under up fewer less below above within beyond minimum maximum no")

// otherValues changes the number in each value of a sentence.
func otherValues(sentence string, ws []word) []change {
	var out []change
	for _, v := range Values(sentence, dayZero) {
		for i, w := range ws {
			if !v.Contains(w.Span) {
				continue
			}
			open := false
			for k := max(0, i-3); k < i; k++ {
				open = open || slices.Contains(openEnded, ws[k].norm)
			}
			part := i > 0 && ws[i-1].norm == "of" || i+1 < len(ws) && (ws[i+1].norm == "of" || otherWord[strings.TrimSuffix(ws[i+1].norm, "s")] != "")
			if open || part || i+2 < len(ws) && ws[i+1].norm == "or" {
				continue // "seven out of ten", "two thirds": the whole must stay larger
			}
			class, to := string(v.Kind), ""
			switch v.Kind {
			case Date, DateRange, DateTime, Time:
				if w.shape != digits {
					continue
				}
				n, err := strconv.Atoi(w.text)
				if err != nil {
					continue
				}
				switch {
				case v.Kind == Time || v.Kind == DateTime:
					if i > 0 && ws[i-1].norm == ":" || i > 1 && ws[i-1].norm == "." && ws[i-1].glued {
						continue // minutes
					}
					if to = strconv.Itoa(n + 4); n > 6 {
						to = strconv.Itoa(n - 4)
					}
				case n > 1000:
					class, to = "year", strconv.Itoa(n-4)
				case n > 31:
					continue
				case n < 20:
					class, to = "day of the month", strconv.Itoa(n+9)
				default:
					class, to = "day of the month", strconv.Itoa(n-11)
				}
			case Ordinal:
				to = otherWord[w.norm]
				if w.shape == digits {
					to = otherDigits(w.text)
				}
			default:
				to = otherWord[w.norm]
				if w.shape == digits {
					to = otherDigits(w.text)
				}
			}
			if to == "" || slices.ContainsFunc(ws, func(w word) bool { return w.norm == to }) {
				continue
			}
			if ranged(ws, i) {
				class = "range end"
			}
			out = append(out, changed(class, sentence, w.Start, w.End, matchCase(w.text, to)))
			if w.shape == digits {
				break // "2:07:55" once
			}
		}
	}
	return out
}

// ranged reports whether "between" or "from" stands close before ws[i], or "to".
func ranged(ws []word, i int) bool {
	for k := max(0, i-8); k < i; k++ {
		if n := ws[k].norm; n == "between" || n == "from" && slices.ContainsFunc(ws[k:], func(w word) bool { return w.norm == "to" }) {
			return true
		}
	}
	return false
}

// otherDigits returns a number far from s, written alike.
func otherDigits(s string) string {
	if s[0] == '0' || s[0] > '9' {
		return ""
	}
	to := string("0478923543"[s[0]-'0']) + s[1:]
	for from, suffix := range map[string]string{"1st": "th", "2nd": "th", "3rd": "th"} {
		if strings.HasSuffix(s, from) && len(s) == len(from) {
			to = to[:1] + suffix
		}
	}
	return to
}

var otherWord = map[string]string{
	"two": "five", "three": "seven", "four": "nine", "five": "two", "six": "three", "seven": "four", "eight": "three",
	"nine": "four", "ten": "six", "eleven": "seven", "twelve": "eight", "thirteen": "nineteen", "fourteen": "eighteen",
	"fifteen": "eleven", "sixteen": "thirteen", "seventeen": "twelve", "eighteen": "fourteen", "nineteen": "fifteen",
	"twenty": "sixty", "thirty": "eighty", "forty": "seventy", "fifty": "thirty", "sixty": "forty", "seventy": "fifty",
	"eighty": "thirty", "ninety": "fifty",
	"second": "fifth", "third": "sixth", "fourth": "seventh", "fifth": "third", "sixth": "fourth", "seventh": "second",
}

// opposites are pairs of words that cannot both be true of the same thing.
var opposites = map[string]string{
	"verb": `rose/fell rise/fall risen/fallen increased/decreased climbed/dropped jumped/plunged gained/lost
		won/lost accepted/rejected accept/reject rejected/approved opened/closed began/ended is_to_begin/is_to_end started/stopped
		arrived/departed praised/criticised congratulated/criticised confirmed/denied arrested/released buy/sell bought/sold
		backed/opposed welcomed/rejected agreed_to/refused_to raised/cut ordered>cancelled admitted/denied denies/admits hired/dismissed
		doubled/halved offered_to/refused_to promised/refused promised_to/refused_to
		acquitted/convicted cleared/convicted reopened/closed survived/died imposed>lifted granted/refused
		will_remain/will_not_remain grew/shrank dismissed/upheld scrap/keep has_shelved>has_carried_out
		postponed/brought_forward will_leave>will_stay borrow/lend encouraged/discouraged creating/destroying`,
	"adjective": `guilty/innocent friendly/hostile biggest/smallest heaviest/lightest strongest/weakest deadliest/mildest higher/lower
		highest/lowest younger/older elder/younger smaller/larger largest/smallest constructive/destructive dangerous/safe
		first/last former/future injured/unhurt unharmed/damaged northern/southern western/eastern public/secret wrong/right`,
	"relation": `before/after ahead_of>behind went_ahead/went_behind above/below`,
}

var negatives = strings.Fields("not n't no never none nobody nothing neither nor without cannot hardly barely")

func negated(ws []word) bool {
	return slices.ContainsFunc(ws, func(w word) bool { return slices.Contains(negatives, w.norm) })
}

var auxiliaries = strings.Fields("is are was were has have had will would could can may might must shall should am")

// negations returns text with a "not" put into one clause at a time, or taken
// out of one.
func negations(text string) []change {
	ws := splitWords(text, 0)
	var out []change
	if !negated(ws) {
		if slices.ContainsFunc(ws, func(w word) bool { return w.norm == "if" || w.norm == "whether" }) || strings.HasPrefix(strings.TrimLeft(text, `"“ `), "Had ") {
			return nil // what is only supposed is not denied
		}
		for i, w := range ws {
			if !slices.Contains(auxiliaries, w.norm) || i+1 >= len(ws) || !ws[i+1].isWord() {
				continue
			}
			if i > 0 && (ws[i-1].norm == "as" || ws[i-1].norm == "than") || (w.norm == "may" || w.norm == "will") && w.capitalised() {
				continue
			}
			if full := fullHave(ws, i); full != "" {
				if i == 0 || !slices.Contains(auxiliaries, ws[i-1].norm) && ws[i-1].norm != "'ll" {
					out = append(out, changed("negation put in: have not", text, w.Start, w.End, full))
				}
				continue
			}
			out = append(out, change{"negation put in: " + auxClass(w.norm), w.text, w.text + " not", text[:w.End] + " not" + text[w.End:]})
		}
		for _, s := range readText(text, 0, 0, nil).sents {
			for i, n := range s.ns {
				if n.tag != tagVerb || n.form != past || n.passive || n.perfect || n.mood != "" || n.dep == depRel && n.mark == "" || n.value != nil || strings.HasPrefix(n.norm, "un") {
					continue
				}
				if subj := subjectOf(s.ns, i); subj < 0 || subj > i || i > 0 && slices.Contains(auxiliaries, s.ns[i-1].norm) || i+1 < len(s.ns) && s.ns[i+1].norm == "by" {
					continue
				}
				plain := lemma(strings.Fields(n.norm)[0], 'v')
				first, _, _ := strings.Cut(text[n.Start:n.End], " ")
				out = append(out, changed("negation put in: did not", text, n.Start, n.Start+len(first), "did not "+plain))
			}
		}
		return out
	}
	for i, w := range ws {
		switch {
		case w.norm == "not" && i > 0 && slices.Contains(auxiliaries, ws[i-1].norm) && i+1 < len(ws) && ws[i+1].isWord():
			out = append(out, change{"negation taken out", "not", "", text[:w.Start] + text[ws[i+1].Start:]})
		case w.norm == "not" && i > 0 && ws[i-1].norm == "did" && i+1 < len(ws):
			out = append(out, change{"negation taken out", "did not", "did", text[:w.Start] + text[ws[i+1].Start:]})
		case (w.norm == "none" || w.norm == "nobody") && i == 0:
			out = append(out, changed("negation taken out", text, w.Start, w.End, map[string]string{"none": "All", "nobody": "Everybody"}[w.norm]))
		}
	}
	return out
}

// fullHave returns the negation of "have" where it is no auxiliary.
func fullHave(ws []word, i int) string {
	next := ws[i+1].norm
	can := readingsOf(next)
	switch {
	case auxClass(ws[i].norm) != "have not", slices.Contains(strings.Fields("been since already also just now had"), next),
		strings.HasSuffix(next, "ed"), strings.HasSuffix(next, "en"), strings.HasSuffix(next, "ly"), can.first == 'v':
		return ""
	}
	if next == "now" {
		return ""
	}
	return map[string]string{"has": "does not have", "have": "do not have", "had": "did not have"}[ws[i].norm]
}

func auxClass(norm string) string {
	switch norm {
	case "is", "are", "was", "were", "am":
		return "be not"
	case "has", "have", "had":
		return "have not"
	}
	return "modal not"
}

// dressings returns a claim written in other ways that mean the same.
func dressings(claim string) []change {
	var out []change
	add := func(class, text string) {
		if text != claim {
			out = append(out, change{class: class, text: text})
		}
	}
	add("lower case", strings.ToLower(claim))
	add("upper case", strings.ToUpper(claim))
	add("curly quotes", strings.NewReplacer("'", "’").Replace(curly(claim)))
	add("straight quotes", strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`).Replace(claim))
	add("no-break hyphens", strings.ReplaceAll(claim, "-", "‑"))
	add("long dashes", strings.NewReplacer(" - ", " — ", " – ", " — ", " -- ", " — ").Replace(claim))
	add("short dashes", strings.NewReplacer(" — ", " - ", " – ", " - ", " -- ", " - ").Replace(claim))
	add("double spaces", strings.ReplaceAll(claim, " ", "  "))
	add("no-break spaces", strings.ReplaceAll(claim, " ", "\u00a0"))
	add("spaces around", "  \t"+claim+"  ")
	if body := strings.TrimRight(claim, ".!…"); !strings.HasSuffix(body, "?") && !strings.HasSuffix(body, `"`) && !strings.HasSuffix(body, "”") {
		if !strings.HasSuffix(claim, "m.") { // "3 a.m."
			add("no closing mark", body)
			add("closing !", body+"!")
			add("closing …", body+"…")
		}
	}
	add("no thousands separators", separated(claim, ""))
	add("thin spaces for thousands", separated(claim, "\u202f"))
	add("American spelling", respelt(claim, 0))
	add("British spelling", respelt(claim, 1))
	return out
}

// curly makes straight double quotes typographic.
func curly(s string) string {
	var b strings.Builder
	open := true
	for _, r := range s {
		if r == '"' {
			b.WriteString(map[bool]string{true: "“", false: "”"}[open])
			open = !open
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// separated writes sep for the commas between the thousands of numbers.
func separated(s, sep string) string {
	digit := func(i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }
	var b strings.Builder
	for i := range len(s) {
		if s[i] == ',' && digit(i-1) && digit(i+1) && digit(i+2) && digit(i+3) && !digit(i+4) {
			b.WriteString(sep)
			continue
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// spellings are British and American.
var spellings = strings.Fields(`criticised/criticized organised/organized organisation/organization organisers/organizers centre/center
	metre/meter metres/meters kilometre/kilometer kilometres/kilometers favourite/favorite favour/favor favoured/favored labour/labor defence/defense
	cancelled/canceled cancelling/canceling recognised/recognized theatre/theater programme/program neighbouring/neighboring neighbour/neighbor
	levelled/leveled labelled/labeled mislabelled/mislabeled travelled/traveled colour/color colours/colors cheque/check authorised/authorized
	authorities/authorities licence/license tonnes/tonnes honour/honor harbour/harbor behaviour/behavior realise/realize realised/realized
	apologised/apologized emphasised/emphasized finalised/finalized catalogue/catalog jewellery/jewelry grey/gray tyres/tires
	mould/mold plough/plow sceptical/skeptical per_cent/percent milligrams/milligrams analyse/analyze analysed/analyzed
	hospitalised/hospitalized privatised/privatized fulfil/fulfill instalment/installment rumours/rumors sabre/saber`)

// respelt writes the spellings of one side, 0 the American, as the other's.
func respelt(s string, side int) string {
	for _, pair := range spellings {
		a, b, _ := strings.Cut(strings.ReplaceAll(pair, "_", " "), "/")
		if side == 1 {
			a, b = b, a
		}
		for a != b {
			at := wordIndex(s, a)
			if at < 0 {
				break
			}
			s = s[:at] + matchCase(s[at:], b) + s[at+len(a):]
		}
	}
	return s
}
