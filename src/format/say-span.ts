// Whole months as a heading names them: the plan's own period by its own name, others from month to month.
import { addDays, type Span } from '../core/day.ts';
import { sayPeriod } from './say-period.ts';
import type { FormatContext } from './types.ts';

/** "2019", "October 2018 – September 2019", "June 2019". */
export function saySpan(span: Span, { plan, voice }: FormatContext): string {
  const own = plan.calendar.period;
  const [first, last] = [span.start.slice(0, 7), addDays(span.end, -1).slice(0, 7)];
  const text =
    own?.start === span.start && own.end === span.end
      ? String(plan.header.period)
      : first === last
        ? first
        : `${first}/${last}`;
  return sayPeriod({ ...span, precision: 'month', text }, voice, plan.calendar.yearStart);
}
