package facts

import (
	"strings"
	"testing"
)

func TestLemma(t *testing.T) {
	for _, row := range []struct{ pos, lemma, forms string }{
		{"v", "be", "am is are was were been being"}, {"v", "go", "goes went gone going"}, {"v", "rise", "rises rose risen rising"},
		{"v", "fall", "falls fell fallen falling"}, {"v", "say", "says said saying"}, {"v", "win", "wins won winning"}, {"v", "lose", "loses lost losing"},
		{"v", "die", "dies died dying"}, {"v", "lie", "lies lying"}, {"v", "lay", "lays laid laying"}, {"v", "hope", "hopes hoped hoping"}, {"v", "hop", "hops hopped hopping"},
		{"v", "plan", "plans planned planning"}, {"v", "rate", "rates rated rating"}, {"v", "agree", "agrees agreed agreeing"}, {"v", "travel", "travels traveled travelled traveling travelling"},
		{"v", "organize", "organise organises organised organising organizes organized"}, {"v", "criticize", "criticise criticised criticising criticizes"},
		{"v", "analyze", "analyse analysed analysing analyzes"}, {"v", "visit", "visits visited visiting"}, {"v", "release", "releases released releasing"},
		{"v", "breathe", "breathes breathed breathing"}, {"v", "tell", "tells told telling"}, {"v", "pass", "passes passed passing"}, {"v", "carry", "carries carried carrying"},
		{"v", "refer", "refers referred referring"}, {"v", "suffer", "suffers suffered suffering"}, {"v", "issue", "issues issued issuing"}, {"v", "impose", "imposes imposed imposing"},
		{"v", "find", "finds found finding"}, {"v", "found", "founds founded founding"}, {"v", "cut", "cuts cut cutting"}, {"v", "put", "puts put putting"},
		{"v", "begin", "begins began begun beginning"}, {"v", "meet", "meets met meeting"}, {"v", "hold", "holds held holding"}, {"v", "leave", "leaves left leaving"},
		{"v", "take", "takes took taken taking"}, {"v", "bring", "brings brought bringing"}, {"v", "buy", "buys bought buying"}, {"v", "sell", "sells sold selling"},
		{"v", "strike", "strikes struck striking"}, {"v", "seek", "seeks sought seeking"}, {"v", "arrest", "arrests arrested arresting"}, {"v", "oust", "ousts ousted ousting"},
		{"v", "flee", "flees fled fleeing"}, {"v", "hear", "hears heard hearing"}, {"v", "oversee", "oversees oversaw overseeing"},
		{"v", "slap", "slaps slapped slapping"}, {"v", "panic", "panics panicked panicking"}, {"v", "tie", "ties tied tying"}, {"v", "see", "sees saw seen seeing"},
		{"v", "charge", "charges charged charging"}, {"v", "negotiate", "negotiates negotiated negotiating"}, {"v", "have", "has had having"}, {"v", "do", "does did done doing"},
		{"n", "woman", "women"}, {"n", "man", "men"}, {"n", "child", "children"}, {"n", "person", "people"}, {"n", "country", "countries"}, {"n", "city", "cities"},
		{"n", "bus", "buses"}, {"n", "crisis", "crises"}, {"n", "life", "lives"}, {"n", "wife", "wives"}, {"n", "leaf", "leaves"}, {"n", "tariff", "tariffs"},
		{"n", "house", "houses"}, {"n", "loss", "losses"}, {"n", "match", "matches"}, {"n", "hero", "heroes"}, {"n", "analysis", "analyses"}, {"n", "increase", "increases"},
		{"n", "case", "cases"}, {"n", "center", "centre centres centers"}, {"n", "color", "colour colours"}, {"n", "program", "programme programmes"},
		{"n", "defense", "defence"}, {"n", "license", "licence licences"}, {"n", "labor", "labour"}, {"n", "organization", "organisation organisations"}, {"n", "tire", "tyres"},
		{"n", "meter", "metre metres"}, {"n", "theater", "theatre theatres"}, {"n", "news", "news"}, {"n", "policeman", "policemen"}, {"n", "medium", "media"}, {"n", "company", "companies"},
		{"n", "phone", "phones"}, {"n", "series", "series"}, {"n", "gas", "gas gases"}, {"n", "thief", "thieves"}, {"n", "foot", "feet"}, {"n", "campus", "campuses"}, {"n", "hour", "hour hours"}, {"n", "tour", "tour tours"},
		{"a", "good", "better best"}, {"a", "bad", "worse worst"}, {"a", "large", "larger largest"}, {"a", "big", "bigger biggest"}, {"a", "early", "earlier earliest"},
		{"a", "high", "higher highest"}, {"a", "gray", "grey greyer"}, {"a", "easy", "easier easiest"}, {"a", "proper", "proper"}, {"a", "clever", "clever"},
		{"", "rise", "rose rises"}, {"", "tariff", "tariffs"}, {"", "invite", "invited inviting"}, {"", "negotiation", "negotiations"}, {"", "meeting", "meetings"},
		{"", "wound", "wounded"}, {"", "agree", "agreed"}, {"", "die", "died"}, {"", "halvorsen", "halvorsen"}, {"", "livestream", "livestreamed livestreams"}, {"", "this", "this"},
	} {
		for form := range strings.FieldsSeq(row.forms) {
			var pos byte
			if row.pos != "" {
				pos = row.pos[0]
			}
			if got := lemma(form, pos); got != row.lemma {
				t.Errorf("lemma(%q, %q) = %q, want %q", form, row.pos, got, row.lemma)
			}
		}
	}
}

func TestStem(t *testing.T) {
	for _, family := range strings.Split(`invite invitation
negotiate negotiation negotiator
suspend suspension
oust ouster
achieve achievement
elect election
announce announcement
agree agreement
resign resignation
appoint appointment
arrive arrival
propose proposal
approve approval
refuse refusal
construct construction
acquire acquisition
die death
win winner
lose loser
sell sale
grow growth
reduce reduction
decide decision
produce production
invest investment investor
investigate investigation investigator
explode explosion
employ employment employer
rapid rapidly rapidness
strong strength
vaccinate vaccination
protest protester
pay payment
assume assumption
intend intention
assassinate assassination
evacuate evacuation
collide collision
inspect inspection inspector
describe description
deny denial
try trial
marry marriage`, "\n") {
		words := strings.Fields(family)
		for _, w := range words[1:] {
			if stem(w) != stem(words[0]) {
				t.Errorf("stem(%q) = %q, stem(%q) = %q", w, stem(w), words[0], stem(words[0]))
			}
		}
	}
	for _, pair := range strings.Split("nation/nationalization state/station part/party office/officer number/numb past/pastor general/generate secret/secretary organ/organization united/unit minister/minus person/personnel second/secondary universe/university capital/capitol", " ") {
		a, b, _ := strings.Cut(pair, "/")
		if stem(a) == stem(b) {
			t.Errorf("%q and %q share the stem %q", a, b, stem(a))
		}
	}
}
