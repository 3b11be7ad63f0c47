// A plan as plain data in parts: what is small together, its items in segments by kind and months.
import { overlaps, type Span } from '../core/day.ts';
import { EVERYTHING, type Item, type Plan, type Scope } from '../core/plan.ts';
import type { Kind } from '../core/schema/vocabulary.ts';
import { reach } from '../core/when/reach.ts';
import { itemReader, type Ranked, segmentOf } from './segment.ts';

/** Every item of a segment is of this kind, and no question about days outside the span (half-open) finds one. */
interface Bounds {
  kind: Kind;
  span: Span;
}

/** `S`: where a part is kept. */
export interface PlanImage<S> {
  plan: Omit<Plan, 'items' | 'within'>;
  /** What items have beside what is in the columns of their segments. */
  fields: string[];
  segments: (Bounds & { stretch: S })[];
}

/** Fewer items are read at once faster than in parts. */
const SMALL = 500;
/** More would make their list longer to read than what it saves. */
const SEGMENTS = 400;

/** `keep` stores a part and says where. */
export function imageOf<S>(plan: Plan, keep: (part: unknown) => S): PlanImage<S> {
  const { items, within: _, ...rest } = plan;
  const spans = items.map(({ when }) => reach(when, plan.calendar.period));
  const fields = new Set<string>();
  const segments = ranksOf(items, spans).map((ranks) => ({
    ...boundsOf(ranks, items, spans),
    stretch: keep(segmentOf(ranks, items, keep, fields)),
  }));
  return { plan: rest, fields: [...fields], segments };
}

/** The plan of an image; `read` gives a part back. Items are read when they are asked for, each part once. */
export function planFrom<S>({ plan, fields, segments }: PlanImage<S>, read: <T>(part: S) => T): Plan {
  const known = new Map<S, Ranked[]>();
  const itemsIn = itemReader<S>(read, fields);
  const itemsOf = ({ kind, stretch }: Bounds & { stretch: S }) => {
    const items = known.get(stretch) ?? itemsIn(read(stretch), kind);
    known.set(stretch, items);
    return items;
  };
  const within = ({ spans, kind }: Scope) =>
    inOrder(
      segments
        .filter((segment) => kind === null || segment.kind === kind)
        .filter((segment) => spans.every((span) => overlaps(segment.span, span)))
        .map(itemsOf),
    );
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

/** By rank. A typed array sorts its numbers without calling back, in a tenth of the time. */
function inOrder(parts: readonly Ranked[][]): Item[] {
  const ranks = Uint32Array.from(parts.flatMap((part) => part.map(({ rank }) => rank))).sort();
  const items = new Array<Item>((ranks.at(-1) ?? -1) + 1);
  for (const part of parts) for (const { rank, item } of part) items[rank] = item;
  return Array.from(ranks, (rank) => items[rank] as Item);
}

/** Ranks of items that are of one kind and, in a large plan, lie in the same months, or else years. */
function ranksOf(items: readonly Item[], spans: readonly Span[]): number[][] {
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
