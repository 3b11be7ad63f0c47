// Reports as CSV (RFC 4180): for spreadsheets, with formulas neutralised.
import Papa from 'papaparse';
import { guarded } from '../core/formula.ts';
import type { Report } from '../report/types.ts';
import { inert } from './inert.ts';
import { type Flat, toRecords } from './records.ts';
import { sheetRecords } from './sheet.ts';
import type { FormatContext } from './types.ts';

export function formatCsv(report: Report, context: FormatContext): string {
  const isSheet = report.kind === 'sheet';
  const { columns, rows } = isSheet ? sheetRecords(report, context) : toRecords(report, context);
  const fields = [...columns];
  // What a translator sends back must be what was sent out.
  const shown = isSheet ? (text: string) => text : inertLinesOf;
  const cell = (value: Flat[string] | undefined) =>
    typeof value === 'string' ? guarded(shown(value)) : value;
  const data = rows.map((row) => fields.map((field) => cell(row[field])));
  const text = Papa.unparse({ fields, data }, { newline: '\r\n' });
  // Without rows papaparse ends the heading itself.
  return `${context.bom ? '\ufeff' : ''}${text}${data.length === 0 ? '' : '\r\n'}`;
}

/** A text with its line breaks, and nothing else that acts. */
function inertLinesOf(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  return lines.map(inert).join('\n');
}
