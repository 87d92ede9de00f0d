//go:build !wasm

package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// What is read of a host's page: what a reader sees of the story.
func TestEmbedReadsWhatIsSeen(t *testing.T) {
	h := openHost(t, embedScript, "")
	h.do(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`import("%s/web/embed-text.js").then((m) => { window.embed = m })`, h.widget.base)))
	h.until(`window.embed`)
	read := func(body, arguments string) string {
		return h.read(fmt.Sprintf(`(() => { document.body.innerHTML = %q; return embed.read(document.body, %s).text })()`, body, arguments))
	}
	for _, c := range []struct{ body, want string }{
		{`<p>One  <b>tw</b>o
			three.</p><p>Four.</p>`, "One two three.\nFour."},
		{`<h1>Title</h1><header>Byline</header><nav>More</nav><p>Text.</p><script>no()</script><style>p {}</style><noscript>No</noscript><template>No</template>`, "Text."},
		{`<p>Seen.</p><p hidden>Hidden.</p><p style="display: none">None.</p><p aria-hidden="true">share</p>`, "Seen.\nNone."}, // no inline style under this policy
		{`<p>A<br>B</p><ul><li>C</li><li>D</li></ul><table><tr><td>E</td><td>F</td></tr></table>`, "A\nB\nC\nD\nE F"},
		{"<p> A  b <i> c</i>\td\n<b>e </b>f<i> </i>g <i> </i> h\f</p> <p>\n</p> i", "A b c d e f g h\ni"},
		{`<p>Seen.</p><details><summary>More</summary><p>Shut.</p></details>`, "Seen.\nMore"},
		{`<p>Seen.</p><details open><summary>More</summary><p>Open.</p></details>`, "Seen.\nMore\nOpen."},
		{`<div class="unseen">Unseen. <span class="seen">Seen.</span></div>`, "Seen."},
		{`<div class="contents"><p>Contents.</p></div>`, "Contents."},
		{`<p>Keep&shy;ing no-break&nbsp;spaces and <i></i>&lt;b&gt;.</p>`, "Keep\u00ading no-break\u00a0spaces and <b>."},
		{`<figure><figcaption>Caption.</figcaption></figure>`, ""},
	} {
		if got := read(c.body, "false"); got != c.want {
			t.Errorf("%s is read as %q, want %q", c.body, got, c.want)
		}
	}
	if got := read(`<p>Text.</p><figure><figcaption>Caption.</figcaption></figure>`, "true"); got != "Text.\nCaption." {
		t.Errorf("with captions: %q", got)
	}

	// Each stretch of the text leads back to the same words of the page.
	if got := read(embedStory, "true"); !strings.Contains(got, "“Friendly” & 🎈 brief") {
		t.Errorf("the story is read as %q", got)
	}
	if lost := h.list(`(() => {
		const source = embed.read(document.body, true), words = [];
		for (const { index, 0: word } of source.text.matchAll(/\S+/g)) {
			if (embed.range(source, index, index + word.length)?.toString() !== word) words.push(word);
		}
		return words;
	})()`); len(lost) > 0 {
		t.Errorf("the way back is lost for %q", lost)
	}
	for _, c := range []struct{ head, want string }{
		{``, ""},
		{`<meta property="article:published_time" content="2025-06-07T09:00:00Z">`, "2025-06-07"},
		{`<meta itemprop="datePublished" content="2025-06-08">`, "2025-06-08"},
		{`<meta name="date" content="last week">`, ""},
		{`<script type="application/ld+json">{"@graph": [1, null, {"datePublished": "2025-06-09"}]}</script><meta name="date" content="2025-01-01">`, "2025-06-09"},
		{`<script type="application/ld+json">{"broken</script><meta name="date" content="2025-06-10">`, "2025-06-10"},
		{`<time datetime="2025-06-11T07:00">Wednesday</time>`, "2025-06-11"},
	} {
		if got := h.read(fmt.Sprintf(`(() => { document.body.innerHTML = %q; return embed.published(document.body) })()`, c.head)); got != c.want {
			t.Errorf("%s was published on %q, want %q", c.head, got, c.want)
		}
	}
}

// An article that is not there yet is waited for.
func TestEmbedAwaitsTheArticle(t *testing.T) {
	for _, selector := range []string{"#later", "no [selector"} {
		h := openHost(t, embedScript, fmt.Sprintf(`<on-record article="%s"></on-record>`, selector))
		f := h.press()
		f.until(`document.querySelector(".refusal")?.textContent === "There is no article to check against yet."`)
		if selector == "#later" {
			h.do(chromedp.Evaluate[chromedp.Void](`document.body.append(Object.assign(document.createElement("p"), { id: "later", textContent: "The call lasted 20 minutes." }))`))
			f.until(`document.querySelector(".refusal") === null`)
			h.answers(f)
		}
		h.clean()
	}
}
