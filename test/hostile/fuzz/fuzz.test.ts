// A short share of the fuzzer, the same one every time. `npm run fuzz -- --only NAME` shows what goes wrong here.
import { expect, it } from 'vitest';
import { again, fuzz } from './run.ts';

it('2,500 plans, dates, filters and command lines: an answer or a refusal', async () => {
  const { uncaught, tallies } = await fuzz({ seed: 7, executions: 2500 });
  expect(uncaught).toEqual([]);
  for (const { executions } of Object.values(tallies)) expect(executions).toBeGreaterThan(10);
  expect(tallies.plans.accepted / tallies.plans.judged).toBeGreaterThan(0.1);
}, 120_000);

it('an execution is the same again, by its name', async () => {
  const [first, second] = [await again('plans:4711'), await again('plans:4711')];
  expect(second).toEqual(first);
  expect(first.input).toContain('--- plan.yaml');
});
