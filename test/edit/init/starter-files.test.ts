// The files of a new plan: what was asked for, examples that work, and comments in the reader's language.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkPlan } from '../../../src/check/index.ts';
import type { Starter } from '../../../src/edit/init/starter.ts';
import { companionFiles, planFiles, unwritten } from '../../../src/edit/init/starter-files.ts';
import { LANGUAGES, type LanguageCode, loadInitWords } from '../../../src/language/index.ts';
import { load } from '../../../src/load/load.ts';

const LANGUAGE_CODES = Object.keys(LANGUAGES) as LanguageCode[];
const STARTER: Starter = {
  language: 'en',
  title: 'Work plan',
  period: '2031',
  start: '2031-01-01',
  themes: [],
};
const today = '2031-06-15';

async function filesOf(given: Partial<Starter>, language: LanguageCode = 'en') {
  return planFiles({ ...STARTER, language, ...given }, await loadInitWords(language));
}

describe.each(LANGUAGE_CODES)('in %s', (language) => {
  it('a new plan has a header and nothing else', async () => {
    const { plan, findings } = await load(unwritten(await filesOf({}, language)));
    expect(findings).toEqual([]);
    expect(plan.header).toEqual({ schema: 1, title: 'Work plan', period: 2031, languages: [language] });
    expect([plan.items, plan.indicators, plan.themes]).toEqual([[], [], []]);
  });

  it.each([
    ['a year', '2031', '2031-01-01'],
    ['a year from autumn on', '2031-09/2032-08', '2031-09-01'],
  ])('its examples are a plan without findings once the # is deleted: %s', async (_, period, start) => {
    const written = await filesOf({ period, start }, language);
    const used = written.map(({ file, text }) => ({ file, text: withExamplesUsed(text) }));
    const { plan, findings } = await load(unwritten(used));
    expect([...findings, ...checkPlan(plan, { today })]).toEqual([]);
    expect(plan.items.map(({ kind }) => kind)).toEqual(['action', 'event', 'event', 'milestone', 'project']);
    expect(plan.indicators).toHaveLength(1);
    expect(plan.themes).toHaveLength(1);
    expect(plan.items.every(({ themes }) => themes.length === 1)).toBe(true);
  });

  it('says all in comments of that language', async () => {
    const words = await loadInitWords(language);
    const text = (await filesOf({}, language)).map((file) => file.text).join('\n');
    for (const said of Object.values(words.comments)) {
      for (const line of said.split('\n')) expect(text).toContain(`# ${line}`);
    }
    for (const said of Object.values(words.dates)) expect(text).toContain(said);
  });

  it('the workflow is YAML that runs the installed command, never one fetched by name', async () => {
    const [workflow] = companionFiles(await loadInitWords(language));
    const { jobs, permissions } = parse(workflow?.text ?? '');
    expect(permissions).toEqual({ contents: 'read' });
    const commands = jobs.plan.steps.flatMap(({ run }: { run?: string }) => run?.split(' && ') ?? []);
    expect(commands[0]).toBe('npm ci');
    expect(commands.slice(1)).toEqual(
      commands.slice(1).filter((run: string) => run.startsWith('npx --no workplan ')),
    );
  });
});

describe('themes that are asked for', () => {
  const themes = [
    { id: 'ports', title: 'Ports: open to all' },
    { id: 'learning', title: 'Learning' },
  ];

  it('have a file each; the first one explains', async () => {
    const files = await filesOf({ themes });
    expect(files.map(({ file }) => file)).toEqual(['plan.yaml', 'ports.yaml', 'learning.yaml']);
    expect(files[2]?.text.split('\n').length).toBeLessThan(10);
    const { plan, findings } = await load(unwritten(files));
    expect(findings).toEqual([]);
    expect(plan.themes.map(({ id, title }) => ({ id, title }))).toEqual(
      [...themes].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });
});

describe('odd titles are kept as they are', () => {
  it.each([
    'Plan: what we do',
    '# not a comment',
    '- a dash',
    '"quoted" and ‘so’',
    "it's: \\ {odd}, [very]",
    'yes',
    '2031',
    '12:30',
    '=',
    '*anchor &alias !tag %x @y `z',
    'two\nlines',
    'tab\there',
    'Ünïcödé 计划 😀',
    'a # b',
    'ends with:',
    '---',
    'a\u2028b',
  ])('%j', async (title) => {
    const { plan, findings } = await load(unwritten(await filesOf({ title })));
    expect(findings).toEqual([]);
    expect(plan.header.title).toBe(title);
  });
});

/** The file with the # of its examples deleted, paragraph by paragraph. */
function withExamplesUsed(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => {
      const opening = paragraph.search(/^#(?=[a-z])/m);
      const at = opening < 0 ? paragraph.length : opening;
      return paragraph.slice(0, at) + paragraph.slice(at).replace(/^#/gm, '');
    })
    .join('\n\n');
}
