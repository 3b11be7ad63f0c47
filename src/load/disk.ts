// A plan folder on disk. The only file of load that knows node:fs.
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { type Finding, finding, type UnreadableReason } from '../core/finding.ts';
import { FILE_BYTES, tooLarge, wholeFile } from './limits.ts';
import { isPassedOver, isYaml, misnamed } from './plan-file.ts';
import type { PlanSource, Read } from './plan-source.ts';
import { withinLimits } from './within-limits.ts';

// Never waits for the other end of a pipe, never follows a link put there after it was looked at. Windows has neither:
// what is undefined counts as 0 among bits.
const READ = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/**
 * The plan in `folder`. Folders and files whose name begins with a dot, and `node_modules`, are passed over. `bytesOf`
 * tells the size of a file to whoever looks at it anyhow; 0 where nothing can be read.
 */
export function disk(
  folder: string,
  bytesOf = (file: string) => stat(join(folder, file))?.size ?? 0,
): PlanSource {
  let root: string | null = null;
  const inside = () => {
    root ??= realpathSync.native(folder);
    return root;
  };
  return { list: () => list(folder, bytesOf), read: (file) => read(folder, file, inside) };
}

function list(folder: string, bytesOf: (file: string) => number): { files: string[]; findings: Finding[] } {
  const files: string[] = [];
  const findings: Finding[] = [];
  const folders = [''];
  for (let under = folders.pop(); under !== undefined; under = folders.pop()) {
    try {
      for (const entry of readdirSync(join(folder, under), { withFileTypes: true })) {
        const name = `${under}${entry.name}`;
        if (isPassedOver(entry.name)) continue;
        const odd = misnamed(name);
        if (isYaml(entry.name)) files.push(name);
        else if (odd !== null && entry.isFile()) findings.push(odd);
        else if (entry.isDirectory()) folders.push(`${name}/`);
        else if (leadsToFolder(join(folder, name), entry)) findings.push(unreadable(name, 'link'));
      }
    } catch (error) {
      findings.push(unreadable(under.slice(0, -1) || '.', reasonOf(error)));
    }
  }
  const within = withinLimits(files, bytesOf);
  return { files: within.files, findings: [...findings, ...within.findings] };
}

/** A link to a folder is not walked into, because it may lead anywhere, also round in a ring; but it is told. */
function leadsToFolder(path: string, entry: Dirent): boolean {
  return entry.isSymbolicLink() && (stat(path)?.isDirectory() ?? false);
}

function stat(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** `inside` gives the folder without links: what leads out of it is refused. */
function read(folder: string, file: string, inside: () => string): Read {
  let handle: number | null = null;
  try {
    const root = inside();
    const path = realpathSync.native(join(folder, file));
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return refuse(unreadable(file, 'link'));
    handle = openSync(path, READ);
    const found = fstatSync(handle);
    if (!found.isFile()) return refuse(unreadable(file, 'not-a-file'));
    const bytes = readAll(handle, found.size);
    return bytes.length > FILE_BYTES ? refuse(tooLarge('bytes', wholeFile(file))) : { ok: true, bytes };
  } catch (error) {
    return refuse(unreadable(file, reasonOf(error)));
  } finally {
    if (handle !== null) close(handle);
  }
}

/** Whatever close says: nothing that was read is lost by it. */
function close(handle: number): void {
  try {
    closeSync(handle);
  } catch {}
}

/** Everything in a file, which may be more than its `size`: it still grows, or has none, like those of /proc. No more is
 * read than it takes to see that it is too large. */
function readAll(handle: number, size: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(Math.min(size, FILE_BYTES) + 1);
  let length = 0;
  for (;;) {
    const read = readSync(handle, bytes, length, bytes.length - length, null);
    length += read;
    if (read === 0 || length > FILE_BYTES) return bytes.subarray(0, length);
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(length)]);
  }
}

function refuse(why: Finding): Read {
  return { ok: false, finding: why };
}

function unreadable(file: string, reason: UnreadableReason): Finding {
  return finding('file-unreadable', wholeFile(file), { reason });
}

const REASONS: Partial<Record<string, UnreadableReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'permission',
  EPERM: 'permission',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
  ELOOP: 'link',
};

function reasonOf(error: unknown): UnreadableReason {
  const { code } = error as NodeJS.ErrnoException;
  return REASONS[String(code)] ?? 'other';
}
