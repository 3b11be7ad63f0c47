// Items as they are kept: what questions ask of all, column by column; the rest in chunks, read for those that are shown.
import { fieldsOf, type Item } from '../core/plan.ts';
import { type Kind, type Status, WORK_LISTS } from '../core/schema/vocabulary.ts';
import type { When } from '../core/when/types.ts';

/** `S`: where a chunk is kept. What many items share stands once, in a table; a column has one number an item. */
export interface Segment<S> {
  whens: When[];
  themes: OfThemes[];
  statuses: Status[];
  files: string[];
  /** Place among all items of the plan, ascending. */
  rank: number[];
  /** Indexes in the tables. */
  when: number[];
  actual: number[];
  theme: number[];
  status: number[];
  file: number[];
  /** Place in the list of its file, and among all the records of that file. */
  index: number[];
  order: number[];
  /** Which of the items are only mentioned. */
  referenced: number[];
  /** Other fields that reports ask of every item; only where an item has one. */
  asked: Partial<Record<string, AskedField>>;
  chunks: S[];
}

/** Its values, and for each item which of them it has; -1 for none. */
interface AskedField {
  values: unknown[];
  of: number[];
}

type OfThemes = Pick<Item, 'themes' | 'themesFrom'>;

/** What is not in a column: the fields of an item by their names. */
type Rest = Record<string, unknown>;

/** Items in a chunk: so few that one shown item costs little, so many that a list of all has few chunks to read. */
const CHUNK = 64;

/** Fields that are made from columns. */
const COLUMNS = new Set('kind status themes themesFrom when actual referenced origin'.split(' '));

const ASKED = ['owner', 'subject_to', 'part_of', 'updates'] as const;

/** The segment of the items of these ranks; `keep` stores a chunk and says where, `fields` collects their fields. */
export function segmentOf<S>(
  ranks: readonly number[],
  items: readonly Item[],
  keep: (chunk: Rest[]) => S,
  fields: Set<string>,
): Segment<S> {
  const whens = new Table<When>();
  const themes = new Table<OfThemes>();
  const statuses = new Table<Status>();
  const files = new Table<string>();
  const segment: Segment<S> = {
    ...{ whens: whens.values, themes: themes.values, statuses: statuses.values, files: files.values },
    ...{ rank: [], when: [], actual: [], theme: [], status: [], file: [], index: [], order: [] },
    ...{ referenced: [], asked: askedOf(ranks.map((rank) => items[rank] as Item)), chunks: [] },
  };
  let chunk: Rest[] = [];
  for (const [position, rank] of ranks.entries()) {
    const item = items[rank] as Item;
    const { themes: own, themesFrom, origin } = item;
    segment.rank.push(rank);
    segment.when.push(whens.add(item.when));
    segment.actual.push(whens.add(item.actual));
    segment.theme.push(themes.add(themesFrom === undefined ? { themes: own } : { themes: own, themesFrom }));
    segment.status.push(statuses.add(item.status));
    segment.file.push(files.add(origin.file));
    segment.index.push(Number(origin.path.at(-1)));
    segment.order.push(origin.order ?? 0);
    if (item.referenced === true) segment.referenced.push(position);
    chunk.push(restOf(item, fields));
    if (chunk.length < CHUNK && position < ranks.length - 1) continue;
    segment.chunks.push(keep(chunk));
    chunk = [];
  }
  return segment;
}

function askedOf(items: readonly Item[]): Segment<unknown>['asked'] {
  const asked = ASKED.map((name): [string, AskedField] => {
    const table = new Table<unknown>();
    const of = items.map((item) => (item[name] === undefined ? -1 : table.add(item[name])));
    return [name, { values: table.values, of }];
  });
  return Object.fromEntries(asked.filter(([, { values }]) => values.length > 0));
}

function restOf(item: Item, fields: Set<string>): Rest {
  const rest: Rest = {};
  for (const [name, value] of fieldsOf(item)) {
    if (COLUMNS.has(name) || (ASKED as readonly string[]).includes(name)) continue;
    if (name !== 'extra') fields.add(name);
    else if (Object.keys(item.extra).length === 0) continue;
    rest[name] = value;
  }
  return rest;
}

/** An item and its place among all. */
export interface Ranked {
  rank: number;
  item: Item;
}

/**
 * How segments become items: `read` gives a chunk back, `fields` are those that items of this plan have. An item reads
 * its chunk when it is asked for what is in no column; {@link fieldsOf} sees all its fields.
 */
export function itemReader<S>(
  read: (chunk: S) => Rest[],
  fields: readonly string[],
): (segment: Segment<S>, kind: Kind) => Ranked[] {
  class Kept {
    readonly kind: Kind;
    readonly status: Status;
    readonly themes: string[];
    readonly when: When;
    readonly actual: When;
    declare themesFrom?: Item['themesFrom'];
    declare referenced?: boolean;
    readonly #opened: Opened<S>;
    readonly #position: number;

    constructor(opened: Opened<S>, position: number, kind: Kind) {
      const { segment } = opened;
      this.kind = kind;
      this.status = segment.statuses[segment.status[position] as number] as Status;
      this.when = segment.whens[segment.when[position] as number] as When;
      this.actual = segment.whens[segment.actual[position] as number] as When;
      const { themes, themesFrom } = segment.themes[segment.theme[position] as number] as OfThemes;
      this.themes = themes;
      if (themesFrom !== undefined) this.themesFrom = themesFrom;
      this.#opened = opened;
      this.#position = position;
    }

    get #rest(): Rest {
      const { segment, chunks } = this.#opened;
      const number = Math.floor(this.#position / CHUNK);
      chunks[number] ??= read(segment.chunks[number] as S);
      return chunks[number][this.#position % CHUNK] as Rest;
    }

    #asked(name: string): unknown {
      const field = this.#opened.segment.asked[name];
      return field?.values[field.of[this.#position] as number];
    }

    get #origin(): Item['origin'] {
      const { segment } = this.#opened;
      const [file, index, order] = [segment.file, segment.index, segment.order].map(
        (column) => column[this.#position] as number,
      ) as [number, number, number];
      return { file: segment.files[file] as string, path: [LIST_OF[this.kind], index], order };
    }

    static {
      const define = (name: string, get: (item: Kept) => unknown) =>
        Object.defineProperty(Kept.prototype, name, {
          enumerable: true,
          get(this: Kept) {
            return get(this);
          },
        });
      for (const name of fields) define(name, (item) => item.#rest[name]);
      for (const name of ASKED) define(name, (item) => item.#asked(name));
      define('extra', (item) => item.#rest.extra ?? {});
      define('origin', (item) => item.#origin);
    }
  }
  return (segment, kind) => {
    const opened: Opened<S> = { segment, chunks: [] };
    const ranked = segment.rank.map((rank, at) => ({
      rank,
      item: new Kept(opened, at, kind) as unknown as Item,
    }));
    for (const at of segment.referenced) Object.assign(ranked[at]?.item ?? {}, { referenced: true });
    return ranked;
  };
}

interface Opened<S> {
  segment: Segment<S>;
  /** Those that have been read. */
  chunks: Rest[][];
}

const LIST_OF = Object.fromEntries(Object.entries(WORK_LISTS).map(([list, kind]) => [kind, list])) as Record<
  Kind,
  string
>;

/** Values that are told apart by what is in them, each kept once. */
class Table<T> {
  readonly values: T[] = [];
  /** Apart, as a text may read like the JSON of another value. */
  readonly #met = new Map<T, number>();
  readonly #alike = new Map<string, number>();

  add(value: T): number {
    // Often it is the very same object.
    const met = this.#met.get(value);
    if (met !== undefined) return met;
    const key = JSON.stringify(value);
    const index = this.#alike.get(key) ?? this.values.push(value) - 1;
    this.#alike.set(key, index);
    this.#met.set(value, index);
    return index;
  }
}
