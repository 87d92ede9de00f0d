//go:build !wasm

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"text/tabwriter"

	"onrecord/facts"
)

var extractCommand = command{
	name:  "extract",
	usage: "[--published DATE] [--format text|json] FILE",
	about: "print the facts that an article states; as JSON, the fact base that an editor may correct",
	setup: func(flags *flag.FlagSet) func([]string, streams) (int, error) {
		published := flags.String("published", "", "the `day` of publication, 2025-06-07, where the article has no dateline")
		format := flags.String("format", "text", "text or json")
		return func(args []string, std streams) (int, error) {
			if len(args) != 1 {
				return exitBad, fmt.Errorf("give one FILE, or - for standard input")
			}
			base, err := readBase(args[0], *published, std.in)
			if err != nil {
				return exitBad, err
			}
			return exitFine, writeBase(base, *format, std.out)
		}
	},
}

func writeBase(base *facts.Base, format string, out io.Writer) error {
	switch format {
	case "text":
		return writeFacts(base, out)
	case "json":
		data, err := json.Marshal(base)
		if err != nil {
			return err
		}
		var b bytes.Buffer
		if err := json.Indent(&b, data, "", "  "); err != nil {
			return err
		}
		b.WriteByte('\n')
		_, err = out.Write(b.Bytes())
		return err
	}
	return fmt.Errorf("--format %q is not known; it is text or json", format)
}

// writeFacts writes the facts as a table, in the order of the article.
func writeFacts(base *facts.Base, out io.Writer) error {
	w := bufio.NewWriter(out)
	d := base.Dateline
	if d.Place != "" || d.Date != "" {
		fmt.Fprintf(w, "dateline: %s %s\n", printable(d.Place), d.Date)
	}
	if d.Reason != "" {
		fmt.Fprintf(w, "  %s\n", printable(d.Reason))
	}
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, f := range base.Facts {
		fmt.Fprintf(table, "%d:%d\t%s\t%s\t%s\t%s\n", f.Start, f.End, f.Kind,
			printable(f.In(base.Text)), printable(f.Value), printable(f.Subject))
	}
	table.Flush()
	return w.Flush()
}
