// Runs wp in this process, with an environment of the test's own.
import { main } from '../../src/cli/main.ts';

export const ROOT = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

/** The day most examples reckon from: in the middle of the real plan's year. */
export const MID_JUNE = '2019-06-15';

export interface Run {
  stdout: string;
  stderr: string;
  exit: number;
}

export interface Surroundings {
  cwd?: string;
  vars?: Record<string, string>;
  columns?: number;
  terminal?: boolean;
  program?: string;
  /** Where to keep what was loaded; nowhere when absent. */
  caches?: string;
  clock?: () => number;
}

export async function runWp(args: readonly string[], given: Surroundings = {}): Promise<Run> {
  const run: Run = { stdout: '', stderr: '', exit: 0 };
  run.exit = await main({
    program: given.program ?? 'wp',
    args,
    cwd: given.cwd ?? ROOT,
    vars: { ...given.vars },
    caches: given.caches ?? null,
    stdout: {
      write: (text) => {
        run.stdout += text;
      },
      isTerminal: given.terminal ?? false,
      columns: given.columns ?? null,
    },
    stderr: {
      write: (text) => {
        run.stderr += text;
      },
      isTerminal: given.terminal ?? false,
      columns: given.columns ?? null,
    },
    clock: given.clock ?? Date.now,
    now: () => MID_JUNE,
  });
  return run;
}
