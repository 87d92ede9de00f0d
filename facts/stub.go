package facts

import "strings"

func countryCode(name string) string { return "" }
func countryOf(name string) bool     { return countryCode(name) != "" }
func isDemonym(name string) bool {
	return strings.HasSuffix(name, "ish") || strings.HasSuffix(name, "ean") || strings.HasSuffix(name, "ian")
}
func givenName(n string) byte           { return 0 }
func titleClass(n string) string        { return "" }
func orgOf(n string) string             { return "" }
func cityCountry(n string) string       { return "" }
func capitalOf(n string) string         { return "" }
func isRegion(n string) bool            { return false }
func isPersonNoun(n string) bool        { return n == "leader" || n == "president" }
func isOrgNoun(n string) bool           { return n == "company" || n == "firm" }
func isCalendarWord(n string) bool      { return false }
func titleGender(ns []node, i int) byte { return 0 }
func isKnownWord(n string) bool         { return false }
