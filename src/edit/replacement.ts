// One file in the place of another: prepared beside it, then put there in one step.
import { dirname } from 'node:path';
import { codeOf, type FileStat, type FileSystem, tolerate } from './file-system.ts';
import { quietly, writeBeside } from './new-file.ts';

/** A change of one file that only needs its last step. */
export interface Replacement {
  path: string;
  before: Uint8Array | null;
  /** The complete new file beside it; null: the old one goes. */
  complete: string | null;
}

/** Thrown by {@link replace} when the file is not as it was read. */
export class Changed extends Error {}

/** Thrown when a change is made and the disk does not say that it stays. `code` is the system's. */
export class InDoubt extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Writes the new file beside the old one: after this only a rename is left, for which there is always room. */
export function prepare(
  path: string,
  before: Uint8Array | null,
  after: Uint8Array | null,
  fs: FileSystem,
): Replacement {
  const complete = after === null ? null : writeBeside(fs, path, after, statOf(path, fs));
  return { path, before, complete };
}

/** Puts the new file in place, unless the old one is no longer what it was. */
export function replace({ path, before, complete }: Replacement, fs: FileSystem): void {
  if (!same(contentOf(path, fs), before)) throw new Changed();
  if (complete === null) fs.unlink(path);
  else fs.rename(complete, path);
  try {
    fs.syncFolder(dirname(path));
  } catch (error) {
    throw new InDoubt(codeOf(error));
  }
}

/** Removes what was prepared and not used. */
export function discard(prepared: readonly Replacement[], fs: FileSystem): void {
  for (const { complete } of prepared) if (complete !== null) quietly(() => fs.unlink(complete));
}

/** The bytes of a file; null when there is none. */
export function contentOf(path: string, fs: FileSystem): Uint8Array | null {
  return tolerate(['ENOENT'], () => fs.readFile(path));
}

function statOf(path: string, fs: FileSystem): FileStat | null {
  return tolerate(['ENOENT'], () => fs.stat(path));
}

export function same(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return Buffer.compare(a, b) === 0;
}
