// Where, in which locale and by which clock wp is run does not show, but in the day it takes for today.
import { describe, expect, it } from 'vitest';
import { CELLS } from './cells.ts';
import { differences } from './compare.ts';
import { runIn } from './run-cell.ts';

it('the matrix has every zone, locale and clock in it', () => {
  expect(CELLS.length).toBeGreaterThanOrEqual(30);
  for (const side of ['zone', 'locale', 'clock'] as const)
    expect(new Set(CELLS.map((cell) => cell[side])).size).toBe(12);
});

it('with the day given, a far corner of the matrix says what home says', async () => {
  const corner = CELLS.filter(({ locale }) => locale.startsWith('tr')).slice(0, 1);
  expect(corner).toHaveLength(1);
  expect(await differences(corner)).toEqual([]);
}, 120_000);

describe('without it, today is the civil day where the user is', () => {
  it.each([
    ['Pacific/Kiritimati', '2019-12-31T10:00:00Z', '2020-01-01'],
    ['Pacific/Kiritimati', '2019-12-31T09:59:59Z', '2019-12-31'],
    ['Pacific/Pago_Pago', '2020-01-01T10:59:59Z', '2019-12-31'],
    ['America/St_Johns', '2019-06-15T02:29:59Z', '2019-06-14'],
    ['America/St_Johns', '2019-06-15T02:30:00Z', '2019-06-15'],
    // The night Madrid's clocks go forward, and the one they go back.
    ['Europe/Madrid', '2019-03-30T23:00:00Z', '2019-03-31'],
    ['Europe/Madrid', '2019-03-31T21:59:59Z', '2019-03-31'],
    ['Europe/Madrid', '2019-10-26T21:59:59Z', '2019-10-26'],
    ['Europe/Madrid', '2019-10-27T22:59:59Z', '2019-10-27'],
    // A zone nobody knows is UTC.
    ['Mars/Olympus', '2019-06-15T23:59:59Z', '2019-06-15'],
  ])(
    'in %s at %s: %s',
    async (zone, clock, day) => {
      const cell = { zone, locale: 'ar_EG.UTF-8', clock };
      const said = await runIn(cell, ['report', '--theme', 'gender', '--json']);
      expect(/"today": ?"([^"]*)"/.exec(said)?.[1]).toBe(day);
    },
    30_000,
  );
});
