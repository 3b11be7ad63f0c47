// What changed between two states of the plan, as far as the filters ask for it.
import type { Revision } from '../core/commit.ts';
import type { Item } from '../core/plan.ts';
import type { Test } from '../query/match.ts';
import type { PlanRecord } from './changes.ts';
import { asItem } from './indicators.ts';
import type { ChangeRow, DiffReport } from './past.ts';
import { tallyOfChanges } from './weigh.ts';

/**
 * `test` is asked about either state of a record. Themes and indicators are only among the answers where
 * `all` holds: where nothing was asked that they do not have.
 */
export function reportDiff(
  from: Revision,
  to: Revision | null,
  changes: readonly ChangeRow[],
  test: Test,
  all: boolean,
): DiffReport {
  const fits = (record: PlanRecord | null) => {
    const item = record === null ? null : asAsked(record, all);
    return item !== null && test(item) !== 'no';
  };
  const kept = changes.filter(({ before, after }) => fits(before) || fits(after));
  return { kind: 'diff', from, to, changes: kept, tally: tallyOfChanges(kept) };
}

/** A record as a test sees it; null where the test asks for what it does not have. */
export function asAsked(record: PlanRecord, all: boolean): Item | null {
  if ('when' in record) return record;
  if (!all) return null;
  return asItem(record.kind === 'theme' ? { ...record, kind: 'indicator', themes: [record.id] } : record);
}
