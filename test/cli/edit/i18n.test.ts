// `wp i18n export` and `import`: a sheet goes out, comes back, and only the translated nodes of the plan change.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../run-wp.ts';
import { Copy, changedLines } from './copy.ts';

const schema = JSON.parse(readFileSync(`${ROOT}/src/format/output.schema.json`, 'utf8'));
const contract = new Ajv({ allowUnionTypes: true }).compile(schema);

const EVENTS = `# What the ports do.
events:
  - id: forum # the big one
    title: Forum on waterfronts # its name
    when: 2019-06
    aka: {en: Quay Days}
    updates:
      - {on: 2019-02-01, health: green, note: "The hall: found."}

  - id: assembly
    title: { en: Assembly, es: Asamblea }   # two languages
    note:
      en: |
        Delegates meet.
        They vote.
      # To be read by the board.
      es: Se reúnen.
`;
const HEADER =
  'schema: 1\ntitle: {en: Harbour Towns, es: Villas Portuarias}\nperiod: 2019\nlanguages: [en, es]\n';
const plan = () => Copy.with({ 'plan.yaml': HEADER, 'events.yaml': EVENTS });

type Row = Record<string, string>;

/** The sheet after somebody has written over some cells. */
function edited(copy: Copy, change: (row: Row, index: number) => Row): void {
  const path = join(copy.folder, 'sheet.csv');
  const { data } = Papa.parse<Row>(copy.read('sheet.csv'), { header: true, skipEmptyLines: true });
  writeFileSync(path, Papa.unparse(data.map(change)));
}

const SPANISH: Row = {
  'Forum on waterfronts': 'Foro de frentes marítimos',
  'Quay Days': 'Días del muelle',
  'The hall: found.': '=Sala: encontrada',
};

async function exported(copy: Copy, ...words: string[]): Promise<void> {
  expect(await copy.wp('i18n', 'export', '--language', 'es', '-o', 'sheet.csv', ...words)).toMatchObject({
    exit: 0,
  });
}

describe('export, translate, import', () => {
  it('only the translated texts change, in the manner of the file', async () => {
    const copy = plan();
    await exported(copy);
    edited(copy, (row) => ({ ...row, target: SPANISH[row.source ?? ''] ?? '' }));
    const { stdout, exit } = await copy.wp('i18n', 'import', 'sheet.csv');
    expect([stdout, exit]).toEqual(['3 translations taken over (es).\n', 0]);
    const expected = EVENTS.replace(
      'title: Forum on waterfronts # its name',
      'title: # its name\n      en: Forum on waterfronts\n      es: Foro de frentes marítimos',
    )
      .replace('{en: Quay Days}', '{en: Quay Days, es: Días del muelle}')
      .replace('"The hall: found."', '{en: "The hall: found.", es: "=Sala: encontrada"}');
    expect(copy.text('events.yaml')).toBe(expected);
    expect(copy.text('plan.yaml')).toBe(HEADER);
    expect((await copy.wp('validate')).exit).toBe(0);
    expect(JSON.parse((await copy.wp('i18n', '--json')).stdout)).toMatchObject({ missing: [] });
    expect((await copy.wp('i18n', 'import', 'sheet.csv')).stdout).toContain('Nothing to take over.');
  });

  it('a translation that is there is written over', async () => {
    const copy = plan();
    await exported(copy, '--all');
    edited(copy, (row) =>
      row.source === 'Delegates meet.\nThey vote.' || row.field === 'note'
        ? { ...row, target: 'Se reúnen.\nVotan.' }
        : row,
    );
    expect((await copy.wp('i18n', 'import', 'sheet.csv')).exit).toBe(0);
    expect(changedLines(EVENTS, copy.text('events.yaml'))).toEqual([
      '-       es: Se reúnen.',
      '+       es: |-',
      '+         Se reúnen.',
      '+         Votan.',
    ]);
  });

  it('through XLIFF as well, and first only shown', async () => {
    const copy = plan();
    await copy.wp('i18n', 'export', '--language', 'es', '-o', 'sheet.xlf');
    const written = copy
      .read('sheet.xlf')
      .replace(
        /(<source>Quay Days<\/source>\s*<target) state="needs-translation">/,
        '$1 state="translated">Días del muelle',
      );
    writeFileSync(join(copy.folder, 'sheet.xlf'), written);
    const shown = await copy.wp('i18n', 'import', 'sheet.xlf', '--dry-run');
    expect(shown.stdout).toContain('+    aka: {en: Quay Days, es: Días del muelle}');
    expect(copy.text('events.yaml')).toBe(EVENTS);
    const { changes, files, outcome } = JSON.parse(
      (await copy.wp('i18n', 'import', 'sheet.xlf', '--json')).stdout,
    );
    expect({ changes, files, outcome }).toEqual({
      changes: [
        {
          id: 'forum',
          field: 'aka.es',
          before: null,
          after: 'Días del muelle',
          file: 'plan/events.yaml',
          line: 6,
        },
      ],
      files: ['plan/events.yaml'],
      outcome: 'written',
    });
  });

  it('--lang names the language, too, and the notes are in it', async () => {
    const copy = plan();
    const { stdout } = await copy.wp('i18n', 'export', '--lang', 'es');
    expect(stdout).toContain('event,forum,title,es,Forum on waterfronts,,missing,Evento · junio · Título,,');
  });
});

describe('what cannot be taken over is told row by row', () => {
  const bad: Row[] = [
    { kind: 'event', id: 'forun', field: 'title', source: 'Forum on waterfronts', target: 'Foro' },
    { kind: 'event', id: 'forum', field: 'place', source: 'Grayhaven', target: 'Puerto Gris' },
    { kind: 'event', id: 'forum', field: 'title', source: 'Forum', target: 'Foro' },
    {
      kind: 'event',
      id: 'assembly',
      field: 'title',
      source: 'Assembly',
      target: 'La Asamblea',
      target_was: 'Junta',
    },
    {
      kind: 'event',
      id: 'forum',
      field: 'updates.0.note',
      source: 'The hall: found.',
      target: 'Sala.',
      language: 'de',
    },
    { kind: 'event', id: 'forum', field: 'aka.0', source: 'Quay Days', target: 'Días del muelle' },
    { kind: 'event', id: 'forum', field: 'aka.0', source: 'Quay Days', target: 'Los días del muelle' },
    { kind: 'plan', id: 'plan.yaml', field: 'title', source: 'Harbour Towns', target: 'Villas\u0007' },
  ];

  function withBad(): Copy {
    const copy = plan();
    const fields = ['kind', 'id', 'field', 'language', 'source', 'target', 'target_was'];
    const data = bad.map((row) => fields.map((field) => row[field] ?? (field === 'language' ? 'es' : '')));
    writeFileSync(join(copy.folder, 'sheet.csv'), Papa.unparse({ fields, data }));
    return copy;
  }

  it('nothing is written', async () => {
    const copy = withBad();
    const { exit, stdout } = await copy.wp('i18n', 'import', 'sheet.csv', '--json');
    expect(contract(JSON.parse(stdout)) ? [] : contract.errors).toEqual([]);
    const { refused, outcome } = JSON.parse(stdout);
    expect([exit, outcome]).toEqual([1, 'refused']);
    expect(
      refused.map(({ line, message }: { line: number; message: string }) => `${line}: ${message}`),
    ).toEqual([
      '2: it is not in the plan; did you mean “forum”?',
      '3: it has no text “place”',
      '4: the source has changed since the export: “Forum” is now “Forum on waterfronts”',
      '5: the translation has changed since the export: “Junta” is now “Asamblea”',
      '6: “de” is none of the languages the plan is translated into: es',
      '8: it is there already, in line 7, with another translation',
      '9: control character U+0007 in the text',
    ]);
    expect(copy.text('events.yaml')).toBe(EVENTS);
  });

  it('but the rest, where that is asked for', async () => {
    const copy = withBad();
    const { exit, stdout } = await copy.wp('i18n', 'import', 'sheet.csv', '--partly');
    expect(exit).toBe(1);
    expect(stdout).toContain('1 translation taken over (es).');
    expect(changedLines(EVENTS, copy.text('events.yaml'))).toEqual([
      '-     aka: {en: Quay Days}',
      '+     aka: {en: Quay Days, es: Días del muelle}',
    ]);
  });
});

describe('what a row is held against', () => {
  const HALF = 'events:\n  - id: forum\n    title: {es: Foro}\n';
  const ask = (source: string, target: string) =>
    `<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" datatype="plaintext" source-language="en" target-language="es"><body><trans-unit id="event/forum/title"><source>${source}</source><target>${target}</target><alt-trans><source/><target>Foro</target></alt-trans></trans-unit></body></file></xliff>`;

  it.each([
    ['a text that the plan has in no first language yet', ask('', 'El foro'), 'written', []],
    [
      'a source that it does not have',
      ask('Forum', 'El foro'),
      'refused',
      ['the source has changed since the export: “Forum” is now “”'],
    ],
    [
      'a mark of a translation tool',
      ask('', 'El <x id="1"/>foro'),
      'refused',
      [expect.stringContaining('mark')],
    ],
  ])('%s', async (_, sheet, outcome, messages) => {
    const copy = Copy.with({ 'plan.yaml': HEADER, 'events.yaml': HALF });
    writeFileSync(join(copy.folder, 'sheet.xlf'), sheet);
    const told = JSON.parse((await copy.wp('i18n', 'import', 'sheet.xlf', '--json')).stdout);
    expect(told.outcome).toBe(outcome);
    expect(told.refused.map(({ message }: { message: string }) => message)).toEqual(messages);
    expect(copy.text('events.yaml')).toBe(outcome === 'written' ? HALF.replace('Foro', 'El foro') : HALF);
  });
});

describe('sheets that are none, and words that do not fit', () => {
  it.each([
    [['i18n', 'import', 'gone.csv'], 3, 'gone.csv: this file cannot be read: it is gone'],
    [['i18n', 'import', 'plan/plan.yaml'], 3, 'it is neither CSV nor XLIFF'],
    [['i18n', 'export', '--language', 'en'], 2, 'en is the language the others are translated from'],
    [['i18n', 'export', '--language', 'es', '--fail-under', '90'], 2, 'there is no option --fail-under here'],
    [['i18n', '--fail-under', '90', 'export'], 2, 'there is no option --fail-under here'],
    [['i18n', 'import'], 2, '<sheet> is missing'],
  ])('wp %s', async (words, exit, told) => {
    const run = await plan().wp(...words);
    expect(run.exit).toBe(exit);
    expect(run.stderr).toContain(told);
  });

  it('a plan in one language has nothing to translate', async () => {
    const copy = Copy.with({ 'plan.yaml': 'schema: 1\ntitle: Harbour Towns\nlanguages: [en]\n' });
    expect(await copy.wp('i18n', 'export')).toMatchObject({ exit: 2, stdout: '' });
    expect((await copy.wp('i18n')).stdout).toContain('The plan is in one language, en.');
  });
});
