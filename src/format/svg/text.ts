// Text in SVG: made safe for XML, measured by estimate and broken into lines, for SVG breaks none by itself.
import { inert } from '../inert.ts';
import { widthOf } from '../width.ts';

/** Characters XML 1.0 cannot hold even as references; inert() has taken care of the controls. */
const NOT_XML = /[\ufffe\uffff]|\p{Surrogate}/gu;

export function escapeXml(text: string): string {
  return inert(text)
    .replace(NOT_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Widths of a sans-serif face in em, rounded up: what is drawn may be narrower, never much wider. */
const WIDTHS: [RegExp, number][] = [
  [/[iIjl.,:;'’‘|!·]/, 0.29],
  [/[ftr()[\]{}/\\\-\s“”"]/, 0.36],
  [/[mMW@%…—]/, 0.93],
  [/[wA-Z&]/, 0.71],
  [/[\p{Ll}\d]/u, 0.56],
];
const OTHER = 0.68;

/** Width in px at `size` px. */
export function measure(text: string, size: number): number {
  let em = 0;
  for (const char of text)
    em += widthOf(char) === 2 ? 1.02 : (WIDTHS.find(([set]) => set.test(char))?.[1] ?? OTHER);
  return em * size;
}

/** Lines no wider than `width` px, at most `most` of them; a word longer than a line is broken. */
export function breakLines(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const pieces = inert(text)
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => breakWord(word, size, width));
  for (const [at, piece] of pieces.entries()) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (line === '' || measure(longer, size) <= width) line = longer;
    else if (lines.length === most - 1)
      return [...lines, cut(`${line} ${pieces.slice(at).join(' ')}`, size, width)];
    else {
      lines.push(line);
      line = piece;
    }
  }
  return [...lines, line];
}

function cut(text: string, size: number, width: number): string {
  let kept = '';
  for (const char of text) {
    if (measure(`${kept}${char}…`, size) > width) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}

function breakWord(word: string, size: number, width: number): string[] {
  if (measure(word, size) <= width) return [word];
  const pieces: string[] = [''];
  for (const char of word) {
    const last = pieces.length - 1;
    if (measure(pieces[last] + char, size) > width) pieces.push(char);
    else pieces[last] += char;
  }
  return pieces;
}
