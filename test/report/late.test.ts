import { describe, expect, it } from 'vitest';
import { reportLate } from '../../src/report/late.ts';
import { planOf } from '../plan-of.ts';
import { asked, TODAY } from './asked.ts';

const plan = await planOf(`
events:
  - {id: harbour-day, title: Harbour day, when: 2031-06-14}
  - {id: forum, title: Forum, when: 2031-05}
  - {id: course, title: Course, when: 2031-Q1}
  - {id: assembly, title: Assembly, when: 2031-04, status: done}
  - {id: regatta, title: Regatta, when: 2031-04, status: cancelled}
  - {id: webinar, title: Webinar, when: 2031-04, actual: 2031-04-09}
  - {id: lights, title: Lights, when: 2031-05, status: postponed}
  - {id: today, title: Today, when: 2031-06-15}
  - {id: congress, title: Congress, when: 2031-02, referenced: true}
projects:
  - {id: docks, title: Docks, when: ../2031-03, status: closing}
`);

describe('what is late', () => {
  it('is past and neither closed nor happened, the longest overdue first', () => {
    const { rows } = reportLate(plan, asked(plan).test, TODAY);
    expect(rows.map(({ item, daysLate }) => [item.id, daysLate])).toEqual([
      ['course', 76],
      ['docks', 76],
      ['forum', 15],
      ['lights', 15],
      ['harbour-day', 1],
    ]);
  });

  it('counts whole days since the last day that was meant', () => {
    const { rows } = reportLate(plan, asked(plan).test, '2031-06-01');
    expect(rows.find(({ item }) => item.id === 'forum')?.daysLate).toBe(1);
  });

  it('can be narrowed like every list', () => {
    const { rows } = reportLate(plan, asked(plan, { kind: ['project'] }).test, TODAY);
    expect(rows.map(({ item }) => item.id)).toEqual(['docks']);
  });

  it('is nothing before the year begins', () => {
    expect(reportLate(plan, asked(plan).test, '2031-01-01').rows).toEqual([]);
  });
});
