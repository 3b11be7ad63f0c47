// One file in which every desk of a secretariat has an event, and each notes there, one by one, what it has done.
import { parse } from 'yaml';

export const FILE = 'events.yaml';
const HEADER = 'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n';
/** The last line: a file without it is cut. */
const END = '# All desks are above this line.\n';

const two = (n: number) => String(n).padStart(2, '0');
const idOf = (desk: number) => `meeting-${two(desk)}`;
const tag = (edit: number) => `minute-${edit + 1}`;

export function plan(desks: number): Record<string, string> {
  const items = Array.from(
    { length: desks },
    (_, desk) => `  - id: ${idOf(desk)}\n    title: Meeting of desk ${desk + 1} # monthly\n    tags: []\n`,
  );
  return { 'plan.yaml': HEADER, [FILE]: `events:\n${items.join('')}${END}` };
}

/** So many of its notes a desk keeps, so that the file stays as long as files are. */
const KEPT = 5;

/** What a desk types, one command for each edit: a note in, and the oldest out, which fails where that was lost. */
export function wordsOf(desk: number, edits: number): string[][] {
  return Array.from({ length: edits }, (_, edit) => {
    const out = edit < KEPT ? [] : [`tags-=${tag(edit - KEPT)}`];
    return ['set', idOf(desk), `tags+=${tag(edit)}`, ...out];
  });
}

/** What each desk has noted so far. Throws where the file is not whole, or an earlier note is missing. */
export function notedIn(text: string, desks: number): number[] {
  if (!text.endsWith(END)) throw new Error('the end of the file is missing');
  const { events } = parse(text) as { events: { id: string; tags: string[] }[] };
  return countsIn(
    events.map(({ id, tags }) => ({ id, tags })),
    desks,
  );
}

/** The same of the items wp itself reads there. */
export function countsIn(items: readonly { id: string; tags: readonly string[] }[], desks: number): number[] {
  const known = new Map(items.map(({ id, tags }) => [id, tags]));
  return Array.from({ length: desks }, (_, desk) => {
    const tags = known.get(idOf(desk));
    if (tags === undefined) throw new Error(`${idOf(desk)} is missing`);
    const count = Number(tags.at(-1)?.replace(/^minute-/, '') ?? 0);
    const kept = Array.from({ length: Math.min(count, KEPT) }, (_, at) =>
      tag(count - Math.min(count, KEPT) + at),
    );
    const lost = kept.find((each, at) => each !== tags[at]);
    if (lost !== undefined || tags.length !== kept.length)
      throw new Error(`${idOf(desk)} has lost ${lost ?? 'count'}: ${tags.join(', ')}`);
    return count;
  });
}
