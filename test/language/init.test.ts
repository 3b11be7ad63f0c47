// The words of a new plan: in their own language, spelled as its printers do.
import { describe, expect, test } from 'vitest';
import { en, type InitWords } from '../../src/language/init/en.ts';
import { es } from '../../src/language/init/es.ts';
import { fr } from '../../src/language/init/fr.ts';

/** Every text with its path; what takes an argument is given one. */
function texts(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'function') return [[path, node('2031')]];
  if (typeof node !== 'object' || node === null) return [[path, String(node)]];
  return Object.entries(node).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe.each(Object.entries({ en, es, fr }))('%s', (_, words: InitWords) => {
  test('typographic apostrophes, no spaces at the end of a line', () => {
    expect(texts(words).filter(([, text]) => /\p{L}'\p{L}| $/mu.test(text))).toEqual([]);
  });

  test('no line of a comment is longer than an editor shows', () => {
    const lines = texts(words.comments).flatMap(([, text]) => text.split('\n'));
    expect(lines.filter((line) => line.length > 118)).toEqual([]);
  });
});

test.each(Object.entries({ es, fr }))('%s is translated', (_, words) => {
  const english = new Map(texts(en));
  expect(texts(words).filter(([path, text]) => english.get(path) === text)).toEqual([]);
});

test('French spaces: narrow before ; ? !, no-break before : and inside « »', () => {
  const wrong = texts(fr).filter(([, text]) => {
    const prose = text.replace(/\{.*?\}|part_of:/g, '');
    return /[^\u202f][;?!]|[^\u00a0]:|«(?!\u00a0)|[^\u00a0]»/u.test(prose);
  });
  expect(wrong).toEqual([]);
});
