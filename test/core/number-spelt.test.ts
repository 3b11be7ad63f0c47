// Numbers as half of the world writes them, and what wp would read.
import { expect, it } from 'vitest';
import { numbersMeant } from '../../src/core/number-spelt.ts';

it.each([
  ['2,7', ['2.7']],
  ['-0,5', ['-0.5']],
  ['1234,56', ['1234.56']],
  ['5,000', ['5000', '5']],
  ['5.000', ['5000', '5']],
  ['1.240,5', ['1240.5']],
  ['1,240.5', ['1240.5']],
  ['1.240.000', ['1240000']],
  ['1,240,000', ['1240000']],
  ['12 400', ['12400']],
  ['12\u202f400,5', ['12400.5']],
  ['12’400', ['12400']],
  ['0,500', ['0.5']],
])('%s', (written, meant) => {
  expect(numbersMeant(written)).toEqual(meant);
});

it.each(['2.7', '2700', 'about 40', '2,7 %', '3, 4', '10-12', '1,2,3', '1.240.5', '', ','])(
  '%j is none',
  (text) => {
    expect(numbersMeant(text)).toEqual([]);
  },
);
