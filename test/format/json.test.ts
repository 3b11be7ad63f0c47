// The JSON contract: what every command prints, on the real plan and on one that uses every field.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { CommandSpec } from '../../src/cli/command.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName } from '../../src/cli/commands/index.ts';
import { headerSchema, themeSchema } from '../../src/core/schema/header.ts';
import { indicatorSchema, workItemSchema } from '../../src/core/schema/item.ts';
import { disk } from '../../src/load/disk.ts';
import { load } from '../../src/load/load.ts';
import { ROOT, runWp } from '../cli/run-wp.ts';
import { LANGUAGES } from './page.ts';

const HARBOUR = 'test/cli/plans/harbour';
const MISTAKES = 'test/cli/plans/mistakes';
const SHOWN: Record<string, string[]> = {
  plan: ['metro-airports', 'platform-users', 'gender', 'rebrand-platform'],
  [HARBOUR]: ['spring-assembly', 'dock-pilot', 'member-towns', 'handbook-readers', 'ports', 'archive-move'],
};

const schema = JSON.parse(readFileSync(`${ROOT}/src/format/output.schema.json`, 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

interface Document {
  schemaVersion: number;
  kind: string;
  [key: string]: unknown;
}

async function json(plan: string, ...words: string[]): Promise<Document> {
  const { stdout } = await runWp(['--plan', plan, '--json', ...words]);
  return JSON.parse(stdout);
}

function mistakes(document: unknown): unknown {
  return validate(document) ? [] : validate.errors;
}

/** Commands that only read, and can be asked without a word more; and `show`. */
const READING = COMMAND_NAMES.filter((name) => {
  const { arguments: words = [], formats, plan }: CommandSpec = COMMANDS[name];
  const hasJson = formats === undefined || formats.includes('json');
  // What changed is asked of a repository of its own: test/history.
  if (name === 'diff') return false;
  return name === 'show' || (hasJson && plan === undefined && !words.some(({ required }) => required));
});

/** The command lines of a command: alone, or with each of the plan's examples. */
function lines(name: CommandName, plan: string): string[][] {
  return name === 'show' ? (SHOWN[plan] ?? []).map((id) => [name, id]) : [[name]];
}

describe.each(Object.keys(SHOWN))('on %s', (plan) => {
  describe.each(READING)('wp %s --json', (name) => {
    it.each(LANGUAGES)('keeps the contract in %s', async (language) => {
      for (const line of lines(name, plan)) {
        const document = await json(plan, ...line, '--lang', language);
        expect(mistakes(document)).toEqual([]);
        expect(document).toMatchObject({ schemaVersion: 1, kind: name, language, today: '2019-06-15' });
      }
    });

    it('names no absolute path', async () => {
      for (const line of lines(name, plan)) {
        const { stdout } = await runWp(['--plan', `${ROOT}/${plan}`, '--json', ...line], { cwd: ROOT });
        expect(stdout).not.toContain(ROOT);
      }
    });
  });

  it.each([
    ['events', '--month', 'june', '--referenced'],
    ['items', '--from', '2019-03', '--to', '2019-08'],
    ['items', '--period', '2019-03/..'],
    ['items', '--search', 'no such words'],
    ['month', 'feb-mar'],
    ['month', '2031-06'],
    ['next', '--within', '3m'],
    ['indicators', '--search', 'no such words'],
  ])('wp %s %s %s keeps it too', async (...line) => {
    expect(mistakes(await json(plan, ...line.filter((word) => word !== undefined)))).toEqual([]);
  });
});

describe('findings', () => {
  it.each(LANGUAGES)('keep the contract in %s', async (language) => {
    const document = await json(MISTAKES, 'validate', '--lang', language);
    expect(mistakes(document)).toEqual([]);
    expect(document.findings).not.toEqual([]);
  });

  it('name files as they would be typed from here', async () => {
    const { stdout } = await runWp(['--plan', `${ROOT}/${MISTAKES}`, 'validate', '--json']);
    const files = new Set(JSON.parse(stdout).findings.map((finding: { file: string }) => finding.file));
    expect([...files].every((file) => String(file).startsWith(`${MISTAKES}/`))).toBe(true);
  });
});

describe('a record', () => {
  const record = async (id: string) => (await json(HARBOUR, 'show', id)).record as Record<string, unknown>;

  it('has every field of its kind, whether it is written or not', async () => {
    const { items } = (await json(HARBOUR, 'items', '--referenced')) as unknown as { items: object[] };
    const bare = Object.keys(await record('translation-pool'));
    for (const item of items) expect(Object.keys(item)).toEqual(bare);
    const rest = new Set(
      [...Object.keys(workItemSchema.shape)].map((field) => (field === 'theme' ? 'themes' : field)),
    );
    expect(bare).toEqual(expect.arrayContaining([...rest]));
    const indicator = Object.keys(await record('empty-berths'));
    expect(indicator).toEqual(
      expect.arrayContaining(
        Object.keys(indicatorSchema.shape).map((field) => (field === 'theme' ? 'themes' : field)),
      ),
    );
  });

  it('has null for an absent scalar and [] for an absent list', async () => {
    expect(await record('archive-move')).toMatchObject({
      ...{ description: null, note: null, type: null, when_note: null, actual: null, subject_to: null },
      ...{ contact: null, mode: null, role: null, edition: null, ref: null, part_of: null, expect: null },
      ...{ budget: null, duration: null, tz: null, referenced: false },
      ...{ themes: [], partners: [], place: [], service: [], subjects: [], tags: [], sdg: [], aka: [] },
      ...{ related: [], links: [], depends_on: [], updates: [], x: {} },
    });
  });

  it('has what is written in it, texts in the reader’s language', async () => {
    const assembly = (await json(HARBOUR, 'show', 'spring-assembly', '--lang', 'fr')).record;
    expect(assembly).toMatchObject({
      title: 'Assemblée de printemps du réseau',
      language: 'fr',
      fallback: false,
      note: 'Procès-verbal sous un mois.',
      when_note: 'deux demi-journées',
      aka: ['Assemblée générale'],
      sdg: ['14', '11.3'],
      edition: 12,
      partners: ['CC', 'River Basin Union'],
      links: [
        { title: null, url: 'https://harbour-towns.example/assembly' },
        { title: 'Projet d’ordre du jour', url: 'https://harbour-towns.example/agenda.pdf' },
        { title: 'List of delegates', url: null },
      ],
      x: { 'x-room': 'Old customs house' },
      file: 'ports.yaml',
    });
  });

  it('says which language stands in for a missing one', async () => {
    const webinar = (await json(HARBOUR, 'show', 'cranes-webinar', '--lang', 'fr')).record;
    expect(webinar).toMatchObject({ title: 'Webinar on disused cranes', language: 'en', fallback: true });
  });

  it('has its date as written, and what it means, both ends inclusive', async () => {
    const when = async (id: string) => (await record(id)).when;
    expect(await when('autumn-assembly')).toMatchObject({
      written: '2019-09-19|2019-09-26',
      state: 'dated',
      earliest: '2019-09-19',
      latest: '2019-09-26',
      precision: 'day',
      parts: [{ form: 'choice', text: '2019-09-19|2019-09-26' }],
    });
    expect(await when('flood-course')).toMatchObject({
      precision: 'minute',
      parts: [{ time: { from: '09:30', to: '16:00', offset: '+01:00' } }],
    });
    expect(await when('students-regatta')).toMatchObject({ uncertain: true, approximate: false });
    expect(await when('cranes-webinar')).toMatchObject({ uncertain: false, approximate: true });
    expect(await when('dock-pilot-lights')).toMatchObject({ earliest: null, latest: '2019-03-31' });
    expect(await when('river-basin-summit')).toMatchObject({
      written: 'tbc',
      state: 'tbc',
      earliest: null,
      parts: [],
    });
    expect(await when('translation-pool')).toBeNull();
  });
});

describe('the schema is strict', () => {
  it('about every key of an item: none missing, none too many, none of another kind', async () => {
    const document = (await json(HARBOUR, 'items')) as unknown as { items: Record<string, unknown>[] };
    const [item] = document.items;
    for (const key of Object.keys(item ?? {})) {
      const { [key]: value, ...rest } = item ?? {};
      expect(validate({ ...document, items: [rest] })).toBe(false);
      expect(validate({ ...document, items: [{ ...rest, [key]: () => value }] })).toBe(false);
    }
    expect(validate({ ...document, items: [{ ...item, more: 1 }] })).toBe(false);
    expect(validate({ ...document, schemaVersion: 2 })).toBe(false);
  });
});

describe('the sample plan', async () => {
  const { plan, findings } = await load(disk(`${ROOT}/${HARBOUR}`));
  const records = [...plan.items, ...plan.indicators];
  const used = (list: readonly object[]) => new Set(list.flatMap((record) => Object.keys(record)));

  it('has no findings, by any rule', async () => {
    expect(findings).toEqual([]);
    expect(await runWp(['--plan', HARBOUR, 'validate', '--strict'])).toMatchObject({ stdout: '', exit: 0 });
  });

  it.each([
    ['header', headerSchema.shape, used([plan.header])],
    ['themes', themeSchema.shape, used(plan.themes)],
    ['items', workItemSchema.shape, used(plan.items)],
    ['indicators', indicatorSchema.shape, used(plan.indicators)],
  ])('uses every field of its %s', (_, shape, fields) => {
    const missing = Object.keys(shape).filter((field) => !fields.has(field === 'theme' ? 'themes' : field));
    expect(missing).toEqual([]);
  });

  it('has texts in its three languages', () => {
    const full = records.filter(({ title }) => typeof title === 'object' && Object.keys(title).length === 3);
    expect(plan.languages).toEqual(['en', 'es', 'fr']);
    expect(full.length).toBeGreaterThan(15);
  });
});
