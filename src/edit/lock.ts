// One writer at a time: the lock of a plan folder, and order in the folder before anybody writes.
import { join } from 'node:path';
import { codeOf, NODE_FS } from './file-system.ts';
import { type Holder, NODE_PROCESSES } from './holder.ts';
import { endJournal, JOURNAL } from './journal.ts';
import { type Attempt, LOCK, type Means, tryLock, unlock } from './lock-file.ts';
import { type Queue, queueIn } from './queue.ts';
import type { SaveProblem } from './save.ts';
import { beforeSignal } from './signals.ts';
import { tidy } from './tidy.ts';

/** Milliseconds after which a writer no longer waits for the one who has the lock. */
const PATIENCE = 60_000;
/** Milliseconds between two attempts where there is no queue, at most; fewer at first. */
const LONGEST_PAUSE = 100;

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
  const queue = queueIn(folder, mine, means);
  const leave = () => {
    unlock(join(folder, LOCK), mine, fs);
    queue.leave();
  };
  // Before it is taken: a signal may come in the very next moment.
  const off = beforeSignal(leave);
  try {
    const problem = await take(folder, mine, queue, means, patience);
    if (problem !== null) return { ok: false, problem };
    queue.leave();
    const untidy = attempt(JOURNAL, () => endJournal(fs.realpath(folder), fs));
    if (untidy !== undefined) return { ok: false, problem: untidy };
    tidy(folder, mine, means);
    return { ok: true, value: await work() };
  } finally {
    off();
    leave();
  }
}

/** Waits for the lock, in the queue if there is one; null when it is ours. */
async function take(
  folder: string,
  mine: Holder,
  queue: Queue,
  means: Means,
  patience: number,
): Promise<LockProblem | null> {
  let place = queue.isBusy() ? queue.place() : null;
  let holder: string | null = null;
  let since = performance.now();
  // A queue that moves takes what it takes: only one who keeps the lock is waited for in vain.
  const isOver = () =>
    Math.min(performance.now() - since, place?.since ?? Number.POSITIVE_INFINITY) > patience;
  for (let round = 1; ; round++) {
    if (place === null || place.isTurn || isOver()) {
      const last = attempt(LOCK, () => tryLock(join(folder, LOCK), mine, means));
      if (last === 'taken') return null;
      if (typeof last === 'object' && 'code' in last) return last;
      const by = last === 'gone' ? null : (last.by?.token ?? null);
      if (by !== null && by !== holder) since = performance.now();
      holder = by ?? holder;
      if (isOver()) return lockedBy(last);
    }
    place = queue.place();
    const pause = place === null ? Math.random() * Math.min(LONGEST_PAUSE, 2 ** round) : place.pause;
    await new Promise((resolve) => setTimeout(resolve, 1 + pause));
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
