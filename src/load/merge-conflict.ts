// The marks that git leaves in a file whose two sides were not brought together.
import { type Finding, finding, type Place } from '../core/finding.ts';
import type { Lines } from './lines.ts';

const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)/gm;

/** One finding for each conflict, at its first mark; its other marks are related. */
export function mergeConflicts(file: string, lines: Lines): Finding[] {
  const marks = [...lines.text.matchAll(MARK)];
  // A line of `=` alone is also how people underline a heading.
  if (!marks.some(([mark]) => mark.startsWith('<') || mark.startsWith('>'))) return [];
  const conflicts: { first: Place; others: Place[] }[] = [];
  for (const { 0: mark, index } of marks) {
    const place = { file, position: lines.restOfLine(index) };
    const open = conflicts.at(-1);
    if (open === undefined || mark.startsWith('<')) conflicts.push({ first: place, others: [] });
    else open.others.push(place);
  }
  return conflicts.map(({ first, others }) => finding('merge-conflict', first, {}, others));
}
