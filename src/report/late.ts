// What is past and not closed, the longest overdue first.
import { type Day, daysBetween } from '../core/day.ts';
import type { Plan } from '../core/plan.ts';
import { isLate } from '../core/standing.ts';
import { extent } from '../core/when/extent.ts';
import type { Test } from '../query/match.ts';
import { toRow } from './items.ts';
import type { LateReport, LateRow } from './types.ts';

export function reportLate(plan: Plan, test: Test, today: Day): LateReport {
  const rows: LateRow[] = [];
  for (const item of plan.items) {
    const match = test(item);
    if (match === 'no') continue;
    const { end } = extent(item.when);
    if (end === null || !isLate(item, today)) continue;
    rows.push({ ...toRow(item, today, match), daysLate: daysBetween(end, today) + 1 });
  }
  return { kind: 'late', rows: rows.sort((a, b) => b.daysLate - a.daysLate) };
}
