//go:build !wasm

package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
)

// Exit statuses, the same for every command.
const (
	exitFine         = 0
	exitContradicted = 1 // check, lint: at least one claim is contradicted; size: over the limit
	exitBad          = 2 // bad usage or bad input
)

// A command is one word of the command line. Its run gets the flags already
// read and the other arguments in order, and returns the exit status; an error
// is always status 2.
type command struct {
	name  string
	usage string // its arguments
	about string // one line
	setup func(flags *flag.FlagSet) func(args []string, std streams) (int, error)
}

// streams are where a command reads and writes.
type streams struct {
	in  io.Reader
	out io.Writer
	err io.Writer
}

var commands []command

func init() { // here, as help reads the table itself
	commands = []command{
		serveCommand,
		buildCommand,
		checkCommand,
		extractCommand,
		lintCommand,
		valuesCommand,
		scoreCommand,
		sizeCommand,
	}
}

func main() {
	os.Exit(runLine(os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}

// runLine runs one command line and returns its exit status.
func runLine(args []string, std streams) int {
	if len(args) == 0 {
		printUsage(std.err)
		return exitBad
	}
	name := args[0]
	switch name {
	case "help", "-h", "-help", "--help":
		printUsage(std.out)
		return exitFine
	}
	for _, c := range commands {
		if c.name == name {
			return c.run(args[1:], std)
		}
	}
	fmt.Fprintf(std.err, "onrecord: there is no command %q; run \"onrecord help\" for the list\n", name)
	return exitBad
}

func (c command) run(args []string, std streams) int {
	flags := flag.NewFlagSet(c.name, flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	act := c.setup(flags)
	rest, err := readFlags(flags, args)
	if errors.Is(err, flag.ErrHelp) {
		c.printUsage(std.out, flags)
		return exitFine
	}
	status := exitBad
	if err == nil {
		status, err = act(rest, std)
	} else {
		err = fmt.Errorf("%w; run \"onrecord %s -h\" for its flags", err, c.name)
	}
	if err != nil {
		fmt.Fprintf(std.err, "onrecord %s: %s\n", c.name, strings.ReplaceAll(err.Error(), "\n", " "))
		return exitBad
	}
	return status
}

// readFlags reads flags wherever they stand among the arguments, up to "--",
// and returns the other arguments.
func readFlags(flags *flag.FlagSet, args []string) (rest []string, err error) {
	for {
		if err := flags.Parse(args); err != nil {
			return nil, err
		}
		left := flags.Args()
		read := len(args) - len(left)
		if len(left) == 0 || read > 0 && args[read-1] == "--" {
			return append(rest, left...), nil
		}
		rest = append(rest, left[0])
		args = left[1:]
	}
}

func printUsage(w io.Writer) {
	fmt.Fprint(w, "On Record compares claims with a news article.\n\nUsage:\n\n")
	for _, c := range commands {
		fmt.Fprintf(w, "  onrecord %-8s %s\n      %s\n", c.name, c.usage, c.about)
	}
	fmt.Fprint(w, `
FILE is text, HTML or a fact base (JSON); "-" is standard input.
Exit status: 0 no claim contradicted, 1 at least one contradicted, 2 bad usage or input.
`)
}

func (c command) printUsage(w io.Writer, flags *flag.FlagSet) {
	fmt.Fprintf(w, "onrecord %s %s\n\n%s\n\n", c.name, c.usage, c.about)
	flags.SetOutput(w)
	flags.PrintDefaults()
}
