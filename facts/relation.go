package facts

// A relation says how what the article says stands to what the claim says of
// the same thing: MacCartney and Manning's seven (2009), read from the article
// to the claim.
type relation uint8

const (
	independent relation = iota // #  nothing follows
	equal                       // ≡  the same
	narrower                    // ⊏  the article says more: the claim follows
	wider                       // ⊐  the claim says more than the article
	negation                    // ^  exactly one of the two holds
	alternation                 // |  the two cannot both hold
	cover                       // ⌣  at least one of the two holds
)

// entails reports whether the claim follows from the article.
func (r relation) entails() bool { return r == equal || r == narrower }

// excludes reports whether the claim cannot hold together with the article.
func (r relation) excludes() bool { return r == negation || r == alternation }

// negated returns the relation to the claim's negation.
func (r relation) negated() relation {
	switch r {
	case equal, wider:
		return [...]relation{equal: negation, wider: cover}[r]
	case narrower:
		return alternation
	case negation:
		return equal
	case alternation:
		return narrower
	case cover:
		return wider
	}
	return independent
}
