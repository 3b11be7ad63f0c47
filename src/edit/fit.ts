// A change held against the schema of its record, before it is made.
import type { Finding } from '../core/finding.ts';
import { validate, valueAt } from '../core/schema/mistake.ts';
import { takeExtra } from '../load/extra.ts';
import { mistakeFinding } from '../load/mistake-finding.ts';
import { type Change, intend, sameData } from './splice/change.ts';
import type { TextFile } from './splice/text-file.ts';
import type { Subject } from './subject.ts';

/** What the record's schema holds against it after a change, and did not before. */
export function newMistakes(file: TextFile, subject: Subject, change: Change): Finding[] {
  const { origin } = subject;
  const spoken = (data: unknown) => {
    const record = (valueAt(data, origin.path) ?? {}) as Record<string, unknown>;
    const checked = validate(subject.schema, takeExtra(record).data);
    const found = checked.ok ? [] : checked.mistakes;
    return found.map((mistake) => mistakeFinding(mistake, record, origin));
  };
  const before = new Set(spoken(file.tree?.value).map((finding) => JSON.stringify(finding)));
  return spoken(intend(file.tree?.value, change)[0]).filter(
    (finding) => !before.has(JSON.stringify(finding)),
  );
}

/** Whether two changes give the same record once it is read: a number and its digits may. */
export function meansTheSame(file: TextFile, { schema, origin }: Subject, a: Change, b: Change): boolean {
  const read = (change: Change) => {
    const record = valueAt(intend(file.tree?.value, change)[0], origin.path) as Record<string, unknown>;
    return validate(schema, takeExtra(record).data);
  };
  const [one, other] = [read(a), read(b)];
  return one.ok && other.ok && sameData(one.value, other.value);
}
