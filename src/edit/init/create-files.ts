// New files in new folders: all of them, or nothing is left behind; after a kill, the next time makes the rest.
import { dirname, join } from 'node:path';
import { codeOf, type FileSystem, NO_LINKS, NODE_FS, tolerate } from '../file-system.ts';
import { dropFolders, isTaken, makeFolder } from '../folders.ts';
import { type LockProblem, underLock } from '../lock.ts';
import { quietly, writeBeside, writeNew } from '../new-file.ts';
import { same } from '../replacement.ts';

/** `file` relative to the folder it is made in, with `/`. */
export interface NewFile {
  file: string;
  text: string;
}

/** `reason` is the system's code, such as EACCES. `in-doubt`: what was made could not be removed again. */
export type CreateProblem =
  | { code: 'taken'; file: string }
  | { code: 'cannot-write' | 'in-doubt'; file: string; reason: string };

/**
 * A file that cannot be made in `folder` (absolute), as far as looking tells, the last of them first; null when all
 * can. All but the last may be there, with the same text.
 */
export function obstacle(
  folder: string,
  files: readonly NewFile[],
  fs: FileSystem = NODE_FS,
): CreateProblem | null {
  for (const each of files.toReversed()) {
    const { file } = each;
    try {
      const mayBe = each !== files.at(-1) && isThere(folder, each, fs);
      if (!mayBe && isTaken(join(folder, file))) return { code: 'taken', file };
    } catch (error) {
      return { code: 'cannot-write', file, reason: codeOf(error) };
    }
  }
  return null;
}

/**
 * Makes `files`, in their order, in `folder` (absolute), which is made where it is missing; each is complete from its
 * first moment on, and the last is what the others wait for: its folder is locked meanwhile. Overwrites nothing. With
 * a problem, everything that was made is gone again; after a kill, what it had come to is taken as made.
 */
export async function createFiles(
  folder: string,
  files: readonly NewFile[],
  fs: FileSystem = NODE_FS,
): Promise<CreateProblem | LockProblem | null> {
  const folders: string[] = [];
  const [{ file: last } = { file: '.' }] = files.slice(-1);
  const main = dirname(last);
  try {
    makeFolder(join(folder, main), folders);
  } catch (error) {
    dropFolders(folders);
    return { code: 'cannot-write', file: last, reason: codeOf(error) };
  }
  const work = async () => obstacle(folder, files, fs) ?? createAll(folder, files, main, folders, fs);
  const done = await underLock(join(folder, main), work, { fs });
  const problem = done.ok ? done.value : { ...done.problem, file: `${main}/${done.problem.file}` };
  if (problem !== null) dropFolders(folders);
  return problem;
}

function createAll(
  folder: string,
  files: readonly NewFile[],
  main: string,
  folders: string[],
  fs: FileSystem,
): CreateProblem | null {
  const made: string[] = [];
  // The file that was at hand when something failed.
  let at = '';
  try {
    for (const each of files) {
      at = each.file;
      if (isThere(folder, each, fs)) continue;
      const path = join(folder, at);
      makeFolder(dirname(path), folders);
      create(path, new TextEncoder().encode(each.text), join(folder, main, 'complete'), fs);
      made.push(path);
    }
    for (const changed of new Set([...made, ...folders].map(dirname))) fs.syncFolder(changed);
    return null;
  } catch (error) {
    const reason = codeOf(error);
    // The last one first: without it, the others are nothing yet.
    const undone = made.toReversed().map((path) => quietly(() => fs.unlink(path)));
    if (undone.includes(false)) return { code: 'in-doubt', file: at, reason };
    return reason === 'EEXIST' ? { code: 'taken', file: at } : { code: 'cannot-write', file: at, reason };
  }
}

/** Written beside `nearby`, where the next writer removes what a killed one leaves, then given its name. */
function create(path: string, bytes: Uint8Array, nearby: string, fs: FileSystem): void {
  const complete = writeBeside(fs, nearby, bytes);
  try {
    fs.link(complete, path);
  } catch (error) {
    // Another disk may be mounted there.
    if (![...NO_LINKS, 'EXDEV'].includes(codeOf(error))) throw error;
    writeNew(fs, path, bytes, null);
  } finally {
    quietly(() => fs.unlink(complete));
  }
}

/** Whether the file is there as it shall be made; never through a link. */
function isThere(folder: string, { file, text }: NewFile, fs: FileSystem): boolean {
  const bytes = tolerate(['ENOENT', 'ENOTDIR', 'ELOOP', 'EINVAL', 'EISDIR', 'EACCES'], () =>
    fs.readFile(join(folder, file)),
  );
  return same(bytes, new TextEncoder().encode(text));
}
