// iCalendar as data (jCal, RFC 7265): properties and components, every text made safe as it goes in.

type Params = Readonly<Record<string, string>>;
type Value = string | number | Record<string, string | number>;
export type Property = [name: string, params: Params, type: string, ...values: Value[]];
export type Component = [name: string, properties: Property[], components: Component[]];

/** Text that may have several lines. Empty text makes no property. */
export function text(name: string, value: string, params: Params = {}): Property[] {
  const clean = cleaned(value);
  return clean === '' ? [] : [[name, params, 'text', clean]];
}

/** Text on one line. */
export function line(name: string, value: string, params: Params = {}): Property[] {
  return text(name, oneLine(value), params);
}

/** A list of texts, each once; one of them says something. */
export function list(name: string, values: readonly string[]): Property[] {
  const clean = values.map((value) => cleaned(oneLine(value))).filter(Boolean);
  return [[name, {}, 'text', ...new Set(clean)]];
}

/** An address, everything outside printable ASCII percent-encoded (RFC 3986). */
export function address(name: string, url: string): Property[] {
  return [[name, {}, 'uri', wellFormed(url).replace(/[^\x21-\x7e]/gu, encodeURIComponent)]];
}

/** Words that are iCalendar's own, or known to be safe. */
export function word(name: string, value: string): Property[] {
  return [[name, {}, 'text', value]];
}

/** A moment `YYYY-MM-DDThh:mm:ssZ`. */
export function moment(name: string, value: string): Property[] {
  return [[name, {}, 'date-time', value]];
}

/**
 * What no calendar shows and some act on: control characters except line breaks, marks that turn the
 * direction of what follows, invisible fillers. Joiners stay: scripts and emoji are written with them.
 */
const ACTING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** Everything some program takes for the end of a line. */
const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

function cleaned(value: string): string {
  return wellFormed(value).replace(LINE_BREAK, '\n').replace(/\t/g, ' ').replace(ACTING, '').trim();
}

function oneLine(value: string): string {
  return value.replace(LINE_BREAK, ' ');
}

/** Halves of characters, which no UTF-8 can hold, become the replacement character. */
function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\ufffd');
}
