// A year of edits in a repository: what changed since the plan was approved, why, and the life of each item.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runWp } from '../cli/run-wp.ts';
import { temporaryFolder, write } from './repository.ts';
import { buildYear, replaced } from './year.ts';

const { PATH = '' } = process.env;
const year = mkdtempSync(join(tmpdir(), 'wp-year-'));
const schema = JSON.parse(readFileSync(`${ROOT}/src/format/output.schema.json`, 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

beforeAll(() => buildYear(year));
afterAll(() => rmSync(year, { recursive: true, force: true }));

function wp(args: readonly string[], cwd = year) {
  const vars = { PATH, HOME: cwd, WP_TODAY: '2031-06-20', GIT_CEILING_DIRECTORIES: tmpdir() };
  return runWp(args, { cwd, vars, columns: 120 });
}

// biome-ignore lint/suspicious/noExplicitAny: the schema says what it is
async function json(args: readonly string[], cwd = year): Promise<any> {
  const { stdout, stderr } = await wp([...args, '--json'], cwd);
  expect(stderr).not.toContain('wp:');
  const document = JSON.parse(stdout);
  expect(validate(document) ? [] : validate.errors).toEqual([]);
  return document;
}

/** One line for each field that changed, with its reason. */
async function told(args: readonly string[], cwd = year): Promise<string[]> {
  const { changes } = await json(['diff', ...args], cwd);
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return changes.flatMap(({ id, how, was, reason, fields }: any) => {
    const why = (given: { text: string | null; from: string } | null) => given?.text ?? given?.from ?? '?';
    const own =
      how === 'changed'
        ? was === null
          ? []
          : [`${id}: was ${was} (${why(reason)})`]
        : [`${id}: ${how} (${why(reason)})`];
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const lines = fields.map(({ field, from, to, shift, reason: its }: any) => {
      const moved =
        shift === null
          ? ''
          : ` [${shift.kind}${shift.count === null ? '' : ` ${shift.count} ${shift.unit}`}]`;
      const say = (value: unknown) => (typeof value === 'string' ? value : value === null ? '–' : '…');
      return `${id}: ${field} ${say(from)} → ${say(to)}${moved} (${why(its)})`;
    });
    return [...own, ...lines];
  });
}

const HALL = 'The hall is free only in September.';
const CHANGES = [
  'spring-assembly: when 2031-04 → 2031-04-11/2031-04-12 [refined] (The spring assembly has its days)',
  'spring-assembly: status planned → done (The spring assembly took place)',
  `waterfront-forum: when 2031-06 → 2031-09 [later 3 month] (${HALL})`,
  `waterfront-forum: health – → amber (${HALL})`,
  `waterfront-forum: updates – → … (${HALL})`,
  'night-navigation: added (A workshop instead of the lighthouses)',
  'summit-of-rivers: was river-summit (And an id like it)',
  'summit-of-rivers: title River basin summit → Summit of the rivers (The summit has a name)',
  'dock-pilot: subject_to – → budget availability (A condition for the docks)',
  'dock-pilot: budget … → … (More money for the docks)',
  'handbook: when 2031-06 → 2031-Q4 [later 2 quarter] (The printer has no time before autumn)',
  'crane-talks: was cranes-webinar (A better id for the webinar)',
  'tide-day: when 2031-06-17 → tbc [unset] (The tide tables are late)',
  'students-regatta: status planned → cancelled (No sponsor for the regatta)',
  'lighthouse-night: removed (A workshop instead of the lighthouses)',
];

describe('wp diff', () => {
  it('lists exactly what changed since the plan was approved, with reasons', async () => {
    expect((await told(['approved/2031'])).sort()).toEqual([...CHANGES].sort());
  });

  it('takes the newest approval by itself', async () => {
    const { from, to, tally } = await json(['diff']);
    expect(from).toMatchObject({ name: 'approved/2031', day: '2031-01-10' });
    expect(to).toBeNull();
    expect(tally).toEqual({ slipped: 3, removed: 1, added: 1, date: 1, status: 1, other: 3 });
  });

  it('compares two revisions', async () => {
    const { to } = await json(['diff', 'approved/2031', '@{2031-02-10}']);
    expect(to).toMatchObject({ name: '@{2031-02-10}', day: '2031-02-05' });
    expect(await told(['approved/2031', '@{2031-02-10}'])).toEqual(CHANGES.slice(0, 1));
    expect(await told(['@{2031-02-10}', 'approved/2031'])).toEqual([
      'spring-assembly: when 2031-04-11/2031-04-12 → 2031-04 [coarsened] (?)',
    ]);
  });

  it('takes --at for the second one, but not both', async () => {
    expect(await told(['approved/2031', '--at', '@{2031-02-10}'])).toEqual(CHANGES.slice(0, 1));
    expect(await wp(['diff', 'approved/2031', 'HEAD', '--at', 'HEAD~1'])).toMatchObject({ exit: 2 });
  });

  it('takes the same filters as every command, asked of either state', async () => {
    expect(await told(['--theme', 'learning', '--kind', 'action'])).toEqual([CHANGES[10]]);
    expect(await told(['--status', 'cancelled'])).toEqual([CHANGES[13]]);
    expect(await told(['--search', 'lighthouses'])).toEqual([CHANGES[14]]);
    expect(await told(['--search', 'river basin'])).toHaveLength(2);
  });

  it('says what is not committed yet', async () => {
    const copy = clone();
    const text = readFileSync(join(copy, 'plan/learning.yaml'), 'utf8');
    const course = 'title: Course on flood protection\n    when: 2031-03\n    owner: ';
    const changed = replaced(text, `${course}programme-team`, `${course}secretariat`);
    write(copy, { 'plan/learning.yaml': changed });
    expect(await told(['HEAD'], copy)).toEqual([
      'flood-course: owner programme-team → secretariat (uncommitted)',
    ]);
    expect(await told(['approved/2031'], copy)).toHaveLength(CHANGES.length + 1);
  });

  it('is a gate with --exit-code', async () => {
    expect((await wp(['diff', '--exit-code'])).exit).toBe(1);
    expect((await wp(['diff', 'HEAD', '--exit-code'])).exit).toBe(0);
    expect((await wp(['diff', '--exit-code', '--theme', 'ports', '--status', 'closing'])).exit).toBe(0);
    expect((await wp(['diff', 'HEAD'])).stdout).toContain('Nothing has changed since HEAD (20 June 2031).');
  });
});

function clone(...options: string[]): string {
  const folder = temporaryFolder();
  execFileSync('git', ['clone', '--quiet', ...options, `file://${year}`, '.'], {
    cwd: folder,
    stdio: 'pipe',
  });
  return folder;
}

describe('wp history', () => {
  const life = async (id: string, cwd = year) => {
    const { entries } = await json(['history', id], cwd);
    // biome-ignore lint/suspicious/noExplicitAny: the schema says what it is
    return entries.map(({ commit, how, was, fields }: any) => {
      const what =
        how === 'changed'
          ? [
              ...(was === null ? [] : [`was ${was}`]),
              ...fields.map(({ field }: { field: string }) => field),
            ].join(', ')
          : how;
      return `${commit.day} ${commit.author}: ${what}`;
    });
  };

  it.each([
    [
      'spring-assembly',
      ['2031-01-10 Secretariat: added', '2031-02-05 Programme team: when', '2031-04-14 Secretariat: status'],
    ],
    ['waterfront-forum', ['2031-01-10 Secretariat: added', '2031-02-20 Secretariat: when, health, updates']],
    ['lighthouse-night', ['2031-01-10 Secretariat: added', '2031-06-02 Secretariat: removed']],
    ['flood-course', ['2031-01-10 Secretariat: added']],
    // Through a pull request: by its commit, not by the merge.
    ['handbook', ['2031-01-10 Secretariat: added', '2031-05-10 Programme team: when']],
    // Through another id, and through another title and then another id.
    ['crane-talks', ['2031-01-10 Secretariat: added', '2031-03-15 Programme team: was cranes-webinar']],
    [
      'summit-of-rivers',
      [
        '2031-01-10 Secretariat: added',
        '2031-06-11 Secretariat: title',
        '2031-06-12 Secretariat: was river-summit',
      ],
    ],
    // Through another file, and a slip of the pen: the change is its who made it.
    [
      'dock-pilot',
      [
        '2031-01-10 Secretariat: added',
        '2031-05-15 Secretariat: subject_to',
        '2031-06-14 Programme team: budget',
      ],
    ],
    ['ports', ['2031-01-10 Secretariat: added']],
  ])('of %s', async (id, expected) => {
    expect(await life(id)).toEqual(expected);
  });

  it('knows an item by the beginning of its id, and one that is gone by its whole id', async () => {
    expect((await json(['history', 'spring'])).id).toBe('spring-assembly');
    expect((await wp(['history', 'lighthouse'])).stderr).toMatch(
      /^wp: nothing in the plan has the id “lighthouse”/,
    );
  });

  it('ends at --at', async () => {
    expect((await json(['history', 'waterfront-forum', '--at', 'approved/2031'])).entries).toHaveLength(1);
  });
});

describe('wp report --since', () => {
  it('has the right figures', async () => {
    const { since } = await json(['report', '--since', 'approved/2031']);
    expect(since).toMatchObject({
      revision: { name: 'approved/2031', day: '2031-01-10' },
      done: ['spring-assembly'],
      new: ['night-navigation'],
      dropped: [
        { id: 'students-regatta', removed: false },
        { id: 'lighthouse-night', removed: true },
      ],
    });
    expect(since.slipped.map(({ id, from, to }: Record<string, string>) => [id, from, to])).toEqual([
      ['waterfront-forum', '2031-06', '2031-09'],
      ['handbook', '2031-06', '2031-Q4'],
      ['tide-day', '2031-06-17', 'tbc'],
    ]);
  });

  it('has what slipped out of the period that is asked about, or cannot be in it for certain any more', async () => {
    const { since } = await json(['report', '--since', 'approved/2031', '--month', 'june']);
    expect(since.slipped.map(({ id }: { id: string }) => id)).toEqual([
      'waterfront-forum',
      'handbook',
      'tide-day',
    ]);
  });

  it('has the trend: done and late at the end of each month, by what the plan said then', async () => {
    const { since } = await json(['report', '--since', 'approved/2031']);
    expect(
      since.trend.map(({ day, done, late, total }: Record<string, number>) => [day, done, late, total]),
    ).toEqual([
      ['2031-01-31', 0, 0, 10],
      ['2031-02-28', 0, 0, 10],
      ['2031-03-31', 0, 0, 10],
      ['2031-04-30', 1, 1, 10],
      ['2031-05-31', 1, 1, 10],
      ['2031-06-20', 1, 2, 10],
    ]);
    const { stdout } = await wp(['report', '--since', 'approved/2031']);
    expect(stdout).toContain('Done  ▁▁▁▅▅▅  0, 0, 0, 1, 1, 1\nLate  ▁▁▁▅▅█  0, 0, 0, 1, 1, 2');
  });

  it('keeps to the filters', async () => {
    const { since } = await json(['report', '--since', 'approved/2031', '--theme', 'ports']);
    expect([since.done, since.new]).toEqual([['spring-assembly'], ['night-navigation']]);
    expect(since.slipped).toHaveLength(1);
    expect(since.trend.at(-1)).toEqual({ day: '2031-06-20', done: 1, late: 0, total: 5 });
  });
});

describe('--at', () => {
  it.each([
    ['events', '--month', 'june'],
    ['items', '--late'],
    ['report'],
    ['month', 'june'],
    ['validate'],
    ['show', 'waterfront-forum'],
  ])('wp %s %s %s answers as on that day', async (...line) => {
    const words = line.filter((word) => word !== undefined);
    const then = clone();
    execFileSync('git', ['checkout', '--quiet', 'approved/2031'], { cwd: then });
    const [at, was] = [await json([...words, '--at', 'approved/2031']), await json(words, then)];
    expect(at.plan.revision).toMatch(/^[0-9a-f]{40}$/);
    expect(at).toEqual({ ...was, plan: { ...was.plan, revision: at.plan.revision } });
  });

  it('moves the stamp of a calendar feed', async () => {
    const { stdout } = await wp(['export', 'ics', '--at', 'approved/2031']);
    expect(stdout).toContain('DTSTAMP:20310110T120000Z');
  });

  it('is said in the heading', async () => {
    const { stdout } = await wp(['events', '--at', '@{2031-02-10}']);
    expect(stdout).toContain('The plan as it was at @{2031-02-10}, 5 February 2031.');
  });

  it('is not for commands that write', async () => {
    expect(await wp(['approve', '--at', 'HEAD'])).toMatchObject({ exit: 2, stdout: '' });
  });
});

describe('in a shallow clone', () => {
  const shallow = () => clone('--depth=3');

  it('changes are the same where the approved plan is there, and say no reason they cannot know', async () => {
    const folder = shallow();
    execFileSync('git', ['fetch', '--quiet', '--depth=1', 'origin', 'tag', 'approved/2031'], { cwd: folder });
    const lines = await told(['approved/2031'], folder);
    const what = (line: string) => line.replace(/ \(.*\)$/, '');
    const expected = CHANGES.filter((line) => !/summit-of-rivers/.test(line)).map(what);
    expect(
      lines
        .map(what)
        .filter((line) => !/summit|river/.test(line))
        .sort(),
    ).toEqual(expected.sort());
    expect(lines).toContain('tide-day: when 2031-06-17 → tbc [unset] (?)');
    expect(lines).toContain(`waterfront-forum: when 2031-06 → 2031-09 [later 3 month] (${HALL})`);
  });

  it('what is missing is said', async () => {
    const folder = shallow();
    expect(await wp(['diff', 'approved/2031'], folder)).toMatchObject({
      exit: 2,
      stderr:
        'wp: “approved/2031” is no revision of this repository\nThis clone is shallow. Get the rest with: git fetch --unshallow --tags\n',
    });
    expect((await wp(['events', '--at', '@{2031-01-15}'], folder)).stderr).toContain('git fetch --unshallow');
    const { entries, shallow: isShallow } = await json(['history', 'spring-assembly'], folder);
    expect([entries, isShallow]).toEqual([[], true]);
    expect((await wp(['history', 'spring-assembly'], folder)).stdout).toContain('This clone is shallow');
  });
});

it('a partial clone fetches nothing, and says so', async () => {
  execFileSync('git', ['config', 'uploadpack.allowFilter', 'true'], { cwd: year });
  const folder = clone('--filter=blob:none');
  expect(await wp(['events', '--at', 'approved/2031'], folder)).toMatchObject({ exit: 3 });
  expect((await wp(['events', '--at', 'approved/2031'], folder)).stderr).toContain('In a partial clone');
  expect((await wp(['history', 'spring-assembly'], folder)).stderr).toContain('In a partial clone');
});

it('Markdown is the amendment table: a sentence with the counts, slips first', async () => {
  const { stdout } = await wp(['diff', '--format', 'md']);
  const lines = stdout.split('\n');
  expect(lines[0]).toBe('# Changes · from approved/2031 (10 January 2031) to now (10)');
  expect(lines[2]).toContain(
    '3 slipped, 1 removed, 1 new, 1 with another date, 1 with another status, 3 changed otherwise',
  );
  expect(lines[4]).toBe('## Later, or without a date (3)');
  expect(stdout).toContain(
    '| Forum on waterfronts | June | September | 3 months later | The hall is free only in September. (18 February) | waterfront-forum |',
  );
});

it.each(['en', 'es', 'fr'])('every text format speaks %s', async (language) => {
  for (const format of ['table', 'md', 'plain', 'csv']) {
    for (const line of [['diff'], ['history', 'dock-pilot'], ['report', '--since', 'approved/2031']]) {
      const { stdout, exit } = await wp([...line, '--format', format, '--lang', language]);
      expect(exit).toBe(0);
      expect(stdout).not.toMatch(/undefined|\[object|NaN/);
    }
  }
});
