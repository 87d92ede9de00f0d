package facts

import (
	"os"
	"strings"
	"testing"
)

// rows splits a corpus "key value, key value".
func rows(corpus string, yield func(key, value string)) {
	for row := range strings.SplitSeq(corpus, ",") {
		f := strings.Fields(row)
		yield(f[0], strings.Join(f[1:], " "))
	}
}

func TestCountries(t *testing.T) {
	rows("south_korea kr, korean kr, korea kr, north_korean kp, uk gb, britons gb, british gb, u.s. us, american us, americans us, usa us, dutch nl, the_netherlands nl, swiss ch, danes dk, iraqi iq, iraqis iq, ivorian ci, turkish tr, filipinos ph, spaniards es, scottish gb-sct, niger ne, nigeria ng, congolese cg, czechia cz, taiwanese tw, saudi sa, emirati ae, burma mm",
		func(name, want string) {
			if got, _ := country(name); got != want {
				t.Errorf("country(%q) = %q, want %q", name, got, want)
			}
			if got := countryCode(strings.ReplaceAll(name, "_", " ")); got != want {
				t.Errorf("countryCode(%q) = %q, want %q", name, got, want)
			}
		})
	rows("seoul kr, london gb, washington us, kremlin ru, moscow ru, tokyo jp, beijing cn, brussels be, kyiv ua, paris fr, singapore sg, milan ", func(name, want string) {
		if got := capitalOf(name); got != want {
			t.Errorf("capitalOf(%q) = %q, want %q", name, got, want)
		}
	})
	rows("paris fr, milan it, the_hague nl, mumbai in, new_york us, california us, haugesund no, busan kr, mecca sa, geneva ch, ontario ca, kharkiv ua, shanghai cn, sydney au, oslo no, glasgow gb, portland us, tariff ", func(name, want string) {
		if got := cityCountry(name); got != want {
			t.Errorf("cityCountry(%q) = %q, want %q", name, got, want)
		}
	})
	for _, row := range []struct {
		region, in, out string
	}{
		{"europe", "es fr gb no", "us cn"}, {"eu", "es ie de", "gb no ch us"}, {"nato", "us tr ca fi", "ru jp"}, {"g7", "ca jp us", "cn kr"}, {"asia", "kr in sa", "eg fr"},
		{"africa", "ng za eg", "br"}, {"middle_east", "il ir sa", "in"}, {"nordic", "is no fi", "ee"}, {"eurozone", "de es", "se pl"}, {"opec", "sa ve", "ru"}, {"latin_america", "br mx", "us"},
	} {
		for code := range strings.FieldsSeq(row.in) {
			if !inRegion(code, row.region) {
				t.Errorf("%s is not in %s", code, row.region)
			}
		}
		for code := range strings.FieldsSeq(row.out) {
			if inRegion(code, row.region) {
				t.Errorf("%s is in %s", code, row.region)
			}
		}
	}
	if len(atlas().name) < 200 || len(cities()) < 700 {
		t.Errorf("%d countries, %d cities", len(atlas().name), len(cities()))
	}
	for code, money := range atlas().money {
		if money == "" || atlas().continent[code] == "" {
			t.Errorf("countries.txt: %s: no currency or continent", code)
		}
	}
	linesOf(regionsText, func(f []string) {
		for _, code := range f[1:] {
			if !strings.HasPrefix(code, "=") && atlas().name[code] == "" {
				t.Errorf("regions.txt: %s: no country %q", f[0], code)
			}
		}
	})
	linesOf(citiesText, func(f []string) {
		if atlas().name[f[0]] == "" {
			t.Errorf("cities.txt: no country %q", f[0])
		}
	})
	linesOf(countriesText, func(f []string) {
		if len(f) != 7 {
			t.Errorf("countries.txt: %q: %d fields, want 7", f[0], len(f))
		}
	})
	if !isDemonym("korean") || isDemonym("korea") || !isProvince("bavaria") || isProvince("munich") || !isRegion("european_union") || stateOf("texas") != "tx" || nameOfCountry("kr") != "south korea" || currencyOf("kr") != "won" {
		t.Error("the gazetteer's smaller look-ups are wrong")
	}
}

func TestOrganisations(t *testing.T) {
	rows("nato nato, north_atlantic_treaty_organization nato, international_monetary_fund imf, federal_reserve fed, united_nations un, european_union eu, gop gop, republican_party gop, pentagon dod, zzz ", func(name, want string) {
		if got := orgOf(name); got != want {
			t.Errorf("orgOf(%q) = %q, want %q", name, got, want)
		}
	})
}

func TestTitles(t *testing.T) {
	rows("president office, prime_minister office, ceo office, chief_executive office, spokesman occupation, nurse occupation, judge occupation, general rank, mr honorific, mrs honorific, wife kin, senator member, mp member, tariff ", func(title, want string) {
		if got := titleClass(title); got != want {
			t.Errorf("titleClass(%q) = %q, want %q", title, got, want)
		}
	})
	rows("ceo chief_executive, chairman chairwoman, spokesman spokesperson, cfo chief_financial_officer, foreign_minister secretary_of_state, defence_secretary defense_minister, lawyer attorney, director head", func(a, b string) {
		if !titlesAgree(a, b) {
			t.Errorf("%q and %q don't agree", a, b)
		}
	})
	rows("president prime_minister, nurse teacher, director editor, spokesperson trade_minister, president vice_president", func(a, b string) {
		if titlesAgree(a, b) {
			t.Errorf("%q and %q agree", a, b)
		}
	})
	rows("mr m, mrs f, spokeswoman f, chairman m, king m, actress f, widow f", func(title, want string) {
		if got := genderOfTitle(title); string(got) != want {
			t.Errorf("genderOfTitle(%q) = %q", title, got)
		}
	})
	rows("james m, mary f, alex u, fatima f, hiroshi m, ngozi f, olga f, rahul m, ingrid f, lars m", func(name, want string) {
		if got := givenName(name); string(got) != want {
			t.Errorf("givenName(%q) = %q, want %q", name, got, want)
		}
	})
	rows("ltd organisation, university organisation, street place, river place, airport place, jr personal, inc. organisation, olympics event, table ", func(word, want string) {
		if got := namePart(word); got != want {
			t.Errorf("namePart(%q) = %q, want %q", word, got, want)
		}
	})
	if givenName("table") != 0 || !isPersonNoun("nurse") || !isPersonNoun("people") || isPersonNoun("table") || !isOrgNoun("company") || isOrgNoun("dog") {
		t.Error("persons and organisations are mixed up")
	}
}

// TestLexiconFiles keeps every table in lines that linesOf can read, and
// notes their sizes.
func TestLexiconFiles(t *testing.T) {
	files, err := os.ReadDir("lexicon")
	if err != nil {
		t.Fatal(err)
	}
	total := 0
	for _, f := range files {
		text, err := os.ReadFile("lexicon/" + f.Name())
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(f.Name(), ".txt") {
			continue
		}
		if !strings.HasPrefix(string(text), "#") || strings.Contains(string(text), "\r") {
			t.Errorf("%s: no comment at its head, or carriage returns", f.Name())
		}
		t.Logf("%-20s %7d bytes", f.Name(), len(text))
		total += len(text)
	}
	t.Logf("%-20s %7d bytes", "all", total)
}
