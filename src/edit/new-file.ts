// A file that is complete before it has a name anybody reads: written, synced and counted beside its target.
import { dirname, join } from 'node:path';
import { codeOf, type FileStat, type FileSystem, systemError, tolerate } from './file-system.ts';
import { uniqueName } from './unique-name.ts';

const TEMPORARY = /^\.wp\.[0-9a-f-]+\.tmp$/;

/** Whether a name in a plan folder is that of an unfinished file of ours. The loader passes over such names. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/** Writes `bytes` to a new file in the folder of `target`, with the owner and mode of `like`. Returns its path. */
export function writeBeside(
  fs: FileSystem,
  target: string,
  bytes: Uint8Array,
  like: FileStat | null = null,
): string {
  const path = unfinishedBeside(target);
  writeNew(fs, path, bytes, like);
  return path;
}

/** A new file at `path`, whole from its first moment on. After a power failure it may be gone, or empty. */
export function putWhole(fs: FileSystem, path: string, bytes: Uint8Array): void {
  const unfinished = unfinishedBeside(path);
  try {
    const handle = fs.create(unfinished, 0o666);
    try {
      writeAll(fs, handle, bytes);
    } finally {
      fs.close(handle);
    }
    fs.rename(unfinished, path);
  } catch (error) {
    quietly(() => fs.unlink(unfinished));
    throw error;
  }
}

function unfinishedBeside(target: string): string {
  return join(dirname(target), `.wp.${uniqueName()}.tmp`);
}

/** Writes `bytes` to `path`, which must not exist. It is on the disk and complete, or there is an error and no file. */
export function writeNew(fs: FileSystem, path: string, bytes: Uint8Array, like: FileStat | null): void {
  const handle = fs.create(path, like === null ? 0o666 : 0o600);
  let open = true;
  try {
    writeAll(fs, handle, bytes);
    if (like !== null) liken(fs, handle, like);
    fs.sync(handle);
    if (fs.statOpen(handle).size !== bytes.length) throw systemError('EIO');
    open = false;
    fs.close(handle);
  } catch (error) {
    if (open) quietly(() => fs.close(handle));
    quietly(() => fs.unlink(path));
    throw error;
  }
}

/** Runs a clean-up whose failure changes nothing, as the next writer removes what it leaves. False where it fails. */
export function quietly(operation: () => void): boolean {
  try {
    operation();
    return true;
  } catch (error) {
    codeOf(error);
    return false;
  }
}

function writeAll(fs: FileSystem, handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    const wrote = fs.write(handle, bytes, done);
    if (wrote === 0) throw systemError('EIO');
    done += wrote;
  }
}

/** Owner and group as far as this user may give them; the mode after them, as changing owners clears its bits. */
function liken(fs: FileSystem, handle: number, like: FileStat): void {
  const now = fs.statOpen(handle);
  const given = (uid: number) =>
    tolerate(['EPERM'], () => {
      fs.chown(handle, uid, like.gid);
      return true;
    });
  if (now.uid !== like.uid || now.gid !== like.gid) given(like.uid) ?? given(now.uid);
  fs.chmod(handle, like.mode);
}
