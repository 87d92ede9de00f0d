package facts

import (
	_ "embed"
	"strings"
	"sync"
)

// Countries, regions, cities and organisations. Names are looked up folded
// ("south korea" or "south_korea"), with or without "the".

//go:embed lexicon/countries.txt
var countriesText string

//go:embed lexicon/regions.txt
var regionsText string

//go:embed lexicon/us_states.txt
var statesText string

//go:embed lexicon/cities.txt
var citiesText string

//go:embed lexicon/organisations.txt
var organisationsText string

// keyOf makes a table's key of a name.
func keyOf(name string) string {
	return strings.TrimPrefix(strings.ReplaceAll(name, " ", "_"), "the_")
}

// countryName is what a word says of a country.
type countryName struct {
	code string
	as   byte // n its name, a its adjective, p its people, c its capital
}

// atlas holds countries.txt.
var atlas = sync.OnceValue(func() (t struct {
	names                          map[string]countryName
	name, money, continent, people map[string]string // by code
}) {
	t.names = make(map[string]countryName, 1500)
	t.name, t.money, t.continent, t.people = map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}
	linesOf(countriesText, func(f []string) {
		code := f[0]
		people := f[3]
		if people == "-" {
			people = strings.ReplaceAll(f[2], "/", "s/") + "s"
		}
		for i, names := range []string{f[1], f[2], people, f[4]} {
			for name := range strings.SplitSeq(names, "/") {
				if _, ok := t.names[keyOf(name)]; !ok {
					t.names[keyOf(name)] = countryName{code, "napc"[i]}
				}
			}
		}
		t.name[code], _, _ = strings.Cut(f[1], "/")
		t.people[code], _, _ = strings.Cut(people, "/")
		t.money[code], t.continent[code] = f[5], f[6]
	})
	return t
})

// country returns the code of the country that a name, adjective or people's
// name stands for.
func country(name string) (code string, ok bool) {
	c, ok := atlas().names[keyOf(name)]
	if !ok || c.as == 'c' {
		return "", false
	}
	return c.code, true
}

// countryCode is country without the report: "" for what is none.
func countryCode(name string) string {
	code, _ := country(name)
	return code
}

// nameOfCountry returns the usual name of a country, words joined by spaces.
func nameOfCountry(code string) string { return strings.ReplaceAll(atlas().name[code], "_", " ") }

// isDemonym reports whether a word is a country's adjective or its people.
func isDemonym(name string) bool {
	c, ok := atlas().names[keyOf(name)]
	return ok && (c.as == 'a' || c.as == 'p')
}

// capitalOf returns the code of the country whose capital, and so whose
// government, a name may stand for: "seoul", "kremlin".
func capitalOf(name string) string {
	name = keyOf(name)
	if c, ok := atlas().names[name]; ok && c.as == 'c' {
		return c.code
	}
	if oneOf(name, "singapore|monaco|djibouti|san_marino|vatican_city|hong_kong|gibraltar") {
		return atlas().names[name].code
	}
	return ""
}

// currencyOf returns a country's currency: "won", "us_dollar".
func currencyOf(code string) string { return atlas().money[code] }

// cities holds cities.txt: name to country code, "*" after those of provinces.
var cities = sync.OnceValue(func() map[string]string {
	table := make(map[string]string, 1200)
	linesOf(citiesText, func(f []string) {
		for _, names := range f[1:] {
			code := f[0]
			names, province := strings.CutSuffix(names, "*")
			if province {
				code += "*"
			}
			for name := range strings.SplitSeq(names, "/") {
				name, province := strings.CutSuffix(name, "*")
				if province && !strings.HasSuffix(code, "*") {
					code += "*"
				}
				if _, ok := table[name]; !ok {
					table[name] = code
				}
			}
		}
	})
	linesOf(statesText, func(f []string) {
		for name := range strings.SplitSeq(f[1], "/") {
			if _, ok := table[name]; !ok {
				table[name] = "us*"
			}
		}
		if _, ok := table[f[2]]; !ok {
			table[f[2]] = "us"
		}
	})
	return table
})

// cityCountry returns the code of the country in which a city, state or
// province lies, or "".
func cityCountry(name string) string {
	if code, ok := cities()[keyOf(name)]; ok {
		return strings.TrimSuffix(code, "*")
	}
	return capitalOf(name)
}

// isProvince reports whether a name is that of a state, province or the like.
func isProvince(name string) bool { return strings.HasSuffix(cities()[keyOf(name)], "*") }

// stateOf returns the postal code of a US state by its name, its capital
// or that code, or "".
func stateOf(name string) string { return states()[keyOf(name)] }

var states = sync.OnceValue(func() map[string]string {
	table := map[string]string{}
	linesOf(statesText, func(f []string) {
		for name := range strings.SplitSeq(f[1], "/") {
			table[name] = f[0]
		}
		if table[f[2]] == "" {
			table[f[2]] = f[0]
		}
	})
	return table
})

// regions holds regions.txt: each name to the codes that belong, with spaces
// around.
var regions = sync.OnceValue(func() map[string]string {
	table := map[string]string{}
	linesOf(regionsText, func(f []string) {
		codes := " "
		for _, code := range f[1:] {
			if continent, ok := strings.CutPrefix(code, "="); ok {
				for c, in := range atlas().continent {
					if in == continent {
						codes += c + " "
					}
				}
				continue
			}
			codes += code + " "
		}
		for name := range strings.SplitSeq(f[0], "/") {
			table[keyOf(name)] = codes
		}
	})
	return table
})

// isRegion reports whether a name is that of a continent, region or alliance.
func isRegion(name string) bool { return regions()[keyOf(name)] != "" }

// inRegion reports whether a country belongs to a continent, region or alliance.
func inRegion(code, region string) bool {
	return strings.Contains(regions()[keyOf(region)], " "+code+" ")
}

// organisations holds organisations.txt: every name to the short one.
var organisations = sync.OnceValue(func() map[string]string {
	table := make(map[string]string, 600)
	linesOf(organisationsText, func(f []string) {
		short, _, _ := strings.Cut(f[0], "_cricket")
		for _, name := range f {
			if _, ok := table[name]; !ok {
				table[name] = short
			}
		}
	})
	return table
})

// orgOf returns the short name of an organisation, by any of its names:
// "international monetary fund" → "imf".
func orgOf(name string) string { return organisations()[keyOf(name)] }

// countryOf reports whether a name is that of a country or of its people.
func countryOf(name string) bool { return countryCode(name) != "" }

// liesIn reports whether the gazetteer has a place of the article lie in the
// country or region that a claim names: Geneva in Switzerland, Oslo in Europe.
func liesIn(article, claim string) bool {
	in := cityCountry(article)
	if in == "" && !isDemonym(article) {
		in = countryCode(article)
	}
	if in == "" || isDemonym(claim) || article == claim {
		return false
	}
	return cityCountry(article) != "" && countryCode(claim) == in || isRegion(claim) && inRegion(in, claim)
}
