package facts

// verbatim returns the sentence of the article that a sentence of a claim
// repeats word for word, if there is one; case and punctuation don't count.
func (r *reading) verbatim(s sentence) (Span, bool) {
	i, ok := r.said[wordsOnly(s.words)]
	if !ok {
		return Span{}, false
	}
	return r.text.sents[i].Span, true
}

// wordsOnly writes the folded words of a text with single blanks.
func wordsOnly(ws []word) string {
	out := make([]byte, 0, 128)
	for _, w := range ws {
		if w.isWord() {
			out = append(append(out, w.norm...), ' ')
		}
	}
	return string(out)
}
