// Bytes to plan files: all of the changes or none, whatever fails and whenever it is killed.
import { basename, dirname, join, relative, sep } from 'node:path';
import { codeOf, type FileSystem, NODE_FS, systemError, tolerate } from './file-system.ts';
import { type Entry, isPlanPath, removeJournal, takeBack, writeJournal } from './journal.ts';
import {
  Changed,
  contentOf,
  discard,
  InDoubt,
  prepare,
  type Replacement,
  replace,
  same,
} from './replacement.ts';

/** One file as it was read, and as it shall be. */
export interface FileChange {
  /** Absolute, in a folder that is there. A link is followed, and stays. */
  path: string;
  /** The bytes as they were read; null: the file must not exist. */
  before: Uint8Array | null;
  /** The bytes as they shall be; null: the file goes. */
  after: Uint8Array | null;
}

/**
 * `changed`: the file is not as it was read. `in-doubt`: the disk failed at the very end, when the plan was whole and
 * new. `file` is relative to the plan folder with `/`; `reason` the system's code, such as ENOSPC, or `outside` for a
 * link that leads out of the plan.
 */
export type SaveProblem =
  | { code: 'changed'; file: string }
  | { code: 'cannot-write' | 'in-doubt'; file: string; reason: string };

/**
 * Writes `changes` inside the plan `folder` (absolute). Call it under the plan's lock. Null when all is written and
 * on the disk; with a problem the plan is as it was, or, in doubt, the new one.
 * Synchronous: no signal is heard half-way. Owner (where this user may give it), group and mode are kept; another
 * hard link to the same file keeps the old text.
 */
export function save(
  folder: string,
  changes: readonly FileChange[],
  fs: FileSystem = NODE_FS,
): SaveProblem | null {
  // The file that was at hand when something failed.
  let file = '.';
  const prepared: Replacement[] = [];
  try {
    const root = fs.realpath(folder);
    const entries: Entry[] = [];
    for (const change of changes) {
      file = relative(folder, change.path).split(sep).join('/');
      const entry = entryOf(root, change, fs);
      if (!same(entry.before, entry.after) && !entries.some((other) => repeats(other, entry)))
        entries.push(entry);
    }
    const steps = entries.map((entry) => {
      file = entry.file;
      const ready = prepare(join(root, file), entry.before, entry.after, fs);
      prepared.push(ready);
      return () => {
        file = entry.file;
        replace(ready, fs);
      };
    });
    if (steps.length > 1) {
      for (const entry of entries) {
        file = entry.file;
        if (!same(contentOf(join(root, file), fs), entry.before)) throw new Changed();
      }
      together(root, entries, steps, fs);
    } else for (const step of steps) step();
    return null;
  } catch (error) {
    discard(prepared, fs);
    if (error instanceof Changed) return { code: 'changed', file };
    return { code: error instanceof InDoubt ? 'in-doubt' : 'cannot-write', file, reason: codeOf(error) };
  }
}

/** Several files: what is written down first is done to the end, or taken back. */
function together(root: string, entries: Entry[], steps: (() => void)[], fs: FileSystem): void {
  try {
    writeJournal(root, entries, fs);
    for (const step of steps) step();
  } catch (error) {
    try {
      takeBack(root, entries, fs);
    } catch (failure) {
      // What is begun the next writer ends.
      throw new InDoubt(codeOf(failure));
    }
    throw error instanceof InDoubt ? systemError(error.code) : error;
  }
  try {
    removeJournal(root, fs);
  } catch (error) {
    throw new InDoubt(codeOf(error));
  }
}

/** A change with the file a link leads to, which must be inside the plan and writable. */
function entryOf(root: string, { path, before, after }: FileChange, fs: FileSystem): Entry {
  const real = tolerate(['ENOENT'], () => fs.realpath(path));
  if ((real === null) !== (before === null)) throw new Changed();
  const at = real ?? join(fs.realpath(dirname(path)), basename(path));
  const file = relative(root, at).split(sep).join('/');
  if (!isPlanPath(file)) throw systemError('outside');
  if (real !== null) fs.mayWrite(real);
  if (!same(contentOf(at, fs), before)) throw new Changed();
  return { file, before, after };
}

/** Whether a change is there already, by another name; two different ones of one file cannot be. */
function repeats(one: Entry, other: Entry): boolean {
  if (one.file !== other.file) return false;
  if (!same(one.after, other.after)) throw new Changed();
  return true;
}
