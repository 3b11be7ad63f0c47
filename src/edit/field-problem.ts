// Why an edit cannot be made, as values: what was typed is wrong, or no splice could be proven right.
import type { Finding } from '../core/finding.ts';
import type { ByHand } from './splice/apply.ts';

export type FieldProblem =
  | { code: 'unknown-field'; field: string; near: string | null; known: string[] }
  /** The value is none of the field's; the finding says what it would be in a file. */
  | { code: 'unfit-value'; finding: Finding }
  | { code: 'not-in-list'; field: string; typed: string; near: string | null }
  /** A text whose language is not known cannot get a second one. */
  | { code: 'which-language'; field: string }
  /** These files and folders cannot be read; what was typed may stand in them. */
  | { code: 'unread'; typed: string | null; files: string[] }
  | ({ code: 'by-hand' } & ByHand);
