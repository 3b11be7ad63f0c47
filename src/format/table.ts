// The `table` format: what a person reads in a terminal.
import type { Report } from '../report/types.ts';
import { drawDiagnostics } from './diagnostics.ts';
import { drawEdit } from './edit.ts';
import { layout } from './layout/index.ts';
import { drawBlocks } from './terminal.ts';
import type { FormatContext } from './types.ts';

export function formatTable(report: Report, context: FormatContext): string {
  if (report.kind === 'validate') return drawDiagnostics(report, context);
  if (report.kind === 'edit') return drawEdit(report, context);
  return drawBlocks(layout(report, context), context);
}
