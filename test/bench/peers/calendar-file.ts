// An item as a file of its own in iCalendar: for the tools that keep folders of them.
import type { BenchItem } from '../item.ts';
import { uuid } from './uuid.ts';

export function calendarFile(item: BenchItem, component: 'VEVENT' | 'VTODO'): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example.org//bench//EN',
    `BEGIN:${component}`,
    `UID:${uuid(item.id)}`,
    'DTSTAMP:20310101T000000Z',
    `SUMMARY:${item.title.en}`,
    `CATEGORIES:${item.list}`,
    ...(component === 'VEVENT' ? eventDates(item) : todoDates(item)),
    `END:${component}`,
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function eventDates({ from, to }: BenchItem): string[] {
  if (from === null || to === null) return [];
  return [`DTSTART;VALUE=DATE:${compact(from)}`, `DTEND;VALUE=DATE:${compact(nextDay(to))}`];
}

function todoDates({ from, to, status }: BenchItem): string[] {
  const dates =
    from === null || to === null
      ? []
      : [`DTSTART;VALUE=DATE:${compact(from)}`, `DUE;VALUE=DATE:${compact(nextDay(to))}`];
  const closed = status === 'done' || status === 'cancelled';
  return [...dates, `STATUS:${closed ? 'COMPLETED' : 'NEEDS-ACTION'}`];
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
