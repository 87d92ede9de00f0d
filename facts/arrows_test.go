package facts_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The floors of the house, from the ground up, with their files in reading
// order. A file uses what stands on its own floor and below, never above.
var floors = []struct{ name, files string }{
	{"text", `span lexicon tables lists border word sentence relation columns dictionary edit
		thesaurus stem lemma axis family entailment event gazetteer`},
	{"values", `value rule calendar calendarname period anchor moment hour length interval hedge phrase
		number numberwords fraction magnitude percent money ordinal count age dimension score
		clock date month figures relativedate weekday year season holiday duration classes row join settle recognize`},
	{"reader", `tag wordclass opentag wellformed title wordlist fixedphrase idiom gloss worktitle name node tree comparative clause attach nounphrase nounplace verbgroup preposition infinitive bracket parenthesis aside saying inversion beside reschedule venue owning inability article light mood denying denial meaning senses cast nameindex alias description referent antecedent refer government`},
	{"base", `base dateline reading values verbatim statement wording correction`},
	{"claim", `finding contraction question slip language opening claim agegroup align judge affinity link compound compare tally othercase change exchange imposition shift side course moreless subset gauge opposite mark polarity lasting doer kind lifespan occupation sole object pairing own outrank sayso relational whereabouts slot portion quantity exception rank phase commitment choice negation contrast quote substitute retold order site contest comparison derived filler identity participant miscast role actor journey employer predication subject unnamed objection severed whole anotherevent reason check explain restore`},
	{"door", `load facts doc`},
}

// foreign are the imports that the engine does without: it knows no screen, no
// network and no clock, and reads text by its own rules.
var foreign = []string{"net", "net/*", "os", "os/*", "syscall", "syscall/*", "regexp", "regexp/*", "math/rand", "math/rand/*",
	"html/template", "text/template", "log", "log/*", "onrecord/*", "github.com/maxence-charriere/*"}

// clockwork are the functions of package time that read the clock.
var clockwork = strings.Fields("Now Since Until Sleep After AfterFunc Tick NewTimer NewTicker")

// noImports stands for every import, so that the package is checked alone.
type noImports struct{}

func (noImports) Import(p string) (*types.Package, error) {
	pkg := types.NewPackage(p, path.Base(strings.TrimSuffix(p, "/v2")))
	pkg.MarkComplete()
	return pkg, nil
}

func TestArrows(t *testing.T) {
	floorOf := map[string]int{}
	text, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	_, guide, _ := strings.Cut(string(text), "# The files")
	guide = strings.Join(strings.FieldsFunc(guide, func(r rune) bool { return r < 'a' || r > 'z' }), " ")
	for i, f := range floors {
		for name := range strings.FieldsSeq(f.files) {
			if _, twice := floorOf[name+".go"]; twice {
				t.Errorf("%s.go stands on two floors", name)
			}
			floorOf[name+".go"] = i
			if !strings.Contains(guide, " "+name+" ") && name != "doc" {
				t.Errorf("the map in doc.go leaves out %s.go", name)
			}
		}
	}
	fset := token.NewFileSet()
	var files []*ast.File
	paths, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, p := range paths {
		if strings.HasSuffix(p, "_test.go") {
			continue
		}
		seen[p] = true
		if _, ok := floorOf[p]; !ok {
			t.Errorf("%s stands on no floor: list it in floors, in its place in reading order", p)
		}
		f, err := parser.ParseFile(fset, p, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
		checkImports(t, p, f)
	}
	for name := range floorOf {
		if !seen[name] {
			t.Errorf("floors lists %s, which is not there", name)
		}
	}
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
	conf := types.Config{Importer: noImports{}, Error: func(error) {}}
	pkg, _ := conf.Check("facts", fset, files, info)
	up := map[string]map[string]bool{}
	for id, obj := range info.Uses {
		if obj.Pkg() != pkg || !obj.Pos().IsValid() {
			continue
		}
		user, home := fset.Position(id.Pos()).Filename, fset.Position(obj.Pos()).Filename
		from, listed := floorOf[user]
		to, stands := floorOf[home]
		if listed && stands && from < to {
			arrow := user + " → " + home
			if up[arrow] == nil {
				up[arrow] = map[string]bool{}
			}
			up[arrow][obj.Name()] = true
		}
	}
	if len(info.Uses) < 1000 {
		t.Fatalf("only %d uses found: the check is blind", len(info.Uses))
	}
	for _, arrow := range slices.Sorted(maps.Keys(up)) {
		t.Errorf("%s uses a floor above: %s; move the declaration down, or pass what is needed as an argument",
			arrow, strings.Join(slices.Sorted(maps.Keys(up[arrow])), ", "))
	}
}

// checkImports checks that a file imports nothing foreign and reads no clock.
func checkImports(t *testing.T, name string, f *ast.File) {
	t.Helper()
	clock := ""
	for _, spec := range f.Imports {
		p, _ := strconv.Unquote(spec.Path.Value)
		for _, pattern := range foreign {
			if p == pattern || strings.HasSuffix(pattern, "/*") && strings.HasPrefix(p, strings.TrimSuffix(pattern, "*")) {
				t.Errorf("%s imports %s: the engine imports no UI, network, clock, file or regular expression", name, p)
			}
		}
		if p == "time" {
			clock = "time"
			if spec.Name != nil {
				clock = spec.Name.Name
			}
		}
	}
	if clock == "" {
		return
	}
	ast.Inspect(f, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok && fmt.Sprint(sel.X) == clock && slices.Contains(clockwork, sel.Sel.Name) {
			t.Errorf("%s calls %s.%s: the day is an argument (Published), never the clock's", name, clock, sel.Sel.Name)
		}
		return true
	})
}
