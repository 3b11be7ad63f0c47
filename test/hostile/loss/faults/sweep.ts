// One command, run once for each way in which one of its file operations can go wrong, and judged each time.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { MEMORY } from '../../../edit/two-plans.ts';
import { judge, type Verdict } from './judge.ts';
import type { Subject } from './subject.ts';
import { CODES, type Ended, type Fault, wpUnderFault } from './wp-under-fault.ts';

export interface Tally {
  /** How many file operations the command has when nothing goes wrong. */
  operations: number;
  /** How many faults were tried. */
  points: number;
  /** What should not have happened, each with its fault. */
  wrong: (Verdict & { where: string })[];
}

/** Every fault there is for these operations. */
export function faultsOf(operations: readonly string[]): Fault[] {
  const all = operations.flatMap((operation, at): Fault[] => [
    ...CODES.flatMap((fault) => [
      { at, fault },
      { at, fault, from: true },
    ]),
    { at, fault: 'kill' },
    { at, fault: 'killed after' },
    ...(operation.startsWith('writeSync')
      ? (['torn', 'short', 'full'] as const).map((fault) => ({ at, fault }))
      : []),
  ]);
  return all;
}

/** Tries each `every`-th fault, beginning with the `first`; as many at a time as the machine has processors. */
export async function sweep(
  subject: Subject,
  { every = 1, first = 0 }: { every?: number; first?: number } = {},
): Promise<Tally> {
  const operations = await operationsOf(subject);
  const faults = faultsOf(operations).filter((_, index) => index % every === first % every);
  const tally: Tally = { operations: operations.length, points: faults.length, wrong: [] };
  const rest = [...faults];
  const worker = async () => {
    const home = mkdtempSync(join(MEMORY, 'wp-loss-'));
    for (let fault = rest.shift(); fault !== undefined; fault = rest.shift()) {
      const ended = await run(subject, home, { fault });
      const where = `${subject.name}: ${fault.fault} ${fault.from ? 'from' : 'at'} ${fault.at} ${operations[fault.at]}`;
      for (const verdict of await judge(subject, home, ended)) tally.wrong.push({ ...verdict, where });
    }
    rmSync(home, { recursive: true, force: true });
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return tally;
}

/** The operations of a run in which nothing goes wrong; throws where it does not do what it should. */
export async function operationsOf(subject: Subject): Promise<string[]> {
  const home = mkdtempSync(join(MEMORY, 'wp-loss-'));
  const log = join(home, '../', `${basename(home)}.json`);
  try {
    const ended = await run(subject, home, { log });
    const wrong = await judge(subject, home, ended);
    if (ended.exit !== 0 || wrong.length > 0) throw new Error(JSON.stringify({ ended, wrong }));
    return JSON.parse(readFileSync(log, 'utf8')) as string[];
  } finally {
    rmSync(home, { recursive: true, force: true });
    rmSync(log, { force: true });
  }
}

export function run(subject: Subject, home: string, more: { fault?: Fault; log?: string }): Promise<Ended> {
  subject.lay(home);
  const vars = { WP_CACHE_DIR: subject.cache?.(home) ?? COMPILED, WP_LANG: 'en' };
  return wpUnderFault(subject.words, {
    folders: subject.folders(home),
    cwd: subject.cwd(home),
    vars,
    ...(subject.freeAt === undefined ? {} : { freeAt: subject.freeAt }),
    ...more,
  });
}

/** The compiled program is kept here, as it is for users, for as long as this process runs. */
const COMPILED = mkdtempSync(join(MEMORY, 'wp-loss-compiled-'));
process.on('exit', () => rmSync(COMPILED, { recursive: true, force: true }));

/** What a run of the subject keeps in its cache, in a folder of its own. */
export async function cacheOf(subject: Subject): Promise<string> {
  const home = mkdtempSync(join(MEMORY, 'wp-loss-'));
  const kept = mkdtempSync(join(MEMORY, 'wp-loss-kept-'));
  process.on('exit', () => rmSync(kept, { recursive: true, force: true }));
  await run(subject, home, {});
  cpSync(subject.cache?.(home) ?? COMPILED, kept, { recursive: true });
  rmSync(home, { recursive: true, force: true });
  return kept;
}
