// Whether a field is one of the model's, and which was meant where it is not.
import { nearest } from '../core/near.ts';
import { expectedAt, keysAt } from '../core/schema/expected.ts';
import { planFileSchema } from '../core/schema/file.ts';
import { valueAt } from '../core/schema/mistake.ts';
import type { FieldProblem } from './field-problem.ts';
import type { Path } from './splice/change.ts';
import type { TextFile } from './splice/text-file.ts';
import type { Subject } from './subject.ts';

/** A step that the schema does not know, with what it knows there. */
export function unknownField(file: TextFile, { origin }: Subject, path: Path): FieldProblem | null {
  for (const [index, step] of path.entries()) {
    if (String(step).startsWith('x-')) return null;
    const around = [...origin.path, ...path.slice(0, index)];
    const known = keysAt(planFileSchema, around);
    const here = valueAt(file.tree?.value, around);
    const isKnown =
      known.length > 0 && !Array.isArray(here)
        ? known.includes(String(step))
        : typeof step === 'number'
          ? Array.isArray(here) && step < here.length
          : index > 0 && !Array.isArray(here) && takesLanguages(around);
    if (isKnown) continue;
    const names = Array.isArray(here) ? [...here.keys()].map(String) : known;
    return {
      code: 'unknown-field',
      field: path.slice(0, index + 1).join('.'),
      near: typeof step === 'number' ? null : nearest(step, names),
      known: names,
    };
  }
  return null;
}

/** Whether a text at `path` of a file may be one text per language. */
export function takesLanguages(path: Path): boolean {
  return keysAt(planFileSchema, path).length === 0 && expectedAt(planFileSchema, [...path, 'en']) === 'text';
}
