// New files in new folders: all of them, or nothing is left behind.
import { dirname, join } from 'node:path';
import { codeOf, type FileSystem, NODE_FS } from '../file-system.ts';
import { dropFolders, isTaken, makeFolder } from '../folders.ts';
import { quietly, writeNew } from '../new-file.ts';

/** `file` relative to the folder it is made in, with `/`. */
export interface NewFile {
  file: string;
  text: string;
}

/** `reason` is the system's code, such as EACCES. */
export type CreateProblem =
  | { code: 'taken'; file: string }
  | { code: 'cannot-write'; file: string; reason: string };

/** The first of `files` that cannot be made in `folder` (absolute), as far as looking tells; null when all can. */
export function obstacle(folder: string, files: readonly NewFile[]): CreateProblem | null {
  for (const { file } of files) {
    try {
      if (isTaken(join(folder, file))) return { code: 'taken', file };
    } catch (error) {
      return { code: 'cannot-write', file, reason: codeOf(error) };
    }
  }
  return null;
}

/**
 * Makes `files`, in their order, in `folder` (absolute), which is made where it is missing. Overwrites nothing. With
 * a problem, everything that was made is gone again; a kill in the middle leaves the files it had come to.
 */
export function createFiles(
  folder: string,
  files: readonly NewFile[],
  fs: FileSystem = NODE_FS,
): CreateProblem | null {
  const folders: string[] = [];
  const made: string[] = [];
  // The file that was at hand when something failed.
  let at = '';
  try {
    for (const { file, text } of files) {
      at = file;
      const path = join(folder, file);
      makeFolder(dirname(path), folders);
      writeNew(fs, path, new TextEncoder().encode(text), null);
      made.push(path);
    }
    for (const changed of new Set([...made, ...folders].map(dirname))) fs.syncFolder(changed);
    return null;
  } catch (error) {
    for (const path of made) quietly(() => fs.unlink(path));
    dropFolders(folders);
    const reason = codeOf(error);
    return reason === 'EEXIST' ? { code: 'taken', file: at } : { code: 'cannot-write', file: at, reason };
  }
}
