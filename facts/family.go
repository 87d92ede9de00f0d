package facts

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed lexicon/families.txt
var familiesText string

// A kinship is a family that a word belongs to, and as which of its members.
type kinship struct {
	family string // the first name of the family
	member string // the first name of the member
	loose  bool   // the members don't exclude each other
}

// families maps a word to the families that it is a member of, and each name of
// a family to the first ones of those that it names.
var families = sync.OnceValue(func() (t struct {
	of    map[string][]kinship
	names map[string][]string
}) {
	t.of, t.names = map[string][]kinship{}, map[string][]string{}
	linesOf(familiesText, func(fields []string) {
		loose := strings.HasSuffix(fields[0], ">")
		names := strings.Split(strings.TrimRight(fields[0], ":>"), "/")
		for _, n := range names {
			t.names[n] = append(t.names[n], names[0])
		}
		for _, f := range fields[1:] {
			member := strings.Split(f, "/")
			for _, w := range member {
				t.of[w] = append(t.of[w], kinship{names[0], member[0], loose})
			}
		}
	})
	return t
})

// kinOf returns all families above a word, the nearest first, with the member
// by which it belongs to each: "wine" is an alcohol, and a drink as alcohol.
func kinOf(word string) []kinship {
	t := families()
	out := slices.Clone(t.of[word])
	if out == nil {
		out = slices.Clone(t.of[closedCompound(word)])
	}
	for i := 0; i < len(out) && i < 8; i++ {
		for _, k := range t.of[out[i].family] {
			k.loose = k.loose || out[i].loose
			if !slices.Contains(out, k) {
				out = append(out, k)
			}
		}
	}
	return out
}

// closedCompound returns the kind of thing that a word written in one with it
// says, or "": a steelworker is a worker, a paddleboat a boat.
func closedCompound(word string) string {
	for _, kind := range [...]string{"worker", "teacher", "boat", "shop", "store", "storm", "owner", "maker", "grower", "driver", "player"} {
		if what, ok := strings.CutSuffix(word, kind); ok && len(what) > 2 && partsOfSpeech(what) != "" {
			return kind
		}
	}
	return ""
}

// belongsTo reports whether a thing is of a family by one of its names: "beer"
// and "drink".
func belongsTo(word, family string) bool {
	if closedCompound(word) == family && family != "" {
		return true
	}
	names := families().names[family]
	return len(names) > 0 && slices.ContainsFunc(kinOf(word), func(k kinship) bool { return slices.Contains(names, k.family) })
}

// relatives reports whether two words are members of one family, and whether
// they are different ones: "beer" and "wine", not "truck" and "lorry".
func relatives(a, b string) (related, different bool) {
	ka, kb := kinOf(a), kinOf(b)
	for _, x := range ka {
		for _, y := range kb {
			if x.family == y.family && !x.loose && !y.loose {
				related = true
				different = different || x.member != y.member
			}
		}
	}
	if belongsTo(a, b) || belongsTo(b, a) {
		return true, false
	}
	return related, different
}
