package facts

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// Titles and roles, given names, and the words that tell what a name is.

//go:embed lexicon/titles.txt
var titlesText string

//go:embed lexicon/names.txt
var namesText string

//go:embed lexicon/suffixes.txt
var suffixesText string

// A roleEntry is what titles.txt says of a title.
type roleEntry struct {
	class  string // office, occupation, rank, honorific, kin, member
	row    int    // titles of one row are near synonyms
	gender byte   // m, f or 0
}

var roleTable = sync.OnceValue(func() map[string]roleEntry {
	table := make(map[string]roleEntry, 500)
	row := 0
	linesOf(titlesText, func(f []string) {
		row++
		for _, t := range f[1:] {
			name, sex, ok := strings.Cut(t, "/")
			e := roleEntry{class: f[0], row: row}
			if ok {
				e.gender = sex[0]
			}
			table[name] = e
		}
	})
	return table
})

// titleClass returns the class of a title or role: office, occupation, rank,
// honorific, kin or member; "" for another word.
func titleClass(title string) string { return roleTable()[titleKey(title)].class }

// titlesAgree reports whether two titles name the same role: "chief executive", "CEO".
func titlesAgree(a, b string) bool {
	ra, rb := roleTable()[titleKey(a)], roleTable()[titleKey(b)]
	return titleKey(a) == titleKey(b) || ra.row != 0 && ra.row == rb.row
}

// genderOfTitle returns 'm' or 'f' for a title that tells, else 0.
func genderOfTitle(title string) byte { return roleTable()[titleKey(title)].gender }

// titleKey folds a title to its key: "Defence Secretary" → "defense_secretary".
func titleKey(title string) string {
	title = strings.ReplaceAll(strings.TrimSuffix(title, "."), " ", "_")
	if strings.Contains(title, "_") {
		parts := strings.Split(title, "_")
		for i, p := range parts {
			parts[i] = american(p)
		}
		return strings.Join(parts, "_")
	}
	return title
}

var givenNames = sync.OnceValue(func() map[string]byte {
	table := make(map[string]byte, 1000)
	linesOf(namesText, func(f []string) {
		for _, name := range f[1:] {
			table[name] = f[0][0]
		}
	})
	return table
})

// givenName returns the sex that a given name tells: 'm', 'f', 'u' for a name
// of both; 0 for a word that is none.
func givenName(name string) byte { return givenNames()[name] }

var nameParts = sync.OnceValue(func() map[string]string {
	table := map[string]string{}
	linesOf(suffixesText, func(f []string) {
		for _, w := range f[1:] {
			if _, ok := table[w]; !ok {
				table[w] = f[0]
			}
		}
	})
	return table
})

// namePart returns what a name that ends in a word is: organisation, place,
// event, work or personal ("Jr"); "" where the word doesn't tell.
func namePart(word string) string { return nameParts()[strings.TrimSuffix(word, ".")] }

// isPersonNoun reports whether a common noun stands for a person.
func isPersonNoun(lemma string) bool {
	return titleClass(lemma) != "" || nounClass(lemma) == classPerson || oneOf(typeKind(lemma), "person|role")
}

// isOrgNoun reports whether a common noun stands for an organisation.
func isOrgNoun(lemma string) bool {
	if strings.HasSuffix(lemma, "maker") && titleClass(lemma) == "" && lemma != "maker" {
		return true // "carmaker", "chipmaker"
	}
	return typeKind(lemma) == "organisation" || among(lemma, "employer") || namePart(lemma) == "organisation" && nounClass(lemma) == classGroup
}

// exclusiveRole reports whether titles of a class exclude each other: one
// person holds one office or follows one occupation.
func exclusiveRole(class string) bool { return oneOf(class, "office|occupation") }

// formerRole reports whether a sentence speaks of a role that someone has no longer.
func formerRole(ns []node) bool {
	return slices.ContainsFunc(ns, func(n node) bool {
		return oneOf(n.norm, "former|ex|used|formerly|since")
	})
}
