// What became of the translations a sheet had.
import type { RowProblem } from '../../core/row-problem.ts';
import type { EditReport } from '../edit.ts';

interface RefusedRow {
  /** In the sheet (1-based). */
  line: number;
  kind: string;
  id: string;
  field: string;
  language: string;
  problem: RowProblem;
}

export interface ImportReport {
  kind: 'import';
  /** The file, as it was typed. */
  sheet: string;
  languages: string[];
  refused: RefusedRow[];
  /** Rows whose translation is in the plan already, and rows without one. */
  same: number;
  empty: number;
  /** What was changed, or would be; nothing where rows are refused and the rest was not asked for. */
  edit: EditReport;
}
