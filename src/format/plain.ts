// Reports as plain lines for grep, cut and awk: one record a line, fields apart by tabs, no heading.
import type { Report } from '../report/types.ts';
import { inert } from './inert.ts';
import { type Flat, toRecords } from './records.ts';
import type { FormatContext } from './types.ts';

const ITEM_COLUMNS = ['id', 'when', 'status', 'kind', 'title'];
const COLUMNS: Partial<Record<Report['kind'], readonly string[]>> = {
  late: ['id', 'when', 'days_late', 'kind', 'title'],
  open: ['id', 'when', 'decide_by', 'reasons', 'title'],
  themes: ['id', 'total', 'title'],
  indicators: ['id', 'baseline', 'latest', 'target', 'title'],
  show: ['field', 'value'],
  diff: ['id', 'how', 'field', 'from', 'to', 'moved', 'title'],
  history: ['day', 'how', 'field', 'from', 'to', 'author', 'subject'],
  approve: ['tag', 'commit'],
  i18n: ['state', 'language', 'id', 'field', 'file', 'line', 'source'],
};

export function formatPlain(report: Report, context: FormatContext): string {
  const { rows } = toRecords(report, context);
  const columns = COLUMNS[report.kind] ?? ITEM_COLUMNS;
  const line =
    report.kind === 'validate'
      ? findingLine
      : (row: Flat) => columns.map((column) => clean(row[column])).join('\t');
  return rows.map((row) => `${line(row)}\n`).join('');
}

/** The form editors and CI problem matchers read. */
function findingLine(row: Flat): string {
  return `${clean(row.file)}:${row.line}:${row.col}: ${row.severity}: ${clean(row.message)} [${row.code}]`;
}

function clean(value: Flat[string] | undefined): string {
  return inert(String(value ?? ''));
}
