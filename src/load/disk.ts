// A plan folder on disk. The only file of load that knows node:fs.
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Finding, finding, type UnreadableReason } from '../core/finding.ts';
import { FILE_BYTES, FILES, tooLarge, wholeFile } from './limits.ts';
import { isPassedOver, isYaml } from './plan-file.ts';
import type { PlanSource, Read } from './plan-source.ts';

// Never waits for the other end of a pipe, never follows a link put there after it was looked at.
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** The plan in `folder`. Folders and files whose name begins with a dot, and `node_modules`, are passed over. */
export function disk(folder: string): PlanSource {
  return { list: () => list(folder), read: (file) => read(folder, file) };
}

function list(folder: string): { files: string[]; findings: Finding[] } {
  const files: string[] = [];
  const findings: Finding[] = [];
  const folders = [''];
  for (let under = folders.pop(); under !== undefined; under = folders.pop()) {
    try {
      for (const entry of readdirSync(join(folder, under), { withFileTypes: true })) {
        const name = `${under}${entry.name}`;
        if (isPassedOver(entry.name)) continue;
        if (isYaml(entry.name)) files.push(name);
        else if (entry.isDirectory()) folders.push(`${name}/`);
      }
    } catch (error) {
      findings.push(unreadable(under.slice(0, -1) || '.', reasonOf(error)));
    }
  }
  files.sort();
  if (files.length > FILES) findings.push(tooLarge('files', wholeFile(files[FILES] ?? '.')));
  return { files: files.slice(0, FILES), findings };
}

function read(folder: string, file: string): Read {
  let handle: number | null = null;
  try {
    const root = realpathSync(folder);
    const path = realpathSync(join(folder, file));
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return refuse(unreadable(file, 'link'));
    handle = openSync(path, READ);
    const stat = fstatSync(handle);
    if (!stat.isFile()) return refuse(unreadable(file, 'not-a-file'));
    if (stat.size > FILE_BYTES) return refuse(tooLarge('bytes', wholeFile(file)));
    return { ok: true, bytes: readFileSync(handle) };
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
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? 'other';
}
