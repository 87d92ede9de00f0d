package facts
import "strings"
func countryCode(name string) string { return "" }
func countryOf(name string) bool { return countryCode(name)!="" }
func isDemonym(name string) bool { return strings.HasSuffix(name,"ish")||strings.HasSuffix(name,"ean")||strings.HasSuffix(name,"ian") }
func givenName(n string) byte { return 0 }
func titleClass(n string) string { return "" }
func orgOf(n string) string { return "" }
func cityCountry(n string) string { return "" }
func capitalOf(n string) string { return "" }
func isRegion(n string) bool { return false }
func isPersonNoun(n string) bool { return n=="leader"||n=="president" }
func isOrgNoun(n string) bool { return n=="company"||n=="firm" }
func isCalendarWord(n string) bool { return false }
func frameOf(l string) string { return "" }
func sameFrame(a,b string) bool { return false }
func verbOf(l string) string { return "" }
func plainVerb(l string) string { return "" }
func axisOf(l string) (string,int) { return "",0 }
func opposed(a,b string) bool { return false }
func implicative(l string) int { return 0 }
func governorMood(l string) mood { return asserted }
func converse(a,b []string) bool { return false }
func symmetric(l string) bool { return false }
func titleGender(ns []node, i int) byte { return 0 }
func isKnownWord(n string) bool { return false }
func isFiller(n string) bool { return false }
func isLight(ns []node, u int) bool { return false }
func isTypeWord(ns []node, u int) bool { return false }
