// What an edit did to the plan, or would do, or why it was refused.
import type { Diagnostic } from '../core/finding.ts';
import type { Text } from '../core/text.ts';

/** The record an edit was made in. */
interface Edited {
  id: string;
  title: Text;
}

/** A line (1-based) of a file of the plan. */
export interface EditPlace {
  file: string;
  line: number;
}

/** One field, as the file has it before and after; null where it is not there. */
export interface EditedField extends EditPlace {
  /** The id of its record; null for the plan itself. */
  id: string | null;
  /** `budget.amount`, `updates.0.on` */
  field: string;
  /** Whether the field is a date of the model. */
  isDate: boolean;
  before: unknown;
  after: unknown;
}

export interface EditReport {
  kind: 'edit';
  did: 'set' | 'add' | 'remove' | 'rename' | 'format' | 'translate';
  /**
   * `shown`: the lines that would be written, and were not; `listed`: the fields they are in.
   * `refused`: by findings, or by those that name the record.
   */
  outcome: 'written' | 'shown' | 'listed' | 'unchanged' | 'refused';
  /** Null where an edit is made in the whole plan. */
  subject: (Edited & EditPlace) | null;
  changes: EditedField[];
  /** Those whose texts differ. */
  files: string[];
  /** The lines that differ, as `git apply` reads them; "" where none do. To compare long texts takes long. */
  diff: () => string;
  /** Fields that name a record that was to be removed. */
  mentions: (EditPlace & { id: string | null; field: string })[];
  /** New with this edit: errors where it was refused, else warnings. */
  findings: Diagnostic[];
}
