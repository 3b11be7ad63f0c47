// A plan on disk for a run of the whole program, in this process.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Run, runWp } from '../../cli/run-wp.ts';
import type { PlanFiles } from './plan-files.ts';

/** Makes `folder`/plan what the files say, and nothing else. */
export function fill(folder: string, files: PlanFiles): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'plan', name)), { recursive: true });
    writeFileSync(join(folder, 'plan', name), text);
  }
}

/** Without git: what is asked of it has tests of its own. */
export function runIn(folder: string, args: readonly string[]): Promise<Run> {
  return runWp(args, { cwd: folder, vars: { WP_TODAY: '2019-06-15' }, columns: 80 });
}
