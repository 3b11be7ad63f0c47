// Any edit of a file laid out in any way, and everything that must hold of the text that comes of it.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { parse } from 'yaml';
import { apply } from '../../../src/edit/splice/apply.ts';
import type { Change, Path } from '../../../src/edit/splice/change.ts';
import { bytesOf, openText, type TextFile } from '../../../src/edit/splice/text-file.ts';
import type { Extent, Tree } from '../../../src/load/tree.ts';
import { type Hand, hand, type Item, item, text, write } from './random-layout.ts';

/** A change of a file with these items, and the items it is meant to give. */
type Edit = (items: readonly Item[]) => { change: Change; meant: readonly unknown[] };

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom('title', 'note'), text).map(([key, value]) => setting(key, value)),
  fc.constantFrom('2019', '2019-06-17', '2019-02/2019-03').map((value) => setting('when', value)),
  fc.integer({ min: 1, max: 99 }).map((value) => setting('edition', value)),
  fc.array(text, { minLength: 1, maxLength: 4 }).map((value) => setting('tags', value)),
  text.map((value) => setting('title', { en: value, es: 'Foro' })),
  text.map((value) => setting('tags', value)),
  fc.constant(reversed),
  fc
    .constantFrom({ amount: 5 }, { currency: 'EUR' }, { amount: 5, source: 'levy' }, { source: 'levy' }, 5)
    .map((value) => setting('budget', value)),
  text.map(
    (value): Edit =>
      ([first, ...rest]) => ({
        change: { do: 'add', path: ['events', 0, 'tags'], value },
        meant: [{ ...first, tags: [...((first?.tags as string[]) ?? []), value] }, ...rest],
      }),
  ),
  text.map(
    (title): Edit =>
      (items) => ({
        change: { do: 'add', path: ['events'], value: { id: 'new', title } },
        meant: [...items, { id: 'new', title }],
      }),
  ),
  fc.nat(7).map(
    (n): Edit =>
      (items) => {
        const { id, ...others } = items[0] ?? {};
        const keys = Object.keys(others);
        const key = keys[n % keys.length];
        if (key === undefined) return withoutItem(items, 0);
        const { [key]: _, ...left } = others;
        return {
          change: { do: 'remove', path: ['events', 0, key] },
          meant: [{ id, ...left }, ...items.slice(1)],
        };
      },
  ),
  fc.nat(2).map(
    (n): Edit =>
      (items) =>
        withoutItem(items, n % items.length),
  ),
);

function setting(key: string, value: unknown): Edit {
  return ([first, ...rest]) => ({
    change: { do: 'set', path: ['events', 0, key], value },
    meant: [{ ...first, [key]: value }, ...rest],
  });
}

/** The tags in the opposite order, and one more where there are none. */
function reversed(items: readonly Item[]): ReturnType<Edit> {
  const [first] = items;
  const tags = Array.isArray(first?.tags) && first.tags.length > 0 ? first.tags.toReversed() : ['port'];
  return setting('tags', tags)(items);
}

function withoutItem(items: readonly Item[], index: number): ReturnType<Edit> {
  return { change: { do: 'remove', path: ['events', index] }, meant: items.toSpliced(index, 1) };
}

/** Throws, with the text, where an edit is refused or does anything but what was meant. */
export const anyEdit = fc.property(
  fc.array(item, { minLength: 1, maxLength: 3 }),
  hand,
  edits,
  (items, by, edit) => {
    const { change, meant } = edit(items);
    const before = openText('ports.yaml', bytesOf({ text: write(items, by), bom: by.bom }));
    const after = apply(before, change);
    const wrong = 'text' in after ? wrongIn(before, after, change, meant, by) : 'refused';
    if (wrong === null) return;
    const told = 'text' in after ? after.text : '';
    throw new Error(`${wrong}: ${JSON.stringify(change)}\n${before.text}\n--- became ---\n${told}`);
  },
);

function wrongIn(
  before: TextFile,
  after: TextFile,
  change: Change,
  meant: readonly unknown[],
  by: Hand,
): string | null {
  if (before.findings.length > 0) return 'the file before has findings';
  // To another reader, too, whatever it takes for a number.
  if (!isDeepStrictEqual(plain(parse(after.text).events ?? []), plain(meant))) return 'not what was meant';
  if (after.bom !== by.bom) return 'byte order mark';
  const lone = after.text.replaceAll('\r\n', '');
  if (lone.includes('\r') || (by.eol === '\r\n' && lone.includes('\n'))) return 'line ends';
  if (/\n$/.test(before.text) && !/\n$/.test(after.text)) return 'the newline at the end';
  if (!isWholeIn(before, after)) return 'comments made of others';
  if (
    change.do !== 'remove' &&
    !isCollection(change) &&
    !isDeepStrictEqual(comments(before), comments(after))
  )
    return 'comments';
  return isOutsideKept(before, after, change) ? null : 'bytes elsewhere';
}

/** Whether what was written is one stretch inside the node that changed, and every other byte is as it was. */
function isOutsideKept(before: TextFile, after: TextFile, change: Change): boolean {
  const [was, is] = [before.text, after.text];
  const node = change.do === 'set' ? extentOf(before, change.path) : null;
  if (node !== null) {
    const behind = /^[ \t]+#[^\r\n]*/.exec(was.slice(node.end))?.[0] ?? '';
    const [head, tail] = [was.slice(0, node.start), was.slice(node.end + behind.length)];
    return is.startsWith(head) && is.endsWith(tail) && is.length >= head.length + tail.length;
  }
  // What is new goes between what was there; what goes leaves all else.
  const shorter = Math.min(was.length, is.length);
  const start = sameFrom(was, is);
  return start + sameTo(was, is, shorter - start) === (change.do === 'remove' ? is : was).length;
}

function sameFrom(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}

function sameTo(one: string, other: string, most: number): number {
  let at = 0;
  while (at < most && one.at(-1 - at) === other.at(-1 - at)) at++;
  return at;
}

/** Where a value stands, from the end of its key on; null where there is none. */
function extentOf({ tree }: TextFile, path: Path): Extent | null {
  let here: Tree | null = tree;
  let start = 0;
  for (const step of path) {
    const field: { key: Extent; node: Tree } | undefined = here?.fields?.get(String(step));
    start = field?.key.end ?? start;
    here = field?.node ?? here?.items?.[Number(step)] ?? null;
  }
  return here === null ? null : { start, end: here.end };
}

/** A list or a record that is replaced takes the comments of what goes along. */
function isCollection(change: Change): boolean {
  return change.do === 'set' && (change.path[2] === 'tags' || change.path[2] === 'budget');
}

/** Whether every comment is one that was there, and ends its line. */
function isWholeIn(before: TextFile, after: TextFile): boolean {
  const [old, left] = [comments(before), comments(after)];
  const atEnds = after.text.match(/# c\d+\.(?=\r?\n|$)/g) ?? [];
  return (
    isDeepStrictEqual(atEnds, left) && left.every((comment) => old.includes(comment) && once(comment, left))
  );
}

function once(comment: string, all: readonly string[]): boolean {
  return all.indexOf(comment) === all.lastIndexOf(comment);
}

function comments(file: TextFile): string[] {
  return file.text.match(/# c\d+\./g) ?? [];
}

/** As JSON has it, and a year as its words. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, inner) => (inner === 2019 ? '2019' : inner));
}
