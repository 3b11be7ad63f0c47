// What bare months and quarters of a plan go by: its period and the month its year starts in.
import { at, type Finding, finding } from '../core/finding.ts';
import { HEADER_FILE } from '../core/plan.ts';
import type { HeaderRecord } from '../core/schema/header.ts';
import { extent } from '../core/when/extent.ts';
import type { Calendar } from '../core/when/types.ts';
import { Dates } from './dates.ts';

/** The calendar a header declares. A period needs two ends: `2019`, `2019-04/2020-03`. */
export function calendarOf(header: HeaderRecord): { calendar: Calendar; findings: Finding[] } {
  const yearStart = header.year_start ?? 1;
  const origin = { file: HEADER_FILE, path: [] };
  const dates = new Dates({ period: null, yearStart });
  const when = dates.read(header.period, origin, 'period');
  const { start, end } = extent(when);
  const period = start === null || end === null ? null : { start, end };
  if (period === null && when.state !== 'none' && when.state !== 'unreadable') {
    const args = { written: String(when.written), reason: 'form' as const, suggestion: null };
    dates.findings.push(finding('date-unknown', at(origin, 'period'), args));
  }
  return { calendar: { period, yearStart }, findings: dates.findings };
}
