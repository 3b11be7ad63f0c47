import fc from 'fast-check';
import leven from 'leven';
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

  it('is what the definition says, of any words in any order', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abáÁ'), maxLength: 9 });
    const word = fc.oneof(letters, fc.constantFrom(...THEMES));
    fc.assert(
      fc.property(word, fc.array(word), (typed, candidates) => {
        expect(nearest(typed, candidates)).toBe(nearestByDefinition(typed, candidates));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no time over a text of a megabyte', () => {
    const started = performance.now();
    expect(nearest('x'.repeat(1_000_000), THEMES)).toBeNull();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

/** Every distance, without a short way round any. */
function nearestByDefinition(typed: string, candidates: readonly string[]): string | null {
  const wanted = fold(typed);
  const distances = candidates.map((candidate) => {
    const word = fold(candidate);
    const swaps = Array.from(wanted, (letter, at) =>
      [wanted.slice(0, at), wanted.slice(at + 1, at + 2), letter, wanted.slice(at + 2)].join(''),
    );
    const distance = swaps.includes(word) ? Math.min(1, leven(wanted, word)) : leven(wanted, word);
    const limit = Math.max(1, Math.floor(Math.max(word.length, wanted.length) / 3));
    if (wanted.length >= 3 && word.startsWith(wanted)) return 0.5;
    return distance <= limit ? distance : Number.POSITIVE_INFINITY;
  });
  const least = Math.min(...distances);
  return least === Number.POSITIVE_INFINITY ? null : (candidates[distances.indexOf(least)] ?? null);
}

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
