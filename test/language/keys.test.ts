// Every catalogue has the keys of the English one: none missing, none too many, at any depth. The compiler says it
// first; the lines it must refuse are here, too.
import { expect, test } from 'vitest';
import { WORDS } from '../../src/core/words/index.ts';
import type { DateWords } from '../../src/core/words/types.ts';
import type { Messages } from '../../src/language/en.ts';
import { es } from '../../src/language/es.ts';
import { LANGUAGES, type LanguageCode } from '../../src/language/index.ts';

const CODES = Object.keys(LANGUAGES) as LanguageCode[];

/** The paths of a catalogue; functions with how many words they are given, lists as a whole. */
function paths(node: unknown, path = ''): string[] {
  if (typeof node === 'function') return [`${path}(${node.length})`];
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [path];
  return Object.entries(node).flatMap(([key, inside]) => paths(inside, `${path}.${key}`));
}

test.each(CODES)('%s: what is said, what is read up, what a new plan says', async (code) => {
  for (const part of ['load', 'reference', 'init'] as const) {
    const [own, english] = [await LANGUAGES[code][part](), await LANGUAGES.en[part]()];
    // A function may need less than it is given.
    const bare = (all: unknown) => paths(all).map((path) => path.replace(/\(\d+\)$/, '()'));
    expect(bare(own).sort()).toEqual(bare(english).sort());
  }
});

test.each(CODES)('%s: what is read has every sort of word', (code) => {
  const sorts = (words: DateWords) => paths({ ...words, otherMonths: null }).sort();
  expect(sorts(WORDS[code])).toEqual(sorts(WORDS.en));
});

test('the compiler refuses a key too many and a key too few, nested as deep as they go', () => {
  const { yes: _, ...words } = es.words;
  const wrong: Messages[] = [
    // @ts-expect-error there is no such message
    { ...es, more: 'más' },
    // @ts-expect-error there is no such status
    { ...es, words: { ...es.words, statuses: { ...es.words.statuses, delayed: 'demorado' } } },
    // @ts-expect-error "yes" is missing
    { ...es, words },
    // @ts-expect-error a count is said by a function
    { ...es, words: { ...es.words, items: 'elementos' } },
  ];
  expect(wrong).toHaveLength(4);
});
