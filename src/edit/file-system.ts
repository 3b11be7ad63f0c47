// The file operations of safe writing, in one object, so that tests can make each of them fail.
import fs, { type BigIntStats } from 'node:fs';

/** What a file is: enough to put another in its place, and to see whether it is still the same one. */
export interface FileStat {
  isFile: boolean;
  size: number;
  /** Permission bits. */
  mode: number;
  uid: number;
  gid: number;
  /** Differs between two files, and between two writings of one. */
  stamp: string;
  /** When its content was last written, in milliseconds since 1970; anybody may set it. */
  modified: number;
  /** When anything about it last changed, as the system keeps it. */
  changed: number;
}

/** Paths are absolute. Every operation throws the system's error, with its `code`. */
export interface FileSystem {
  realpath(path: string): string;
  stat(path: string): FileStat;
  statOpen(handle: number): FileStat;
  /** Throws unless this process may write to the file. */
  mayWrite(path: string): void;
  /** A regular file, whole; never through a link, never waiting for the other end of a pipe. */
  readFile(path: string): Uint8Array;
  /** Where a link leads, as it is written. */
  readLink(path: string): string;
  /** Names in a folder; those of folders end in `/`. */
  names(folder: string): string[];
  /** Writes to what is there, from its beginning, or to a new file; a pipe is waited for. */
  writeInto(path: string, bytes: Uint8Array): void;
  /** Creates a file that must not exist. */
  create(path: string, mode: number): number;
  /** Writes `bytes` from `offset` on; returns how many it wrote, perhaps not all. */
  write(handle: number, bytes: Uint8Array, offset: number): number;
  chmod(handle: number, mode: number): void;
  chown(handle: number, uid: number, gid: number): void;
  /** Returns when the file is on the disk. */
  sync(handle: number): void;
  close(handle: number): void;
  link(from: string, to: string): void;
  rename(from: string, to: string): void;
  unlink(path: string): void;
  /** Returns when what a folder lists is on the disk, where the system can do that. */
  syncFolder(folder: string): void;
}

// What a system does not have is undefined there, which is no bit.
const READ = fs.constants.O_RDONLY | fs.constants.O_NONBLOCK | fs.constants.O_NOFOLLOW;

export const NODE_FS: FileSystem = {
  realpath: (path) => fs.realpathSync(path),
  stat: (path) => asStat(fs.statSync(path, { bigint: true })),
  statOpen: (handle) => asStat(fs.fstatSync(handle, { bigint: true })),
  mayWrite: (path) => fs.accessSync(path, fs.constants.W_OK),
  readFile: (path) => {
    const handle = fs.openSync(path, READ);
    try {
      if (!fs.fstatSync(handle).isFile()) throw systemError('EINVAL');
      return fs.readFileSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  },
  readLink: (path) => fs.readlinkSync(path),
  names: (folder) =>
    fs
      .readdirSync(folder, { withFileTypes: true })
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)),
  writeInto: (path, bytes) => fs.writeFileSync(path, bytes),
  create: (path, mode) => fs.openSync(path, 'wx', mode),
  write: (handle, bytes, offset) => fs.writeSync(handle, bytes, offset),
  chmod: (handle, mode) => fs.fchmodSync(handle, mode),
  chown: (handle, uid, gid) => fs.fchownSync(handle, uid, gid),
  sync: (handle) => fs.fsyncSync(handle),
  close: (handle) => fs.closeSync(handle),
  link: (from, to) => fs.linkSync(from, to),
  rename: (from, to) => fs.renameSync(from, to),
  unlink: (path) => fs.unlinkSync(path),
  syncFolder: (folder) => {
    tolerate(NO_SYNC, () => {
      const handle = fs.openSync(folder, 'r');
      try {
        fs.fsyncSync(handle);
      } finally {
        fs.closeSync(handle);
      }
    });
  },
};

function asStat(stat: BigIntStats): FileStat {
  return {
    isFile: stat.isFile(),
    size: Number(stat.size),
    mode: Number(stat.mode) & 0o7777,
    uid: Number(stat.uid),
    gid: Number(stat.gid),
    stamp: `${stat.dev}:${stat.ino}:${stat.size}:${stat.mtimeNs}:${stat.ctimeNs}`,
    modified: Number(stat.mtimeMs),
    changed: Number(stat.ctimeMs),
  };
}

/** What is said where a folder cannot be opened, or not be synced; then the rename alone must do. */
const NO_SYNC: readonly string[] = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'];

/** What link says where there are no links, as on FAT and in some network folders. */
export const NO_LINKS: readonly string[] = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'];

/** The system's code of an error, such as ENOSPC; any other error is thrown again. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/** An error as the system would have thrown it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** What `operation` returns, or null when it fails with one of `codes`. */
export function tolerate<T>(codes: readonly string[], operation: () => T): T | null {
  try {
    return operation();
  } catch (error) {
    if (codes.includes(codeOf(error))) return null;
    throw error;
  }
}
