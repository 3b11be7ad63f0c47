// How many columns a text takes, and where it breaks to fit: the one ruler of everything that is drawn.

/** Letters, digits and signs of Latin script, dashes, quotation marks, and what tables and bars are drawn with. */
const PLAIN =
  /^[ -~\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff\u2010-\u2027\u202f-\u203b\u203d-\u2048\u204a-\u205e\u2190-\u2193\u2500-\u257f\u2588-\u2593]*$/;

type Ruler = typeof import('./exact-width.ts');
let exact: Ruler | null = null;

/** Thrown where a text needs the exact ruler and nobody has loaded it. */
const NOT_LOADED = new Error('the exact ruler is not loaded: call loadRuler, or draw with measured');

/** For scripts and signs beyond the plain ones. Loading it takes longer than drawing a page. */
export async function loadRuler(): Promise<void> {
  exact ??= await import('./exact-width.ts');
}

/** What `draw` gives, which may measure any text: the exact ruler is loaded when one needs it. `draw` is pure. */
export async function measured(draw: () => string | Promise<string>): Promise<string> {
  try {
    return await draw();
  } catch (error) {
    if (error !== NOT_LOADED) throw error;
    await loadRuler();
    return draw();
  }
}

/** Columns of a terminal. Escape sequences take none. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : ruler().exactWidth(text);
}

/** Lines of at most `width` columns, broken between words, inside one only where it is longer than a line. */
export function wrap(text: string, width: number): string {
  if (!PLAIN.test(text) || /^ | $| {2}/.test(text)) return ruler().wrapExactly(text, width);
  return text.length <= width ? text : wrapPlain(text, width);
}

/** The same for plain text, where a character is a column: line for line what the exact ruler gives. */
function wrapPlain(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = line === '' ? width : width - line.length - 1;
    if (word.length <= room) {
      line += line === '' ? word : ` ${word}`;
    } else if (word.length <= width) {
      lines.push(line);
      line = word;
    } else {
      // Begun on this line only where that saves a line.
      const here = room > 0 && Math.ceil((word.length - room) / width) < Math.ceil(word.length / width);
      const first = here ? room : 0;
      const begun = [line, word.slice(0, first)].filter(Boolean).join(' ');
      if (begun !== '') lines.push(begun);
      const rest = word.slice(first);
      const last = Math.floor((rest.length - 1) / width) * width;
      for (let at = 0; at < last; at += width) lines.push(rest.slice(at, at + width));
      line = rest.slice(last);
    }
  }
  lines.push(line);
  return lines.join('\n');
}

function ruler(): Ruler {
  if (exact === null) throw NOT_LOADED;
  return exact;
}
