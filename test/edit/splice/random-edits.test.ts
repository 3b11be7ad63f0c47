// Random edits of random layouts: the data that was meant, every comment, and not a byte elsewhere; or a refusal.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { apply } from '../../../src/edit/splice/apply.ts';
import type { Change } from '../../../src/edit/splice/change.ts';
import { bytesOf, openText } from '../../../src/edit/splice/text-file.ts';
import { type Hand, hand, type Item, item, text, write } from './random-layout.ts';

const RUNS = Number(process.env.WP_STRESS === '1' ? 20_000 : 400);

interface Edit {
  change: Change;
  /** What the item becomes. */
  meant(items: Item[]): unknown[];
}

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom('title', 'note'), text).map(([key, value]) => setting(key, value)),
  fc.constantFrom('2019', '2019-06-17', '2019-02/2019-03').map((value) => setting('when', value)),
  fc.integer({ min: 1, max: 99 }).map((value) => setting('edition', value)),
  fc.array(text, { minLength: 1, maxLength: 4 }).map((value) => setting('tags', value)),
  text.map((value) => setting('title', { en: value, es: 'Foro' })),
  text.map(
    (value): Edit => ({
      change: { do: 'add', path: ['events', 0, 'tags'], value },
      meant: ([first, ...rest]) => [
        { ...first, tags: [...((first?.tags as string[]) ?? []), value] },
        ...rest,
      ],
    }),
  ),
  text.map(
    (title): Edit => ({
      change: { do: 'add', path: ['events'], value: { id: 'new', title } },
      meant: (items) => [...items, { id: 'new', title }],
    }),
  ),
);

function setting(key: string, value: unknown): Edit {
  return {
    change: { do: 'set', path: ['events', 0, key], value },
    meant: ([first, ...rest]) => [{ ...first, [key]: value }, ...rest],
  };
}

const items = fc.array(item, { minLength: 1, maxLength: 3 });

function edited(given: Item[], by: Hand, change: Change) {
  const before = openText('ports.yaml', bytesOf({ text: write(given, by), bom: by.bom }));
  expect(before.findings).toEqual([]);
  return { before, after: apply(before, change) };
}

describe('a random edit of a random layout', () => {
  it('reads as what was meant, to another reader too', () => {
    fc.assert(
      fc.property(items, hand, edits, (given, by, { change, meant }) => {
        const { before, after } = edited(given, by, change);
        if (!('text' in after)) throw new Error(`refused:\n${before.text}`);
        const years = JSON.parse(JSON.stringify(parse(after.text).events), (_, v) =>
          v === 2019 ? '2019' : v,
        );
        expect(years).toEqual(JSON.parse(JSON.stringify(meant(given))));
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps every comment, line end and byte elsewhere', () => {
    fc.assert(
      fc.property(items, hand, edits, (given, by, { change }) => {
        const { before, after } = edited(given, by, change);
        if (!('text' in after)) return;
        expect(after.bom).toBe(by.bom);
        expect(after.text.replaceAll('\r\n', '').includes('\r')).toBe(false);
        if (by.eol === '\r\n') expect(after.text.replaceAll('\r\n', '')).not.toContain('\n');
        expect(/\n$/.test(after.text)).toBe(by.finalNewline || /\n$/.test(before.text));
        const comments = (file: { text: string }) => file.text.match(/# c\d+\./g) ?? [];
        // A list that is replaced takes the comments inside it along.
        if (change.do === 'set' && change.path[2] === 'tags') return;
        expect(comments(after)).toEqual(comments(before));
      }),
      { numRuns: RUNS },
    );
  });

  it('takes a field out and leaves the others as they are', () => {
    fc.assert(
      fc.property(items, hand, fc.nat(7), (given, by, n) => {
        const keys = Object.keys(given[0] ?? {});
        const key = keys[n % keys.length] ?? 'id';
        if (keys.length === 1) return;
        const { after } = edited(given, by, { do: 'remove', path: ['events', 0, key] });
        if (!('text' in after)) throw new Error('refused');
        expect(Object.keys(parse(after.text).events[0])).toEqual(keys.filter((each) => each !== key));
      }),
      { numRuns: RUNS },
    );
  });

  it('takes an item out and leaves the others as they are', () => {
    fc.assert(
      fc.property(items, hand, fc.nat(2), (given, by, n) => {
        const index = n % given.length;
        const { before, after } = edited(given, by, { do: 'remove', path: ['events', index] });
        if (!('text' in after)) throw new Error('refused');
        const left = parse(before.text).events.toSpliced(index, 1);
        expect(parse(after.text).events ?? []).toEqual(left);
      }),
      { numRuns: RUNS },
    );
  });
});
