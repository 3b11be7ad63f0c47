// What one commit itself changed: of a merge only what none of its parents had.
import type { Step } from '../core/commit.ts';
import { changesBetween, type RecordChange } from './changes.ts';

export function stepChanges({ pairs }: Step): RecordChange[] {
  const [own = [], ...others] = pairs.map(({ before, after }) => changesBetween(before, after));
  return own.flatMap((change) => {
    const same = others.map((changes) =>
      changes.find(({ id, how }) => id === change.id && how === change.how),
    );
    if (same.some((other) => other === undefined)) return [];
    const fields = change.fields.filter(({ field }) =>
      same.every((other) => other?.fields.some((each) => each.field === field)),
    );
    return change.how === 'changed' && fields.length === 0 && change.was === null
      ? []
      : [{ ...change, fields }];
  });
}
