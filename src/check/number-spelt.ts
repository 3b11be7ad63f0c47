// "2,7" is words to wp: no value of an indicator or a budget is meant so.
import { at, type Finding, finding } from '../core/finding.ts';
import { numbersMeant } from '../core/number-spelt.ts';
import type { Indicator, Item, Origin } from '../core/plan.ts';
import type { Rule } from './rule.ts';

type Path = (string | number)[];

export const numberSpelt: Rule<'number-spelt'> = {
  code: 'number-spelt',
  *check({ items, indicators }) {
    for (const item of items) yield* misspelt(item.origin, quantitiesOf(item));
    for (const indicator of indicators) yield* misspelt(indicator.origin, valuesOf(indicator));
  },
};

function* misspelt(origin: Origin, quantities: Iterable<[Path, unknown]>): Iterable<Finding<'number-spelt'>> {
  for (const [path, value] of quantities) {
    if (typeof value !== 'string') continue;
    const meant = numbersMeant(value);
    if (meant.length === 0) continue;
    yield finding('number-spelt', at(origin, ...path), { written: value, read: null, meant });
  }
}

function* quantitiesOf({ budget }: Item): Iterable<[Path, unknown]> {
  if (budget === undefined) return;
  yield [['budget', 'amount'], budget.amount];
  yield [['budget', 'secured'], budget.secured];
}

function* valuesOf({
  baseline,
  target,
  milestones = [],
  actuals = [],
}: Indicator): Iterable<[Path, unknown]> {
  for (const [name, quantity] of Object.entries({ baseline, target })) {
    if (typeof quantity === 'object') yield [[name, 'value'], quantity.value];
    else yield [[name], quantity];
  }
  for (const [index, { value }] of milestones.entries()) yield [['milestones', index, 'value'], value];
  for (const [index, { value }] of actuals.entries()) yield [['actuals', index, 'value'], value];
}
