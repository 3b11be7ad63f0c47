// Small months, then month by month what is in them, then what has no month.
import type { CalendarReport } from '../../report/types.ts';
import type { Block } from '../blocks.ts';
import { sayPeriod } from '../say-period.ts';
import { saySpan } from '../say-span.ts';
import { sayMonth } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { heading, itemTable, maybeBlocks, note } from './items.ts';

export function layoutCalendar(report: CalendarReport, context: FormatContext): Block[] {
  const { voice, plan } = context;
  const { timeline, reports } = voice.messages;
  const rows = report.byMonth.flatMap((month) => month.rows);
  const once = [...new Map(rows.map((row) => [row.item.id, row])).values()];
  const own = plan.calendar.period;
  const isOwn = own?.start === report.period.start && own.end === report.period.end;
  const title = isOwn ? saySpan(own, context) : sayPeriod(report.period, voice, plan.calendar.yearStart);
  return [
    heading([title], once.length),
    {
      type: 'months',
      weekdays: voice.words.gridWeekdays,
      months: report.months.map(({ month, weeks }) => ({
        month,
        title: sayMonth(month, voice, false),
        aside: String(report.byMonth.find((other) => other.month === month)?.rows.length ?? ''),
        weeks: weeks.map((week) =>
          week.map((day) => day && { day: day.day, marked: day.items.length > 0, today: day.today }),
        ),
      })),
      legend: timeline.calendarMarks,
    },
    ...(once.length === 0 ? [note(reports.emptyNote(reports.empty.items, title))] : []),
    ...report.byMonth.flatMap(({ month, rows: inMonth }): Block[] => [
      { type: 'heading', level: 2, text: sayMonth(month, voice), aside: String(inMonth.length) },
      itemTable(inMonth, context, { kind: true }),
    ]),
    ...maybeBlocks(report.maybe, timeline.withoutMonth(report.maybe.length), context),
  ];
}
