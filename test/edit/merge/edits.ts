// Random edits of the real plan, as people make them: with wp's own splices, and by hand for comments and moves.
import { readFileSync } from 'node:fs';
import { apply } from '../../../src/edit/splice/apply.ts';
import type { Change } from '../../../src/edit/splice/change.ts';
import { openText, type TextFile, withText } from '../../../src/edit/splice/text-file.ts';

const PLAN = new URL('../../../plan/', import.meta.url);
const FILES = ['dissemination', 'gender', 'governance', 'hub', 'implementation', 'positioning'];
const LISTS = ['actions', 'events', 'milestones', 'projects', 'indicators'];

/** What an edit touches, and how it is made in any version of the file that has it. */
export interface Edit {
  target: string;
  make(file: TextFile): TextFile;
}

export type Random = () => number;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

export function someFile(random: Random): TextFile {
  const file = `${pick(random, FILES)}.yaml`;
  return openText(file, readFileSync(new URL(file, PLAN)));
}

type Data = Record<string, { id: string; [field: string]: unknown }[]>;

export function idsIn(file: TextFile): string[] {
  return LISTS.flatMap((list) => recordsIn(file, list).map(({ id }) => id));
}

/** Ids that a list of an item does not name yet. */
function idsNotIn(file: TextFile, id: string, field: string): string[] {
  const [list, index] = pathOf(file, id);
  const named = [recordsIn(file, list)[index]?.[field] ?? []].flat();
  return idsIn(file).filter((other) => !named.includes(other));
}

function recordsIn({ tree }: TextFile, list: string) {
  return (tree?.value as Data | undefined)?.[list] ?? [];
}

function pathOf(file: TextFile, id: string): [string, number] {
  for (const list of LISTS) {
    const index = recordsIn(file, list).findIndex((item) => item.id === id);
    if (index !== -1) return [list, index];
  }
  throw new Error(`no ${id}`);
}

function done(file: TextFile, change: Change): TextFile {
  const after = apply(file, change);
  if (!('text' in after)) throw new Error(`cannot ${JSON.stringify(change)} in ${after.file}:${after.line}`);
  return after;
}

const VALUES = {
  title: ['Assembly of the harbour towns', 'Forum: ports & people', 'Tide tables'],
  note: ['Room to be confirmed', 'Ask the pilots first', 'Paid by the towns'],
  owner: ['Secretariat', 'Ports office', 'Learning office'],
  ref: ['A-1', 'B-2', 'C-3'],
  description: ['One day\nand a visit', 'Two days', 'Online'],
};
type Field = keyof typeof VALUES;
const FIELDS = Object.keys(VALUES) as Field[];

/** One field of one item set; `turn` chooses among values, so that two turns differ. */
export function setField(id: string, field: Field, turn: number): Edit {
  const value = VALUES[field][turn];
  return {
    target: `${id}.${field}`,
    make: (file) => done(file, { do: 'set', path: [...pathOf(file, id), field], value }),
  };
}

export function someField(random: Random): Field {
  return pick(random, FIELDS);
}

/** Any edit; `mark` goes into what is new, so that two people never add the same. */
export function someEdit(random: Random, file: TextFile, id: string, mark: string): Edit {
  const [list] = pathOf(file, id);
  const kinds = {
    field: () => setField(id, someField(random), Math.floor(random() * 3)),
    tag: () => listed(id, 'tags', `tag-${mark}`),
    related: () => listed(id, 'related', pick(random, idsNotIn(file, id, 'related'))),
    item: () => ({
      target: `new-${mark}`,
      make: (text: TextFile) =>
        done(text, { do: 'add', path: [list], value: { id: `new-${mark}`, title: `New: ${mark}` } }),
    }),
    update: () =>
      list === 'indicators'
        ? kinds.field()
        : {
            target: `${id}.updates.${mark}`,
            make: (text: TextFile) =>
              done(text, {
                do: 'add',
                path: [...pathOf(text, id), 'updates'],
                value: { on: `2019-0${mark === 'a' ? 5 : 4}-01`, health: 'green', note: mark },
              }),
          },
    comment: () => ({ target: `${id}.#${mark}`, make: (text: TextFile) => commented(text, id, mark) }),
    removal: () => ({
      target: id,
      make: (text: TextFile) => done(text, { do: 'remove', path: pathOf(text, id) }),
    }),
  };
  return pick(random, Object.values(kinds))();
}

function listed(id: string, field: string, value: string): Edit {
  return {
    target: `${id}.${field}.${value}`,
    make: (file) => done(file, { do: 'add', path: [...pathOf(file, id), field], value }),
  };
}

function commented(file: TextFile, id: string, mark: string): TextFile {
  const text = file.text.replace(
    new RegExp(`^( *)- id: ${id}$`, 'm'),
    `$1# a word by ${mark}\n$1- id: ${id}`,
  );
  return withText(file, text);
}

/** Whether two edits have nothing to do with each other: no field in common, and neither takes the other's item out. */
export function areApart({ target: a }: Edit, { target: b }: Edit): boolean {
  return a !== b && !`${a}.`.startsWith(`${b}.`) && !`${b}.`.startsWith(`${a}.`);
}
