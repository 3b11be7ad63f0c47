// A text that is missing in the reader's language: the one that stands in is marked and counted, in every format.
import { Ajv } from 'ajv';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import schema from '../../src/format/output.schema.json' with { type: 'json' };
import { folderWith } from '../cli/folder.ts';
import { runWp } from '../cli/run-wp.ts';

const cwd = folderWith({
  'plan/plan.yaml': `schema: 1
title: { en: Work plan 2031, es: Plan de trabajo 2031, fr: Plan de travail 2031 }
period: 2031
languages: [en, es, fr]
places: [{ id: reedholm, title: { en: Reedholm, fr: L’Île-aux-Joncs } }, Three Mouths]
`,
  'plan/water.yaml': `
theme: water
themes:
  - { id: water, title: { en: Living with the water, fr: Vivre avec l’eau } }
events:
  - id: dyke-walk
    title: { en: Walk along the dyke, fr: Promenade sur la digue }
    description: { en: In boots., es: Con botas. }
    when: 2031-06-17
    when_note: { en: at low tide }
    place: [reedholm, Three Mouths]
    subject_to: { en: dry weather, es: tiempo seco, fr: temps sec }
    links: [{ title: { en: Map }, url: https://delta.example/map }]
    budget: { amount: 12000, currency: EUR, source: { en: Members’ fees } }
    updates:
      - { on: 2031-05-02, health: red, note: { en: The path is under water. } }
`,
});
const vars = { WP_TODAY: '2031-06-01', WP_LANG: 'es' };
const ask = (line: string) => runWp(line.split(' '), { cwd, vars });

/** The sentence below an answer, whatever its line breaks. */
const NOTE = (n: string) =>
  `${n} sin traducir, que se muestra${n.startsWith('1') ? '' : 'n'} en el idioma que indica la marca [en].`;

test('in the terminal and in Markdown: a mark behind each, and a sentence at the end', async () => {
  for (const format of ['table', 'md']) {
    const said = (await ask(`show dyke-walk --format ${format}`)).stdout
      .replace(/\\([[\]])/g, '$1')
      .replace(/\s+/g, ' ');
    for (const text of [
      ...['Walk along the dyke [en]', 'at low tide [en]', 'Living with the water [en]', 'Map [en]'],
      ...['Reedholm [en], Three Mouths', 'Members’ fees [en]', 'The path is under water. [en]'],
    ])
      expect(said).toContain(text);
    expect(said).toContain('Con botas.');
    expect(said).not.toContain('Con botas. [');
    expect(said).toContain(NOTE('7 textos'));
  }
});

test('what is named twice is counted once', async () => {
  const { stdout } = await ask('report');
  expect(stdout.match(/Walk along the dyke/g)?.length).toBeGreaterThan(2);
  expect(stdout.replace(/\s+/g, ' ')).toContain(NOTE('4 textos'));
});

test('nothing is said where nothing is missing', async () => {
  const { stdout } = await runWp(['report', '--lang', 'en'], { cwd, vars });
  expect(stdout).not.toMatch(/\[en\]|not translated/);
});

test('on the page: the language on the element, a mark by the style, the sentence in the footer', async () => {
  const { stdout: page } = await ask('report --format html');
  expect(page).toContain('<html lang="es">');
  expect(page).toContain('<b lang="en" class="fallen">Walk along the dyke</b>');
  expect(page).toContain('<bdi lang="en" class="fallen">The path is under water.</bdi>');
  expect(page).toMatch(/\.fallen::after\{content:[^}]*attr\(lang\)/);
  expect(page.slice(page.indexOf('<footer>'))).toContain('sin traducir, que se muestran');
});

test('in JSON: by field, and the document is as its schema says', async () => {
  const { stdout } = await ask('show dyke-walk --json');
  const document = JSON.parse(stdout);
  expect(document.record).toMatchObject({ title: 'Walk along the dyke', language: 'en', fallback: true });
  expect(document.record.untranslated).toEqual(
    ['title', 'links.0.title', 'when_note', 'budget.source', 'updates.0.note'].map((field) => ({
      field,
      language: 'en',
    })),
  );
  const validate = new Ajv({ strict: false }).compile(schema);
  expect([validate(document), validate.errors]).toEqual([true, null]);
});

test('in CSV: a column; the sentence goes to whoever asked', async () => {
  const { stdout, stderr } = await ask('events --format csv');
  const [head, row] = stdout.split('\r\n').map((line) => line.split(',').at(-1));
  expect([head, row]).toEqual([
    'untranslated',
    'title en; links.0.title en; when_note en; budget.source en; updates.0.note en',
  ]);
  expect(stderr).toBe(`${NOTE('2 textos')}\n`);
});

test('in a calendar: LANGUAGE, and the mark', async () => {
  const { stdout } = await ask('export ics');
  const event = new ICAL.Component(ICAL.parse(stdout)).getFirstSubcomponent('vevent');
  const summary = event?.getFirstProperty('summary');
  expect([summary?.getParameter('language'), summary?.getFirstValue()]).toEqual([
    'en',
    'Walk along the dyke [en]',
  ]);
  expect(event?.getFirstProperty('description')?.getFirstValue()).toContain('Con botas.');
});

test('what is not there has no mark', async () => {
  const plan = folderWith({
    'plan/plan.yaml':
      'schema: 1\ntitle: { en: Plan, fr: Plan }\nperiod: 2031\nlanguages: [en, fr]\nindicators: [{ id: dykes, title: { en: Dykes, fr: Digues }, baseline: 4 }]\n',
  });
  const { stdout } = await runWp(['indicators', '--lang', 'fr', '--format', 'md'], { cwd: plan });
  expect(stdout).toContain('Digues');
  expect(stdout).not.toContain('en\\]');
});
