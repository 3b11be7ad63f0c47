// Dates in JSON: what was written, and what it means, both ends inclusive.
import { addDays } from '../core/day.ts';
import { extent } from '../core/when/extent.ts';
import type { Part, When } from '../core/when/types.ts';

/** `null` when nothing is written; open ends and undated states have null ends. */
export function whenToJson(when: When): object | null {
  if (when.state === 'none') return null;
  const whole = when.state === 'dated' ? boundsOf(when) : NO_BOUNDS;
  return { written: when.written, state: when.state, ...whole, parts: when.parts.map(partToJson) };
}

const NO_BOUNDS = { earliest: null, latest: null, precision: null, uncertain: false, approximate: false };

function partToJson(part: Part): object {
  const time = part.form === 'point' ? part.at.time : null;
  return { text: part.text, form: part.form, ...boundsOf(part), time };
}

function boundsOf(of: When | Part) {
  const { start, end, precision, uncertain, approximate } = extent(of);
  return {
    earliest: start,
    latest: end === null ? null : addDays(end, -1),
    precision,
    uncertain,
    approximate,
  };
}
