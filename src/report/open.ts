// What is not settled, and by when it must be.
import type { Day } from '../core/day.ts';
import type { Plan } from '../core/plan.ts';
import { decideBy, namesOwners, openReasons } from '../core/standing.ts';
import { perWhen } from '../core/when/per-when.ts';
import type { Test } from '../query/match.ts';
import { toRow } from './items.ts';
import type { OpenReport, OpenRow } from './types.ts';

export function reportOpen(plan: Plan, test: Test, today: Day): OpenReport {
  const rows: OpenRow[] = [];
  const dueOf = perWhen((when) => decideBy(when, plan, today));
  for (const item of plan.items) {
    const match = test(item);
    if (match === 'no') continue;
    const reasons = openReasons(item, plan, today);
    if (reasons.length > 0) rows.push({ ...toRow(item, today, match), reasons, decideBy: dueOf(item.when) });
  }
  const last = '9999';
  rows.sort((a, b) =>
    (a.decideBy ?? last) < (b.decideBy ?? last) ? -1 : (a.decideBy ?? last) > (b.decideBy ?? last) ? 1 : 0,
  );
  return { kind: 'open', rows, namesOwners: namesOwners(plan) };
}
