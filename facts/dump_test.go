package facts

import (
	"fmt"
	"os"
	"testing"
)

func TestDump(t *testing.T) {
	f := os.Getenv("DUMP")
	if f == "" {
		t.Skip()
	}
	body, _ := os.ReadFile(f)
	b := Parse(string(body))
	for _, s := range b.read.text.sents {
		fmt.Println("##", s.In(b.Text))
		fmt.Print(s.dump())
	}
	for i, e := range b.read.entities.all {
		fmt.Println(i, e.kind, e.names, e.country, e.titles, e.count, string(e.gender))
	}
}
