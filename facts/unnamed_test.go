package facts

import "testing"

func TestUnnamed(t *testing.T) {
	checkHeld(t, []held{
		{"It was founded in 1912 by two brothers.", "Hartwell Glass was founded in 1912.", Supported},
		{"It was founded in 1912 by two brothers.", "Hartwell Glass was founded in 1913.", Contradicted},
		{"The disease usually starts around the age of 50.", "Benign tundra palsy starts around the age of 50.", Supported},
		{"The film was shot in Bergen in 1987.", "Lost Over Oslo was shot in Bergen.", Supported},
		{"The film was shot in Bergen in 1987.", "Lost Over Oslo was shot in Trondheim.", Contradicted},
		{"She was born in Cork and moved to Leeds.", "Mary Tobin moved to Leeds.", Supported},
		{"He wrote it in two weeks.", "Agnes Moor wrote it in three weeks.", Contradicted},
		{"Agnes Moor was born in Cork and moved to Leeds.", "Mary Tobin moved to Leeds.", NotCovered},
	})
}

func TestWorkTitles(t *testing.T) {
	checkHeld(t, []held{
		{`" I Sold the Sea " is a song recorded by Ida Holm for her album, One of the Bells (2008).`, "I Sold the Sea was recorded by Ida Holm.", Supported},
		{`" I Sold the Sea " is a song recorded by Ida Holm for her album, One of the Bells (2008).`, "I Sold the Sea was recorded by Otto Dahl.", Contradicted},
		{"Hold Me Now is a film by Otto Dahl.", "Hold Me Now is a film.", Supported},
	})
}

func TestLifespans(t *testing.T) {
	const article = "Ada Brook (born Ada Lund; 4 May 1901 – 2 June 1980) was a Danish painter and sculptor."
	checkHeld(t, []held{
		{article, "Ada Brook was born on 4 May 1901.", Supported},
		{article, "Ada Brook was born in June 1901.", Contradicted},
		{article, "Ada Brook died in 1980.", Supported},
		{article, "Ada Brook died in 1901.", Contradicted},
		{"Ada Brook (born 4 May 1901) is a Danish painter.", "Ada Brook died in 1980.", NotCovered},
		{"Ada Brook (born 4 May 1901) is a Danish painter.", "Ada Brook was born in 1902.", Contradicted},
	})
}
