// A lock file: complete from its first moment on, and taken from the dead by one process only.
import { dirname, join } from 'node:path';
import { codeOf, type FileSystem, NO_LINKS, tolerate } from './file-system.ts';
import { decodeHolder, encodeHolder, type Holder, type Processes } from './holder.ts';
import { quietly, writeBeside, writeNew } from './new-file.ts';

/** What lock files are made with. */
export interface Means {
  fs: FileSystem;
  processes: Processes;
}

/** `taken`: it is ours. `gone`: it has just been left, try again. Else who holds it, null when it does not say. */
export type Attempt = 'taken' | 'gone' | { by: Holder | null };

/** Its name in a plan folder. */
export const LOCK = '.wp.lock';
const GUARD = /^\.wp\.lock\.[0-9a-f-]{36}$/;

/** One attempt to take the lock at `path`. A dead holder's lock is removed, for the next attempt. */
export function tryLock(path: string, mine: Holder, means: Means): Attempt {
  const there = holderOf(path, means.fs);
  if (there === 'nobody') {
    try {
      return create(path, mine, means.fs);
    } catch (error) {
      unlock(path, mine, means.fs);
      throw error;
    }
  }
  if (there.by === null || means.processes.state(there.by) !== 'dead') return there;
  takeAway(path, there.by, mine, means);
  return 'gone';
}

/** Leaves a lock that is ours; one that somebody else took after ours was removed by hand stays. */
export function unlock(path: string, mine: Holder, fs: FileSystem): void {
  quietly(() => {
    const now = holderOf(path, fs);
    if (now !== 'nobody' && now.by?.token === mine.token) fs.unlink(path);
  });
}

/** Removes the guards that died while they took a lock away from the dead. */
export function removeDeadGuards(folder: string, names: readonly string[], mine: Holder, means: Means): void {
  for (const name of names.filter((each) => GUARD.test(each))) {
    const path = join(folder, name);
    const guard = holderOf(path, means.fs);
    if (guard === 'nobody' || guard.by === null || means.processes.state(guard.by) !== 'dead') continue;
    takeAway(path, guard.by, mine, means);
  }
}

/**
 * Removes the lock of a dead holder. Two who do that at once could remove each other's new lock, so it is done
 * under a second lock with the name of this very taking; where its holder died too, that one is taken away first.
 */
function takeAway(path: string, dead: Holder, mine: Holder, means: Means): void {
  const guard = join(dirname(path), `${LOCK}.${dead.token}`);
  if (tryLock(guard, mine, means) !== 'taken') return;
  try {
    const now = holderOf(path, means.fs);
    if (now !== 'nobody' && now.by?.token === dead.token) means.fs.unlink(path);
  } finally {
    unlock(guard, mine, means.fs);
  }
}

function holderOf(path: string, fs: FileSystem): 'nobody' | { by: Holder | null } {
  const bytes = tolerate(['ENOENT'], () => fs.readFile(path));
  return bytes === null ? 'nobody' : { by: decodeHolder(bytes) };
}

/** Links a complete file to `path`, unless something is there. */
function create(path: string, mine: Holder, fs: FileSystem): Attempt {
  const complete = writeBeside(fs, path, encodeHolder(mine));
  try {
    fs.link(complete, path);
  } catch (error) {
    const code = codeOf(error);
    if (NO_LINKS.includes(code)) tolerate(['EEXIST'], () => writeNew(fs, path, encodeHolder(mine), null));
    // ENOENT: whoever holds the lock by now took the complete file for litter.
    else if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
  } finally {
    quietly(() => fs.unlink(complete));
  }
  // Network file systems may report a failure for a link that was made, so the file itself says whose it is.
  const now = holderOf(path, fs);
  if (now === 'nobody') return 'gone';
  return now.by?.token === mine.token ? 'taken' : now;
}
