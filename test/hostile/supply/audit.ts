// What the registry knows against our packages, by the script that CI runs.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../cli/run-wp.ts';

/** `open`: null where the registry could not be asked. */
export function audit(): { open: number | null; said: string } {
  const { stdout, status } = spawnSync(join(ROOT, '.ci/audit'), { encoding: 'utf8' });
  const said = stdout.trim().split('\n').at(-1) ?? '';
  const open = /(\d+) open advisories/.exec(said)?.[1];
  return { open: status === 75 || open === undefined ? null : Number(open), said };
}
