// Types of <on-record>, for hosts that are written in TypeScript.

/** A stretch of text. Offsets count UTF-16 units, half open. */
export interface Passage {
  start: number;
  end: number;
  text: string;
}

/** One sentence of a reader's claim, compared with the article. */
export interface Finding {
  /** The sentence. */
  claim: string;
  verdict: "SUPPORTED" | "CONTRADICTED" | "NOT_COVERED";
  /** One plain sentence. */
  reason: string;
  /** Parts of the sentence, and what became of them. */
  spans: (Passage & { outcome: "match" | "conflict" | "missing" })[];
  /** Parts of the article's text that decide, the weightiest first. */
  evidence: Passage[];
}

/**
 * Attributes: `article` (a selector: its text is what claims are checked
 * against), `facts` (the address of a fact base), `captions` (read captions
 * too), `heading`, `failure` and `again` (the words of the button, of what
 * could not be loaded and of another try), `theme` (light, dark, auto) and
 * `open`. The slot `label` replaces the button's text; other children stand
 * where scripts don't run.
 */
export interface OnRecordElement extends HTMLElement {}

declare global {
  interface HTMLElementTagNameMap {
    "on-record": OnRecordElement;
  }
  /** It bubbles from the element to the document and the window. */
  interface GlobalEventHandlersEventMap {
    "on-record:finding": CustomEvent<Finding>;
  }
}
