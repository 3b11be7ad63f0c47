// Whatever file operation fails, is cut short or is the last one before a kill: the plan is whole, and wp says what is true.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADD, FMT, RENAME, SET } from './commands.ts';
import { fileSubjects } from './files.ts';
import { type Recoveries, recoveriesOf } from './recovery.ts';
import { onCache, onHeldPlan, onPlan } from './subject.ts';
import { cacheOf, faultsOf, sweep } from './sweep.ts';

const MINUTES = 10 * 60_000;

it.each([
  { command: SET, every: 90 },
  { command: ADD, every: 120 },
  { command: RENAME, every: 120 },
  { command: FMT, every: 170 },
])(
  'wp $command.name, and one of $every faults',
  async ({ command, every }) => {
    const { points, wrong } = await sweep(onPlan(command), { every });
    expect(points).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
  },
  MINUTES,
);

it(
  'wp set, while somebody else writes: one of 100 faults',
  async () => {
    const { points, wrong } = await sweep(onHeldPlan(SET), { every: 100 });
    expect(points).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
  },
  MINUTES,
);

it(
  'new plans, schemas, merged files and attributes: one of 150 faults',
  async () => {
    for (const subject of await fileSubjects()) {
      const { points, wrong } = await sweep(subject, { every: 150 });
      expect(points).toBeGreaterThan(1);
      expect(wrong).toEqual([]);
    }
  },
  MINUTES,
);

it(
  'a cache that fails is not noticed: one of 140 faults',
  async () => {
    const empty = onCache(SET, null);
    for (const subject of [empty, onCache(SET, await cacheOf(empty))]) {
      const { points, wrong } = await sweep(subject, { every: 140 });
      expect(points).toBeGreaterThan(4);
      expect(wrong).toEqual([]);
    }
  },
  MINUTES,
);

describe('whoever comes after a rename that was killed half-way', () => {
  let recoveries: Recoveries;
  beforeAll(async () => {
    recoveries = await recoveriesOf(RENAME, 12);
  }, MINUTES);
  afterAll(() => recoveries.forget());

  it(
    'ends it or forgets it, on a disk that fails, too',
    async () => {
      expect(recoveries.subjects.length).toBeGreaterThan(4);
      for (const [first, subject] of recoveries.subjects.entries()) {
        const { wrong } = await sweep(subject, { every: 900, first });
        expect(wrong).toEqual([]);
      }
    },
    MINUTES,
  );
});

it('a fault is each error, once and from then on, a kill, and of a write what is cut short', () => {
  expect(faultsOf(['openSync .wp.lock']).length).toBe(16);
  expect(faultsOf(['writeSync 18']).length).toBe(19);
});
