// A catalogue in parts: each is made when it is first said, once, and all of them where all are looked at.
import { expect, test } from 'vitest';
import { inParts } from '../../src/language/in-parts.ts';

function harbour() {
  const made: string[] = [];
  const part = <T>(name: string, words: T) => {
    made.push(name);
    return words;
  };
  const catalogue = inParts({
    boats: () => part('boats', { ferry: 'ferry' }),
    tides: () => part('tides', { high: 'high tide' }),
  });
  return { catalogue, made };
}

test('nothing is made before it is said, and then only once', () => {
  const { catalogue, made } = harbour();
  expect(made).toEqual([]);
  expect(catalogue.tides.high).toBe('high tide');
  expect(catalogue.tides).toBe(catalogue.tides);
  expect(made).toEqual(['tides']);
});

test('who goes through it, or copies it, has all of it', () => {
  const { catalogue } = harbour();
  expect(Object.keys(catalogue)).toEqual(['boats', 'tides']);
  expect({ ...catalogue }).toEqual({ boats: { ferry: 'ferry' }, tides: { high: 'high tide' } });
});
