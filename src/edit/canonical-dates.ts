// Dates in words rewritten in their canonical form, and nothing else.
import type { Finding } from '../core/finding.ts';
import { valueAt } from '../core/schema/mistake.ts';
import { canonical } from '../core/when/canonical.ts';
import { parseWhen, type WhenInput } from '../core/when/parse.ts';
import type { Calendar } from '../core/when/types.ts';
import type { FieldProblem } from './field-problem.ts';
import { applyAll } from './splice/apply.ts';
import type { Path } from './splice/change.ts';
import type { TextFile } from './splice/text-file.ts';

export interface Rewritten {
  path: Path;
  before: unknown;
  after: unknown;
}

/** `findings`: those of the file. A date that stands in a list is rewritten alone unless it becomes several. */
export function canonicalDates(
  file: TextFile,
  findings: readonly Finding[],
  calendar: Calendar,
): { after: TextFile; dates: Rewritten[] } | FieldProblem {
  const paths = findings.flatMap(({ code, place }) =>
    code === 'date-words' && 'path' in place ? [place.path] : [],
  );
  const dates = new Map<string, Rewritten>();
  for (const path of paths) {
    for (const date of rewritten(file, path, calendar)) dates.set(JSON.stringify(date.path), date);
  }
  const changes = [...dates.values()];
  const after = applyAll(
    file,
    changes.map(({ path, after: value }) => ({ path, value })),
  );
  return 'text' in after ? { after, dates: changes } : { code: 'by-hand', ...after };
}

function rewritten(file: TextFile, path: Path, calendar: Calendar): Rewritten[] {
  const value = (at: Path) => valueAt(file.tree?.value, at);
  const read = (at: Path) => canonical(parseWhen(value(at) as WhenInput, calendar).when);
  const after = read(path);
  if (after === null) return [];
  const isItem = typeof path.at(-1) === 'number';
  if (!isItem || typeof after === 'string') return [{ path, before: value(path), after }];
  const list = path.slice(0, -1);
  return [{ path: list, before: value(list), after: read(list) }];
}
