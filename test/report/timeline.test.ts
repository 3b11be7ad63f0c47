// The plan over time: what has a place on the axis and where, and what has none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import type { Filters } from '../../src/query/filters.ts';
import { reportTimeline } from '../../src/report/timeline.ts';
import type { TimelineReport } from '../../src/report/types.ts';
import { planOf, planOfDates } from '../plan-of.ts';
import { asked, ids, TODAY } from './asked.ts';

function timeline(plan: Plan, filters: Filters = {}): TimelineReport {
  return reportTimeline(plan, asked(plan, filters), TODAY);
}

/** `start..end` (half-open), with a `~` where it is not exact. */
async function drawn(kind: 'actions' | 'events', when: string): Promise<string[]> {
  const report = timeline(await planOf(`${kind}:\n  - id: one\n    title: One\n    when: ${when}\n`));
  return report.lanes.flatMap(({ rows }) =>
    rows.flatMap(({ stretches }) =>
      stretches.map(({ start, end, exact }) => `${start}..${end}${exact ? '' : ' ~'}`),
    ),
  );
}

describe('the place of a date', () => {
  it.each([
    ['2031-03-08', '2031-03-08..2031-03-09'],
    ['2031-06-17T18:00/20:00', '2031-06-17..2031-06-18'],
    ['2031-11-05/2031-11-30', '2031-11-05..2031-12-01'],
    ['2031-03-08?', '2031-03-08..2031-03-09 ~'],
    ['2031-06', '2031-06-01..2031-07-01 ~'],
    ['2031-02/2031-03', '2031-02-01..2031-04-01 ~'],
    ['2031-Q4', '2031-10-01..2032-01-01 ~'],
    ['../2031-03', '2031-01-01..2031-04-01 ~'],
    ['2031-10/..', '2031-10-01..2032-01-01 ~'],
    ['2030-11/2031-02', '2031-01-01..2031-03-01 ~'],
  ])('%s', async (when, place) => {
    expect(await drawn('events', when)).toEqual([place]);
    expect(await drawn('actions', when)).toEqual([place]);
  });

  it('is one for each occurrence, and for each of several possible dates', async () => {
    expect(await drawn('events', '[2031-03-08, 2031-06]')).toEqual([
      '2031-03-08..2031-03-09',
      '2031-06-01..2031-07-01 ~',
    ]);
    expect(await drawn('events', '2031-09-19|2031-09-26')).toEqual([
      '2031-09-19..2031-09-20 ~',
      '2031-09-26..2031-09-27 ~',
    ]);
  });

  it.each(['tbc', 'ongoing', '2032', '../2031', '2031-01/..'])('is none for %s', async (when) => {
    expect(await drawn('events', when)).toEqual([]);
    expect(await drawn('actions', when)).toEqual([]);
  });

  it('is none for a moment somewhere in the whole span, and all of it for what lasts', async () => {
    expect(await drawn('events', '2031')).toEqual([]);
    expect(await drawn('actions', '2031')).toEqual(['2031-01-01..2032-01-01 ~']);
  });
});

describe('the span', () => {
  const dates = planOfDates(['2031-03-08', '2031-11', 'tbc']);

  it('is the plan’s own period', async () => {
    expect(timeline(await dates).span).toEqual({ start: '2031-01-01', end: '2032-01-01' });
  });

  it('is the period that was asked for, in whole months', async () => {
    const { span, months } = timeline(await dates, { period: ['2031-03-08/2031-05-02'] });
    expect(span).toEqual({ start: '2031-03-01', end: '2031-06-01' });
    expect(months).toEqual(['2031-03', '2031-04', '2031-05']);
  });

  it('ends with the plan where no end was asked for, and begins with it where no beginning was', async () => {
    expect(timeline(await dates, { from: ['2031-09'] }).span).toEqual({
      start: '2031-09-01',
      end: '2032-01-01',
    });
    expect(timeline(await dates, { to: ['2031-04'] }).span).toEqual({
      start: '2031-01-01',
      end: '2031-05-01',
    });
  });

  it('is one month where all the plan lies on the other side', async () => {
    expect(timeline(await dates, { from: ['2040'] }).months).toEqual(['2040-01']);
    expect(timeline(await dates, { to: ['2020'] }).months).toEqual(['2020-12']);
  });

  it('runs from the first date to the last in a plan without a period', async () => {
    const plan = await planOf(
      'schema: 1\ntitle: Harbour days\nevents:\n  - {id: a, title: A, when: 2031-03-08}\n  - {id: b, title: B, when: 2032-02}\n',
    );
    expect(timeline(plan).span).toEqual({ start: '2031-03-01', end: '2032-03-01' });
  });
});

describe('the lanes', () => {
  it('are the themes in their order, then what has none; an item with two themes is in both', async () => {
    const plan = await planOf(
      'themes:\n  - {id: quays, title: Quays}\n  - {id: boats, title: Boats}\n  - {id: empty, title: Empty}\nevents:\n  - {id: a, title: A, when: 2031-03, theme: [boats, quays]}\n  - {id: b, title: B, when: tbc, theme: boats}\n  - {id: c, title: C, when: 2031-01}\n',
    );
    expect(timeline(plan).lanes.map(({ theme, rows, rest }) => [theme?.id, ids(rows), ids(rest)])).toEqual([
      ['quays', ['a'], []],
      ['boats', ['a'], ['b']],
      [undefined, ['c'], []],
    ]);
  });

  it('hold every item once, on the axis or beside it, whatever its date', async () => {
    const date = fc.constantFrom(
      '',
      'tbc',
      'ongoing',
      '2031',
      '2032',
      '2031-06',
      '2031-03-08',
      '../2031',
      '2031-05/..',
      '2031-summer?',
      '2031-W27',
      '2031-01-31|2031-12-01',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(date, { minLength: 1, maxLength: 8 }),
        fc.constantFrom({}, { month: ['june'] }),
        async (dates, filters) => {
          const plan = await planOfDates(dates);
          const { lanes, span } = timeline(plan, filters);
          const fits = plan.items.filter((item) => asked(plan, filters).test(item) !== 'no');
          const found = lanes.flatMap(({ rows, rest }) => [...ids(rows), ...ids(rest)]);
          expect(found.sort()).toEqual(fits.map(({ id }) => id).sort());
          for (const { start, end } of lanes.flatMap(({ rows }) =>
            rows.flatMap(({ stretches }) => stretches),
          )) {
            expect(start < end && span.start <= start && end <= span.end).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
