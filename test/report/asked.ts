// Reports of plans written in tests: everything that is asked for, on one day.
import type { Plan } from '../../src/core/plan.ts';
import { compile, type Filters, type Query } from '../../src/query/filters.ts';
import type { Row } from '../../src/report/types.ts';

/** The day reports of these tests are made on, a Sunday. */
export const TODAY = '2031-06-15';

export function asked(plan: Plan, filters: Filters = {}, today = TODAY): Query {
  const query = compile(filters, { plan, today });
  if ('code' in query) throw new Error(JSON.stringify(query));
  return query;
}

export function ids(rows: readonly Row[]): string[] {
  return rows.map((row) => row.item.id);
}
