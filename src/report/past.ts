// The reports that look back: what changed, the life of a record, what was approved.
import type { Commit, Revision } from '../core/commit.ts';
import type { Text } from '../core/text.ts';
import type { FieldChange, RecordChange } from './changes.ts';
import type { ChangeWeight } from './weigh.ts';

/** Why something changed: the plan's own words of that time, else those of the commit that changed it. */
export type Reason =
  | { from: 'note'; text: Text; on: string | null }
  | { from: 'commit'; commit: Commit }
  | { from: 'uncommitted' };
export interface ChangedField extends FieldChange {
  /** Null where no commit between the two plans is known to have changed it. */
  reason: Reason | null;
}
export interface ChangeRow extends RecordChange {
  fields: ChangedField[];
  /** Why it is there, is gone, or has another id. */
  reason: Reason | null;
  /** What a reader is told first of it. */
  weight: ChangeWeight;
}

/** What changed between two states of the plan. */
export interface DiffReport {
  kind: 'diff';
  from: Revision;
  /** Null: the files as they are now. */
  to: Revision | null;
  changes: ChangeRow[];
  tally: Record<ChangeWeight, number>;
}

/** The life of one record, the oldest change first. */
export interface HistoryReport {
  kind: 'history';
  id: string;
  /** Null where it is not in the plan any more. */
  title: Text | null;
  /** Ids it had before, the latest first. */
  was: string[];
  /** `commit` is null for what is not committed yet. */
  entries: { commit: Commit | null; change: RecordChange }[];
  /** The oldest commits are not in this clone: it may be older than its first entry. */
  shallow: boolean;
}

/** The plan was marked as approved, or would be. */
export interface ApproveReport {
  kind: 'approve';
  tag: string;
  commit: Commit;
  isDone: boolean;
}
