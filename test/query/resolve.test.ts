import { describe, expect, it } from 'vitest';
import { type Candidate, resolve } from '../../src/query/resolve.ts';

const PLACES: Candidate[] = [
  { value: 'grayhaven', words: ['Grayhaven'] },
  { value: 'villasal', words: ['Villasal', 'Villesel'] },
  { value: 'villanueva', words: ['Villanueva del Mar'] },
  { value: 'Málaga Norte', words: [] },
];

describe('a name', () => {
  it.each([
    ['as it is', 'grayhaven', 'grayhaven'],
    ['in another case', 'GRAYHAVEN', 'grayhaven'],
    ['without accents', 'malaga norte', 'Málaga Norte'],
    ['with accents it does not have', 'víllasal', 'villasal'],
    ['by another word for it', 'villesel', 'villasal'],
    ['by its beginning', 'gray', 'grayhaven'],
    ['by the beginning of another word for it', 'ville', 'villasal'],
    ['with space around it', ' villasal ', 'villasal'],
  ])('%s: %o', (_, typed, value) => {
    expect(resolve(typed, PLACES)).toEqual({ ok: true, values: [value] });
  });

  it('that is whole is no beginning of a longer one', () => {
    const names = ['board', 'board-meeting'].map((value) => ({ value, words: [] }));
    expect(resolve('board', names)).toEqual({ ok: true, values: ['board'] });
  });

  it('that two records share stands for both', () => {
    const unions = ['river', 'basin'].map((value) => ({ value, words: ['Union'] }));
    expect(resolve('union', unions)).toEqual({ ok: true, values: ['river', 'basin'] });
  });
});

describe('what is no name', () => {
  it('but the beginning of several is answered with all of them', () => {
    expect(resolve('villa', PLACES)).toEqual({
      ok: false,
      reason: 'ambiguous',
      candidates: ['villasal', 'villanueva'],
    });
  });

  it('but nearly one is answered with the one that was meant', () => {
    expect(resolve('grayheaven', PLACES)).toMatchObject({ ok: false, reason: 'unknown', near: 'grayhaven' });
    expect(resolve('vilesel', PLACES)).toMatchObject({ near: 'villasal' });
  });

  it('nor near one is answered with all there are', () => {
    expect(resolve('oslo', PLACES)).toEqual({
      ok: false,
      reason: 'unknown',
      near: null,
      known: ['grayhaven', 'villasal', 'villanueva', 'Málaga Norte'],
    });
  });

  it.each(['', '  '])('because it is empty is no beginning of everything: %o', (typed) => {
    expect(resolve(typed, PLACES)).toMatchObject({ ok: false, reason: 'unknown', near: null });
  });

  it('but looks like a pattern is only text', () => {
    for (const typed of ['.*', 'gray.*', '^g', '[a-z]+', '(']) {
      expect(resolve(typed, PLACES)).toMatchObject({ ok: false, reason: 'unknown' });
    }
  });
});
