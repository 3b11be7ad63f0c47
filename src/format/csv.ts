// Reports as CSV (RFC 4180): for spreadsheets, with formulas neutralised.
import Papa from 'papaparse';
import type { Report } from '../report/types.ts';
import { toRecords } from './records.ts';
import type { FormatContext } from './types.ts';

/** What a spreadsheet would run: `=`, `+`, `-`, `@`, tab, CR at the start, and the full-width forms. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

export function formatCsv(report: Report, context: FormatContext): string {
  const { columns, rows } = toRecords(report, context);
  const fields = [...columns];
  const data = rows.map((row) => fields.map((field) => row[field] ?? ''));
  const text = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: FORMULA });
  // Without rows papaparse ends the heading itself.
  return `${context.bom ? '\ufeff' : ''}${text}${data.length === 0 ? '' : '\r\n'}`;
}
