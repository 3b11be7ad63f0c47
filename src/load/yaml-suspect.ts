// What a text of YAML may be that nobody should begin to read: asked of every file, so that it must be cheap.
import { VALUES } from './limits.ts';

/** Directives, several documents, or so many values that its events alone would take all memory; or none of these. */
export function isSuspect(text: string): boolean {
  const hasMarks = /^%/m.test(text) || text.split(/^---/m, 3).length > 2;
  return hasMarks || (text.length > MOST && marksIn(text) > MOST);
}

function marksIn(text: string): number {
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) if (INDICATORS.has(text.charCodeAt(at))) marks += 1;
  return marks;
}

/** Marks that may go before a value: in prose, and in dates, they stand for nothing. */
const INDICATORS: ReadonlySet<number> = new Set([...',[{:-?'].map((mark) => mark.charCodeAt(0)));
const MOST = 4 * VALUES;
