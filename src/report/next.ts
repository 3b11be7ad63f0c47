// What is coming up, from today on.
import type { Day } from '../core/day.ts';
import { itemsWithin, type Plan } from '../core/plan.ts';
import { isClosed } from '../core/standing.ts';
import { inPeriod, type QueryContext } from '../query/filters.ts';
import { allOf, type Test, when } from '../query/match.ts';
import { select } from './items.ts';
import type { NextReport } from './types.ts';

/**
 * Items that are not closed and fall between today (inclusive) and `end` (exclusive).
 * A month that has begun is still coming, so the period counts in months, not days.
 */
export function reportNext(plan: Plan, test: Test, context: QueryContext, end: Day): NextReport {
  const period = { start: context.today, end, precision: 'month' as const, text: `${context.today}/..` };
  const coming = allOf([test, when((item) => !isClosed(item)), inPeriod(period, context)]);
  return {
    kind: 'next',
    period,
    ...select(itemsWithin(plan, { spans: [period], kind: null }), coming, context.today),
  };
}
