// What is read up, in three languages: nothing left in English, and each language's own signs.
import { describe, expect, test } from 'vitest';
import { en } from '../../src/language/reference/en.ts';
import { es } from '../../src/language/reference/es.ts';
import { fr } from '../../src/language/reference/fr.ts';

function leaves(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String(node(['a', 'b'], 'c'))]];
  return Object.entries(node as object).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

/** Words that are spelt alike. */
const SAME: Record<string, string[]> = {
  es: ['.topics.formats.has'],
  fr: [
    '.fields.examples.type.2',
    '.topics.man.headings.synopsis',
    '.topics.man.headings.description',
    '.topics.man.headings.options',
  ],
};

describe.each([
  ['es', es],
  ['fr', fr],
] as const)('%s', (code, reference) => {
  const english = new Map(leaves(en));

  test('has every text, in its own words', () => {
    const own = leaves(reference);
    expect(own.map(([path]) => path)).toEqual([...english.keys()]);
    const same = own.filter(([path, text]) => text === english.get(path)).map(([path]) => path);
    expect(same.filter((path) => !SAME[code]?.includes(path))).toEqual([]);
  });

  test('keeps codes as they are', () => {
    const codes = (text: string) =>
      [...text.matchAll(/`([^`]*)`/g)]
        .map(([, inside]) => inside)
        .filter((inside) => !/\p{L} |\p{L}{4}/u.test(inside ?? ''));
    for (const [path, text] of leaves(reference.fields))
      expect([path, codes(text)]).toEqual([path, codes(english.get(`.fields${path}`) ?? '')]);
  });
});

test('French spaces: narrow before ; ? !, no-break before : and inside « »', () => {
  const wrong = leaves(fr).filter(([, text]) => {
    const prose = text.replace(/`[^`]*`|\d\d:\d\d|https?:/g, '');
    return /[^\u202f(][;?]|[\p{L})»]!|[^\u00a0]:(?!\/)|«(?!\u00a0)|[^\u00a0]»/u.test(prose);
  });
  expect(wrong).toEqual([]);
});

test('sentences end with a point', () => {
  const texts = [en, es, fr].flatMap(({ fields: { examples: _, snippets: __, schema, ...fields } }) =>
    leaves({ ...fields, description: schema.description }),
  );
  expect(texts.filter(([, text]) => !/[.…]$/.test(text) && !/`\.$|`$/.test(text))).toEqual([]);
});
