// A result to a file somebody named: whole, or what was there before stays.
import { dirname } from 'node:path';
import { codeOf, type FileStat, type FileSystem, NODE_FS, tolerate } from './file-system.ts';
import { quietly, writeBeside } from './new-file.ts';

/**
 * Puts `bytes` at `path` (absolute) in one step, with the owner and mode of the file that is there; a link is followed
 * and stays. What is no regular file, such as a pipe, is written to as it is; so is a file in whose folder nothing can
 * be put, or that cannot be replaced. Throws the system's error.
 */
export function putFile(path: string, bytes: Uint8Array, fs: FileSystem = NODE_FS): void {
  const there = tolerate(['ENOENT'], () => fs.stat(path));
  // A link that leads to nothing yet is for the system to follow.
  if (there === null ? isLink(path, fs) : !there.isFile || isHandle(path)) {
    fs.writeInto(path, bytes);
    return;
  }
  const at = there === null ? path : fs.realpath(path);
  if (there !== null) fs.mayWrite(at);
  if (!replaced(at, bytes, there, fs)) fs.writeInto(at, bytes);
}

/** False where the folder lets nothing be put there, or the system keeps this very file (a mount). */
function replaced(path: string, bytes: Uint8Array, like: FileStat | null, fs: FileSystem): boolean {
  const complete = tolerate(like === null ? [] : REFUSED, () => writeBeside(fs, path, bytes, like));
  if (complete === null) return false;
  try {
    fs.rename(complete, path);
  } catch (error) {
    quietly(() => fs.unlink(complete));
    if (like !== null && REFUSED.includes(codeOf(error))) return false;
    throw error;
  }
  // It is written; and whatever the disk then keeps is whole.
  quietly(() => fs.syncFolder(dirname(path)));
  return true;
}

const REFUSED = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV'];

function isLink(path: string, fs: FileSystem): boolean {
  return tolerate(['ENOENT', 'EINVAL'], () => fs.readLink(path)) !== null;
}

/** `/dev/fd/3` and its like: the file behind is somebody's who writes to it, too. */
function isHandle(path: string): boolean {
  return /^\/(dev\/(std|fd)|proc\/)/.test(path);
}
