import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportItems } from '../../src/report/items.ts';
import { planOf } from '../plan-of.ts';
import { asked, ids, TODAY } from './asked.ts';

/** Dates in the order a reader expects them: by the first day, then the finer one first, undated last. */
const IN_ORDER = [
  '2030-12',
  '2031-03-08T09:00',
  '2031-03-08T14:00/16:00',
  '2031-03-08',
  '2031-03-08/2031-03-09',
  '2031-W11',
  '2031-04-01',
  '2031-04',
  '2031-Q2',
  'late 2031-05',
  '2031-06',
  '2031-06-30|2031-07-07',
  '2031-07-31, 2031-10',
  '../2031-09',
  '2031-11/..',
  'tbc',
];

async function planInOrder(dates: readonly string[]) {
  const events = dates.map((when) => {
    const written = when.includes(',') ? `[${when}]` : when;
    return `  - {id: "event-${IN_ORDER.indexOf(when)}", title: Event, when: ${written}}`;
  });
  return await planOf(`events:\n${events.join('\n')}`);
}

describe('a list of items', () => {
  it('is in time order, however the plan is written', async () => {
    const expected = IN_ORDER.map((_, index) => `event-${index}`);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(IN_ORDER, { minLength: IN_ORDER.length, maxLength: IN_ORDER.length }),
        async (dates) => {
          const plan = await planInOrder(dates);
          expect(ids(reportItems(plan, 'items', asked(plan), TODAY).rows)).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps the plan’s order where the dates do not tell: by theme, then kind, then place in the file', async () => {
    const plan = await planOf(`
themes: [{id: ports, title: Ports}, {id: crews, title: Crews}]
events:
  - {id: crew-day, title: Crew day, theme: crews, when: 2031-06}
  - {id: port-day, title: Port day, theme: ports, when: 2031-06}
  - {id: dock-day, title: Dock day, theme: ports, when: 2031-06}
actions:
  - {id: port-work, title: Port work, theme: ports, when: 2031-06}
`);
    const { rows } = reportItems(plan, 'items', asked(plan), TODAY);
    expect(ids(rows)).toEqual(['port-work', 'port-day', 'dock-day', 'crew-day']);
  });
});

describe('a list for a period', () => {
  const spring = planOf(`
events:
  - {id: assembly, title: Assembly, when: 2031-06-12}
  - {id: forum, title: Forum, when: 2031-06|2031-09}
  - {id: course, title: Course, when: 2031-Q2}
  - {id: summit, title: Summit, when: tbc}
  - {id: congress, title: Congress, when: 2031-11}
  - {id: regatta, title: Regatta}
`);

  it('has apart what is in it, with an either-or marked, and what may be', async () => {
    const plan = await spring;
    const report = reportItems(plan, 'events', asked(plan, { month: ['june'] }), TODAY);
    expect(report.rows.map(({ item, match }) => [item.id, match])).toEqual([
      ['forum', 'either'],
      ['assembly', 'yes'],
    ]);
    expect(report.maybe.map(({ item, match }) => [item.id, match])).toEqual([
      ['course', 'maybe'],
      ['summit', 'maybe'],
      ['regatta', 'maybe'],
    ]);
    expect(report.period).toMatchObject({ text: '2031-06', start: '2031-06-01', end: '2031-07-01' });
  });

  it('loses nothing: over the months of the year every item of the year is there, or perhaps', async () => {
    const plan = await spring;
    for (const { id } of plan.items) {
      const months = Array.from({ length: 12 }, (_, month) => {
        const { rows, maybe } = reportItems(
          plan,
          'items',
          asked(plan, { month: [String(month + 1)] }),
          TODAY,
        );
        return [...ids(rows), ...ids(maybe)];
      });
      expect(months.flat()).toContain(id);
    }
  });

  it('without a period nothing is perhaps', async () => {
    const plan = await spring;
    const { rows, maybe, period } = reportItems(plan, 'items', asked(plan), TODAY);
    expect([rows.length, maybe, period]).toEqual([6, [], null]);
  });

  it('says what is late on the day of the report', async () => {
    const plan = await spring;
    const late = (today: string) =>
      ids(reportItems(plan, 'items', asked(plan), today).rows.filter((row) => row.late));
    expect(late('2031-06-12')).toEqual([]);
    expect(late('2031-06-13')).toEqual(['assembly']);
    expect(late('2032-01-01')).toEqual(['course', 'forum', 'assembly', 'congress']);
  });
});
