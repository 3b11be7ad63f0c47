// Twenty edits of a plan in three languages: which translations are missing, which are stale, and by which commits.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runWp } from '../cli/run-wp.ts';
import { buildDelta } from './delta.ts';
import { git, temporaryFolder, write } from './repository.ts';

const { PATH = '' } = process.env;
const delta = mkdtempSync(join(tmpdir(), 'wp-delta-'));
const schema = JSON.parse(readFileSync(`${ROOT}/src/format/output.schema.json`, 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

beforeAll(() => buildDelta(delta), 120_000);
afterAll(() => rmSync(delta, { recursive: true, force: true }));

function wp(line: string, cwd = delta, vars: Record<string, string> = {}) {
  const own = { PATH, HOME: cwd, WP_TODAY: '2026-06-21', GIT_CEILING_DIRECTORIES: tmpdir(), ...vars };
  return runWp(line.split(' '), { cwd, vars: own, columns: 120 });
}

// biome-ignore lint/suspicious/noExplicitAny: the schema says what it is
async function json(line = 'i18n', cwd = delta, vars: Record<string, string> = {}): Promise<any> {
  const { stdout, stderr } = await wp(`${line} --json`, cwd, vars);
  expect(stderr).not.toContain('wp:');
  const document = JSON.parse(stdout);
  expect(validate(document) ? [] : validate.errors).toEqual([]);
  return document;
}

/** One line for each text that is not as it should be, with the commits that made it so. */
// biome-ignore lint/suspicious/noExplicitAny: as above
function told({ stale, missing }: any): string[] {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const by = (made: any) => (made === null ? 'not known' : (made.commit?.subject ?? 'not committed'));
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const text = (row: any) => `${row.state} ${row.language} ${row.id} ${row.field}`;
  return [
    // biome-ignore lint/suspicious/noExplicitAny: as above
    ...stale.map((row: any) => `${text(row)}: ${by(row.changed)} / ${by(row.translated)}`),
    ...missing.map(text),
  ];
}

const FIRST = 'The plan for 2026';
const EXACTLY = [
  'missing es boat-day title',
  'missing fr plan.yaml subjects.1.title',
  `stale es assembly title: not committed / ${FIRST}`,
  `stale es councillors-course title: The course is for all councillors / ${FIRST}`,
  `stale es living-dykes updates.1.note: More than one kilometre / ${FIRST}`,
  `stale es plan.yaml services.0.title: A desk for pumps, too / ${FIRST}`,
  `stale es salt-webinar title: The webinar is about springs / ${FIRST}`,
  `stale fr assembly title: not committed / ${FIRST}`,
  `stale fr dyke-walk title: The walk is along both dykes / ${FIRST}`,
  `stale fr living-dykes updates.1.note: More than one kilometre / ${FIRST}`,
  `stale fr plan.yaml services.0.title: A desk for pumps, too / ${FIRST}`,
  'stale fr salt-webinar title: The webinar is about springs / Better French of the webinar',
];

describe('after twenty edits', () => {
  it('the stale and the missing texts are named with both commits, and no others', async () => {
    const edits = git(delta, ['rev-list', '--count', '--no-merges', 'HEAD', `^${oldest()}`]).trim();
    expect(edits).toBe('20');
    expect(told(await json()).sort()).toEqual(EXACTLY);
  });

  it('each with the words it was translated from, and its place', async () => {
    const { stale } = await json('i18n --language fr --search walk');
    expect(stale).toMatchObject([
      {
        id: 'dyke-walk',
        source: 'Walk along the first two living dykes',
        was: 'Walk along the first living dyke',
        target: 'Promenade le long de la première digue vivante',
        file: 'plan/water/all.yaml',
        changed: { commit: { day: '2026-06-01' } },
        translated: { commit: { day: '2026-01-08' } },
      },
    ]);
    const lines = readFileSync(join(delta, stale[0].file), 'utf8').split('\n');
    expect(lines[stale[0].line - 1]).toContain('Walk along the first two living dykes');
  });

  it('counted by language, theme and field, whole and in part', async () => {
    const all = await json();
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const sums = all.languages.map((each: any) => each.current + each.stale + each.missing + each.unknown);
    // biome-ignore lint/suspicious/noExplicitAny: as above
    expect(sums).toEqual(all.languages.map(({ texts }: any) => texts));
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const byField = all.fields.map((each: any) => each.languages[0].texts);
    expect(byField.reduce((a: number, b: number) => a + b)).toBe(all.languages[0].texts);
    const water = await json('i18n --theme water --language es');
    expect(water.themes.map(({ id }: { id: string }) => id)).toEqual(['water']);
    expect(told(water)).toEqual([
      `stale es living-dykes updates.1.note: More than one kilometre / ${FIRST}`,
      'missing es boat-day title',
    ]);
  });

  it('as the plan was at a commit', async () => {
    expect(told(await json(`i18n --at ${oldest()}`))).toEqual([]);
    expect(told(await json('i18n --at @{2026-06-01}')).sort()).toEqual([
      `stale es dyke-walk title: The walk is along both dykes / ${FIRST}`,
      `stale fr dyke-walk title: The walk is along both dykes / ${FIRST}`,
    ]);
  });

  it.each([
    ['--fail-under 100 --language en', 0],
    ['--fail-under 100 --language fr', 1],
    ['--fail-under 50', 0],
    ['--fail-under 91% --language fr', 1],
    ['--fail-under 90,9 --language fr', 0],
  ])('wp i18n %s exits %i', async (options, exit) => {
    expect((await wp(`i18n ${options}`)).exit).toBe(exit);
  });
});

function oldest(): string {
  return git(delta, ['rev-list', '--max-parents=0', 'HEAD']).trim();
}

describe('what git cannot tell is not guessed', () => {
  /** The same plan in a clone that has the last few commits. */
  function shallow(depth: number): string {
    const folder = join(temporaryFolder(), 'clone');
    git(delta, ['clone', '--quiet', `--depth=${depth}`, `file://${delta}`, folder]);
    return folder;
  }

  it('in a shallow clone: only what changed in it is known to be stale', async () => {
    const document = await json('i18n --language es', shallow(3));
    expect(document).toMatchObject({ past: 'shallow', languages: [{ stale: 1, missing: 1, unknown: 64 }] });
    expect(told(document)).toEqual([
      'stale es salt-webinar title: The webinar is about springs / not known',
      'missing es boat-day title',
    ]);
  });

  it('and a gate does not open for it', async () => {
    const { exit, stdout } = await wp('i18n --language es --fail-under 50', shallow(1));
    expect(exit).toBe(1);
    expect(stdout).toContain('git fetch --unshallow');
  });

  it('outside a repository, and before the first commit', async () => {
    const folder = temporaryFolder();
    write(folder, { 'plan/plan.yaml': 'schema: 1\ntitle: {en: Tides, fr: Marées}\nlanguages: [en, fr]\n' });
    expect(await json('i18n', folder)).toMatchObject({
      past: 'no-repository',
      languages: [{ current: 1 }, { unknown: 1 }],
    });
    git(folder, ['init', '--quiet']);
    expect(await json('i18n', folder)).toMatchObject({
      past: 'nothing-committed',
      languages: [{ current: 1 }, { unknown: 1 }],
    });
    write(folder, { 'README.md': 'A plan will follow.\n' });
    git(folder, ['add', 'README.md']);
    git(folder, ['commit', '--quiet', '--message', 'Nothing of the plan']);
    expect(await json('i18n', folder)).toMatchObject({
      past: 'nothing-committed',
      languages: [{ current: 1 }, { unknown: 1 }],
    });
  });

  it('without git', async () => {
    expect(await json('i18n', delta, { PATH: '/nowhere' })).toMatchObject({ past: 'no-git' });
  });
});
