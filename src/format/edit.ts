// What an edit did, for a terminal: the fields, the lines that would change, or the findings that refused it.
import type { EditReport } from '../report/edit.ts';
import type { ImportReport } from '../report/i18n/import.ts';
import { type Colours, loadColours } from './colour.ts';
import { drawDiagnostics } from './diagnostics.ts';
import { inert } from './inert.ts';
import { layoutEdit } from './layout/edit.ts';
import { layoutImport } from './layout/import.ts';
import { drawBlocks } from './terminal.ts';
import type { FormatContext } from './types.ts';

export async function drawEdit(report: EditReport, context: FormatContext): Promise<string> {
  const { findings } = report;
  const told =
    findings.length === 0
      ? []
      : [await drawDiagnostics({ kind: 'validate', diagnostics: findings, files: [], items: 0 }, context)];
  const body =
    report.outcome === 'shown'
      ? drawDiff(report, await loadColours(context.colour))
      : await drawBlocks(layoutEdit(report, context), context);
  return [...told, body].filter((text) => text !== '').join('\n');
}

function drawDiff(report: EditReport, { bold, cyan, green, red }: Colours): string {
  const lines = report.diff().split('\n');
  const drawn = lines.map((line) => {
    const safe = harmless(line);
    if (/^(---|\+\+\+) /.test(safe)) return bold(safe);
    if (safe.startsWith('@@')) return cyan(safe);
    return safe.startsWith('+') ? green(safe) : safe.startsWith('-') ? red(safe) : safe;
  });
  return drawn.join('\n');
}

/** Tabs and the line's own end stay, so that `git apply` finds the lines. */
function harmless(line: string): string {
  const [, text = '', end = ''] = /^(.*?)(\r?)$/.exec(line) ?? [];
  return text.split('\t').map(inert).join('\t') + end;
}

/** A sheet that was taken over is an edit with more to tell. */
export async function drawImport(report: ImportReport, context: FormatContext): Promise<string> {
  const { edit } = report;
  const shown = edit.outcome === 'shown' || edit.findings.length > 0;
  const lines = shown ? [await drawEdit({ ...edit, outcome: 'shown' }, context)] : [];
  return [...lines, await drawBlocks(layoutImport(report, context), context)].join('\n');
}
