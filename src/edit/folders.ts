// Folders for new files: made where they are missing, and taken away again where nothing came of it.
import { lstatSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether anything has this name, a link that leads nowhere too. Throws where the system does not let us look. */
export function isTaken(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Makes `folder` (absolute) and those above it that are missing, and adds each to `made` as soon as it is there. */
export function makeFolder(folder: string, made: string[]): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}

/** Removes folders that are still empty, the last made first. */
export function dropFolders(made: readonly string[]): void {
  for (const folder of [...made].reverse()) {
    try {
      rmdirSync(folder);
    } catch {
      // Somebody has put something there since: it stays.
      return;
    }
  }
}
