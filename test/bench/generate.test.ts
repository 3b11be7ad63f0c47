// The plans of the benchmark: the same every time, whole, and with every form of date.
import { expect, test } from 'vitest';
import { checkPlan } from '../../src/check/index.ts';
import { type Files, loadFiles, told } from '../load/plan-of.ts';
import { generateItems, generatePlan } from './generate.ts';
import { TODAY } from './item.ts';

const SIZE = { items: 300, files: 12, seed: 7 };

test('the same seed gives the same text, another one does not', () => {
  expect(generatePlan(SIZE)).toEqual(generatePlan(SIZE));
  expect(generatePlan(SIZE)).not.toEqual(generatePlan({ ...SIZE, seed: 8 }));
});

test('300 items load without a finding', async () => {
  const files: Files = Object.fromEntries(generatePlan(SIZE).map(({ name, text }) => [name, text]));
  const loaded = await loadFiles(files);
  expect(await told(loaded, [...loaded.findings, ...checkPlan(loaded.plan, { today: TODAY })])).toEqual([]);
  expect(loaded.plan.items).toHaveLength(300);
  expect(loaded.plan.themes).toHaveLength(8);
  expect(loaded.plan.items.map(({ id }) => id).sort()).toEqual(
    generateItems(SIZE)
      .flat()
      .map(({ id }) => id)
      .sort(),
  );
});

test('ids are unique', () => {
  const ids = generateItems({ items: 5000, files: 8, seed: 1 }).flatMap((file) => file.map(({ id }) => id));
  expect(new Set(ids).size).toBe(5000);
});

test('an item takes about as much text as in real plans', () => {
  const text = generatePlan({ items: 4000, files: 8, seed: 1 }).map((file) => file.text);
  const bytes = Buffer.byteLength(text.join('')) / 4000;
  expect(bytes).toBeGreaterThan(200);
  expect(bytes).toBeLessThan(230);
});

test.each([
  ['month', /^2031-\d\d$/],
  ['day', /^2031-\d\d-\d\d$/],
  ['month to month', /^2031-\d\d\/2031-\d\d$/],
  ['day to day', /^2031-\d\d-\d\d\/2031-\d\d-\d\d$/],
  ['quarter', /^2031-Q\d$/],
  ['half', /^2031-H\d$/],
  ['year', /^2031$/],
  ['season', /^2031-(spring|summer|autumn)$/],
  ['third', /^(early|mid|late) 2031-\d\d$/],
  ['either-or', /^2031-\d\d\|2031-\d\d$/],
  ['by', /^\.\.\/2031-\d\d$/],
  ['uncertain', /^2031-\d\d\?$/],
  ['not yet known', /^tbc$/],
  ['all the time', /^ongoing$/],
])('some dates are of the form “%s”', (_, form) => {
  const dates = generateItems({ items: 2000, files: 8, seed: 1 }).flat();
  expect(dates.some(({ when }) => when !== null && form.test(when))).toBe(true);
});

test('some items have no date', () => {
  const share = generateItems({ items: 2000, files: 8, seed: 1 })
    .flat()
    .filter(({ when }) => when === null).length;
  expect(share / 2000).toBeCloseTo(0.15, 1);
});
