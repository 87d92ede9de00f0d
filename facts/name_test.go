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
