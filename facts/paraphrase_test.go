package facts

import (
	"strings"
	"testing"
)

// paraphrases are sentences of the news and claims about them, domain by
// domain: "=" opens a claim that says the same in other words, "!" one that says
// the opposite, "?" one that says something near that does not follow.
const paraphrases = `
Voters in Orvel went to the polls on Sunday.
= An election was held in Orvel on Sunday.
Ida Tarn resigned on Monday.
= Ida Tarn stepped down on Monday.
= Ida Tarn handed in her resignation on Monday.
The council gave the bridge the green light in May.
= The council approved the bridge in May.
! The council rejected the bridge in May.
Orvel turned down the offer.
= Orvel rejected the offer.
= Orvel said no to the offer.
! Orvel accepted the offer.
The law came into force in March.
= The law took effect in March.
? The law lapsed in March.
The union called for a written promise.
= The union wants a written promise.
Ida Tarn speaks for the harbour office.
= Ida Tarn is a spokeswoman for the harbour office.
Prosecutors brought charges against Ivo Brandt on Friday.
= Ivo Brandt was charged on Friday.
? Ivo Brandt was convicted on Friday.
Ivo Brandt was acquitted on Friday.
= Ivo Brandt was found not guilty on Friday.
= Ivo Brandt was cleared on Friday.
! Ivo Brandt was convicted on Friday.
! Ivo Brandt was found guilty on Friday.
Police took Ivo Brandt into custody on Friday.
= Ivo Brandt was arrested on Friday.
? Ivo Brandt was charged on Friday.
The court sent Ivo Brandt to prison in May.
= Ivo Brandt was jailed in May.
The mill laid off 40 welders in May.
= 40 welders lost their jobs in May.
= The mill made 40 welders redundant in May.
The bank lowered interest rates in May.
= The bank cut rates in May.
! The bank raised interest rates in May.
The bank cut its benchmark rate in May.
= The bank lowered its key rate in May.
= The bank reduced borrowing costs in May.
Orvel Glass went bankrupt in May.
= Orvel Glass filed for insolvency in May.
= Orvel Glass went bust in May.
Tarn Steel took over Orvel Glass in May.
= Tarn Steel bought Orvel Glass in May.
= Tarn Steel acquired Orvel Glass in May.
! Orvel Glass bought Tarn Steel in May.
Drivers in Orvel went on strike on Monday.
= Drivers in Orvel walked out on Monday.
= Drivers in Orvel stopped work on Monday.
Orvel Rovers beat Tarn United on Saturday.
= Tarn United lost to Orvel Rovers on Saturday.
! Tarn United beat Orvel Rovers on Saturday.
Ivo Brandt broke the deadlock in Orvel.
= Ivo Brandt opened the scoring in Orvel.
A tanker capsized off Orvel on Monday.
= A tanker tipped over off Orvel on Monday.
= A tanker overturned off Orvel on Monday.
Firefighters put out the blaze in Orvel on Monday.
= Firefighters extinguished the blaze in Orvel on Monday.
The church escaped damage.
= The church was not damaged.
! The church was damaged.
Half of the guests were tourists.
= Half of the guests were holidaymakers.
The ferry was delayed by an hour.
! The ferry was on time.
The museum reopened in May.
= The museum opened its doors again in May.
The rail line was put on hold in May.
= The rail line was suspended in May.
The probe lifted off on Monday.
= The probe was launched on Monday.
= The probe blasted off on Monday.
Ida Tarn tested positive in May.
= Ida Tarn caught the virus in May.
The army pulled out of Orvel in May.
= The army withdrew from Orvel in May.
Ida Tarn and Ivo Brandt tied the knot in May.
= Ida Tarn and Ivo Brandt got married in May.
Ivo Brandt declined to comment.
= Ivo Brandt would not comment.
= Ivo Brandt did not comment.
! Ivo Brandt commented.
The port averted a strike in May.
! There was a strike at the port in May.
Ida Tarn is seen as the favourite.
= Ida Tarn is thought to be the favourite.
`

func TestParaphrases(t *testing.T) {
	var base *Base
	article := ""
	wants := map[string]Verdict{"=": Supported, "!": Contradicted, "?": NotCovered}
	for line := range strings.Lines(strings.TrimSpace(paraphrases)) {
		line = strings.TrimSpace(line)
		sign, claim, _ := strings.Cut(line, " ")
		want, is := wants[sign]
		if !is {
			article, base = line, Parse(line)
			continue
		}
		if got := base.Check(claim); got.Verdict != want {
			t.Errorf("%q: %q is %s, want %s: %s", article, claim, got.Verdict, want, got.Reason)
		}
	}
}
