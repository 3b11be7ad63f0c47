// A file in the cache folder: read only if it is the user's own, written whole or not at all.
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { getuid } from 'node:process';

const READ_ONLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** An open file and its size in bytes. */
export interface OwnFile {
  handle: number;
  size: number;
}

/** Never through a link; null for what is no file, or could be written by somebody else, or cannot be opened. */
export function openOwn(path: string): OwnFile | null {
  let handle: number;
  try {
    handle = openSync(path, READ_ONLY);
  } catch {
    return null;
  }
  try {
    const stat = fstatSync(handle);
    const mine = getuid === undefined || stat.uid === getuid();
    if (stat.isFile() && mine && (stat.mode & 0o022) === 0) return { handle, size: stat.size };
  } catch {
    // Then nobody knows whose it is.
  }
  close(handle);
  return null;
}

/** Whatever close says: nothing that was read is lost by it. */
function close(handle: number): void {
  try {
    closeSync(handle);
  } catch {}
}

/** Bytes from `position` on. Throws where the file has fewer. */
export function readAt({ handle }: OwnFile, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const read = readSync(handle, bytes, done, length - done, position + done);
    if (read === 0) throw new RangeError('the file is shorter than it should be');
    done += read;
  }
  return bytes;
}

/** The whole of it; null where there is nothing to be read. */
export function readOwn(path: string): Buffer | null {
  const file = openOwn(path);
  if (file === null) return null;
  try {
    return readAt(file, 0, file.size);
  } catch {
    return null;
  } finally {
    close(file.handle);
  }
}

/** What is in a folder; nothing where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Writes bytes: behind those before, or from `position` on. */
export type Put = (bytes: Uint8Array, position?: number | null) => void;

/**
 * Puts a file at `path` in one step, with what `fill` puts into it; where that cannot be done, everything stays as it
 * was, without a word.
 */
export function writeOwn(path: string, fill: (put: Put) => void): void {
  // Not of node:crypto, which takes longer to load than anything here takes to write.
  const temporary = `${path}.${Math.random().toString(36).slice(2)}.tmp`;
  try {
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      fill((bytes, position = null) => writeAll(handle, bytes, position));
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  } catch (problem) {
    removeOwn(temporary);
    // What the disk says is no matter; a mistake of ours is.
    if (!(problem instanceof Error && 'syscall' in problem)) throw problem;
  }
}

export function removeOwn(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is gone already, or nothing can be done about it.
  }
}

function writeAll(handle: number, bytes: Uint8Array, position: number | null): void {
  for (let done = 0; done < bytes.length; ) {
    const at = position === null ? null : position + done;
    done += writeSync(handle, bytes, done, bytes.length - done, at);
  }
}
