// The built program as a process of its own, with one file operation that goes wrong.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../../cli/run-wp.ts';

export const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EROFS', 'EMFILE', 'EXDEV', 'EINTR'] as const;

/**
 * What happens at operation `at`, counted from 0. An error code: it fails with that. `kill`, `killed after`: SIGKILL
 * before or after it. Of a write, only half is on the disk, and then `torn`: SIGKILL; `short`: it says so; `full`:
 * there is no room for more.
 */
export interface Fault {
  at: number;
  fault: (typeof CODES)[number] | 'kill' | 'killed after' | 'torn' | 'short' | 'full';
  /** At every operation from then on, too. */
  from?: boolean;
}

export interface Ended {
  exit: number | null;
  /** By which it was ended; `stuck`: by us, as it did not end. */
  signal: string | null;
  stdout: string;
  stderr: string;
}

export interface Given {
  /** By all of their names; only what touches these counts. */
  folders: readonly string[];
  cwd: string;
  vars: Readonly<Record<string, string>>;
  fault?: Fault;
  /** The how many’th look at the plan’s lock finds that somebody else has left it. */
  freeAt?: number;
  /** A file that takes the names of all operations, as JSON. */
  log?: string;
}

const PRELOAD = join(ROOT, 'test/hostile/loss/faults/preload.cjs');
const WP = join(ROOT, 'bin/wp.js');
/** Far beyond what any run takes, on any machine. */
const STUCK = 100_000;

export function wpUnderFault(
  args: readonly string[],
  { folders, cwd, vars, fault, freeAt, log }: Given,
): Promise<Ended> {
  const given = JSON.stringify({ folders, ...fault, freeAt, log });
  const child = spawn(process.execPath, ['--require', PRELOAD, WP, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '', ...vars, WP_FAULT: given },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  let isStuck = false;
  const timer = setTimeout(() => {
    isStuck = true;
    child.kill('SIGKILL');
  }, STUCK);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit, signal) => {
      clearTimeout(timer);
      resolve({ ...said, exit, signal: isStuck ? 'stuck' : signal });
    });
  });
}
