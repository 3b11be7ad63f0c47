// The figure of the fuzzer: how many executions, and how many of them went wrong.
import type { Measure } from '../figure.ts';
import { fuzz, SLOW } from './run.ts';

export const measure: Measure = async (effort, say) => {
  const executions = effort === 'full' ? 1_000_000 : 10_000;
  const { seed, tallies, uncaught } = await fuzz({ seed: 2031, executions, say });
  const all = Object.values(tallies);
  const done = all.reduce((sum, tally) => sum + tally.executions, 0);
  const slowest = Math.max(...all.map((tally) => tally.slowest.ms));
  const share = tallies.plans.accepted / tallies.plans.judged;
  const counts = Object.entries(tallies).map(([kind, tally]) => `${tally.executions} ${kind}`);
  for (const { name, message } of uncaught) say(`${name}: ${message}`);
  return [
    {
      what: 'fuzz executions over plans, dates, filters and arguments',
      goal: '1,000,000, 0 uncaught, slowest under 1 s, at least 10 % of mutants accepted',
      value: `${done} (${counts.join(', ')}; seed ${seed}), ${uncaught.length} uncaught, slowest ${Math.round(slowest)} ms, ${Math.round(share * 100)} % of mutants accepted`,
      met: done >= 1_000_000 && uncaught.length === 0 && slowest < SLOW && share >= 0.1,
    },
  ];
};
