// Lists of items: what fits, in time order, and what may fit.
import type { Day } from '../core/day.ts';
import { type Item, itemsWithin, type Plan } from '../core/plan.ts';
import { isLate } from '../core/standing.ts';
import { placeInTime } from '../core/when/place-in-time.ts';
import type { Query } from '../query/filters.ts';
import type { Test } from '../query/match.ts';
import type { ItemsReport, Row } from './types.ts';

export function reportItems(plan: Plan, kind: ItemsReport['kind'], query: Query, today: Day): ItemsReport {
  const { rows, maybe } = select(itemsWithin(plan, query.scope), query.test, today);
  return { kind, period: query.period, rows, maybe };
}

/** Splits items into those that fit (either-or included) and those that may, each in time order. */
export function select(items: readonly Item[], test: Test, today: Day): { rows: Row[]; maybe: Row[] } {
  const rows: Row[] = [];
  const maybe: Row[] = [];
  for (const item of items) {
    const match = test(item);
    if (match === 'no') continue;
    (match === 'maybe' ? maybe : rows).push(toRow(item, today, match));
  }
  return { rows: inTimeOrder(rows), maybe: inTimeOrder(maybe) };
}

export function toRow(item: Item, today: Day, match: Row['match'] = 'yes'): Row {
  return { item, match, late: isLate(item, today) };
}

/** By earliest day, finer dates first, undated last; the plan's order decides ties. */
export function inTimeOrder<R extends Row>(rows: readonly R[]): R[] {
  // Many items share a date: sorting the dates takes a part of what sorting the rows would.
  const byPlace = new Map<string, R[]>();
  for (const row of rows) {
    const place = placeInTime(row.item.when);
    const there = byPlace.get(place);
    if (there === undefined) byPlace.set(place, [row]);
    else there.push(row);
  }
  return [...byPlace.keys()].sort().flatMap((place) => byPlace.get(place) ?? []);
}
