import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventsIn, flawsOf, valuesOf } from '../format/feed.ts';
import { commit, temporaryFolder, write } from '../history/repository.ts';
import { type Run, runWp } from './run-wp.ts';

const PLAN = {
  'plan/plan.yaml': `schema: 1
title: Work plan 2031
organization: Harbour Towns Network
period: 2031
tz: Europe/Madrid
themes:
  - {id: ports, title: Ports and waterfronts}
  - {id: learning, title: Learning from each other}
`,
  'plan/events.yaml': `events:
  - id: assembly
    title: "Assembly, with the towns; and guests"
    when: 2031-06
    theme: ports
    place: Grayhaven
  - id: night
    title: Night of the lighthouses
    when: 2031-12-31T22:00/2032-01-01T01:00
    theme: ports
  - id: course
    title: Course on flood protection
    when: tbc
    theme: learning
  - id: fair
    title: Boat fair
    when: 2031-05-10/2031-05-11
`,
};

/** `wp export ics` in that folder, where git can be found. */
function exported(cwd: string, ...args: string[]): Promise<Run> {
  const { PATH = '' } = process.env;
  return runWp(['export', 'ics', ...args], { cwd, vars: { PATH } });
}

describe('wp export ics', () => {
  it('writes the feed, stamped with the last commit of the plan', async () => {
    const cwd = temporaryFolder();
    commit(cwd, PLAN, '2031-02-03T04:05:06Z');
    const { stdout, stderr, exit } = await exported(cwd);
    expect(exit).toBe(0);
    expect(stderr).toBe(
      '1 item without a date is named in the description of the calendar; add --todos to have it as a task.\n',
    );
    expect(stdout.replaceAll('\r\n', '\n')).toBe(`BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//workplan//wp//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
NAME:Work plan 2031
X-WR-CALNAME:Work plan 2031
DESCRIPTION:1 item without a date:\\n• Course on flood protection (tbc)
X-WR-CALDESC:1 item without a date:\\n• Course on flood protection (tbc)
X-WR-TIMEZONE:Europe/Madrid
LAST-MODIFIED:20310203T040506Z
REFRESH-INTERVAL;VALUE=DURATION:PT12H
X-PUBLISHED-TTL:PT12H
BEGIN:VTIMEZONE
TZID:Europe/Madrid
BEGIN:DAYLIGHT
DTSTART:20300331T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20301027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:fair@harbour-towns-network.2031-01
DTSTAMP:20310203T040506Z
LAST-MODIFIED:20310203T040506Z
SEQUENCE:32130965
DTSTART;VALUE=DATE:20310510
DTEND;VALUE=DATE:20310512
SUMMARY:Boat fair
STATUS:CONFIRMED
TRANSP:OPAQUE
CATEGORIES:event
END:VEVENT
BEGIN:VEVENT
UID:assembly@harbour-towns-network.2031-01
DTSTAMP:20310203T040506Z
LAST-MODIFIED:20310203T040506Z
SEQUENCE:32130965
DTSTART;VALUE=DATE:20310601
DTEND;VALUE=DATE:20310701
SUMMARY:Assembly\\, with the towns\\; and guests [date to be confirmed]
STATUS:TENTATIVE
TRANSP:TRANSPARENT
CATEGORIES:Ports and waterfronts,event
LOCATION:Grayhaven
DESCRIPTION:When: June 2031
END:VEVENT
BEGIN:VEVENT
UID:night@harbour-towns-network.2031-01
DTSTAMP:20310203T040506Z
LAST-MODIFIED:20310203T040506Z
SEQUENCE:32130965
DTSTART;TZID=Europe/Madrid:20311231T220000
DTEND;TZID=Europe/Madrid:20320101T010000
SUMMARY:Night of the lighthouses
STATUS:CONFIRMED
TRANSP:OPAQUE
CATEGORIES:Ports and waterfronts,event
END:VEVENT
END:VCALENDAR
`);
    expect(flawsOf(stdout)).toEqual([]);
  });

  it('gives the same bytes again, on another day and from another checkout', async () => {
    const [here, there] = [temporaryFolder(), temporaryFolder()];
    for (const cwd of [here, there]) commit(cwd, PLAN, '2031-02-03T04:05:06Z');
    const first = await exported(here, '--todos');
    expect(await exported(here, '--todos')).toEqual(first);
    expect(await exported(there, '--todos', '--today', '2031-09-09')).toEqual(first);
    expect(first.stderr).toBe('');
  });

  it('moves an entry whose date is refined, and counts it as newer', async () => {
    const cwd = temporaryFolder();
    commit(cwd, PLAN, '2031-02-03T04:05:06Z');
    const before = (await exported(cwd)).stdout;
    const refined = PLAN['plan/events.yaml'].replace('when: 2031-06\n', 'when: 2031-06-12\n');
    commit(cwd, { 'plan/events.yaml': refined }, '2031-03-01T00:00:00Z');
    const after = (await exported(cwd)).stdout;
    expect(valuesOf(after, 'UID')).toEqual(valuesOf(before, 'UID'));
    expect(valuesOf(before, 'DTSTART')).toContain('VALUE=DATE:20310601');
    expect(valuesOf(after, 'DTSTART')).toContain('VALUE=DATE:20310612');
    const [old, young] = [before, after].map((ics) => Number(valuesOf(ics, 'SEQUENCE')[0]));
    expect(young).toBeGreaterThan(old ?? 0);
    expect(valuesOf(after, 'DTSTAMP')[0]).toBe('20310301T000000Z');
  });

  it('takes the day of the report where there is no commit', async () => {
    const cwd = temporaryFolder();
    write(cwd, PLAN);
    const { stdout } = await exported(cwd, '--today', '2031-04-05');
    expect(valuesOf(stdout, 'DTSTAMP')[0]).toBe('20310405T000000Z');
  });

  it('writes a file for each theme, and one for what has none', async () => {
    const cwd = temporaryFolder();
    commit(cwd, PLAN, '2031-02-03T04:05:06Z');
    const run = await exported(cwd, '--split', 'theme', '--out', 'public/feeds');
    expect(run).toEqual({ stdout: '', stderr: '', exit: 0 });
    const files = readdirSync(join(cwd, 'public/feeds')).sort();
    expect(files).toEqual(['learning.ics', 'other.ics', 'ports.ics']);
    const texts = files.map((name) => readFileSync(join(cwd, 'public/feeds', name), 'utf8'));
    expect(texts.flatMap(flawsOf)).toEqual([]);
    expect(texts.map((ics) => valuesOf(ics, 'X-WR-CALNAME')[0])).toEqual([
      'Work plan 2031 – Learning from each other',
      'Work plan 2031 – without a theme',
      'Work plan 2031 – Ports and waterfronts',
    ]);
    const whole = (await exported(cwd)).stdout;
    expect(texts.flatMap((ics) => valuesOf(ics, 'UID')).toSorted()).toEqual(
      valuesOf(whole, 'UID').toSorted(),
    );
  });

  it('keeps the file of a theme called “other” apart', async () => {
    const cwd = temporaryFolder();
    const plan = PLAN['plan/plan.yaml'].replace('id: learning', 'id: other');
    write(cwd, { ...PLAN, 'plan/plan.yaml': plan });
    await exported(cwd, '--split', 'theme', '--out', 'feeds');
    expect(readdirSync(join(cwd, 'feeds')).sort()).toEqual(['_other.ics', 'other.ics', 'ports.ics']);
  });

  it('writes to the file that is named, and nowhere else', async () => {
    const cwd = temporaryFolder();
    write(cwd, PLAN);
    const run = await exported(cwd, '--kind', 'event', '--month', 'may', '-o', 'may.ics');
    expect(run.stdout).toBe('');
    const ics = readFileSync(join(cwd, 'may.ics'), 'utf8');
    expect(eventsIn(ics).map(({ summary }) => summary)).toEqual(['Boat fair']);
    expect(existsSync(join(cwd, 'other.ics'))).toBe(false);
  });
});
