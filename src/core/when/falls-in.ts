// Is it in June? The one rule by which every list, count, report and feed answers.
import { contains, overlaps, type Span } from '../day.ts';
import { coarser } from './precision.ts';
import type { Part, Point, Precision, When } from './types.ts';

/**
 * `yes`; `either` = one of its alternatives is in the period; `maybe` = it may be, but what is written is
 * coarser than the period or has no date; `no`.
 */
export type Falls = 'yes' | 'either' | 'maybe' | 'no';

/** A period that is asked about, with the precision it was asked in. */
export interface Asked extends Span {
  precision: Precision;
}

const BEST: Falls[] = ['yes', 'either', 'maybe', 'no'];

/**
 * Whether a `when` falls in a period. A part is in it if it touches the period and is written with the
 * period's precision or finer (a range: both ends), or lies wholly inside. A range with an open end is in
 * the period of its known end, and perhaps in any on its open side. What has no date may be in any period
 * that `planPeriod` (half-open, null = undeclared) touches. The best answer over all parts wins.
 */
export function fallsIn(when: When, period: Asked, planPeriod: Span | null): Falls {
  if (when.state !== 'dated') return planPeriod === null || overlaps(planPeriod, period) ? 'maybe' : 'no';
  return best(when.parts.map((part) => partFallsIn(part, period)));
}

function best(answers: Falls[]): Falls {
  return BEST.find((answer) => answers.includes(answer)) ?? 'no';
}

function partFallsIn(part: Part, period: Asked): Falls {
  if (part.form === 'point') return spanFallsIn(part.at, [part.at], period);
  if (part.form === 'choice') return choiceFallsIn(part.of, period);
  const { from, to } = part;
  if (from !== null && to !== null)
    return spanFallsIn({ start: from.start, end: to.end }, [from, to], period);
  if (to !== null) return known(to, period) ?? (period.start < to.start ? 'maybe' : 'no');
  if (from !== null) return known(from, period) ?? (period.end > from.end ? 'maybe' : 'no');
  return 'maybe';
}

function spanFallsIn(span: Span, ends: Point[], period: Asked): Falls {
  if (!overlaps(span, period)) return 'no';
  const fine = ends.every((end) => !coarser(end.precision, period.precision));
  return fine || contains(period, span) ? 'yes' : 'maybe';
}

/** The answer the known end of an open range gives, or null when the period is elsewhere. */
function known(end: Point, period: Asked): Falls | null {
  const answer = spanFallsIn(end, [end], period);
  return answer === 'no' ? null : answer;
}

function choiceFallsIn(of: Point[], period: Asked): Falls {
  const answers = of.map((point) => spanFallsIn(point, [point], period));
  if (answers.every((answer) => answer === 'yes')) return 'yes';
  return answers.includes('yes') ? 'either' : best(answers);
}
