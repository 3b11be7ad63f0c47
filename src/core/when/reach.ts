// The days on which an item may be asked for: outside them no question about a period finds it.
import { EVER, type Span } from '../day.ts';
import { extent } from './extent.ts';
import type { When } from './types.ts';

/**
 * Every period in which a `when` falls, or may fall, touches this span (half-open). Open ends run to those of
 * {@link EVER}; what has no date may be anywhere in the plan's period.
 */
export function reach(when: When, planPeriod: Span | null): Span {
  if (when.state !== 'dated') return planPeriod ?? EVER;
  const { start, end } = extent(when);
  return { start: start ?? EVER.start, end: end ?? EVER.end };
}
