// A made-up language: English in Georgian letters. Whatever wp then prints in Latin letters is in no catalogue.

const LETTERS = 'აბცდეფგჰიჯკლმნოპქრსტუვწხყზ';
/** Around what an entry is given, which is not its own. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

/** The same catalogue in Georgian letters; what its functions are given stays as it is. */
export function inGeorgian<T>(entry: T): T {
  if (typeof entry === 'string') return written(entry) as T;
  if (typeof entry === 'function') return ((...args: unknown[]) => spoken(entry(...args.map(fenced)))) as T;
  if (Array.isArray(entry)) return entry.map(inGeorgian) as T;
  if (typeof entry !== 'object' || entry === null) return entry;
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, inGeorgian(value)])) as T;
}

function written(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => LETTERS[letter.toLowerCase().charCodeAt(0) - 97] ?? letter);
}

function spoken(said: unknown): unknown {
  if (typeof said !== 'string') return said;
  const parts = said.split(/(\ue000[^\ue000\ue001]*\ue001)/);
  return parts.map((part) => (part.startsWith(OPEN) ? part.slice(1, -1) : written(part))).join('');
}

/** Texts as they are given, also inside lists and records. Numbers and codes that choose an entry stay bare. */
function fenced(given: unknown): unknown {
  if (typeof given === 'string') return given === '' ? given : `${OPEN}${given}${CLOSE}`;
  return Array.isArray(given) ? given.map(fenced) : given;
}
