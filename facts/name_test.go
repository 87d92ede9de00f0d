package facts

import (
	"slices"
	"strings"
	"testing"
)

func TestNames(t *testing.T) {
	for _, c := range []struct{ text, names string }{
		{"Prime Minister Ida Larkin met Ruben Mertens.", "ida larkin|ruben mertens"},
		{"The National Water Authority fined Gulder.", "national water authority|gulder"},
		{"Gulder's Swedish coach Nils Olsen left.", "gulder|swedish|nils olsen"},
		{"The goal pleased Korvely. Korvely travel today.", "korvely|korvely"},
		{"They won. Police said Lamb, who runs, lost. Lamb ran.", "lamb|lamb"},
		{"The University of Tarn bought land in Oslo.", "university of tarn|oslo"},
	} {
		var got []string
		for _, s := range readText(c.text, 0, 0, nil).sents {
			for _, n := range s.ns {
				if n.tag == tagName {
					got = append(got, n.norm)
				}
			}
		}
		if !slices.Equal(got, strings.Split(c.names, "|")) {
			t.Errorf("%s: names %q, want %s", c.text, got, c.names)
		}
	}
}

func TestSameName(t *testing.T) {
	pairs("ida_larkin/larkin national_water_authority/nwa university_of_tarn/university", func(a, b string) {
		if !sameName(strings.ReplaceAll(a, "_", " "), strings.ReplaceAll(b, "_", " ")) {
			t.Errorf("%q and %q are not the same", a, b)
		}
	})
	pairs("ida_larkin/per_larkin bank_of_india/india larkin/larkins", func(a, b string) {
		if sameName(strings.ReplaceAll(a, "_", " "), strings.ReplaceAll(b, "_", " ")) {
			t.Errorf("%q and %q are the same", a, b)
		}
	})
}

// What a name names, as the fact base shows it; "" for what it does not list.
func TestKindsOfNames(t *testing.T) {
	base := Parse("OSLO, June 3 - The Norwegian shipyard Vikstad said its rival Northlane had won. " +
		"Anna Berg ran the Coast Marathon in Kirkevik, Norway, at 9 a.m. ET. " +
		"The Oslo Gazette wrote of the KX-40 engine, built in the village of Sundal.")
	kinds := map[string]Kind{}
	for _, f := range base.Facts {
		if f.Rule == "name" {
			kinds[f.Span.In(base.Text)] = f.Kind
		}
	}
	for name, want := range map[string]Kind{
		"Norwegian": "", "Northlane": "", "Anna Berg": Person, "Coast Marathon": "", "Kirkevik": Place, "Norway": Place, "ET": "",
		"Oslo Gazette": Org, "KX-40": "", "Sundal": Place,
	} {
		if got := kinds[name]; got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
}
