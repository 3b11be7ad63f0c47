// Copies of plans, and a folder for caches, of a test's own.
import { chmodSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../cli/folder.ts';
import { ROOT, type Run, runWp, type Surroundings } from '../cli/run-wp.ts';

export const PLANS = {
  real: 'plan',
  harbour: 'test/cli/plans/harbour',
  mistakes: 'test/cli/plans/mistakes',
} as const;

/** A copy of a plan that may be changed. */
export function copyOf(plan: keyof typeof PLANS): string {
  const folder = folderWith({});
  cpSync(join(ROOT, PLANS[plan]), join(folder, 'plan'), { recursive: true });
  return join(folder, 'plan');
}

/** A folder nobody else may write to. */
export function cachesOf(): string {
  const folder = folderWith({});
  chmodSync(folder, 0o700);
  return folder;
}

/** A clock that runs an hour ahead: what was written just now has stood for long. */
export const LATER = () => Date.now() + 3_600_000;

/** Runs wp on the plan in `folder` with these caches. */
export function ask(folder: string, caches: string, line: string, given: Surroundings = {}): Promise<Run> {
  const words = line === '' ? [] : line.split(' ');
  return runWp(['--plan', folder, ...words], { clock: LATER, ...given, caches });
}
