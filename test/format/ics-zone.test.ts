import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { timeZone } from '../../src/format/ics-zone.ts';

/** The zone as ical.js reckons with it: it expands the definition, and knows no zone by itself. */
function zoneOf(tzid: string, first: number, last: number): ICAL.Timezone {
  // A round trip through text, as subscribers have it.
  const text = ICAL.stringify(['vcalendar', [], [timeZone(tzid, first, last)]]);
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone');
  return new ICAL.Timezone({ component: component as ICAL.Component, tzid });
}

/** A local time, `YYYY-MM-DDThh:mm`, in that zone, as UTC. */
function inUtc(zone: ICAL.Timezone, local: string): string {
  const time = ICAL.Time.fromDateTimeString(`${local}:00`);
  time.zone = zone;
  return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

function linesOf(tzid: string, first: number, last: number): string[] {
  return ICAL.stringify(timeZone(tzid, first, last))
    .trim()
    .split('\r\n')
    .slice(2, -1);
}

describe('the definition of a time zone', () => {
  it('is two yearly rules where they hold', () => {
    expect(linesOf('Europe/Madrid', 2019, 2019)).toEqual([
      'BEGIN:DAYLIGHT',
      'DTSTART:20180325T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20181028T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
    ]);
    expect(linesOf('Australia/Sydney', 2019, 2021).filter((line) => line.startsWith('RRULE'))).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU',
    ]);
  });

  it('is one offset where the clocks are left alone', () => {
    expect(linesOf('Asia/Kathmandu', 2019, 2019)).toEqual([
      'BEGIN:STANDARD',
      'DTSTART:20180101T000000',
      'TZOFFSETFROM:+0545',
      'TZOFFSETTO:+0545',
      'END:STANDARD',
    ]);
  });

  it('names every change where a rule was given up', () => {
    const lines = linesOf('America/Mexico_City', 2022, 2022);
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:20210101T000000',
      'DTSTART:20210404T020000',
      'DTSTART:20211031T020000',
      'DTSTART:20220403T020000',
      'DTSTART:20221030T020000',
    ]);
    expect(lines.join()).not.toContain('RRULE');
  });

  it.each([
    ['the day before the clocks go forward', '2031-03-29T18:00', '2031-03-29T17:00:00Z'],
    ['the day they go forward', '2031-03-30T18:00', '2031-03-30T16:00:00Z'],
    ['the day before they go back', '2031-10-25T18:00', '2031-10-25T16:00:00Z'],
    ['the day they go back', '2031-10-26T18:00', '2031-10-26T17:00:00Z'],
    ['New Year’s Eve', '2031-12-31T23:30', '2031-12-31T22:30:00Z'],
    ['New Year’s Day', '2032-01-01T00:30', '2031-12-31T23:30:00Z'],
  ])('places Madrid right on %s', (_, local, utc) => {
    expect(inUtc(zoneOf('Europe/Madrid', 2031, 2032), local)).toBe(utc);
  });

  it('places every moment of the years it is for, in every zone', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const minutes = fc.integer({ min: 0, max: 3 * 365 * 1440 });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 1972, max: 2037 }),
        minutes,
        (tzid, year, minute) => {
          const at = Date.UTC(year, 0, 2) + minute * 60_000;
          const local = clockIn(tzid, at);
          const again = inUtc(zoneOf(tzid, year, year + 2), local);
          // An hour that the clocks show twice is either of them.
          expect(clockIn(tzid, Date.parse(again))).toBe(local);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** What the clocks show there: Swedish writes dates as ISO 8601 does. */
function clockIn(timeZone: string, at: number): string {
  return new Date(at)
    .toLocaleString('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .replace(' ', 'T');
}
