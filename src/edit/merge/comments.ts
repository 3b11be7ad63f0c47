// The comments of two people: merged line by line, and counted, so that none is lost.
import { changed, every, type Three } from './three.ts';

/** Comment and blank lines: those of both, without those either has taken out. */
export function mergeComments(three: Three<string>): string {
  const [one] = changed(three);
  if (one !== undefined) return one;
  const { base, ours, theirs } = every(three, said);
  const gone = base.filter((line) => !theirs.includes(line));
  const isNew = (line: string) => line !== '' && !base.includes(line) && !ours.includes(line);
  const added = linesOf(three.theirs).filter((line) => isNew(line.trim()));
  const stay = linesOf(three.ours).filter((line) => !gone.includes(line.trim()));
  const end = stay.findLastIndex((line) => line.trim() !== '') + 1 || stay.length;
  return [...stay.slice(0, end), ...added, ...stay.slice(end)].join('');
}

/** What is said at the end of one line, as `mergeComments` merges lines. */
export function mergeLineEnd(three: Three<string>): string {
  const [one] = changed(three);
  return one ?? mergeComments(every(three, (end) => end.replace(BEFORE_NEXT, '\n'))).replaceAll('\n', '');
}

/** Whether a stretch of comments says something that it did not say before. */
export function saysMore(before: string, now: string): boolean {
  return moreThan(before, now).trim() !== '';
}

/** A stretch of comments without what was said before; its blank lines stay. */
export function moreThan(before: string, now: string): string {
  const known = said(before);
  return linesOf(now)
    .filter((line) => !known.includes(line.trim()))
    .join('');
}

/**
 * Whether every comment of base that nobody took out and every one that somebody added is in `merged`, as often.
 * A `#` inside a text counts as well: better one conflict too many.
 */
export function keepsComments(merged: string, three: Three<string>): boolean {
  const { base, ours, theirs } = every(three, count);
  const kept = count(merged);
  return [...new Set([base, ours, theirs].flatMap((counts) => [...counts.keys()]))].every((comment) => {
    const [was, our, their] = [base, ours, theirs].map((counts) => counts.get(comment) ?? 0) as Counts;
    const gone = Math.max(0, was - our) + Math.max(0, was - their);
    return (kept.get(comment) ?? 0) >= Math.max(was, our, their) - gone;
  });
}

type Counts = [number, number, number];

/** Between two comments at the end of one line; `#4` is no beginning of one. */
const BEFORE_NEXT = /(?<=\S)(?=[ \t]+# )/g;

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    const start = line.search(/(?:^|[ \t])#/);
    const comments =
      start === -1
        ? []
        : line
            .slice(start)
            .trim()
            .split(/[ \t](?=# )/);
    for (const comment of comments.map((each) => each.trim()))
      counts.set(comment, (counts.get(comment) ?? 0) + 1);
  }
  return counts;
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/** Lines without their margins, but not the blank ones. */
function said(text: string): string[] {
  return linesOf(text).flatMap((line) => line.trim() || []);
}
