// Reports as CSV (RFC 4180): for spreadsheets, with formulas neutralised.
import Papa from 'papaparse';
import { FORMULA } from '../core/formula.ts';
import type { Report } from '../report/types.ts';
import { toRecords } from './records.ts';
import { sheetRecords } from './sheet.ts';
import type { FormatContext } from './types.ts';

export function formatCsv(report: Report, context: FormatContext): string {
  const { columns, rows } =
    report.kind === 'sheet' ? sheetRecords(report, context) : toRecords(report, context);
  const fields = [...columns];
  const data = rows.map((row) => fields.map((field) => row[field] ?? ''));
  const text = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: FORMULA });
  // Without rows papaparse ends the heading itself.
  return `${context.bom ? '\ufeff' : ''}${text}${data.length === 0 ? '' : '\r\n'}`;
}
