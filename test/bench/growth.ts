// Whether ten times the items take ten times as long: cold time for each item, large plan ÷ smaller one.
import type { Context } from './bench-context.ts';
import type { BenchPlan } from './plans.ts';
import { section, table } from './table.ts';
import { figure } from './times.ts';
import { caseName, LISTED } from './wp.ts';

export const GROWTH = 'growth';
const ASKED = [LISTED, 'validate'];

export function growth(context: Context, plans: readonly BenchPlan[]): void {
  const [small, large] = [10_000, 100_000].map((items) => plans.find((plan) => plan.items === items));
  if (small === undefined || large === undefined) return;
  const perItem = (plan: BenchPlan, asked: string) =>
    (context.figures.get(caseName(plan, asked, 'cold')) ?? Number.NaN) / plan.items;
  const grown = ASKED.map((asked) => perItem(large, asked) / perItem(small, asked));
  const worst = Math.max(...grown);
  if (!Number.isNaN(worst)) context.figures.set(GROWTH, worst);
  const rows = ASKED.map((asked, at) => [`wp ${asked}`, figure(grown[at] ?? Number.NaN)]);
  section('Growth', `Cold time for each item: ${large.name} ÷ ${small.name}.`, table(['', '÷'], rows));
}
