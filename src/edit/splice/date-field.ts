// Which fields of a plan file are dates.
import { expectedAt, type Path } from '../../core/schema/expected.ts';
import { planFileSchema } from '../../core/schema/file.ts';

/** `path` leads from the root of a file: `['events', 0, 'when']`. */
export function isDateField(path: Path): boolean {
  return expectedAt(planFileSchema, path) === 'date';
}
