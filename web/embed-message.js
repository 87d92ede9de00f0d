// What the page and the frame say to each other, as app/message.go names it on
// the frame's side: JSON text with the version in "onrecord" and the name of
// the message in "type". Fields that are not named here are dropped.

const version = 1;

// longest is the limit of a message, in UTF-16 units.
export const longest = 4_000_000;

export const write = (message) => JSON.stringify({ onrecord: version, ...message });

// read returns a message of the frame, or undefined where any of it is not as
// it should be.
export function read(data) {
  if (typeof data !== "string" || data.length > longest) return undefined;
  try {
    const message = JSON.parse(data);
    if (message.onrecord !== version || !Object.hasOwn(messages, message.type)) return undefined;
    return { type: message.type, ...object(messages[message.type])(message) };
  } catch {
    return undefined;
  }
}

// Each of these returns what it is given, or throws.
const must = (holds, value) => {
  if (!holds) throw new TypeError("not a message");
  return value;
};
const string = (value) => must(typeof value === "string", value);
const whole = (value) => must(Number.isSafeInteger(value) && value >= 0, value);
const oneOf = (...names) => (value) => must(names.includes(value), value);
const list = (each) => (value) => must(Array.isArray(value) && value.length <= 10_000, value).map((v) => each(v));
const object = (fields) => (value) => Object.fromEntries(Object.entries(fields).map(([name, read]) => [name, read(value[name])]));

const place = { start: whole, end: whole, text: string };
const stretch = (fields) => (value) => must(value.start < value.end, object(fields)(value));

const finding = object({
  claim: string,
  verdict: oneOf("SUPPORTED", "CONTRADICTED", "NOT_COVERED"),
  reason: string,
  spans: list(stretch({ ...place, outcome: oneOf("match", "conflict", "missing") })),
  evidence: list(stretch(place)),
});

const messages = {
  loading: {}, // the frame's page is there
  ready: {}, // so is the program
  failed: {}, // the program could not start, and the frame says so
  height: { height: (value) => must(whole(value) < 100_000, value) }, // of the content, in pixels
  findings: { revision: whole, findings: list(finding) },
  show: { revision: whole, ...place }, // brings words of the article into view
};
