package facts

import (
	"strings"
	"testing"
)

func pairs(corpus string, yield func(a, b string)) {
	for pair := range strings.FieldsSeq(corpus) {
		a, b, _ := strings.Cut(pair, "/")
		yield(a, b)
	}
}

func TestFrames(t *testing.T) {
	pairs(`call/conversation phone_call/speak talks/negotiation summit/meeting impose/slap suspension/pause win/victory winner/victory
lose/defeat die/fatality kill/death wound/injure agree/deal announce/unveil resign/step_down appoint/name elect/vote invitation/invite order/ruling
arrest/detain charge/accuse convict/guilty sentence/jail protest/demonstration storm/hurricane earthquake/quake buy/acquisition sell/disposal merger/merge
profit/earnings revenue/turnover forecast/outlook layoff/redundancy hire/recruit strike/walkout launch/liftoff test/hot_fire recall/withdraw publish/release
build/construction open/inauguration take_office/inauguration oust/ouster score/goal draw/tie champion/title_holder slap/levy swear_in/take_office rescue/save
begin/start end/conclude take_place/happen ongoing/continue crash/collide explode/blast tariff/levy bring_forward/move_forward`, func(a, b string) {
		if !sameFrame(a, b) {
			t.Errorf("%q and %q share no frame", a, b)
		}
	})
	pairs(`born/bear nominate/shortlist pardon/clemency overturn/quash relegate/relegation bury/funeral refund/reimburse exaggerate/overstate tell/inform
abdicate/abdication autopsy/post-mortem blackout/outage turn_up/resurface tip_off/alert`, func(a, b string) {
		if !sameFrame(a, b) {
			t.Errorf("%q and %q share no frame", a, b)
		}
	})
	pairs(`call/tariff win/lose buy/sell start/end arrest/release appoint/resign open/close create/found divide/share review/study damage/destroy nominate/appoint
referendum/election treat/cure custody/sentence separate/divorce record/film`, func(a, b string) {
		if sameFrame(a, b) {
			t.Errorf("%q and %q share a frame", a, b)
		}
	})
	seen := map[string]bool{}
	linesOf(framesText, func(f []string) {
		if seen[f[0]] {
			t.Errorf("frames.txt: %q stands twice", f[0])
		}
		seen[f[0]] = true
		in := map[string]bool{}
		for _, w := range f[1:] {
			if in[w] {
				t.Errorf("frames.txt: %s: %q stands twice", f[0], w)
			}
			in[w] = true
		}
	})
	t.Logf("%d frames, %d words", len(seen), len(frames()))
}

func TestPlainVerbs(t *testing.T) {
	pairs("go_up/rise come_down/fall put_off/delay call_off/cancel carry_out/conduct take_place/happen bring_forward/advance turn_down/reject step_down/resign set_up/establish make_an_arrest/arrest extend_an_invitation/invite give_a_speech/speak take_part/participate", func(phrase, verb string) {
		if got := plainVerb(phrase); got != verb {
			t.Errorf("plainVerb(%q) = %q, want %q", phrase, got, verb)
		}
	})
	if plainVerb("hold") != "" {
		t.Error("a light verb has a plain one")
	}
}

func TestConverses(t *testing.T) {
	pairs("beat/lose_to buy/sell lend/borrow ahead_of/behind above/below before/after employ/work_for give/receive teach/learn_from own/belong_to precede/follow exceed/fall_short_of", func(a, b string) {
		if !converse([]string{a}, []string{b}) || !converse([]string{b}, []string{"x", a}) {
			t.Errorf("%q and %q are no converses", a, b)
		}
	})
	pairs("beat/win_against invite/thank", func(a, b string) {
		if converse([]string{a}, []string{b}) {
			t.Errorf("%q and %q are converses", a, b)
		}
	})
	for w := range strings.FieldsSeq("meet talk agree marry merge play share") {
		if !symmetric(w) {
			t.Errorf("%q is not symmetric", w)
		}
	}
	for w := range strings.FieldsSeq("beat invite congratulate sue") {
		if symmetric(w) {
			t.Errorf("%q is symmetric", w)
		}
	}
}

func excluded(a, b string) bool {
	same, opposite := onAxis(a, b)
	return !same && (opposite || opposed(a, b))
}

func TestAxes(t *testing.T) {
	pairs(`rise/fall jump/unchanged increase/drop edge_up/plunge praise/criticize back/oppose welcome/denounce start/end ongoing/finish remain/lift
win/lose pass/fail manage/miss keep/lose arrive/leave friendly/hostile warm/tense convict/acquit guilty/innocent alive/dead build/damage allow/ban more/less
hot/cold fast/slow big/small in_person/by_phone majority/minority import/export public/private voluntary/mandatory male/female husband/wife red/blue
electric/diesel packed/uncrowded mutual/one-sided expensive/cheap north/south gold/silver before/after all/none`, func(a, b string) {
		if !excluded(a, b) || !excluded(b, a) {
			t.Errorf("%q and %q are not opposed", a, b)
		}
	})
	pairs("rise/jump fall/slump praise/welcome start/launch win/triumph guilty/convict by_phone/over_the_phone import/import rise/praise table/chair man/woman's gold/golden", func(a, b string) {
		if excluded(a, b) {
			t.Errorf("%q and %q are opposed", a, b)
		}
	})
	pairs("rise/jump fall/slump criticize/condemn end/finish", func(a, b string) {
		if same, _ := onAxis(a, b); !same {
			t.Errorf("%q and %q are not on one side", a, b)
		}
	})
	place := map[string]string{}
	linesOf(axesText, func(f []string) {
		if !strings.Contains("+ - 0", f[1]) || len(f) < 3 {
			t.Errorf("axes.txt: %q: no sign or no words", f[0])
		}
		for _, w := range f[2:] {
			if old, ok := place[f[0]+" "+w]; ok {
				t.Errorf("axes.txt: %s: %q is %s and %s", f[0], w, old, f[1])
			}
			place[f[0]+" "+w] = f[1]
		}
	})
	n := 0
	for key := range place {
		if strings.HasPrefix(key, "amount ") {
			n++
		}
	}
	if n < 120 {
		t.Errorf("only %d words of amount", n)
	}
	t.Logf("%d places on axes, %d of amount", len(place), n)
}

func TestSameAlternative(t *testing.T) {
	pairs(`lorry/truck film/movie lawyer/attorney firefighter/fireman company/firm head_office/headquarters goalkeeper/keeper teenager/adolescent
wage/salary gasoline/petrol doctor/physician owner/proprietor`, func(a, b string) {
		if !equivalent(a, b) {
			t.Errorf("%q and %q are not the same", a, b)
		}
	})
	pairs("wife/husband owner/tenant doctor/nurse novel/film town/city", func(a, b string) {
		if equivalent(a, b) {
			t.Errorf("%q and %q are the same", a, b)
		}
	})
}

func TestImplicatives(t *testing.T) {
	pairs("manage/+ fail/- refuse/- forget/- decline/- deny/- force/+ prevent/-! agree/commitment plan/plan want/wish hope/wish consider/consideration expect/expectation allege/allegation threaten/threat intend/plan attempt/attempt try/attempt may/possibility might/possibility must/obligation should/obligation potential/consideration run/", func(word, want string) {
		if got := implicatives()[word]; got != want {
			t.Errorf("%q says %q of its complement, want %q", word, got, want)
		}
	})
}

func TestWordLists(t *testing.T) {
	pairs("say/verb according_to/phrase spokesman/source reportedly/adverb eat/", func(w, want string) {
		if got := attributions()[w]; got != want {
			t.Errorf("attribution(%q) = %q, want %q", w, got, want)
		}
	})
	pairs("only/only all/all both/both nobody/none most/most first/first always/always too/again exactly/exact tariff/", func(w, want string) {
		if got := restrictors()[w]; got != want {
			t.Errorf("restrictor(%q) = %q, want %q", w, got, want)
		}
	})
	pairs("people/person company/organisation film/work city/place number/amount tariff/", func(w, want string) {
		if got := typeKind(w); got != want {
			t.Errorf("typeKind(%q) = %q, want %q", w, got, want)
		}
	})
	pairs("he/3sm her/3sf it/3sn they/3p- us/1p- you/2-- who/r-- tariff/", func(w, want string) {
		if got := pronoun(w); got != want {
			t.Errorf("pronoun(%q) = %q, want %q", w, got, want)
		}
	})
	for w := range strings.FieldsSeq("tariffs went children organised the livestreamed happiest") {
		if !isKnownWord(w) {
			t.Errorf("%q is not known", w)
		}
	}
	for w := range strings.FieldsSeq("hopsital presidants togther") {
		if isKnownWord(w) {
			t.Errorf("%q is known", w)
		}
	}
	if !isFiller("lol") || isFiller("tariff") || isFiller("only") {
		t.Error("fillers are wrong")
	}
}
