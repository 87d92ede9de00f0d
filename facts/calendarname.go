package facts

import "sync"

// calendarNames are the names of the calendar: table, name, key.
var calendarNames = sync.OnceValue(func() map[string]map[string]string {
	tables := map[string]map[string]string{}
	linesOf(calendarText, func(fields []string) {
		t := tables[fields[0]]
		if t == nil {
			t = map[string]string{}
			tables[fields[0]] = t
		}
		for _, name := range fields[2:] {
			t[name] = fields[1]
		}
	})
	return tables
})

// calendarWord returns the key of a name in a table of the calendar: "7" for
// july among the months.
func calendarWord(table, norm string) (string, bool) {
	key, ok := calendarNames()[table][norm]
	return key, ok
}

// inTable is the class of the names of a table of the calendar.
func inTable(table string) class {
	return func(ws []word, i int) (got, int) {
		key, ok := calendarWord(table, ws[i].norm)
		if !ok {
			return got{}, 0
		}
		n := 0.0
		if key[0] <= '9' {
			n = parseNumber(key)
		}
		return got{num: n, word: key}, i + 1
	}
}
