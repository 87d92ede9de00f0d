package facts

// contractions parts the "n't" that hasty writers glue to its verb without the
// apostrophe: "didnt", "wasnt".
func contractions(ws []word) []word {
	var out []word
	for i, w := range ws {
		if w.Len() != len(w.norm) || !oneOf(w.norm, "dont|doesnt|didnt|isnt|arent|wasnt|werent|hasnt|havent|hadnt|wont|wouldnt|couldnt|shouldnt|cant|mustnt") {
			if out != nil {
				out = append(out, w)
			}
			continue
		}
		if out == nil {
			out = append([]word(nil), ws[:i]...)
		}
		cut := len(w.norm) - len("nt")
		verb, not := w, w
		verb.text, verb.norm, verb.End = w.text[:cut], w.norm[:cut], w.Start+cut
		not.text, not.norm, not.Start, not.glued = w.text[cut:], "n't", w.Start+cut, true
		out = append(out, verb, not)
	}
	if out == nil {
		return ws
	}
	return out
}
