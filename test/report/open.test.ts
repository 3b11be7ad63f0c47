import { describe, expect, it } from 'vitest';
import { reportOpen } from '../../src/report/open.ts';
import { planOf } from '../plan-of.ts';
import { asked, TODAY } from './asked.ts';

const plan = await planOf(`
events:
  - {id: summit, title: Summit, when: tbc, owner: secretariat}
  - {id: autumn-assembly, title: Assembly, when: 2031-09-19|2031-09-26, owner: secretariat}
  - {id: forum, title: Forum, when: 2031-07, subject_to: budget availability, owner: secretariat}
  - {id: settled, title: Settled, when: 2031-11-04, owner: secretariat}
  - {id: dropped, title: Dropped, when: tbc, status: cancelled}
actions:
  - {id: census, title: Census, when: 2031-10}
`);

describe('what is open', () => {
  it('is told with every reason and its last day to decide, the nearest first', () => {
    const { rows } = reportOpen(plan, asked(plan).test, TODAY);
    expect(rows.map(({ item, reasons, decideBy }) => [item.id, reasons, decideBy])).toEqual([
      ['forum', ['coarse', 'condition'], '2031-06-30'],
      ['autumn-assembly', ['uncertain'], '2031-09-18'],
      ['census', ['owner'], '2031-09-30'],
      ['summit', ['tbc'], '2031-12-31'],
    ]);
  });

  it('says whether the plan names owners at all', async () => {
    expect(reportOpen(plan, asked(plan).test, TODAY).namesOwners).toBe(true);
    const none = await planOf('actions: [{id: census, title: Census}]');
    expect(reportOpen(none, asked(none).test, TODAY)).toEqual({ kind: 'open', rows: [], namesOwners: false });
  });

  it('without any day to decide by comes last', async () => {
    const items = 'events: [{id: a, title: A, when: tbc}, {id: b, title: B, when: 2031-07-04?}]';
    const endless = await planOf(`schema: 1\ntitle: Harbour Towns Network\n${items}`);
    const { rows } = reportOpen(endless, asked(endless).test, TODAY);
    expect(rows.map(({ item, decideBy }) => [item.id, decideBy])).toEqual([
      ['b', '2031-07-03'],
      ['a', null],
    ]);
  });
});
