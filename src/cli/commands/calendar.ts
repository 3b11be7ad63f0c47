// `wp calendar [PERIOD]`: small months side by side; the plan's own period when none is named.
import { addDays } from '../../core/day.ts';
import { readPeriod } from '../../query/filters.ts';
import { reportCalendar } from '../../report/calendar.ts';
import type { Run } from '../command.ts';
import { orStop } from '../problem.ts';

export const run: Run = (session) => {
  const { plan, today, argument } = session;
  const query = session.query();
  const own = plan.calendar.period;
  const whole = own === null ? today.slice(0, 4) : `${own.start}/${addDays(own.end, -1)}`;
  const period =
    argument === null && query.period !== null
      ? query.period
      : orStop(readPeriod('period', argument ?? whole, session));
  return reportCalendar(plan, query.test, { ...period, precision: 'month' }, today);
};
