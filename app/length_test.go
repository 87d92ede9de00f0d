package main

import "testing"

func TestReadableLength(t *testing.T) {
	for iso, want := range map[string]string{
		"PT20M": "20 minutes", "P3M": "3 months", "P1D": "1 day", "PT1.5H": "1.5 hours", "P2W": "2 weeks",
		"P10Y": "10 years", "PT1H30M": "PT1H30M", "P2Y/P3Y": "P2Y/P3Y", "PXY": "PXY", "P": "P", "": "", "20": "20",
	} {
		if got := readableLength(iso); got != want {
			t.Errorf("%q is %q, want %q", iso, got, want)
		}
	}
}
