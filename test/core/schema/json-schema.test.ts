// The JSON Schema for editors: it takes and refuses what wp does, but for what only wp can tell.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fileSchema, planFileSchema } from '../../../src/core/schema/file.ts';
import { headerSchema } from '../../../src/core/schema/header.ts';
import { indicatorSchema, workItemSchema } from '../../../src/core/schema/item.ts';
import type { JsonSchema } from '../../../src/core/schema/json-node.ts';
import { jsonSchema } from '../../../src/core/schema/json-schema.ts';
import { NO_NAMES, type PlanNames, planNames } from '../../../src/core/schema/plan-names.ts';
import { en } from '../../../src/language/reference/en.ts';
import { disk } from '../../../src/load/disk.ts';
import { takeExtra } from '../../../src/load/extra.ts';
import { load } from '../../../src/load/load.ts';
import { ROOT } from '../../cli/run-wp.ts';

type Data = Record<string, unknown>;

const HARBOUR = `${ROOT}/test/cli/plans/harbour`;
const schemaOf = (names: PlanNames) => jsonSchema(en.fields, names);
const compiled = (names: PlanNames): ValidateFunction => new Ajv({ strict: false }).compile(schemaOf(names));
const namesOf = async (folder: string) => planNames((await load(disk(folder))).plan, 'en');
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => [name, parse(readFileSync(`${folder}/${name}`, 'utf8')) as Data] as const);

/**
 * What JSON Schema cannot tell, or tells otherwise: each makes of a document one that means the same to both.
 * Dates are read neither by the one nor by the other, but by core/when.
 */
const BEYOND: Record<string, (key: string, value: unknown) => unknown> = {
  'whether a time zone exists': (key, value) => (key === 'tz' && typeof value === 'string' ? 'UTC' : value),
  'how many decimals a target has': (key, value) =>
    key === 'sdg' && typeof value === 'number' && value >= 1 && value < 18 ? Math.floor(value) : value,
  'that keys of one’s own alone are no text and no link': (key, value) =>
    key !== '' &&
    isRecord(value) &&
    Object.keys(value).length > 0 &&
    Object.keys(value).every((key) => key.startsWith('x-'))
      ? undefined
      : value,
};

/** What wp makes of a file. The editor asks for the value of a key that has none; wp passes over it. */
function taken(document: Data): boolean {
  const lists = Object.keys(fileSchema.shape).filter((key) => key !== 'theme');
  const asked = Object.entries(document).map(([key, value]) => [
    key,
    value === null && !lists.includes(key) ? {} : value,
  ]);
  const { data } = takeExtra(Object.fromEntries(asked) as Data);
  const hasHeader = Object.keys(data).some((key) => key in headerSchema.shape);
  return (hasHeader ? planFileSchema : fileSchema).safeParse(data).success;
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The document without anything that only one of the two can tell. */
function told(value: unknown, key = ''): unknown {
  const plain = Object.values(BEYOND).reduce((left, forgive) => forgive(key, left), value);
  if (Array.isArray(plain)) return plain.map((entry) => told(entry, key));
  if (!isRecord(plain)) return plain;
  return Object.fromEntries(
    Object.entries(plain).flatMap(([name, inner]) => {
      const left = told(inner, name);
      return left === undefined ? [] : [[name, left]];
    }),
  );
}

const VALUES: unknown[] = [
  ...[
    '',
    ' ',
    'a',
    'Two words',
    'tbc',
    '2019-06',
    'June',
    'https://a.example',
    'javascript:x',
    'a@b.example',
  ],
  ...['EUR', 'eur', '11.3', '18', '0', 'done', 'Done', 'red', 'online', 'speaker', 'up', 'en', 'EN', 'UTC'],
  ...[0, 1, 7, 13, 11.3, 17.999, 18, -1, 1.5, 1899, 1900, 2019, 2101, true, false, null],
  ...[
    [],
    [''],
    ['a'],
    ['a', 'b'],
    ['Two words'],
    [2019],
    [null],
    [true],
    [['a']],
    {},
    { en: 'A' },
    { EN: 'A' },
  ],
  ...[
    { en: '' },
    { en: 'A', 'x-y': 1 },
    { 'x-y': 1 },
    { url: 'https://a.example' },
    { title: 'A' },
    { url: 'a' },
  ],
  ...[[{ title: 'A' }, 'mailto:a@b.example'], { titel: 'A' }, { value: 3 }, { by: '2019', value: 'ten' }],
  ...[{ by: '2019' }, [{ on: 2019, value: 3, source: 'A' }], [{ by: '2019-06', value: 3 }], { count: 2 }],
  ...[{ count: -1 }, { count: 1.5, status: 'done' }, { amount: 5, currency: 'EUR', secured: true }],
  ...[{ amount: null }, { secured: 'half' }, [{ on: '2019-06', by: 'A', health: 'red', note: 'A' }]],
  ...[
    [{ health: 'red' }],
    [{ on: 2019, health: 'blue' }],
    [{ id: 'A', title: 'A', aka: ['B'], colour: 'red' }],
  ],
  ...[[{ title: 'A' }], ['a', { id: 2019 }], [{ id: 'a', aka: 3 }]],
];
const value = fc.constantFrom(...VALUES);

function record(keys: readonly string[]): fc.Arbitrary<Data> {
  const key = fc.constantFrom(...keys, 'x-own', 'titel');
  const base = fc.constantFrom<Data>({ id: 'a', title: 'A' }, { id: 'a', title: 'A' }, { id: 'a' }, {});
  return fc
    .tuple(base, fc.dictionary(key, value, { maxKeys: 3 }))
    .map(([fixed, more]) => ({ ...fixed, ...more }));
}

const items = fc.array(record(Object.keys(workItemSchema.shape)), { maxLength: 2 });
const indicators = fc.array(record(Object.keys(indicatorSchema.shape)), { maxLength: 2 });
const themes = fc.array(record(['id', 'title', 'description', 'note', 'subjects', 'services', 'order']), {
  maxLength: 2,
});
const header = fc.dictionary(fc.constantFrom(...Object.keys(headerSchema.shape)), value, { maxKeys: 3 });
const file = fc
  .tuple(
    fc.constantFrom<Data>({}, { schema: 1, title: 'Plan' }),
    header,
    fc.record({ events: items, projects: items, indicators, themes }, { requiredKeys: [] }),
    fc.dictionary(fc.constantFrom('theme', 'actions', 'x-own', 'item'), value, { maxKeys: 1 }),
  )
  .map((parts): Data => Object.assign({}, ...parts));

/** A good file of the sample plan with one value exchanged, at any depth. */
const spoiled = fc
  .tuple(
    fc.constantFrom(...filesOf(HARBOUR).map(([, data]) => data)),
    fc.array(fc.nat(), { minLength: 8 }),
    value,
  )
  .map(([data, choices, junk]) => spoil(structuredClone(data), choices, junk) as Data);

function spoil(data: unknown, [choice = 0, ...choices]: readonly number[], junk: unknown): unknown {
  const keys = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  const key = keys[choice % (keys.length + 1)];
  if (key === undefined) return junk;
  const holder = data as Data;
  holder[key] = spoil(holder[key], choices, junk);
  return holder;
}

describe('the JSON Schema and Zod agree', () => {
  const fits = compiled(NO_NAMES);
  const agree = (document: Data) => {
    const plain = told(document) as Data;
    expect([fits(plain), plain]).toEqual([taken(plain), plain]);
  };

  it('on files of any values', () => {
    fc.assert(fc.property(file, agree), { numRuns: 3000 });
  });

  it('on one field at a time', () => {
    for (const key of Object.keys(workItemSchema.shape))
      for (const one of VALUES) agree({ events: [{ id: 'a', title: 'A', [key]: one }] });
    for (const key of Object.keys(indicatorSchema.shape))
      for (const one of VALUES) agree({ indicators: [{ id: 'a', title: 'A', [key]: one }] });
    for (const key of Object.keys(planFileSchema.shape))
      for (const one of VALUES) agree({ schema: 1, title: 'Plan', [key]: one });
  });

  it('on good files with one thing wrong', () => {
    fc.assert(
      fc.property(spoiled, (document) => {
        fc.pre(isRecord(document));
        agree(document);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(Object.keys(BEYOND))('but for %s', (name) => {
    const samples: Record<string, [Data, boolean]> = {
      'whether a time zone exists': [{ tz: 'Europe/Grayhaven' }, true],
      'how many decimals a target has': [{ sdg: 11.333 }, true],
      'that keys of one’s own alone are no text and no link': [{ note: { 'x-y': 1 } }, true],
    };
    const [fields, accepted] = samples[name] ?? [{}, false];
    const document = { events: [{ id: 'a', title: 'A', ...fields }] };
    expect([fits(document), taken(document)]).toEqual([accepted, !accepted]);
  });
});

describe.each([`${ROOT}/plan`, HARBOUR])('with the names of %s', async (folder) => {
  const names = await namesOf(folder);
  const fits = compiled(names);

  it.each(filesOf(folder))('%s fits', (_, data) => {
    fits(data);
    expect(fits.errors ?? []).toEqual([]);
  });

  it('refuses what is not in the plan, and takes words where words may stand', () => {
    const [{ id: theme } = { id: '' }] = names.themes.names;
    const event = (fields: Data) => fits({ events: [{ id: 'a', title: 'A', ...fields }] });
    expect([event({ theme }), event({ theme: 'no-such-theme' })]).toEqual([true, false]);
    expect([event({ related: ['no-such-item'] }), event({ depends_on: 'no-such-item' })]).toEqual([
      false,
      false,
    ]);
    expect([event({ part_of: 'World congress' }), event({ part_of: 'no-such-item' })]).toEqual([true, false]);
    expect([event({ partners: 'Nobody' }), event({ tags: ['a new one'] })]).toEqual([false, true]);
  });
});

it('knows a name by every word the plan has for it', async () => {
  const fits = compiled(await namesOf(HARBOUR));
  const partner = (name: string) => fits({ events: [{ id: 'a', title: 'A', partners: name }] });
  expect(['coastal-council', 'Coastal Council', 'Consejo Costero', 'CC'].map(partner)).not.toContain(false);
});

it('documents every field', () => {
  const bare: string[] = [];
  const visit = (node: JsonSchema, path: string) => {
    for (const [key, field] of Object.entries(node.properties ?? {})) {
      if (!field.description && !path.includes('byLanguage')) bare.push(`${path}.${key}`);
      visit(field, `${path}.${key}`);
    }
    for (const inner of [...(node.anyOf ?? []), ...(node.items ? [node.items] : [])]) visit(inner, path);
    for (const [name, inner] of Object.entries(node.definitions ?? {})) visit(inner, name);
  };
  visit(schemaOf(NO_NAMES), '');
  expect(bare).toEqual([]);
});
