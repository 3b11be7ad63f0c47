// The files of a case on disk.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Case } from './case.ts';

const MAKE_PIPE = 'mkfifo';

/** Whether a case needs somebody whom permissions bind: root may read everything. */
export function needsAnOrdinaryUser({ files }: Case): boolean {
  return files.some(({ unreadable }) => unreadable);
}

/** Makes the plan's folder, `plan` inside `folder`, and gives back its path. */
export function layOut({ files }: Case, folder: string): string {
  const plan = join(folder, 'plan');
  mkdirSync(plan);
  for (const { path, manner, unreadable } of files) {
    const at = join(plan, path);
    mkdirSync(dirname(at), { recursive: true });
    if (manner.is === 'folder') mkdirSync(at, { recursive: true });
    else if (manner.is === 'fifo') execFileSync(MAKE_PIPE, [at]);
    else if (manner.is === 'link') symlinkSync(manner.to, at);
    else if (manner.is === 'text') {
      for (let n = 1; n <= manner.times; n += 1) {
        writeFileSync(manner.times > 1 ? join(plan, path.replace('{n}', String(n))) : at, manner.bytes(n));
      }
    }
    if (unreadable) chmodSync(at, 0o000);
  }
  return plan;
}
