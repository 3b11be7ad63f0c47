// A process that edits and is killed at any moment leaves the plan whole, with every edit it told of, for the next one.
import { expect, it } from 'vitest';
import { isSame } from '../town-plan.ts';
import { killAtRandom } from './killing.ts';
import { PLANS } from './ring.ts';

it('30 kills: no edit torn, none lost that was told, and the next process goes on', async () => {
  const { kills, midway, wrong } = await killAtRandom(30);
  expect(wrong).toEqual([]);
  expect(kills).toBe(30);
  // They are no use where nothing is at stake.
  expect(midway).toBeGreaterThan(4);
}, 300_000);

it('no two steps of the ring leave the same plan, so that a lost edit would be seen', () => {
  const same = PLANS.flatMap((plan, at) => PLANS.slice(at + 1).filter((other) => isSame(plan, other)));
  expect(same).toEqual([]);
});
