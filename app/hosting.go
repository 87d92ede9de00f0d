package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// A line carries messages to the page that frames the checker and back.
type line interface {
	send(message any)
	listen(func(message any)) // hears one at a time, from now on
}

// hosting is what a framed desk knows of the page that gave it the article.
type hosting struct {
	line
	revision int
	shows    bool
}

// newHosting begins with the first article that the page gives.
func newHosting(l line, m *articleMessage) *hosting {
	return &hosting{line: l, revision: m.Revision, shows: m.Shows}
}

func (h *hosting) canShow() bool { return h != nil && h.shows }

// show asks the page to bring a part of the article into view.
func (h *hosting) show(text string, s facts.Span) {
	h.send(showMessage{headed(messageShow), h.revision, onWire(text, s)})
}

// attend listens to the page around the frame.
func (d *desk) attend(ctx app.Context) {
	if d.host == nil {
		return
	}
	d.host.listen(func(message any) {
		ctx.Dispatch(func(app.Context) {
			defer guard()
			d.hear(message)
		})
	})
}

// hear takes in what the page says. An article that was changed is checked
// against anew; the examples stay, so that nothing moves under the reader.
func (d *desk) hear(message any) {
	switch m := message.(type) {
	case *articleMessage:
		d.peruse(d.ctx, &perusal{inquiry: inquiry{total: len(m.Text)}, open: m.article}, func(_ app.Context, a *article) {
			if d.article != nil {
				a.Examples = d.article.Examples
			}
			d.article, d.host.revision, d.host.shows = a, m.Revision, m.Shows
			d.check(d.claim)
		})
	case *themeMessage:
		wearTheme(m.Theme)
	}
}

// tell gives the page around the frame what was found.
func (d *desk) tell() {
	if d.host == nil || d.article.empty() {
		return
	}
	d.host.send(findingsMessage{headed(messageFindings), d.host.revision, wireFindings(d.article.base, d.claim, d.found)})
}
