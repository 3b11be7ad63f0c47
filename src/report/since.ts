// What became of the plan since a revision, and how far it was at the end of each month since.
import type { Revision } from '../core/commit.ts';
import { addDays, addMonths, type Day } from '../core/day.ts';
import type { Item, Plan } from '../core/plan.ts';
import { isLate } from '../core/standing.ts';
import { SLIPS } from '../core/when/shift.ts';
import type { Query } from '../query/filters.ts';
import type { RecordChange } from './changes.ts';
import { toRow } from './items.ts';
import type { Row, SinceReport, TrendPoint } from './types.ts';

/** A plan as it was on a day. */
export interface Snapshot {
  day: Day;
  plan: Plan;
}

/** `changes` since the revision; `snapshots`: the plan on the days of {@link trendDays}, in their order. */
export function reportSince(
  revision: Revision,
  changes: readonly RecordChange[],
  { test }: Query,
  today: Day,
  snapshots: readonly Snapshot[],
): SinceReport {
  const since: SinceReport = { revision, done: [], slipped: [], new: [], dropped: [], trend: [] };
  for (const change of changes) {
    const [old, now] = [itemOf(change.before), itemOf(change.after)];
    const item = now ?? old;
    // What was to be then and no longer is has changed, too.
    const isAsked = [now, old].some((state) => state !== null && test(state) !== 'no');
    if (item === null || !isAsked) continue;
    sort(since, change, old, toRow(item, today));
  }
  since.trend = snapshots.map(({ day, plan: then }) =>
    trendPoint(
      then.items.filter((item) => test(item) !== 'no'),
      day,
    ),
  );
  return since;
}

/** The last day of every month from the revision's on, and `today`, which is the last; empty for a single day. */
export function trendDays({ commit }: Revision, today: Day): Day[] {
  const days: Day[] = [];
  for (let first = monthAfter(commit.committed); first <= today; first = monthAfter(first))
    days.push(addDays(first, -1));
  return commit.committed < today && days.at(-1) !== today ? [...days, today] : days;
}

function sort(since: SinceReport, change: RecordChange, old: Item | null, row: Row): void {
  const { item } = row;
  const became = (status: Item['status']) => item.status === status && old?.status !== status;
  if (change.how === 'removed') since.dropped.push({ ...row, removed: true });
  else if (became('cancelled')) since.dropped.push({ ...row, removed: false });
  else if (change.how === 'added') since.new.push(row);
  if (change.how !== 'removed' && became('done')) since.done.push(row);
  const moved = change.fields.find(({ field }) => field === 'when')?.shift ?? null;
  if (old !== null && moved !== null && SLIPS.has(moved.kind) && item.status !== 'cancelled')
    since.slipped.push({ ...row, from: old.when, shift: moved });
}

function itemOf(record: RecordChange['after']): Item | null {
  return record !== null && 'when' in record ? record : null;
}

function trendPoint(items: readonly Item[], day: Day): TrendPoint {
  return {
    day,
    done: items.filter(({ status }) => status === 'done').length,
    late: items.filter((item) => isLate(item, day)).length,
    total: items.length,
  };
}

function monthAfter(day: Day): Day {
  return addMonths(`${day.slice(0, 7)}-01`, 1);
}
