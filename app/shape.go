package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

const svgNamespace = "http://www.w3.org/2000/svg"

// shape draws a verdict's sign, 20 units square, in the colour of the text: a
// tick in a circle, a cross in an octagon, an open circle of dashes.
func shape(v facts.Verdict) app.UI {
	var lines []app.UI
	switch v {
	case facts.Supported:
		lines = []app.UI{stroke("M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z"), stroke("M6 10.4l2.7 2.7L14 7.6")}
	case facts.Contradicted:
		lines = []app.UI{stroke("M6.4 1.5h7.2l4.9 4.9v7.2l-4.9 4.9H6.4l-4.9-4.9V6.4z"), stroke("M7 7l6 6M13 7l-6 6")}
	default:
		lines = []app.UI{stroke("M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z").Attr("stroke-dasharray", "3.2 2.74")}
	}
	return app.Elem("svg").XMLNS(svgNamespace).
		Attr("viewBox", "0 0 20 20").
		Attr("fill", "none").
		Attr("stroke", "currentColor").
		Attr("stroke-width", "2").
		Attr("stroke-linecap", "round").
		Attr("stroke-linejoin", "round").
		Attr("aria-hidden", "true").
		Body(lines...)
}

func stroke(path string) app.HTMLElem {
	return app.Elem("path").XMLNS(svgNamespace).Attr("d", path)
}
