//go:build !wasm

package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"onrecord/facts"
)

var scoreCommand = command{
	name:  "score",
	usage: "[--wrong] SUITE ...",
	about: "score the verdicts over labelled claims; a SUITE is a folder, a NAME.claims.jsonl beside NAME.txt, or a NAME.pairs.jsonl",
	setup: func(flags *flag.FlagSet) func([]string, streams) (int, error) {
		wrong := flags.Bool("wrong", false, "list the claims that got another verdict than their label")
		return func(args []string, std streams) (int, error) {
			files, err := suiteFiles(args)
			if err != nil {
				return exitBad, err
			}
			return exitFine, scoreAll(files, *wrong, std.out)
		}
	},
}

// A labelled claim is what a person said of it. Label is a verdict, or
// NOT_SUPPORTED where a set does not tell the other two apart. Evidence is a
// part of the article that decides, Wrong the part of a contradicted claim
// that is wrong; either may be empty.
type labelled struct {
	question
	Label    string `json:"label"`
	Evidence string `json:"evidence"`
	Wrong    string `json:"wrong"`
}

const notSupported = "NOT_SUPPORTED"

func isSuite(name string) bool {
	return strings.HasSuffix(name, ".claims.jsonl") || strings.HasSuffix(name, ".pairs.jsonl")
}

// suiteFiles returns the suites among the arguments and in their folders.
func suiteFiles(args []string) ([]string, error) {
	var files []string
	for _, arg := range args {
		err := filepath.WalkDir(arg, func(name string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && (isSuite(name) || name == arg) {
				files = append(files, name)
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("%w; name a folder of labelled claims, as in make score SUITES=folder", err)
		}
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no *.claims.jsonl or *.pairs.jsonl in %q; name a folder that has some", args)
	}
	return files, nil
}

func scoreAll(files []string, wrong bool, out io.Writer) error {
	fmt.Fprintf(out, "%-34s%6s%10s%10s%8s%10s%11s\n", "suite", "n", "accuracy", "balanced", "flips", "evidence", "highlight")
	var total tally
	for _, file := range files {
		t, err := scoreSuite(file, wrong, out)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		fmt.Fprintf(out, "%-34s%s\n", suiteName(file), t)
		total.add(t)
	}
	_, err := fmt.Fprintf(out, "%-34s%s\n", "all", total)
	return err
}

func suiteName(file string) string {
	name := strings.TrimSuffix(filepath.Base(file), ".jsonl")
	return strings.TrimSuffix(strings.TrimSuffix(name, ".claims"), ".pairs")
}

// scoreSuite checks the claims of one file. Those of a .claims.jsonl are about
// the text beside it, those of a .pairs.jsonl bring their own.
func scoreSuite(file string, wrong bool, out io.Writer) (t tally, err error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return t, err
	}
	var base *facts.Base
	if stem, ok := strings.CutSuffix(file, ".claims.jsonl"); ok {
		if base, err = readBase(stem+".txt", "", nil); err != nil {
			return t, err
		}
	}
	err = eachLine(bytes.NewReader(data), func(_ int, line []byte) error {
		var l labelled
		if err := json.Unmarshal(line, &l); err != nil {
			return err
		}
		against := base
		if l.Article != nil {
			against = facts.Parse(*l.Article)
		}
		if against == nil {
			return fmt.Errorf("the claim has no article")
		}
		f := against.Check(l.Claim)
		u := judge(l, against.Text, f)
		t.add(u)
		if wrong && u.right == 0 {
			fmt.Fprintf(out, "  %s: %s, not %s: %s (%s)\n", l.ID, f.Verdict, l.Label, printable(l.Claim), printable(f.Reason))
		}
		return nil
	})
	return t, err
}
