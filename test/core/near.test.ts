import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, nearest } from '../../src/core/near.ts';

const THEMES = ['positioning', 'implementation', 'governance', 'hub', 'gender'];

describe('did you mean', () => {
  it.each([
    ['goverance', 'governance'],
    ['Governanze', 'governance'],
    ['GENDER', 'gender'],
    ['génder', 'gender'],
    ['hubb', 'hub'],
    ['impl', 'implementation'],
    ['position', 'positioning'],
  ])('%s: %s', (typed, meant) => {
    expect(nearest(typed, THEMES)).toBe(meant);
  });

  it.each(['finance', 'xyz', '', 'im'])('nothing near %o', (typed) => {
    expect(nearest(typed, THEMES)).toBeNull();
  });

  it('is the candidate as it is written, and the first of two as near', () => {
    expect(nearest('malaga', ['Granada', 'Málaga'])).toBe('Málaga');
    expect(nearest('cat', ['car', 'can'])).toBe('car');
  });

  it('finds any word with one letter too many, too few or another', () => {
    const slips = fc.constantFrom(
      (word: string, at: number) => `${word.slice(0, at)}x${word.slice(at)}`,
      (word: string, at: number) => word.slice(0, at) + word.slice(at + 1),
      (word: string, at: number) => `${word.slice(0, at)}x${word.slice(at + 1)}`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...THEMES), fc.nat(), slips, (word, at, slip) => {
        expect(nearest(slip(word, at % word.length), [word])).toBe(word);
      }),
    );
  });

  it('takes no time over a text of a megabyte', () => {
    const started = performance.now();
    expect(nearest('x'.repeat(1_000_000), THEMES)).toBeNull();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('folding', () => {
  it.each([
    ['Secretaría', 'secretaria'],
    ['FÉVRIER', 'fevrier'],
    ['août', 'aout'],
    ['Ñandú', 'nandu'],
    ['港口', '港口'],
  ])('%s: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folded text stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
