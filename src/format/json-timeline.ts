// The timeline and the calendar in JSON: every item once, in `items`; lanes, months and days name them by id.
import { addDays } from '../core/day.ts';
import type { CalendarReport, Row, TimelineReport } from '../report/types.ts';
import { itemToJson } from './json-item.ts';
import { say, type Voice } from './voice.ts';

export function timelineToJson({ span, months, lanes }: TimelineReport, voice: Voice) {
  return {
    span: { first: span.start, last: addDays(span.end, -1) },
    months,
    lanes: lanes.map(({ theme, rows, rest }) => ({
      theme: theme?.id ?? null,
      title: theme === null ? null : say(theme.title, voice).text,
      rows: rows.map(({ item, shape, stretches }) => ({
        id: item.id,
        shape,
        stretches: stretches.map(({ start, end, exact }) => ({
          first: start,
          last: addDays(end, -1),
          exact,
        })),
      })),
      rest: idsOf(rest),
    })),
    items: once(lanes.flatMap((lane) => [...lane.rows, ...lane.rest])).map((row) => itemToJson(row, voice)),
  };
}

export function calendarToJson({ months, byMonth, maybe }: CalendarReport, voice: Voice) {
  return {
    days: months
      .flatMap(({ weeks }) => weeks.flat())
      .flatMap((day) => (day === null || day.items.length === 0 ? [] : [{ day: day.day, items: day.items }])),
    months: months.map(({ month }) => ({
      month,
      items: idsOf(byMonth.find((other) => other.month === month)?.rows ?? []),
    })),
    items: once(byMonth.flatMap(({ rows }) => rows)).map((row) => itemToJson(row, voice)),
    maybe: maybe.map((row) => itemToJson(row, voice)),
  };
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map(({ item }) => item.id);
}

function once(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.item.id, row])).values()];
}
