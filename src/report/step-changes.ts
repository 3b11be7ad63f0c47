// What one commit itself changed: of a merge only what none of its parents had.
import type { Step } from '../core/commit.ts';
import { changesBetween, type RecordChange } from './changes.ts';
import { isOfParents } from './merged-value.ts';

export interface StepChanges {
  /** What was not there before, in any parent; of a merge against the first parent that had the record. */
  own: RecordChange[];
  /** What is other than in each parent, in their order. */
  since: { parent: string | null; changes: RecordChange[] }[];
}

export function stepChanges({ pairs }: Step): StepChanges {
  const since = pairs.map(({ parent, before, after }) => ({
    parent,
    changes: changesBetween(before, after),
  }));
  const [first = new Map<string, RecordChange>(), ...others] = since.map(
    ({ changes }) => new Map(changes.map((change) => [change.id, change])),
  );
  const own = [...first.values()].flatMap((change) => {
    const all = [change, ...others.flatMap((changes) => changes.get(change.id) ?? [])];
    return all.length === since.length ? ownChange(all) : [];
  });
  return { own, since };
}

/** Of one record, which is other than in every parent: one change for each. */
function ownChange(all: readonly RecordChange[]): RecordChange[] {
  const [first, ...others] = all.filter(({ how }) => how === 'changed');
  if (first === undefined) return all.slice(0, 1);
  const was = others.every((other) => other.was !== null) ? first.was : null;
  const fields = first.fields.filter(({ field, from, to }) => {
    const same = others.flatMap((other) => other.fields.filter((each) => each.field === field));
    if (same.length < others.length) return false;
    return others.length === 0 || !isOfParents(to, [from, ...same.map((each) => each.from)]);
  });
  return was === null && fields.length === 0 ? [] : [{ ...first, was, fields }];
}
