// A calendar feed as iCalendar (RFC 5545 and 7986), written by ical.js.
import ICAL from 'ical.js';
import type { FeedReport, Report } from '../report/types.ts';
import { type Entries, eventsOf, taskOf } from './ics-item.ts';
import { type Component, line, moment, type Property, text, word } from './ics-jcal.ts';
import { uidsOf } from './ics-uid.ts';
import { timeZone } from './ics-zone.ts';
import { sayWhen } from './say-when.ts';
import type { FormatContext } from './types.ts';
import { sayMarked } from './voice.ts';

/** How often a subscriber should ask again. */
const REFRESH = 'PT12H';

// ical.js counts 75 octets without the space a folded line begins with; RFC 5545 §3.1 counts it.
ICAL.foldLength = 74;
// Properties ical.js does not know are written with VALUE=TEXT, which common programs do not expect there.
for (const name of ['name', 'x-wr-calname', 'x-wr-caldesc', 'x-wr-timezone'])
  ICAL.design.icalendar.property[name] = { defaultType: 'text' };
ICAL.design.icalendar.property['x-published-ttl'] = { defaultType: 'duration' };

export function formatIcs(report: Report, context: FormatContext): string {
  if (report.kind !== 'feed') throw new Error(`no calendar is made of ${report.kind}`);
  const entries: Entries = { uids: uidsOf(context.plan), stamp: report.stamp, context };
  const events = report.rows.flatMap(({ item }) => eventsOf(item, entries));
  const tasks = report.todos ? report.undated.map(({ item }) => taskOf(item, entries)) : [];
  const components = [...zonesOf(events), ...events, ...tasks];
  return ICAL.stringify(['vcalendar', head(report, context), components]);
}

function head(report: FeedReport, context: FormatContext): Property[] {
  const { plan } = context;
  const name = nameOf(report, context);
  const about = undatedOf(report, context);
  return [
    ...word('version', '2.0'),
    ...word('prodid', '-//workplan//wp//EN'),
    ...word('calscale', 'GREGORIAN'),
    ...word('method', 'PUBLISH'),
    ...line('name', name),
    ...line('x-wr-calname', name),
    ...text('description', about),
    ...text('x-wr-caldesc', about),
    ...(plan.header.tz === undefined ? [] : word('x-wr-timezone', plan.header.tz)),
    ...moment('last-modified', report.stamp),
    ['refresh-interval', {}, 'duration', REFRESH],
    ['x-published-ttl', {}, 'duration', REFRESH],
  ];
}

function nameOf({ theme }: FeedReport, { plan, voice }: FormatContext): string {
  const { feed } = voice.messages;
  const title = sayMarked(plan.header.title, voice);
  if (theme === null) return title;
  return feed.themed(title, theme === 'none' ? feed.unthemed : sayMarked(theme.title, voice));
}

/** What has no place in the calendar, named in its description so that nobody takes it for the whole plan. */
function undatedOf({ undated }: FeedReport, { voice }: FormatContext): string {
  const { feed } = voice.messages;
  if (undated.length === 0) return '';
  const lines = undated.map(({ item }) => {
    const notes = [sayWhen(item.when, voice), sayMarked(item.when_note, voice)].filter(Boolean);
    return feed.undatedItem(sayMarked(item.title, voice), notes);
  });
  return [feed.undated(undated.length), ...lines.map((said) => said.replace(/\s+/g, ' '))].join('\n');
}

/** A definition for each zone the events name, for the years they name it in. */
function zonesOf(events: readonly Component[]): Component[] {
  const years = new Map<string, number[]>();
  for (const [, properties] of events) {
    for (const [, { tzid }, , value] of properties)
      if (tzid !== undefined)
        years.set(tzid, [...(years.get(tzid) ?? []), Number(String(value).slice(0, 4))]);
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, own]) => timeZone(zone, Math.min(...own), Math.max(...own)));
}
