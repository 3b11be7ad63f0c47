// A plan as plain data in parts: what is small together, its items in segments by kind and months.
import { overlaps, type Span } from '../core/day.ts';
import { EVERYTHING, type Extra, type Item, type Plan, type Scope } from '../core/plan.ts';
import { type Kind, type Status, WORK_LISTS } from '../core/schema/vocabulary.ts';
import { reach } from '../core/when/reach.ts';
import type { When } from '../core/when/types.ts';

/** Every item of a segment is of this kind, and no question about days outside the span (half-open) finds one. */
interface Bounds {
  kind: Kind;
  span: Span;
}

export interface PlanImage<S> {
  plan: Omit<Plan, 'items' | 'within'>;
  segments: (Bounds & { stretch: S })[];
}

/** Items as they are kept: what many share stands once, what is usual not at all. */
export interface Segment {
  whens: When[];
  themes: Pick<Item, 'themes' | 'themesFrom'>[];
  files: string[];
  items: KeptItem[];
}

type Own = Omit<Item, 'kind' | 'status' | 'themes' | 'themesFrom' | 'when' | 'actual' | 'extra' | 'origin'>;
/** What is its own; where it stands; its status unless it is planned; its keys of one's own, where it has any. */
type KeptItem = [own: Own, at: Where, status?: Status | null, extra?: Extra];
/**
 * Its place among all items of the plan, the indexes of its dates, themes and file in the tables above, and its place
 * in the list of that file and among all its records.
 */
type Where = [
  rank: number,
  when: number,
  actual: number,
  themes: number,
  file: number,
  index: number,
  order: number,
];

/** Fewer items are read at once faster than in parts. */
const SMALL = 500;
/** More would make their list longer to read than what it saves. */
const SEGMENTS = 400;

/** `keep` stores a segment and says where. */
export function imageOf<S>(plan: Plan, keep: (segment: Segment) => S): PlanImage<S> {
  const { items, within: _, ...rest } = plan;
  const spans = items.map(({ when }) => reach(when, plan.calendar.period));
  const segments = segmentsOf(items, spans).map((ranks) => ({
    ...boundsOf(ranks, items, spans),
    stretch: keep(segmentOf(ranks, items)),
  }));
  return { plan: rest, segments };
}

/** The plan of an image; `read` gives a segment back. Items are read when they are asked for, each segment once. */
export function planFrom<S>({ plan, segments }: PlanImage<S>, read: (stretch: S) => Segment): Plan {
  const known = new Map<S, Ranked[]>();
  const itemsOf = ({ kind, stretch }: Bounds & { stretch: S }) => {
    const items = known.get(stretch) ?? itemsFrom(read(stretch), kind);
    known.set(stretch, items);
    return items;
  };
  const within = ({ spans, kind }: Scope) =>
    segments
      .filter((segment) => kind === null || segment.kind === kind)
      .filter((segment) => spans.every((span) => overlaps(segment.span, span)))
      .flatMap(itemsOf)
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  let all: readonly Item[] | null = null;
  return {
    ...plan,
    get items() {
      all ??= within(EVERYTHING);
      return all;
    },
    within,
  };
}

/** Ranks of items that are of one kind and, in a large plan, lie in the same months, or else years. */
function segmentsOf(items: readonly Item[], spans: readonly Span[]): number[][] {
  for (const precision of items.length < SMALL ? [''] : ['2031-06', '2031', '']) {
    const groups = new Map<string, number[]>();
    for (const [rank, { start, end }] of spans.entries()) {
      const key = `${items[rank]?.kind} ${start.slice(0, precision.length)} ${end.slice(0, precision.length)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [rank]);
      else group.push(rank);
    }
    if (groups.size <= SEGMENTS || precision === '') return [...groups.values()];
  }
  return [];
}

function boundsOf(ranks: readonly number[], items: readonly Item[], spans: readonly Span[]): Bounds {
  const [first = 0] = ranks;
  let { start, end } = spans[first] as Span;
  for (const rank of ranks) {
    const span = spans[rank] as Span;
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { kind: (items[first] as Item).kind, span: { start, end } };
}

function segmentOf(ranks: readonly number[], items: readonly Item[]): Segment {
  const whens = new Table<When>();
  const themes = new Table<Segment['themes'][number]>();
  const files = new Table<string>();
  const kept = ranks.map((rank): KeptItem => {
    const {
      kind,
      status,
      themes: own,
      themesFrom,
      when,
      actual,
      extra,
      origin,
      ...rest
    } = items[rank] as Item;
    const at: Where = [
      rank,
      whens.add(when),
      whens.add(actual),
      themes.add(themesFrom === undefined ? { themes: own } : { themes: own, themesFrom }),
      files.add(origin.file),
      Number(origin.path.at(-1)),
      origin.order ?? 0,
    ];
    if (Object.keys(extra).length > 0) return [rest, at, status === 'planned' ? null : status, extra];
    return status === 'planned' ? [rest, at] : [rest, at, status];
  });
  return { whens: whens.values, themes: themes.values, files: files.values, items: kept };
}

interface Ranked {
  rank: number;
  item: Item;
}

function itemsFrom({ whens, themes, files, items }: Segment, kind: Kind): Ranked[] {
  const list = LIST_OF[kind];
  return items.map(([own, [rank, when, actual, ofThemes, file, index, order], status, extra]) => {
    const kept: Omit<Item, keyof Own> = {
      kind,
      status: status ?? 'planned',
      ...(themes[ofThemes] as Segment['themes'][number]),
      when: whens[when] as When,
      actual: whens[actual] as When,
      extra: extra ?? {},
      origin: { file: files[file] ?? '', path: [list, index], order },
    };
    // The object is fresh from the file: it need not be copied once more.
    return { rank, item: Object.assign(own, kept) };
  });
}

const LIST_OF = Object.fromEntries(Object.entries(WORK_LISTS).map(([list, kind]) => [kind, list])) as Record<
  Kind,
  string
>;

/** Values that are told apart by what is in them, each kept once. */
class Table<T> {
  readonly values: T[] = [];
  readonly #indexes = new Map<T | string, number>();

  add(value: T): number {
    // Often it is the very same object.
    const met = this.#indexes.get(value);
    if (met !== undefined) return met;
    const key = JSON.stringify(value);
    const index = this.#indexes.get(key) ?? this.values.push(value) - 1;
    this.#indexes.set(key, index);
    this.#indexes.set(value, index);
    return index;
  }
}
