// A date outside the plan's period is most often a slip in the year.
import type { Span } from '../core/day.ts';
import { at, finding } from '../core/finding.ts';
import { type Extent, extent } from '../core/when/extent.ts';
import type { Rule } from './rule.ts';

/** Only what is wholly outside, and not what the plan merely mentions (`referenced`). */
export const outsidePeriod: Rule<'outside-period'> = {
  code: 'outside-period',
  *check({ items, header, calendar: { period } }) {
    if (period === null) return;
    for (const { when, referenced, origin } of items) {
      if (referenced || isWithin(extent(when), period)) continue;
      for (const [index, part] of when.parts.entries()) {
        const { start, end } = extent(part);
        const isOutside = (end !== null && end <= period.start) || (start !== null && start >= period.end);
        if (!isOutside) continue;
        const args = { written: part.text, period: String(header.period) };
        yield finding('outside-period', at(origin, 'when', index), args);
      }
    }
  },
};

function isWithin({ start, end }: Extent, period: Span): boolean {
  return start !== null && end !== null && start >= period.start && end <= period.end;
}
