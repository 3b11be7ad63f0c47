// A command in a process of its own, as people run it, with its time and the most memory it took. Its heap is bounded:
// what would need more ends in an abort, and its case is not handled.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, type Run } from '../../cli/run-wp.ts';
import type { Case, Command } from './case.ts';
import { layOut, needsAnOrdinaryUser } from './lay-out.ts';

export interface Measured extends Run {
  seconds: number;
  /** Resident: the heap and all else, in MB of 1,000,000 bytes; null where nothing tells. */
  megabytes: number | null;
}

/** Of V8’s old space, in MiB: the goal. */
export const HEAP = 256;
/** Linux’s and others’ own. Not the shell’s word, which tells no memory. */
const TIME = '/usr/bin/time';
const WP = join(ROOT, 'bin/wp.js');
/** Nobody in particular, by convention. */
const NOBODY = 65_534;

/** Lays a case out in a folder of its own, runs its commands and takes the folder away again. */
export function performInChildren(one: Case): { command: Command; run: Measured }[] {
  const folder = mkdtempSync(join(tmpdir(), 'wp-case-'));
  try {
    const cwd = layOut(one, folder);
    const isRoot = process.getuid?.() === 0;
    const user = isRoot && needsAnOrdinaryUser(one) ? handOver(folder) : {};
    return one.commands
      .filter(canBeTyped)
      .map((command) => ({ command, run: runInChild(command, cwd, folder, user) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** No system hands a program a word with NUL in it; the suite, in its own process, does. */
function canBeTyped({ args }: Command): boolean {
  return !args.some((word) => word.includes('\0'));
}

function runInChild({ args, vars }: Command, cwd: string, folder: string, user: object): Measured {
  const cache = join(folder, 'cache');
  mkdirSync(cache, { recursive: true });
  const node = [process.execPath, `--max-old-space-size=${HEAP}`];
  const words = existsSync(TIME) ? [TIME, '-f', '%e %M', ...node] : node;
  const [file = '', ...before] = words;
  const env = { PATH: process.env.PATH, HOME: folder, WP_CACHE_DIR: cache, WP_TODAY: '2019-06-15', ...vars };
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(file, [...before, WP, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1_000_000_000,
    ...user,
  });
  const seconds = (performance.now() - started) / 1000;
  const [, said = stderr, kib] =
    /^([\s\S]*?)(?:Command exited with non-zero status \d+\n)?[\d.]+ (\d+)\n$/.exec(stderr) ?? [];
  const megabytes = kib === undefined ? null : (Number(kib) * 1024) / 1_000_000;
  return { stdout, stderr: said, exit: status ?? Number.NaN, seconds, megabytes };
}

/** The folder becomes somebody else's: root could read what is not to be read. */
function handOver(folder: string): { uid: number; gid: number } {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    chownSync(join(folder, name), NOBODY, NOBODY);
  chownSync(folder, NOBODY, NOBODY);
  return { uid: NOBODY, gid: NOBODY };
}
