import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, anyOf, type Match, when } from '../../src/query/match.ts';
import { onlyItem, planOfDates } from '../plan-of.ts';

const item = onlyItem(await planOfDates(['2031-06']));
const ANSWERS: Match[] = ['no', 'maybe', 'either', 'yes'];
const always = (match: Match) => () => match;

it('repeating a filter takes the best answer, combining filters the worst', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ANSWERS), { minLength: 1 }), (answers) => {
      const inOrder = [...answers].sort((a, b) => ANSWERS.indexOf(a) - ANSWERS.indexOf(b));
      expect(anyOf(answers.map(always))(item)).toBe(inOrder.at(-1));
      expect(allOf(answers.map(always))(item)).toBe(inOrder[0]);
    }),
  );
});

describe('without filters', () => {
  it('everything fits', () => expect(allOf([])(item)).toBe('yes'));
  it('nothing is one of none', () => expect(anyOf([])(item)).toBe('no'));
});

it('a plain question is answered yes or no', () => {
  expect(when(({ kind }) => kind === 'event')(item)).toBe('yes');
  expect(when(({ kind }) => kind === 'action')(item)).toBe('no');
});
