// Three versions of one small thing: whoever changed it decides.

/** What two people have each made of a thing. */
export interface Three<T> {
  base: T;
  ours: T;
  theirs: T;
}

/** The same done to each. */
export function every<A, B>({ base, ours, theirs }: Three<A>, change: (one: A) => B): Three<B> {
  return { base: change(base), ours: change(ours), theirs: change(theirs) };
}

/** The one that was changed, in a list of one; an empty list where both were, and differently. */
export function changed<T>({ base, ours, theirs }: Three<T>): [T] | [] {
  if (ours === theirs || theirs === base) return [ours];
  return ours === base ? [theirs] : [];
}

/** Comment and blank lines: those of both, without those either has taken out. */
export function mergeComments(three: Three<string>): string {
  const [one] = changed(three);
  if (one !== undefined) return one;
  const [base, ours, theirs] = [three.base, three.ours, three.theirs].map(linesOf) as [
    string[],
    string[],
    string[],
  ];
  const gone = new Set(said(base).filter((line) => !theirs.includes(line)));
  const added = said(theirs).filter((line) => !base.includes(line) && !ours.includes(line));
  const stay = ours.filter((line) => !gone.has(line));
  const end = stay.findLastIndex((line) => line.trim() !== '') + 1;
  return [
    ...stay.slice(0, end === 0 ? stay.length : end),
    ...added,
    ...stay.slice(end === 0 ? stay.length : end),
  ].join('');
}

/** Whether a stretch of comments says something that it did not say before. */
export function saysMore(before: string, now: string): boolean {
  const known = linesOf(before);
  return said(linesOf(now)).some((line) => !known.includes(line));
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

function said(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '');
}
