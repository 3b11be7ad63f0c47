// A month at a glance: the calendar, what is dated, what is not dated to the day, what may come.
import type { MonthReport } from '../../report/types.ts';
import type { Block } from '../blocks.ts';
import { sayPeriod } from '../say-period.ts';
import { sayMonth } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { heading, itemTable, maybeBlocks, note } from './items.ts';

export function layoutMonth(report: MonthReport, context: FormatContext): Block[] {
  const { voice, plan } = context;
  const { reports } = voice.messages;
  const period = sayPeriod(report.period, voice, plan.calendar.yearStart);
  const section = (text: string, rows: typeof report.dated): Block[] =>
    rows.length === 0
      ? []
      : [
          { type: 'heading', level: 2, text, aside: String(rows.length) },
          itemTable(rows, context, { kind: true }),
        ];
  return [
    heading([period], report.dated.length + report.coarse.length),
    ...report.months.map(({ month, weeks }) => ({
      type: 'calendar' as const,
      title: report.months.length > 1 ? sayMonth(month, voice) : '',
      weekdays: [...voice.words.gridWeekdays],
      weeks: weeks.map((week) =>
        week.map((day) =>
          day === null ? null : { day: day.day, marked: day.items.length > 0, today: day.today },
        ),
      ),
    })),
    ...section(reports.datedTitle, report.dated),
    ...section(reports.coarseTitle, report.coarse),
    ...maybeBlocks(report.maybe, reports.maybe(report.maybe.length, period), context),
    ...(report.outsidePlan ? [note(reports.outsidePlan(period, planPeriod(context)))] : []),
  ];
}

function planPeriod({ plan, voice }: FormatContext): string {
  const { period, yearStart } = plan.calendar;
  if (period === null) return '';
  const text = voice.ownYear ?? String(plan.header.period);
  return sayPeriod({ ...period, precision: 'year', text }, voice, yearStart);
}
