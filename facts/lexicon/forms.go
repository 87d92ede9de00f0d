//go:build ignore

package main

import (
	"maps"
	"slices"
	"strings"
)

// archaic are irregular forms that today's English has given up.
var archaic = wordsOf(`abode addrest agnized awoken bade bare bespoke_ betook blest brake brent_ builded burthened burst_ clad_ clave clomb
clove clust crew curst deckt_ dight dreamt_ drest durst fain forgat forwent gat gelt gilt girt gotten_ graven holp holpen hove kine
knit_ lade leant_ listed_ lain_ mown_ overdrest past pent pight plead pled_ quoth rapt rent reft rived rove sate shapen shew shewed
shewn shod_ shrove sith slew_ smit snuck_ sodden spake span spat_ spilt_ sprent stark strewn_ strove_ swole tare throve toke trod_
unblest underdid_ upheld_ ware wert wist wot wrapt wrought yclept best better well found founded ground lay saw wound`)

// irregulars returns irregular.txt's lines: the exceptions of the vocabulary
// that cutting a suffix doesn't find.
func irregulars(vocabulary map[string]string) []string {
	forms := map[string][]string{}
	add := func(form, lemma string) {
		if !slices.Contains(forms[form], lemma) {
			forms[form] = append(forms[form], lemma)
		}
	}
	for _, pos := range poses[:3] {
		for _, line := range lines(database + pos + ".exc") {
			f := strings.Fields(line)
			form, lemma := f[0], fold(f[1])
			if strings.Contains(form, "_") || archaic[form] || vocabulary[lemma] == "" || form == lemma || fold(form) == lemma || regular(form, lemma) {
				continue
			}
			if !strings.Contains(vocabulary[lemma], letters[pos]) || tagged(lemma, letters[pos]) == 0 {
				continue
			}
			add(form, lemma+":"+letters[pos])
		}
	}
	for line := range strings.Lines(handIrregular) {
		f := strings.Fields(line)
		add(f[0], f[1]+":"+f[2])
	}
	out := []string{"# Irregular forms, their lemmas and parts of speech; from WordNet 3.0 and by hand, see generate.go."}
	for _, form := range slices.Sorted(maps.Keys(forms)) {
		out = append(out, form+" "+strings.Join(forms[form], " "))
	}
	return out
}

const handIrregular = `best good a
better good a
worse bad a
worst bad a
more much a
most much a
less little a
least little a
further far a
furthest far a
farther far a
farthest far a
better well r
best well r
found find v
lay lie v
saw see v
oversaw oversee v
fled flee v
heard hear v
wound wind v
ground grind v
bound bind v
people person n
sought seek v
pled plead v
putting put v
news news n
series series n
species species n
means means n
goods goods n
arms arms n
earnings earnings n
headquarters headquarters n
premises premises n
clothes clothes n
odds odds n
proceeds proceeds n
thanks thanks n
customs customs n
athletics athletics n
economics economics n
politics politics n
statistics statistics n
savings savings n
barracks barracks n
remains remains n
outskirts outskirts n
upper upper a
outer outer a
inner inner a
latter latter a`

// regular reports whether cutting a suffix from form finds lemma.
func regular(form, lemma string) bool {
	for _, end := range []string{"s", "es", "ed", "d", "ing", "er", "est", "r", "st"} {
		cut, ok := strings.CutSuffix(form, end)
		if !ok || len(cut) < 2 {
			continue
		}
		n := len(cut)
		if cut[n-1] == 'i' && end[0] != 'e' {
			continue
		}
		switch {
		case cut == lemma, cut+"e" == lemma, cut[n-1] == cut[n-2] && cut[:n-1] == lemma, cut[n-1] == 'i' && cut[:n-1]+"y" == lemma:
			return true
		}
	}
	return false
}

// notice is WordNet's licence, which stands at the head of its data files.
func notice() []string {
	out := []string{"wordnet.txt and irregular.txt are distilled from WordNet 3.0, whose licence this is.", ""}
	for _, line := range lines(database + "data.noun") {
		if !strings.HasPrefix(line, "  ") {
			break
		}
		_, text, _ := strings.Cut(strings.TrimSpace(line), " ")
		out = append(out, strings.TrimSpace(text))
	}
	return out
}
