package facts

import "testing"

func TestKinds(t *testing.T) {
	const film = "Red Harbor is a 1994 Danish crime film directed by Ulla Strand."
	const singer = "Timothy Jon Hald (born 14 May 1961) is a Norwegian singer, poet and actor."
	checkHeld(t, []held{
		{film, "Red Harbor is a film.", Supported},
		{film, "Red Harbor is a novel.", Contradicted},
		{film, "Red Harbor is a dog.", Contradicted},
		{film, "Red Harbor is a Swedish film.", Contradicted},
		{film, "Red Harbor is a horror film.", Contradicted},
		{film, "Red Harbor is a silly film.", NotCovered},
		{singer, "Tim Hald is a Norwegian singer.", Supported},
		{singer, "Tim Hald is a performer.", Supported},
		{singer, "Timothy Hald is an actor.", Supported},
		{singer, "Timothy Hald is a politician.", Contradicted},
		{singer, "Timothy Hald is a town.", Contradicted},
		{singer, "Timothy Hald is a father.", NotCovered},
		{singer, "Timothy Hald is a Swedish singer.", Contradicted},
		{"Lost is a series that ran for six seasons.", "Lost is a political party.", Contradicted},
		{"Vollen is a town in the county of Moss.", "Vollen is a county.", Contradicted},
	})
}

func TestRefusals(t *testing.T) {
	checkHeld(t, []held{
		{"Ida Holm sang for the king.", "Ida Holm refused to sing for the king.", Contradicted},
		{"Ida Holm sang for the king.", "Ida Holm has yet to sing for the king.", Contradicted},
		{"Ida Holm has yet to sing for the king.", "Ida Holm sang for the king.", Contradicted},
		{"Ida Holm has yet to sing for the king.", "Ida Holm has not sung for the king.", Supported},
		{"The judge rejected a request to block the sale.", "The judge refused to block the sale.", Supported},
	})
}
