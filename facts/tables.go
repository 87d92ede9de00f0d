package facts

import _ "embed"

// The tables of the typed values.

//go:embed lexicon/numbers.txt
var numbersText string

//go:embed lexicon/calendar.txt
var calendarText string

//go:embed lexicon/holidays.txt
var holidaysText string

//go:embed lexicon/currencies.txt
var currenciesText string

//go:embed lexicon/units.txt
var unitsText string

//go:embed lexicon/hedges-before.txt
var hedgesBeforeText string

//go:embed lexicon/hedges-after.txt
var hedgesAfterText string
