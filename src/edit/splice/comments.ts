// The comments of a file, found once, and the proof that an edit made none of two others.
import { commentsIn } from '../../load/comments.ts';
import type { Extent } from '../../load/tree.ts';
import { lineEnd, lineStart } from './layout.ts';
import type { TextFile } from './text-file.ts';

// A sheet of translations asks for those of one file as often as it has rows.
const found = new WeakMap<TextFile, Extent[]>();

/** In the order of the text. */
export function commentsOf(file: TextFile): Extent[] {
  const known = found.get(file) ?? commentsIn(file.text);
  found.set(file, known);
  return known;
}

/** Whether every comment is a whole one that was there before. */
export function hasOnlyOldComments(before: TextFile, after: TextFile): boolean {
  // Most edits write no comment, and need not look for any.
  if (!changedLines(before.text, after.text).includes('#')) return true;
  const old = commentsOf(before).map(({ start, end }) => before.text.slice(start, end));
  return commentsOf(after).every(({ start, end }) => {
    const index = old.indexOf(after.text.slice(start, end));
    if (index !== -1) old.splice(index, 1);
    return index !== -1;
  });
}

/** The lines of `after` that are not the same at both ends. */
function changedLines(before: string, after: string): string {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return after.slice(lineStart(after, start), lineEnd(after, after.length - same));
}
