// A clone without all of the plan’s past, or with a damaged one: that is told, and nothing is taken for gone.
import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Run, runWp } from '../cli/run-wp.ts';
import { git, temporaryFolder } from './repository.ts';
import { record } from './year.ts';

const { PATH = '' } = process.env;
const PLAN = 'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n';
const event = (when: string) => `events:\n  - { id: forum, title: Waterfront forum, when: ${when} }\n`;

/** A plan in `prefix`, by four commits: the forum is in a folder of it, and notes that a file is a link to. */
function repository(prefix: string): string {
  const folder = temporaryFolder();
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  record(folder, '2031-01-10', 'secretariat', 'The plan', { [`${prefix}plan.yaml`]: PLAN });
  record(folder, '2031-02-10', 'secretariat', 'The forum', {
    [`${prefix}ports/events.yaml`]: event('2031-06'),
    [`${prefix}notes.txt`]: '# To be agreed\n',
  });
  symlinkSync('notes.txt', join(folder, `${prefix}notes.yaml`));
  record(folder, '2031-03-10', 'programme', 'Later', { [`${prefix}ports/events.yaml`]: event('2031-09') });
  record(folder, '2031-04-10', 'programme', 'Agreed', { [`${prefix}notes.txt`]: '# Agreed\n' });
  return folder;
}

function wp(folder: string, line: string): Promise<Run> {
  const vars = { PATH, HOME: folder, WP_TODAY: '2031-05-01' };
  return runWp(line.split(' '), { cwd: folder, vars });
}

/** A repository has its objects one by one until git packs them. */
function lose(folder: string, revision: string): void {
  const id = git(folder, ['rev-parse', revision]).trim();
  rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
}

const NOT_HERE = {
  exit: 3,
  stdout: '',
  stderr: `wp: part of the plan’s past is not in this clone
In a partial clone, get the rest with: git fetch --refetch --no-filter
`,
};

describe('a clone that has', () => {
  for (const filter of ['blob:none', 'tree:0'])
    it.each(['history forum', 'diff HEAD~2', 'report --since HEAD~2', 'items --at HEAD~2'])(
      `only what the last commit needs (${filter}): wp %s`,
      async (line) => {
        const folder = temporaryFolder();
        const origin = repository('plan/');
        git(origin, ['config', 'uploadpack.allowFilter', 'true']);
        git(folder, ['clone', '--quiet', `--filter=${filter}`, `file://${origin}`, 'clone']);
        expect(await wp(join(folder, 'clone'), line)).toEqual(NOT_HERE);
      },
    );
});

describe('a repository that has lost', () => {
  it.each([
    ['a file as it was', 'HEAD~2:ports/events.yaml', ['history forum', 'diff HEAD~2', 'items --at HEAD~2']],
    ['a folder as it was', 'HEAD~2:ports', ['history forum', 'diff HEAD~2', 'items --at HEAD~2']],
    ['all files of a commit', 'HEAD~2^{tree}', ['history forum', 'report --since HEAD~3']],
    ['a file that another was a link to', 'HEAD~1:notes.txt', ['items --at HEAD~1', 'diff HEAD~1']],
  ])('%s', async (_, lost, lines) => {
    const folder = repository('');
    lose(folder, lost);
    for (const line of lines) expect([line, await wp(folder, line)]).toEqual([line, NOT_HERE]);
  });
});

it.each([
  ['no folder of files at all', 'Harbour Towns Network'],
  ['one with a name without an id', '100644 plan.yaml\0'],
  ['one whose last id is cut off', `100644 plan.yaml\0${'0'.repeat(19)}`],
  ['one of unknown entries', `plan.yaml 100644\0${'0'.repeat(20)}`],
])('a commit with a damaged tree, %s, is told with its name', async (_, content) => {
  const folder = repository('');
  const [head, whole] = ['HEAD', 'HEAD^{tree}'].map((name) => git(folder, ['rev-parse', name]).trim());
  const damaged = commitOf(folder, put(folder, 'tree', content), head);
  git(folder, ['update-ref', 'HEAD', commitOf(folder, whole, damaged)]);
  const { stdout, stderr, exit } = await wp(folder, 'history forum');
  expect({ stdout, exit }).toEqual({ stdout: '', exit: 3 });
  expect(stderr).toContain(`git failed: corrupt tree ${damaged}`);
});

/** Writes an object as it is, whatever git thinks of it; returns its id. */
function put(folder: string, type: string, content: string): string {
  const args = ['hash-object', '-t', type, '-w', '--literally', '--stdin'];
  return execFileSync('git', args, { cwd: folder, input: content, encoding: 'utf8' }).trim();
}

function commitOf(folder: string, tree = '', parent = ''): string {
  const author = 'Programme team <programme@example.org> 1930000000 +0000';
  const lines = [`tree ${tree}`, `parent ${parent}`, `author ${author}`, `committer ${author}`];
  return put(folder, 'commit', `${lines.join('\n')}\n\nDamaged\n`);
}
