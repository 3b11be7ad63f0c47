// Branches that were merged: each change is told once, by the commit that made it, and of a merge only what is its own.
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { runWp } from '../cli/run-wp.ts';
import { git, temporaryFolder } from './repository.ts';
import { record, replaced } from './year.ts';

const { PATH = '' } = process.env;
const HEADER = 'schema: 1\ntitle: Harbour Towns Network, work plan 2031\nperiod: 2031\n';
const REGATTA = `events:
  - id: regatta
    title: Regatta of the harbour towns
    when: 2031-06
    status: planned
`;
/** The subject of a commit and what it put in another's place, one after the other. */
type Edits = readonly (readonly [subject: string, from: string, to: string])[];

/** `first`, edited on main and on a branch, and then merged into `merged`. */
function mergedPlan(first: string, main: Edits, side: Edits, merged: string): string {
  const folder = temporaryFolder();
  const commit = (edits: Edits) => {
    let text = first;
    for (const [subject, from, to] of edits) {
      text = replaced(text, from, to);
      record(folder, '2031-02-01', 'programme', subject, { 'plan.yaml': HEADER + text });
    }
  };
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  record(folder, '2031-01-10', 'secretariat', 'The plan', { 'plan.yaml': HEADER + first });
  git(folder, ['tag', 'approved/2031']);
  git(folder, ['switch', '--quiet', '--create', 'side']);
  commit(side);
  git(folder, ['switch', '--quiet', 'main']);
  commit(main);
  git(folder, ['merge', '--quiet', '--no-ff', '--no-commit', '--strategy=ours', 'side']);
  record(folder, '2031-02-02', 'secretariat', 'Merge side', { 'plan.yaml': HEADER + merged });
  return folder;
}

// biome-ignore lint/suspicious/noExplicitAny: test/history/year.test.ts holds it against the schema
async function json(args: readonly string[], folder: string): Promise<any> {
  const vars = { PATH, HOME: folder, WP_TODAY: '2031-06-20', GIT_CEILING_DIRECTORIES: tmpdir() };
  return JSON.parse((await runWp([...args, '--json'], { cwd: folder, vars })).stdout);
}

const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** A line for each entry: its commit, and what it did. */
async function history(id: string, folder: string): Promise<string[]> {
  const { entries } = await json(['history', id], folder);
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return entries.map(({ commit, how, was, fields }: any) => {
    const own = was === null ? [] : [`was ${was}`];
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const changed = fields.map(({ field, from, to }: any) => `${field} ${written(from)} → ${written(to)}`);
    const what = how === 'changed' ? [...own, ...changed] : [how];
    return `${commit.subject}: ${what.join(', ')}`;
  });
}

/** A line for each reason that `wp diff` gives. */
async function reasons(folder: string): Promise<string[]> {
  const { changes } = await json(['diff', 'approved/2031'], folder);
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return changes.flatMap(({ was, reason, fields }: any) => [
    ...(was === null ? [] : [`id: ${reason?.text}`]),
    // biome-ignore lint/suspicious/noExplicitAny: as above
    ...fields.map(({ field, reason: its }: any) => `${field}: ${its?.text}`),
  ]);
}

const RENAMED = ['A better id', 'id: regatta', 'id: harbour-regatta'] as const;
const RENAMED_TOO = ['The same id', 'id: regatta', 'id: harbour-regatta'] as const;
const ONGOING = ['The sails are up', 'status: planned', 'status: ongoing'] as const;
const JULY = ['July is calmer', '2031-06', '2031-07'] as const;
const AUGUST = ['August has more wind', '2031-06', '2031-08'] as const;

/** A text after all of these edits. */
const edited = (text: string, edits: Edits) =>
  edits.reduce((now, [, from, to]) => replaced(now, from, to), text);

describe('an item that got another id on one branch and was changed on both', () => {
  it.each([
    ['the branch that was merged', [JULY], [RENAMED, ONGOING]],
    ['the branch it was merged into', [RENAMED, ONGOING], [JULY]],
    ['both, alike', [RENAMED_TOO, JULY], [RENAMED, ONGOING]],
  ] as const)('on %s', async (_, main, side) => {
    const folder = mergedPlan(REGATTA, main, side, edited(REGATTA, [RENAMED, ONGOING, JULY]));
    const lines = await history('harbour-regatta', folder);
    const renames = [...main, ...side].filter(([, from]) => from === 'id: regatta');
    expect(lines.sort()).toEqual(
      [
        'The plan: added',
        'The sails are up: status planned → ongoing',
        'July is calmer: when 2031-06 → 2031-07',
        ...renames.map(([subject]) => `${subject}: was regatta`),
      ].sort(),
    );
    expect(await json(['history', 'harbour-regatta'], folder)).toMatchObject({ was: ['regatta'] });
    expect((await reasons(folder)).sort()).toEqual(
      ['id: A better id', 'status: The sails are up', 'when: July is calmer'].sort(),
    );
  });

  it('by the merge itself: its own, beside what the branches did', async () => {
    const merged = edited(REGATTA, [RENAMED, ONGOING, JULY]);
    const folder = mergedPlan(REGATTA, [JULY], [ONGOING], merged);
    const lines = await history('harbour-regatta', folder);
    expect(lines.at(-1)).toBe('Merge side: was regatta');
    expect(lines.slice(0, -1).sort()).toEqual([
      'July is calmer: when 2031-06 → 2031-07',
      'The plan: added',
      'The sails are up: status planned → ongoing',
    ]);
    expect((await reasons(folder)).sort()).toEqual([
      'id: Merge side',
      'status: The sails are up',
      'when: July is calmer',
    ]);
  });
});

const DRAWN = '      - {on: 2031-01-02, note: The course is drawn.}\n';
const TOLD = '      - {on: 2031-01-03, note: The towns are told.}\n';
const FEBRUARY = '      - {on: 2031-02-01, note: The boats are found.}\n';
const MARCH = '      - {on: 2031-03-01, note: The crews are found.}\n';
const SIGNED = `${REGATTA}    updates:\n${DRAWN}${TOLD}`;
const BOATS = ['The boats', TOLD, TOLD + FEBRUARY] as const;
const CREWS = ['The crews', TOLD, TOLD + MARCH] as const;

/** The commits that are said to have changed the list of judgements, which the merge made of these. */
async function updaters(judgements: string): Promise<string[]> {
  const merged = replaced(SIGNED, DRAWN + TOLD, judgements);
  const lines = await history('regatta', mergedPlan(SIGNED, [CREWS], [BOATS], merged));
  return lines.filter((line) => line.includes(': updates')).map((line) => line.replace(/:.*/, ''));
}

describe('a list both branches added to', () => {
  it.each([
    ['the one before the other', DRAWN + TOLD + FEBRUARY + MARCH],
    ['the other before the one', DRAWN + TOLD + MARCH + FEBRUARY],
  ])('is not told again by the merge, %s', async (_, judgements) => {
    expect((await updaters(judgements)).sort()).toEqual(['The boats', 'The crews']);
  });

  it.each([
    ['has what no branch had', DRAWN + TOLD + FEBRUARY + MARCH.replace('found', 'trained')],
    ['lacks what both had', TOLD + FEBRUARY + MARCH],
    ['has what both had the other way round', TOLD + DRAWN + FEBRUARY + MARCH],
  ])('is told by the merge where it %s', async (_, judgements) => {
    expect((await updaters(judgements)).sort()).toEqual(['Merge side', 'The boats', 'The crews']);
  });

  it('is explained in wp diff by a branch, not by the merge', async () => {
    const [first, ports, crews] = ['    tags: [boats]\n', '[boats, ports]', '[boats, crews]'];
    const folder = mergedPlan(
      REGATTA + first,
      [['The crews', '[boats]', crews]],
      [['The ports', '[boats]', ports]],
      `${REGATTA}    tags: [boats, crews, ports]\n`,
    );
    expect(await reasons(folder)).toEqual(['tags: The ports']);
  });
});

describe('a merge by hand', () => {
  it('is told for a value that neither branch had, against its first parent', async () => {
    const folder = mergedPlan(REGATTA, [JULY], [AUGUST], REGATTA.replace('2031-06', '2031-09'));
    expect((await history('regatta', folder)).at(-1)).toBe('Merge side: when 2031-07 → 2031-09');
    expect(await reasons(folder)).toEqual(['when: Merge side']);
  });

  it('is told for what it did to an item that only one branch had', async () => {
    const night = '  - {id: night, title: Night of the lighthouses, when: 2031-08}\n';
    const both = `${REGATTA}${night}`;
    const merged = edited(both, [JULY]).replace('2031-08', '2031-10');
    const folder = mergedPlan(REGATTA, [JULY], [['Lights', REGATTA, both]], merged);
    expect(await history('night', folder)).toEqual(['Lights: added', 'Merge side: when 2031-08 → 2031-10']);
  });

  it('is not told where it takes one branch’s value, or joins two languages', async () => {
    const title = 'title: {en: Regatta, es: Regata}';
    const bilingual = REGATTA.replace('title: Regatta of the harbour towns', title);
    const en = ['English', 'en: Regatta', 'en: Great regatta'] as const;
    const es = ['Spanish', 'es: Regata', 'es: Gran regata'] as const;
    const merged = edited(bilingual, [en, es, AUGUST]);
    const folder = mergedPlan(bilingual, [en, JULY], [es, AUGUST], merged);
    const lines = await history('regatta', folder);
    expect(lines.map((line) => line.replace(/:.*/, '')).sort()).toEqual(
      ['August has more wind', 'English', 'July is calmer', 'Spanish', 'The plan'].sort(),
    );
  });
});
