//go:build !wasm

package main

import (
	"testing"

	"onrecord/facts"
)

func BenchmarkParse(b *testing.B) {
	b.SetBytes(int64(len(exampleText)))
	for b.Loop() {
		facts.Parse(exampleText)
	}
}

func BenchmarkCheck(b *testing.B) {
	base := facts.Parse(exampleText)
	for b.Loop() {
		for _, c := range readersClaims {
			base.Check(c.claim)
		}
	}
}
