// Dates in words rewritten in their canonical form, and nothing else.
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

/** `paths` lead to dates in words. One that stands in a list is rewritten alone unless it becomes several. */
export function canonicalDates(
  file: TextFile,
  paths: readonly Path[],
  calendar: Calendar,
): { after: TextFile; dates: Rewritten[] } | FieldProblem {
  const dates = new Map<string, Rewritten>();
  for (const path of paths) {
    const date = rewritten(file, path, calendar);
    dates.set(JSON.stringify(date.path), date);
  }
  const changes = [...dates.values()];
  const after = applyAll(
    file,
    changes.map(({ path, after: value }) => ({ path, value })),
  );
  return 'text' in after ? { after, dates: changes } : { code: 'by-hand', ...after };
}

function rewritten(file: TextFile, path: Path, calendar: Calendar): Rewritten {
  const value = (at: Path) => valueAt(file.tree?.value, at);
  const read = (at: Path) => canonical(parseWhen(value(at) as WhenInput, calendar).when);
  const isSeveral = typeof path.at(-1) === 'number' && Array.isArray(read(path));
  const whole = isSeveral ? path.slice(0, -1) : path;
  return { path: whole, before: value(whole), after: read(whole) };
}
