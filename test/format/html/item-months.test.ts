import { expect, it } from 'vitest';
import { monthsByItem } from '../../../src/format/html/item-months.ts';
import { reportStatus } from '../../../src/report/status.ts';
import { planOfDates } from '../../plan-of.ts';
import { asked, TODAY } from '../../report/asked.ts';

it('the months an item falls in are written by the ends of their runs', async () => {
  const dates = ['2031-06', '2031-03/2031-05', '[2031-02, 2031-09]', '2031-11-30/2031-12-01', '2031', 'tbc'];
  const plan = await planOfDates(dates);
  const { calendar } = reportStatus(plan, asked(plan), TODAY);
  expect([...monthsByItem(calendar)].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual([
    ['event-1', '2031-06'],
    ['event-2', '2031-03/2031-05'],
    ['event-3', '2031-02 2031-09'],
    ['event-4', '2031-11/2031-12'],
  ]);
});
