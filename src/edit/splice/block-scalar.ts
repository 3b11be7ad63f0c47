// A text of several lines as YAML's `|` or `>`, lines never folded.

/** The block scalar a text stands in for. */
export interface Before {
  /** `|`, `>-`, `|2+` … */
  header: string;
  /** What stands after it on its line: a comment, or nothing. */
  tail: string;
  /** Columns before its lines; null where it has none. */
  indent: number | null;
}

interface Setting {
  indent: { absolute: number; relative: number };
  eol: string;
  before: Before | null;
}

/** What there is to know of a block scalar from its source text. */
export function readBefore(source: string): Before {
  const [first = '', ...lines] = source.split(/\r?\n/);
  const header = first.slice(0, first.search(/[^|>+\d-]|$/));
  const tail = first.slice(header.length);
  const [line] = lines.filter((each) => /[^ ]/.test(each));
  const indent = line === undefined ? null : line.search(/[^ ]/);
  const digit = /\d/.exec(header);
  // With an indicator the first line may begin with spaces of its own.
  return { header, tail, indent: digit === null ? indent : null };
}

/** Texts without their last line break, the best first; none for what a block cannot hold. */
export function blockScalar(value: string, mark: '|' | '>', { indent, eol, before }: Setting): string[] {
  const body = withoutLastBreaks(value);
  const ends = value.length - body.length;
  if (body === '' || /[\r\u0085\u2028\u2029]/.test(value)) return [];
  // Nothing unfolds a line that begins with a space.
  if (mark === '>' && /^[ \t]/m.test(body)) return blockScalar(value, '|', { indent, eol, before: null });
  // Single line breaks are doubled, so that folding gives them back.
  const written = mark === '>' ? body.replace(/\n+/g, (breaks) => `${breaks}\n`) : body;
  const given = before === null ? null : Number(/\d/.exec(before.header)?.[0] ?? 0) || null;
  const columns =
    given === null ? (before?.indent ?? indent.absolute) : indent.absolute - indent.relative + given;
  const needed = given ?? (/^\n*[ \t]/.test(body) ? columns - (indent.absolute - indent.relative) : null);
  const chomp = ends === 0 ? '-' : ends === 1 ? '' : '+';
  const margin = ' '.repeat(Math.max(1, columns));
  const lines = written.split('\n').map((line) => (line === '' ? '' : margin + line));
  const blank = eol.repeat(Math.max(0, ends - 1));
  const text = (header: string) => `${header}${before?.tail ?? ''}${eol}${lines.join(eol)}${blank}`;
  const fresh = `${mark}${needed ?? ''}${chomp}`;
  const old = before?.header.startsWith(mark) ? [text(before.header)] : [];
  return [...old, text(fresh)];
}

/** By hand: a pattern for it begins anew at every line break of a long text. */
function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
}
