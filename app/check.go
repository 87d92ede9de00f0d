//go:build !wasm

package main

import (
	"bufio"
	"flag"
	"fmt"
	"strconv"

	"onrecord/facts"
)

var checkCommand = command{
	name:  "check",
	usage: "--article FILE [--published DATE] [--format text|json|jsonl] [--explain] [CLAIM ...]",
	about: "compare claims with an article; without CLAIM, one a line from standard input",
	setup: func(flags *flag.FlagSet) func([]string, streams) (int, error) {
		var c check
		flags.StringVar(&c.article, "article", "", "the article: text, HTML or a fact base; - is standard input")
		flags.StringVar(&c.published, "published", "", "the `day` of publication, 2025-06-07, where the article has no dateline")
		flags.StringVar(&c.format, "format", "text", "text, json or jsonl")
		flags.BoolVar(&c.explain, "explain", false, "say what was compared with what")
		return c.run
	},
}

// check is one run of the command.
type check struct {
	article, published, format string
	explain                    bool

	std          streams
	opts         []facts.Option // for the articles that claims bring
	base         *facts.Base    // --article's
	own          *facts.Base    // the last that a claim brought itself
	ownText      string
	contradicted bool
}

func (c *check) run(claims []string, std streams) (int, error) {
	c.std = std
	if err := c.open(claims); err != nil {
		return exitBad, err
	}
	out := bufio.NewWriter(std.out)
	w, err := newReport(c.format, out, c.explain)
	if err != nil {
		return exitBad, err
	}
	err = c.each(claims, func(q question) error { return c.answer(q, w) })
	if closeErr := w.close(); err == nil {
		err = closeErr
	}
	if flushErr := out.Flush(); err == nil {
		err = flushErr
	}
	if err != nil {
		return exitBad, err
	}
	if c.contradicted {
		return exitContradicted, nil
	}
	return exitFine, nil
}

// open reads --article.
func (c *check) open(claims []string) (err error) {
	if c.opts, err = publishedOn(c.published); err != nil {
		return err
	}
	if c.article == "" {
		if len(claims) > 0 {
			return fmt.Errorf("no article to check against; name one with --article FILE")
		}
		return nil
	}
	if c.article == "-" && len(claims) == 0 {
		return fmt.Errorf("--article - leaves no input for the claims; give them as arguments")
	}
	c.base, err = readBase(c.article, c.published, c.std.in)
	return err
}

func (c *check) each(claims []string, yield func(question) error) error {
	if len(claims) == 0 {
		return eachQuestion(c.std.in, yield)
	}
	for i, claim := range claims {
		q := question{ID: identifier(strconv.Itoa(i + 1)), Claim: validText(claim)}
		if err := yield(q); err != nil {
			return fmt.Errorf("claim %d: %w", i+1, err)
		}
	}
	return nil
}

func (c *check) answer(q question, w report) error {
	if err := checkLength(q.Claim); err != nil {
		return err
	}
	base, err := c.baseFor(q)
	if err != nil {
		return err
	}
	findings := base.CheckEach(q.Claim)
	whole := base.Check(q.Claim)
	if whole.Verdict == facts.Contradicted {
		c.contradicted = true
	}
	return w.add(base, q, whole, findings)
}

// baseFor returns the article that q is about. Claims about one article often
// come one after the other, so the last one read is kept.
func (c *check) baseFor(q question) (*facts.Base, error) {
	if q.Article == nil {
		if c.base == nil {
			return nil, fmt.Errorf(`no article to check against; name one with --article FILE or in the line's "article"`)
		}
		return c.base, nil
	}
	if c.own == nil || c.ownText != *q.Article {
		if err := checkArticle(*q.Article); err != nil {
			return nil, err
		}
		c.own, c.ownText = facts.Parse(*q.Article, c.opts...), *q.Article
	}
	return c.own, nil
}
