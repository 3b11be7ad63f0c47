// What happened cannot be still to come: a future `actual` or judgement is a plan in the wrong place.
import type { Day } from '../core/day.ts';
import { at, type Finding, finding } from '../core/finding.ts';
import type { Indicator, Item, Origin } from '../core/plan.ts';
import { extent } from '../core/when/extent.ts';
import { parseWhen } from '../core/when/parse.ts';
import type { Calendar, Part, When } from '../core/when/types.ts';
import type { Rule } from './rule.ts';

export const futureActual: Rule<'future-actual'> = {
  code: 'future-actual',
  *check({ items, indicators, calendar }, { today }) {
    for (const item of items) {
      yield* future(item.actual, today, item.origin, 'actual');
      yield* dated(item, 'updates', item.updates, calendar, today);
    }
    for (const indicator of indicators) {
      yield* dated(indicator, 'actuals', indicator.actuals, calendar, today);
    }
  },
};

function* dated(
  { origin }: Item | Indicator,
  field: string,
  records: readonly { on: string | number }[] | undefined,
  calendar: Calendar,
  today: Day,
): Iterable<Finding<'future-actual'>> {
  for (const [index, { on }] of (records ?? []).entries()) {
    yield* future(parseWhen(on, calendar).when, today, origin, field, index, 'on');
  }
}

type Path = (string | number)[];

/** Even the earliest day it may mean is after today. */
function* future(
  { parts }: When,
  today: Day,
  origin: Origin,
  ...path: Path
): Iterable<Finding<'future-actual'>> {
  const isFuture = (part: Part) => (extent(part).start ?? today) > today;
  for (const [index, part] of parts.entries()) {
    if (isFuture(part)) yield finding('future-actual', at(origin, ...path, index), { written: part.text });
  }
}
