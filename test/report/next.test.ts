import { describe, expect, it } from 'vitest';
import { reportNext } from '../../src/report/next.ts';
import { planOf } from '../plan-of.ts';
import { asked, ids, TODAY } from './asked.ts';

const plan = await planOf(`
events:
  - {id: yesterday, title: Yesterday, when: 2031-06-14}
  - {id: today, title: Today, when: 2031-06-15}
  - {id: this-month, title: This month, when: 2031-06}
  - {id: last-day, title: Last day, when: 2031-07-26}
  - {id: day-after, title: Day after, when: 2031-07-27}
  - {id: next-month, title: Next month, when: 2031-07}
  - {id: summer, title: Summer, when: 2031-Q3}
  - {id: tbc, title: To be confirmed, when: tbc}
  - {id: cancelled, title: Cancelled, when: 2031-06-20, status: cancelled}
  - {id: held-early, title: Held early, when: 2031-06, status: done}
projects:
  - {id: running, title: Running, when: 2031-05/2031-10, status: ongoing}
  - {id: mentioned, title: Mentioned, when: 2031-07, referenced: true}
`);

const report = reportNext(plan, asked(plan).test, { plan, today: TODAY }, '2031-07-27');

describe('what is coming up', () => {
  it('is what is not closed and falls from today on; a month that has begun is still coming', () => {
    expect(ids(report.rows)).toEqual(['running', 'this-month', 'today', 'next-month', 'last-day']);
  });

  it('may also be what is dated more coarsely, or not at all', () => {
    expect(ids(report.maybe)).toEqual(['summer', 'tbc']);
  });

  it('never has what is past', () => {
    expect([...ids(report.rows), ...ids(report.maybe)]).not.toContain('yesterday');
  });
});
