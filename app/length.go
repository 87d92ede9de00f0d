package main

import "strings"

// readableLength writes an ISO 8601 length of one unit in words, "PT20M" as
// "20 minutes"; one of several units, a range or anything else as it is.
func readableLength(iso string) string {
	rest, ok := strings.CutPrefix(iso, "P")
	if !ok || len(rest) < 2 {
		return iso
	}
	units := map[byte]string{'Y': "year", 'M': "month", 'W': "week", 'D': "day"}
	if clock, ok := strings.CutPrefix(rest, "T"); ok {
		rest, units = clock, map[byte]string{'H': "hour", 'M': "minute", 'S': "second"}
	}
	n, unit := rest[:len(rest)-1], units[rest[len(rest)-1]]
	if unit == "" || strings.Trim(n, "0123456789.") != "" || n == "" {
		return iso
	}
	if n != "1" {
		unit += "s"
	}
	return n + " " + unit
}
