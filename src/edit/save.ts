// Bytes to plan files: all of the changes or none, whatever fails and whenever it is killed.

/** One file as it was read, and as it shall be. */
export interface FileChange {
  /** Absolute. */
  path: string;
  /** The bytes as they were read; null: the file must not exist. */
  before: Uint8Array | null;
  /** The bytes as they shall be; null: the file goes. */
  after: Uint8Array | null;
}

/** `file` relative to the plan folder with `/`; `reason` the system's code, such as ENOSPC. */
export type SaveProblem =
  | { code: 'changed'; file: string }
  | { code: 'cannot-write'; file: string; reason: string };

/**
 * Writes `changes` inside the plan `folder` (absolute). Call it under the plan's lock. Null when all is written and
 * on the disk; with a problem, nothing has changed. Synchronous: no signal is heard half-way.
 */
export function save(folder: string, changes: readonly FileChange[]): SaveProblem | null {
  throw new Error(`not yet: ${folder} ${changes.length}`);
}
