// Every word wp prints in Spanish and in French is one of that catalogue, of the plan in that language, or one that is typed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fold } from '../../src/core/near.ts';
import { ROOT } from '../cli/run-wp.ts';
import { literalsIn } from './literals.ts';
import { everythingPrinted, strangers, wordsOf } from './printed.ts';
import { SYNTAX } from './syntax.ts';

const DELTA = join(ROOT, 'test/cli/plans/delta');

test.each(['es', 'fr'])('%s', { timeout: 120_000 }, async (language) => {
  const printed = await everythingPrinted(DELTA, language);
  expect(strangers(printed, [SYNTAX, catalogue(language), planWords(language)])).toEqual([]);
});

/** The words of all files of the language's name, `src/language/es.ts` and its parts. */
function catalogue(language: string): ReadonlySet<string> {
  const files = ['src/language', 'src/core/words'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => new RegExp(`(^|/)${language}\\.ts$`).test(name))
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(1);
  const words = [...wordsOf(files.map(literalsIn).join('\n')).keys()];
  // Ids made from its words have no accents.
  return new Set([...words, ...words.map(fold)]);
}

/** The plan's texts in one language, and what it says in none: ids, names, types. */
function planWords(language: string): ReadonlySet<string> {
  const said = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return String(value);
    if (language in value) return String((value as Record<string, unknown>)[language]);
    return Object.entries(value)
      .flatMap(([key, inside]) => [Array.isArray(value) ? '' : key, said(inside)])
      .join('\n');
  };
  const files = readdirSync(DELTA, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.ya?ml$/.test(name),
  );
  const texts = files.map((name) => `${name}\n${said(parse(readFileSync(join(DELTA, name), 'utf8')))}`);
  return new Set(wordsOf(texts.join('\n')).keys());
}
