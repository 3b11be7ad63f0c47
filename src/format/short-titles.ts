// Titles cut to a column's width so that each still tells which item it is.
import { widthOf } from './width.ts';

interface Titled {
  id: string;
  title: string;
}

/** A cut title shorter than this tells too little. */
const LEAST_TITLE = 12;

/**
 * What to write for each item, by id: its title where it fits; else its beginning, where no other begins so;
 * else its id, and of an id that is too long the beginning and the end.
 */
export function shortTitles(items: readonly Titled[], width: number): Map<string, string> {
  const cut = new Map(items.map(({ id, title }) => [id, cutEnd(title, width)]));
  const times = new Map<string, number>();
  for (const text of cut.values()) times.set(text, (times.get(text) ?? 0) + 1);
  return new Map(
    items.map(({ id, title }) => {
      const text = cut.get(id) ?? '';
      const tells = times.get(text) === 1 && width >= LEAST_TITLE;
      return [id, text === title || tells ? text : cutMiddle(id, width)];
    }),
  );
}

/** The text, or as much of it as fits before an ellipsis, whole words where that loses little. */
export function cutEnd(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 0;
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  const space = kept.lastIndexOf(' ');
  const whole =
    text[kept.length] !== ' ' && space > Math.max(0, kept.length - 12) ? kept.slice(0, space) : kept;
  return `${whole.trimEnd()}…`;
}

/** Ids are plain letters, digits and hyphens: a character is a column. */
function cutMiddle(id: string, width: number): string {
  if (id.length <= width) return id;
  const head = Math.ceil((width - 1) / 2);
  return `${id.slice(0, head)}…${id.slice(id.length - (width - 1 - head))}`;
}

/** Made at its first use: that takes longer than drawing a page. */
let graphemes: Intl.Segmenter | null = null;
