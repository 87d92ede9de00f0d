package facts

import (
	"iter"
	"slices"
	"strings"
)

// A sentence is a run of words of a text, with the closing mark.
type sentence struct {
	Span
	words     []word
	paragraph int // from 0
}

// longestSentence is how many words and marks are read together. Prose stays
// far below; the bound keeps the reading of anything else in proportion to its
// length.
const longestSentence = 160

// splitSentences divides text into sentences. A paragraph border (a line
// break) always ends one; so does a full stop, question or exclamation mark
// that no abbreviation owns, with the quotes and brackets that close after it;
// and so does the longest that a sentence may be.
func splitSentences(text string) []sentence { return slices.Collect(sentencesOf(text)) }

// sentencesOf yields what splitSentences returns.
func sentencesOf(text string) iter.Seq[sentence] {
	return func(yield func(sentence) bool) {
		paragraph := 0
		for start := 0; start < len(text); {
			end := len(text)
			if i := strings.IndexAny(text[start:], "\n\r"); i >= 0 {
				end = start + i
			}
			ws := splitWords(text[start:end], start)
			for _, run := range sentenceRuns(ws) {
				if !yield(sentence{Span{run[0].Start, run[len(run)-1].End}, run, paragraph}) {
					return
				}
			}
			if len(ws) > 0 {
				paragraph++
			}
			start = end + 1
		}
	}
}

// sentenceRuns divides the words of one paragraph into sentences.
func sentenceRuns(ws []word) [][]word {
	var out [][]word
	start := 0
	closed := 0 // where what closes after ws[i] ends
	for i := 0; i < len(ws); i++ {
		for closed = max(closed, i+1); closed < len(ws) && ws[closed].glued && closes(ws[closed].norm); {
			closed++
		}
		if !endsSentence(ws, i, closed) && i-start+1 < longestSentence {
			continue
		}
		i = min(closed-1, max(i, start+longestSentence-1))
		out = append(out, ws[start:i+1])
		start = i + 1
	}
	if start < len(ws) {
		out = append(out, ws[start:])
	}
	return out
}

// endsSentence reports whether a sentence ends with ws[i], and what closes after
// it, up to ws[next].
func endsSentence(ws []word, i, next int) bool {
	w := ws[i]
	if next == len(ws) {
		return false // the paragraph ends here anyway
	}
	n := ws[next]
	opens := n.capitalised() || n.shape == digits || strings.Contains(`"'([`, n.norm) || n.norm == "-"
	switch {
	case oneOf(w.norm, "?|!"):
		return !(next < len(ws) && n.shape == lower)
	case oneOf(w.norm, ".|..."):
		return !n.glued && n.shape != lower
	}
	// An abbreviation's dot ends a sentence too where a sentence can end with
	// it ("at 5 p.m. The …", "in the U.S. He …").
	if strings.HasSuffix(w.text, ".") && w.isWord() && opens && n.shape == title {
		return abbreviationEnds(w.norm) && sentenceOpeners[n.norm]
	}
	return false
}

func abbreviationEnds(norm string) bool {
	kind, listed := abbreviations[strings.TrimSuffix(norm, ".")]
	return !listed && strings.Count(norm, ".") > 1 || oneOf(kind, "end|unit|state")
}

func closes(norm string) bool {
	return oneOf(norm, "\"|'|)|]|!|?|.")
}
