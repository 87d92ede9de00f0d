package facts

import (
	"strings"
	"testing"
)

// Each word that a tag follows after a slash must be read so.
func TestTags(t *testing.T) {
	tags := map[string]tag{"n": tagNoun, "N": tagName, "v": tagVerb, "a": tagAdj, "r": tagAdv, "p": tagPron, "prep": tagPrep, "d": tagDet}
	for _, line := range []string{
		"Rescue/n teams from two countries were expected.",
		"Night trains/n to the port were not affected.",
		"Ferro shares/n fell/v sharply.",
		"They hit the hilly Tarn district/n in the east.",
		"The court heard/v 30 witnesses.",
		"The group of six completed/v the climb.",
		"The boss of a haulage firm/n resigned.",
		"It was not present/a there.",
		"They found the box unharmed/a in a shed.",
		"By evening/n the fire was out.",
		"A clerk who once/r worked/v there called.",
		"She has not yet/r decided/v.",
		"The firm has since/r changed/v its name.",
		"The other half/n kept/v quiet.",
		"He paid in cash and shares/n, officials said/v.",
		"Tunnel workers want/v more pay.",
		"A ring worth/prep 900 euros vanished.",
		"The March 6 test/n failed/v.",
		"The mayor plans/v to resign/v.",
		// what the sentence as a whole tells
		"Two farm groups/n in western Ireland said they would appeal.",
		"Did the clerk die/v in the fire?",
		"Did the transport minister like/v the plan?",
		"Did wine prices rise/v after the vote?",
		"The jury heard 30 witnesses/n over ten days.",
		"Early reports/n that a bridge had fallen proved false.",
		"Among the larger groups/n, the rate fell.",
		"The suspect/n faces/v two years in jail.",
		"The committee will next meet/v in June.",
		"The skiers each received/v a medal.",
		"The later bid/n was lower.",
		"The crash in June cost/v the firm a million euros.",
	} {
		plain, want := line, map[string]tag{}
		for _, w := range strings.Fields(line) {
			if word, tg, ok := strings.Cut(strings.TrimRight(w, ".,"), "/"); ok {
				want[strings.ToLower(word)] = tags[tg]
				plain = strings.Replace(plain, word+"/"+tg, word, 1)
			}
		}
		for _, s := range readText(plain, 0, 0, nil).sents {
			for _, n := range s.ns {
				if tg, ok := want[n.norm]; ok && n.tag != tg {
					t.Errorf("%s: %q has tag %d, want %d", plain, n.norm, n.tag, tg)
				}
			}
		}
	}
}
