import { describe, expect, it } from 'vitest';
import { percent, place } from '../../../src/format/html/axis.ts';

const YEAR = { months: Array.from({ length: 12 }, (_, i) => `2031-${String(i + 1).padStart(2, '0')}`) };

describe('months are equally wide, days in proportion inside them', () => {
  it.each([
    ['2031-01-01', '0%'],
    ['2031-02-01', '8.3%'],
    ['2031-02-15', '12.5%'],
    ['2031-07-01', '50%'],
    ['2032-01-01', '100%'],
  ])('%s is at %s', (day, share) => {
    expect(percent(place(day, YEAR))).toBe(share);
  });

  it('what lies outside is at the end', () => {
    expect(place('2030-05-01', YEAR)).toBe(0);
    expect(place('2040-05-01', YEAR)).toBe(1);
  });

  it('an axis may run from October to September', () => {
    const months = ['2030-10', '2030-11', '2030-12', '2031-01'];
    expect(place('2031-01-01', { months })).toBe(0.75);
  });
});
