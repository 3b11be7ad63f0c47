// Nothing wp says to people is written anywhere but in the catalogues. A fourth language shows it: English in
// Georgian letters, asked about a plan in Georgian letters. What comes back in Latin letters is what is typed, or
// was written elsewhere.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { LANGUAGES as CODES, type Language, WORDS } from '../../src/core/words/index.ts';
import { LANGUAGES } from '../../src/language/index.ts';
import { temporaryFolder } from '../history/repository.ts';
import { inGeorgian } from './georgian.ts';

const { en } = LANGUAGES;
Object.assign(WORDS, { ka: inGeorgian(WORDS.en) });
CODES.push('ka' as Language);
Object.assign(LANGUAGES, {
  ka: {
    name: 'Georgian letters',
    load: async () => inGeorgian(await en.load()),
    reference: async () => inGeorgian(await en.reference()),
    init: async () => inGeorgian(await en.init()),
  },
});
// Loaded now, so that whatever lists the languages has four of them.
const { ROOT, runWp } = await import('../cli/run-wp.ts');
const { everythingPrinted, strangers, textsIn, wordsOf } = await import('./printed.ts');
const { SYNTAX } = await import('./syntax.ts');

test('no text stands outside the catalogues', { timeout: 120_000 }, async () => {
  const plan = planInGeorgian();
  const printed = await everythingPrinted(plan, 'ka');
  const mute = [...printed].filter(([, text]) => !/[ა-ჰ]/.test(text)).map(([line]) => line);
  expect(mute).toEqual(['items --at HEAD --json']);
  const inPlan = new Set(wordsOf(textsIn(plan)).keys());
  // What was typed is told in the language it was typed in.
  const meant = new Set(['june', 'july']);
  expect(strangers(printed, [SYNTAX, inPlan, meant])).toEqual([]);
});

test('a language is read as soon as it is there', async () => {
  const june = inGeorgian('June');
  const { stdout } = await runWp(['events', '--month', june.slice(0, 3), '--lang', 'ka']);
  expect(stdout).toContain(`${june} 2019 · 4`);
});

/** The delta councils' plan with Georgian letters for its English, and in no other language. */
function planInGeorgian(): string {
  const from = join(ROOT, 'test/cli/plans/delta');
  const to = temporaryFolder();
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!statSync(join(from, name)).isFile()) continue;
    const file = translated(parse(readFileSync(join(from, name), 'utf8'))) as object;
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), stringify('languages' in file ? { ...file, languages: ['ka'] } : file));
  }
  return to;
}

function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value) return { ka: inGeorgian(value.en) };
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, translated(inside)]));
}
