// The comments of a value that goes: which of them stay, and on which line.
import type { Extent, Tree } from '../../load/tree.ts';
import { commentsOf } from './comments.ts';
import { beginsLine, columnOf, contentEnd, elementsOf, lineEnd, lineStart, styleOf } from './layout.ts';
import type { TextFile } from './text-file.ts';

export interface Remarks {
  /** Stays on the line of the key, with the space before it; empty for none. */
  beside: string;
  /** Those that need a line of their own: its column, null for one that has none yet. */
  below: { comment: string; column: number | null }[];
  /** Where the value ends, with the comment behind it. */
  end: number;
}

/**
 * What is about the whole stays: comments behind the key or behind a value on one line, and lines of comments around
 * its elements. What stands behind an element, or inside it, goes with it, as when it is removed alone.
 * `from`: behind the colon or the dash.
 */
export function remarksOn(file: TextFile, node: Tree, from: number): Remarks {
  const { text } = file;
  const end = Math.max(from, contentEnd(node, text));
  const last = lineEnd(text, end);
  const comments = text.slice(from, last).includes('#')
    ? commentsOf(file).filter(({ start }) => start >= from && start <= last)
    : [];
  const staying = comments.filter((comment) => !goes(text, node, comment, end));
  const onKeyLine = staying.find(({ start }) => start < lineEnd(text, from));
  const beside = onKeyLine ?? staying.find(({ start }) => start >= end);
  const below = staying
    .filter((comment) => comment !== beside)
    .map(({ start, end }) => ({
      comment: text.slice(start, end),
      column: beginsLine(text, start) ? columnOf(text, start) : null,
    }));
  return {
    beside: beside === undefined ? '' : withSpace(text, beside),
    below,
    end: Math.max(end, ...comments.map((comment) => comment.end)),
  };
}

function goes(text: string, node: Tree, { start }: Extent, end: number): boolean {
  if (start >= end) return styleOf(node, text) === 'block';
  const line = lineStart(text, start);
  return elementsOf(node).some((element) => {
    const until = element.end(text);
    return element.start < start && (start < until || until > line);
  });
}

function withSpace(text: string, { start, end }: Extent): string {
  const before = text.slice(lineStart(text, start), start);
  return (before.slice(before.trimEnd().length) || ' ') + text.slice(start, end);
}
