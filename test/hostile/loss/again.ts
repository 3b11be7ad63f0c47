// A process that runs the built program again and again; see again.cjs.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../cli/run-wp.ts';

export interface Again {
  /** Where the plan is. */
  cwd: string;
  /** The words of one command after the other, over and over. */
  words: readonly (readonly string[])[];
  /** The first of them, and how many runs. */
  from: number;
  times: number;
  /** A folder in which the compiled program is kept for the next; without it each compiles its own. */
  compiled?: string;
}

export interface Runs {
  exit: number | null;
  /** Milliseconds of each run that was over and went well. */
  took: number[];
  stderr: string;
}

/**
 * `told` is called when so many runs are over, beginning with 0, with a way to kill the process. It is then there; its
 * first run is after `begin`.
 */
export function again(
  given: Again,
  told: (runs: number, kill: () => void) => void = () => {},
  begin: Promise<void> = Promise.resolve(),
): Promise<Runs> {
  const program = join(ROOT, 'test/hostile/loss/again.cjs');
  const child = spawn(process.execPath, [program, JSON.stringify(given)], {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '', WP_LANG: 'en' },
  });
  // One that was killed hears nothing any more.
  child.stdin?.on('error', () => {});
  begin.then(() => child.stdin?.end());
  let [said, stderr, lines] = ['', '', 0];
  child.stdio[3]?.on('data', (chunk) => {
    said += chunk;
    for (const now = said.split('\n').length - 1; lines < now; lines++)
      told(lines, () => child.kill('SIGKILL'));
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => {
      // Of a killed process the last line may be cut.
      const whole = said.split('\n').slice(1, -1);
      resolve({ exit, took: whole.map(Number), stderr });
    });
  });
}
