// Whole processes, taken in turns (A B C A B C …), so that what else the machine does hits all alike.
import { spawnSync } from 'node:child_process';
import { progress } from './table.ts';
import { type Times, times } from './times.ts';

export interface Command {
  file: string;
  args: readonly string[];
  env: Record<string, string>;
  cwd: string;
}

export interface Case {
  name: string;
  /** `run` counts from 0, which is the warm-up. */
  command(run: number): Command;
  /** Not timed. */
  before?(run: number): void;
}

/** Beyond this a command is run three times only; beyond the other, its warm-up must do. */
const [SLOW, VERY_SLOW] = [2000, 60_000];
const GIVE_UP = 300_000;

export type Measured = ReadonlyMap<string, Times | null>;

/** The times by name; null for what failed, which is told at once. */
export function interleave(cases: readonly Case[], runs: number): Measured {
  const states = cases.map((one) => ({ one, left: runs, measured: [] as number[] }));
  for (let run = 0; run <= runs; run += 1) {
    for (const state of states) {
      if (state.left === 0) continue;
      const ms = runOnce(state.one, run);
      if (run > 0) {
        state.left -= 1;
        if (ms !== null) state.measured.push(ms);
      } else {
        state.left = ms === null || ms > VERY_SLOW ? 0 : ms > SLOW ? Math.min(runs, 3) : runs;
        if (ms !== null && ms > VERY_SLOW) state.measured.push(ms);
      }
    }
  }
  return new Map(states.map(({ one, measured }) => [one.name, times(measured)]));
}

function runOnce(one: Case, run: number): number | null {
  one.before?.(run);
  const { ms, error } = execute(one.command(run));
  if (error === null) return ms;
  progress(`${one.name}: ${error}`);
  return null;
}

/** By the user, who stopped the command that was running. */
export class Interrupted extends Error {}

export interface Executed {
  ms: number;
  stdout: string;
  stderr: string;
  /** Why it cannot count; null when it can. */
  error: string | null;
}

export function execute({ file, args, env, cwd }: Command): Executed {
  const start = performance.now();
  const done = spawnSync(file, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    timeout: GIVE_UP,
  });
  const ms = performance.now() - start;
  if (done.signal === 'SIGINT' || done.status === 130) throw new Interrupted();
  const [stdout, stderr] = [String(done.stdout ?? ''), String(done.stderr ?? '')];
  const said = stderr.trim().split('\n').slice(0, 3).join(' · ');
  const error =
    done.error?.message ?? (done.status === 0 ? null : `exit ${done.status ?? done.signal}: ${said}`);
  return { ms, stdout, stderr, error };
}
