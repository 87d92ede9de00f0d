package facts

import (
	"strings"
	"testing"
)

// clauses pairs a sentence with what its predicates say: lemma, who does it,
// who or what it is done to, and whether it is denied. A part that is left out
// does not matter; "-" wants none.
var clauses = []struct {
	sentence string
	want     []string
}{
	{"Larkin praised Mertens.", []string{"praise agent=larkin patient=mertens neg=false"}},
	{"Mertens was praised by Larkin.", []string{"praise agent=larkin patient=mertens"}},
	{"Nobody was hurt.", []string{"hurt patient=nobody neg=true"}},
	{"No bridge was closed.", []string{"close patient=bridge neg=true"}},
	{"The board did not approve the plan.", []string{"approve agent=board patient=plan neg=true"}},

	// additions between commas
	{"The ferry, built in Gdansk and known as the Gull, sank on Friday.", []string{"sink agent=ferry", "build agent=- patient=ferry", "know patient=ferry"}},
	{"Mertens, who leads the union, rejected the offer.", []string{"reject agent=mertens patient=offer", "lead agent=mertens patient=union"}},
	{"Mertens, 41, who leads the union, rejected the offer.", []string{"reject agent=mertens patient=offer", "lead agent=mertens patient=union"}},
	{"The owner, a firm from Lyon that makes pumps, sued the city.", []string{"sue agent=owner patient=city", "make agent=firm patient=pump"}},
	{"The court, chaired by Larkin, fined the bank.", []string{"fine agent=court patient=bank", "chair agent=larkin patient=court"}},

	// who said it
	{"The tunnel will reopen in May, the ministry said.", []string{"say agent=ministry", "reopen agent=tunnel"}},
	{`"The pump failed twice," said plant manager Ida Larkin.`, []string{"say agent=ida larkin", "fail agent=pump"}},
	{"The mayor has paid the fine, his office said, while the clerk denies the charge.", []string{"pay agent=mayor patient=fine", "say agent=office", "deny agent=clerk patient=charge"}},
	{"The mayor said samples from the well contained lead.", []string{"contain agent=sample patient=lead"}},
	{"The inspectors warned that the roof leaked and that the pumps were not tested.", []string{"leak agent=roof", "test patient=pump neg=true"}},

	{`"We start on Monday," Mertens, 44, told reporters in the yard.`, []string{"tell agent=mertens patient=reporter"}},
	{`"The pump failed," Larkin, the engineer, said on Friday.`, []string{"say agent=larkin"}},
	{"She said she would talk to Larkin, who leads the union, and that she did not want a strike.", []string{"want agent=she patient=strike neg=true"}},
	{"The club won the cup, scoring nine goals in Lyon and ending a long drought.", []string{"score agent=club", "end agent=club patient=drought"}},

	// infinitives
	{"Larkin came from behind to beat Mertens.", []string{"beat agent=larkin patient=mertens"}},
	{"The ministry asked Larkin to leave.", []string{"leave agent=larkin"}},
	{"He phoned his rival shortly before midnight on Sunday to concede and wished her luck.", []string{"concede agent=he", "wish agent=he"}},
	{"She promised to scrap the tax within a year and to publish the contracts.", []string{"scrap agent=she patient=tax", "publish agent=she patient=contract"}},
	{"The panel needed an hour to decide but was split.", []string{"decide agent=panel"}},

	// relative clauses
	{"The bakery that Larkin opened was sold.", []string{"sell patient=bakery", "open agent=larkin"}},
	{"The treaty the ministers want is ready.", []string{"want agent=minister"}},
	{"The men who were wounded in the fire were taken to a clinic.", []string{"wound patient=man", "take patient=man"}},
	{"The advice given by the nurse who called at the house was wrong.", []string{"give agent=nurse patient=advice", "call agent=nurse"}},

	// clauses beside each other
	{"Larkin was absent because his train was late; his deputy, Ida Mertens, signed the deal.", []string{"sign agent=deputy patient=deal"}},
	{"Brokers sold shares and the state bank cut rates.", []string{"sell agent=broker patient=share", "cut agent=bank patient=rate"}},
	{"The guards were held or beaten by the gang.", []string{"hold patient=guard", "beat agent=gang patient=guard"}},
	{"The driver was injured and died.", []string{"injure patient=driver", "die agent=driver"}},
	{"The fund has since sold its stake and hired a lawyer.", []string{"sell agent=fund patient=stake", "hire agent=fund patient=lawyer"}},

	{"Her book, printed in Bergen, comes out on May 3; talks with shops in Oslo are not continuing.", []string{"continue agent=talk neg=true"}},
	{"Two of the guards are at home; their wages were not paid.", []string{"pay patient=wage neg=true"}},
	{"The walkout began at noon and is not to end on Friday.", []string{"end agent=walkout neg=true"}},
	{"No one was injured.", []string{"injure neg=true"}},
	{"Nothing in the shed was reported stolen.", []string{"steal patient=nothing neg=true"}},

	// clauses before the main clause
	{"After the dam broke, soldiers moved the families.", []string{"move agent=soldier patient=family", "break agent=dam"}},
	{"Known as Old Tom, the clock stopped.", []string{"stop agent=clock"}},
	{"Last Friday, the council in Bern rejected the plan.", []string{"reject agent=council patient=plan"}},
	{"A storm hit the coast, killing nine people.", []string{"kill agent=storm patient=person"}},
	{"Filmed in Malmo, the series opened in May.", []string{"open agent=series", "film patient=series"}},

	// nouns that may be verbs, and verbs that may be nouns
	{"Wheat exports to Egypt rose in May.", []string{"rise agent=export"}},
	{"House prices in Lisbon fell after the vote.", []string{"fall agent=price"}},
	{"The new tram tunnel opens this year.", []string{"open agent=tunnel"}},
	{"A night train hit the gate.", []string{"hit agent=train patient=gate"}},
	{"The bridge, which cost 21 million euros, opened in May.", []string{"open agent=bridge", "cost agent=bridge"}},
	{"The wine comes from Porto and is cheap.", []string{"come agent=wine"}},
	{"The state, which took over the line in 2002, plans to sell it.", []string{"plan agent=state", "take agent=state patient=line"}},
	{"The crew found hooks, stone anchors and a bell.", []string{"find agent=crew patient=hook"}},
	{"Larkin would like to leave.", []string{"like agent=larkin", "leave agent=larkin"}},
	{"The fund helps control floods.", []string{"control agent=fund patient=flood"}},

	// phrases that end before an amount, a name or a clause
	{"The strike costs the airline two million euros a day.", []string{"cost agent=strike patient=airline"}},
	{"She left the hall 20 minutes after the start.", []string{"leave agent=she patient=hall"}},
	{"This is the biggest fire the town has seen.", []string{"see agent=town"}},
	{"With the roads still icy in the north, Larkin cancelled the trip.", []string{"cancel agent=larkin patient=trip"}},
}

func TestClauses(t *testing.T) {
	for _, c := range clauses {
		sents := readText(c.sentence, 0, 0, nil).sents
		for _, want := range c.want {
			fields := strings.Fields(strings.NewReplacer("=ida ", "=ida_").Replace(want))
			found := false
			for _, s := range sents {
				for v := range s.ns {
					if s.ns[v].lemma == fields[0] && s.ns[v].tag == tagVerb {
						found = true
						for _, miss := range misses(s.ns, v, fields[1:]) {
							t.Errorf("%s\n\t%s: %s\n%s", c.sentence, fields[0], miss, s.dump())
						}
					}
				}
			}
			if !found {
				t.Errorf("%s: no verb %s", c.sentence, fields[0])
			}
		}
	}
}

// misses returns the wanted parts that the verb at ns[v] does not have.
func misses(ns []node, v int, wanted []string) []string {
	c := castOf(ns, v)
	name := func(i int) string {
		if i < 0 {
			return "-"
		}
		return strings.ReplaceAll(ns[i].lemma, " ", "_")
	}
	got := map[string]string{"agent": name(c.agent), "patient": name(c.patient), "neg": "false"}
	if denied(ns, v) {
		got["neg"] = "true"
	}
	var out []string
	for _, w := range wanted {
		key, value, _ := strings.Cut(w, "=")
		if got[key] != value {
			out = append(out, key+" is "+got[key]+", want "+value)
		}
	}
	return out
}
