// Filters: whatever is typed, a question or a problem; one filter more never finds more, one value more never less.

import { overlaps } from '../../../src/core/day.ts';
import type { Item, Plan } from '../../../src/core/plan.ts';
import { reach } from '../../../src/core/when/reach.ts';
import { load } from '../../../src/load/load.ts';
import { CHOICES } from '../../../src/query/choices.ts';
import { compile, FILTERS, type FilterName, type Filters, type Query } from '../../../src/query/filters.ts';
import { generatePlan } from '../../bench/generate.ts';
import type { Random } from '../../bench/random.ts';
import { inMemory } from '../../load/plan-of.ts';
import { claim } from './claim.ts';
import { someDate } from './dates.ts';
import type { Fuzzer } from './fuzzer.ts';
import { realPlans } from './plan-files.ts';
import { bent } from './text.ts';

interface Asked {
  plan: number;
  filters: Filters;
  /** One filter more. */
  more: [FilterName, Filters[FilterName]];
}

const NAMES = Object.keys(FILTERS) as FilterName[];
const TODAY = '2019-06-15';
const plans: { plan: Plan; words: string[] }[] = [];

export const filters: Fuzzer<Asked> = {
  async prepare() {
    if (plans.length > 0) return;
    const generated = generatePlan({ items: 60, files: 3, seed: 1 });
    for (const files of [
      ...realPlans(),
      Object.fromEntries(generated.map(({ name, text }) => [name, text])),
    ]) {
      const { plan } = await load(inMemory(files));
      plans.push({ plan, words: wordsOf(plan) });
    }
  },
  make(random) {
    const plan = random.between(0, plans.length - 1);
    const some = Object.fromEntries(
      Array.from({ length: random.between(0, 3) }, () => someFilter(random, plan)),
    );
    return { plan, filters: some, more: someFilter(random, plan) };
  },
  run({ plan: index, filters: asked, more: [name, value] }) {
    const { plan } = plans[index] as (typeof plans)[number];
    const context = { plan, today: TODAY };
    const query = compile(asked, context);
    if ('code' in query) return false;
    const found = fitting(query, plan);
    claimScope(query, plan, found);
    // `--referenced` includes more; an end more may turn “certainly” into “perhaps”, which is found all the same.
    if (name === 'referenced') return true;
    const isRepeated = asked[name] !== undefined && Array.isArray(asked[name]) && Array.isArray(value);
    const next = isRepeated ? [...(asked[name] as string[]), ...value] : (asked[name] ?? value);
    const other = compile({ ...asked, [name]: next } as Filters, context);
    if ('code' in other) return true;
    const then = fitting(other, plan);
    const [few, many] = isRepeated ? [found, then] : [then, found];
    for (const item of few)
      claim(many.has(item), `${item.id} is found by ${isRepeated ? 'fewer values' : 'more filters'} alone`);
    return true;
  },
  show: ({ plan, filters: asked, more }) => JSON.stringify({ plan, filters: asked, more }),
};

function fitting({ test }: Query, plan: Plan): Set<Item> {
  return new Set(plan.items.filter((item) => test(item) !== 'no'));
}

/** What lies outside the scope is not looked at when a plan is read from the cache: nothing there may fit. */
function claimScope({ scope, period }: Query, plan: Plan, found: ReadonlySet<Item>): void {
  if (period !== null) claim(period.start < period.end, 'the period ends before it starts');
  for (const item of found) {
    const span = reach(item.when, plan.calendar.period);
    claim(
      scope.spans.every((each) => overlaps(each, span)),
      `${item.id} fits and is out of scope`,
    );
  }
}

function someFilter(random: Random, plan: number): [FilterName, Filters[FilterName]] {
  const name = random.pick(NAMES);
  const kind = FILTERS[name];
  if (kind === 'flag') return [name, true];
  if (name === 'subject-to' && random.chance(30)) return [name, true];
  const value = () => (kind === 'period' ? someDate(random) : someWord(random, plan));
  if (name === 'from' || name === 'to') return [name, value()];
  return [name, Array.from({ length: random.between(1, 2) }, value)];
}

function someWord(random: Random, plan: number): string {
  const word = random.pick(plans[plan]?.words ?? ['']);
  switch (random.weighted({ whole: 4, start: 3, bent: 2 })) {
    case 'whole':
      return word;
    case 'start':
      return word.slice(0, random.between(1, Math.max(1, word.length)));
    default:
      return bent(word, random);
  }
}

/** Everything a filter can name, and words of its texts. */
function wordsOf(plan: Plan): string[] {
  const named = Object.values(CHOICES).flatMap((choice) =>
    choice.candidates(plan).flatMap(({ value, words }) => [String(value), ...words]),
  );
  const said = plan.items.flatMap(({ title }) => JSON.stringify(title).split(/\W+/));
  return [...new Set([...named, ...said, '(a+)+$', '.*', '[', '\\', ''])];
}
