// An id names one thing: references, links and reports rely on it.
import { at, type Finding, finding } from '../core/finding.ts';
import { HEADER_FILE, type Origin, type Plan } from '../core/plan.ts';
import { VOCABULARIES } from '../core/schema/vocabulary.ts';
import type { Rule } from './rule.ts';

interface Named {
  id: string;
  origin: Origin;
}

/** Items and indicators share their ids; themes and each vocabulary have their own. */
export const duplicateId: Rule<'duplicate-id'> = {
  code: 'duplicate-id',
  *check(plan) {
    yield* duplicates([...plan.items, ...plan.indicators]);
    yield* duplicates(plan.themes);
    for (const named of vocabularies(plan)) yield* duplicates(named);
  },
};

function* duplicates(named: readonly Named[]): Iterable<Finding<'duplicate-id'>> {
  if (new Set(named.map(({ id }) => id)).size === named.length) return;
  const byId = new Map<string, Origin[]>();
  for (const { id, origin } of named) {
    const origins = byId.get(id);
    if (origins === undefined) byId.set(id, [origin]);
    else origins.push(origin);
  }
  for (const [id, origins] of byId) {
    if (origins.length === 1) continue;
    const [first, ...others] = origins.sort(inFileOrder).map((origin) => at(origin, 'id'));
    for (const other of others) {
      yield finding('duplicate-id', other, { id }, first === undefined ? [] : [first]);
    }
  }
}

/** As people read the files: the plan itself is sorted by theme and kind. */
function inFileOrder(a: Origin, b: Origin): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.order ?? 0) - (b.order ?? 0);
}

function vocabularies({ header }: Plan): Named[][] {
  return VOCABULARIES.map((vocabulary) =>
    (header[vocabulary] ?? []).map(({ id }, index) => ({
      id,
      origin: { file: HEADER_FILE, path: [vocabulary, index] },
    })),
  );
}
