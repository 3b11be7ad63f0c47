// One writer at a time: the lock of a plan folder, and order in the folder before anybody writes.
import { join } from 'node:path';
import { codeOf, NODE_FS } from './file-system.ts';
import { type Holder, NODE_PROCESSES } from './holder.ts';
import { endJournal, JOURNAL } from './journal.ts';
import { type Attempt, type Means, tryLock, unlock } from './lock-file.ts';
import type { SaveProblem } from './save.ts';
import { beforeSignal } from './signals.ts';
import { tidy } from './tidy.ts';

const LOCK = '.wp.lock';
/** Milliseconds after which a writer no longer waits for the one who has the lock. */
const PATIENCE = 60_000;
/** Milliseconds between two attempts, at most; fewer at first. */
const LONGEST_PAUSE = 100;
/** Milliseconds after which one who waits asks twice as often, so that no one is always passed by. */
const LONG_WAIT = 1000;

/** `locked`: somebody else holds `file`; what is null it does not say. */
export type LockProblem =
  | SaveProblem
  | { code: 'locked'; file: string; pid: number | null; host: string | null };

export type Locked<T> = { ok: true; value: T } | { ok: false; problem: LockProblem };

interface Options extends Partial<Means> {
  /** Milliseconds to wait for one who has the lock. */
  patience?: number;
}

/**
 * Runs `work` while this process alone writes to the plan `folder` (absolute). Before it, what a killed writer left
 * is finished or removed. The lock is left when `work` ends, fails, or a signal ends the process.
 */
export async function underLock<T>(
  folder: string,
  work: () => Promise<T>,
  { fs = NODE_FS, processes = NODE_PROCESSES, patience = PATIENCE }: Options = {},
): Promise<Locked<T>> {
  const means = { fs, processes };
  const mine = processes.self();
  const leave = () => unlock(join(folder, LOCK), mine, fs);
  // Before it is taken: a signal may come in the very next moment.
  const off = beforeSignal(leave);
  try {
    const problem = await take(folder, mine, means, patience);
    if (problem !== null) return { ok: false, problem };
    const untidy = attempt(JOURNAL, () => endJournal(fs.realpath(folder), fs));
    if (untidy !== undefined) return { ok: false, problem: untidy };
    tidy(folder, mine, means);
    return { ok: true, value: await work() };
  } finally {
    off();
    leave();
  }
}

/** Waits for the lock; null when it is ours. */
async function take(
  folder: string,
  mine: Holder,
  means: Means,
  patience: number,
): Promise<LockProblem | null> {
  let over = AbortSignal.timeout(patience);
  let holder: string | null = null;
  const began = performance.now();
  for (let round = 1; ; round++) {
    const last = attempt(LOCK, () => tryLock(join(folder, LOCK), mine, means));
    if (last === 'taken') return null;
    if (typeof last === 'object' && 'code' in last) return last;
    const by = last === 'gone' ? null : (last.by?.token ?? null);
    // Where there is a queue, it moves: only one who keeps the lock is waited for in vain.
    if (by !== null && by !== holder) over = AbortSignal.timeout(patience);
    holder = by ?? holder;
    if (over.aborted) return lockedBy(last);
    // At random, so that many who wait do not all come back at once; more often, the longer they have waited.
    const waited = performance.now() - began;
    const most = LONGEST_PAUSE / (1 + waited / LONG_WAIT);
    const pause = 1 + Math.random() * Math.min(most, 2 ** round);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function lockedBy(last: Attempt): LockProblem {
  const by = typeof last === 'string' ? null : last.by;
  return { code: 'locked', file: LOCK, pid: by?.pid ?? null, host: by?.host ?? null };
}

function attempt<T>(file: string, operation: () => T): T | SaveProblem {
  try {
    return operation();
  } catch (error) {
    return { code: 'cannot-write', file, reason: codeOf(error) };
  }
}
