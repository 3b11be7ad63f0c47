// Where in its file a value stands: a single value that is read as a list of one is not in a list there.
import { valueAt } from '../core/schema/mistake.ts';
import type { Path } from './splice/change.ts';

/** `data`: the file's. `origin` leads to the record, `path` from the record as it was read to the value. */
export function writtenPath(data: unknown, origin: Path, path: Path): Path {
  let written = [...origin];
  for (const step of path) {
    const isSingle = typeof step === 'number' && !Array.isArray(valueAt(data, written));
    if (!isSingle) written = [...written, step];
  }
  return written;
}
