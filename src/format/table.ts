// The `table` format: what a person reads in a terminal.
import type { Report } from '../report/types.ts';
import { layout } from './layout/index.ts';
import { drawBlocks } from './terminal.ts';
import type { FormatContext } from './types.ts';
import { measured } from './width.ts';

export function formatTable(report: Report, context: FormatContext): Promise<string> {
  return measured(() => draw(report, context));
}

async function draw(report: Report, context: FormatContext): Promise<string> {
  if (report.kind === 'validate') return (await import('./diagnostics.ts')).drawDiagnostics(report, context);
  if (report.kind === 'edit') return (await import('./edit.ts')).drawEdit(report, context);
  if (report.kind === 'import') return (await import('./edit.ts')).drawImport(report, context);
  return drawBlocks(await layout(report, context), context);
}
