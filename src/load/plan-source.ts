// Where the files of a plan come from: a folder, or a revision of a git repository.
import type { Finding } from '../core/finding.ts';

export type Read = { ok: true; bytes: Uint8Array } | { ok: false; finding: Finding };

/** Reading is synchronous: one file after the other is the fastest way for files this small. */
export interface PlanSource {
  /** Every `*.yaml` and `*.yml`, relative to the plan folder with `/`, sorted by name. */
  list(): { files: string[]; findings: Finding[] };
  /** The bytes of one of them; a finding when it cannot be read or is too large. */
  read(file: string): Read;
}
