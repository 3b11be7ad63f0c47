// A git that fails, at each of the questions in turn: the honest answer or a refusal, never half of one.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Run, runWp } from '../cli/run-wp.ts';
import { git, temporaryFolder, write } from './repository.ts';
import { madeBy, record } from './year.ts';

const { PATH = '' } = process.env;
const PLAN = 'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n';
const event = (when: string) => `events:\n  - { id: forum, title: Waterfront forum, when: ${when} }\n`;

/** A plan that was moved and changed, by four commits; approved before the last, with a link among its files. */
function repository(...options: string[]): string {
  const folder = temporaryFolder();
  git(folder, ['init', '--quiet', '--initial-branch=main', ...options]);
  record(folder, '2031-01-10', 'secretariat', 'The plan', { 'work/plan.yaml': PLAN });
  record(folder, '2031-02-10', 'secretariat', 'The forum', { 'work/more/events.yaml': event('2031-06') });
  git(folder, ['mv', 'work', 'plan']);
  symlinkSync('notes.txt', join(folder, 'plan/notes.yaml'));
  record(folder, '2031-03-10', 'programme', 'Another folder', { 'plan/notes.txt': '# To be moved\n' });
  git(folder, ['tag', 'approved/2031-draft']);
  record(folder, '2031-04-10', 'programme', 'Later', { 'plan/more/events.yaml': event('2031-09') });
  return folder;
}

/** What happens at one of the questions, in the shell. */
const SAYS_NO = "echo 'fatal: unable to read' >&2; exit 128";
const IS_KILLED = 'kill -9 $$';
/** After this question there is no git any more. */
const IS_REMOVED = '/bin/rm "$0"';

type Failing = (args: readonly string[], at: number) => Promise<Run & { asked: number }>;

/** A git that counts what it is asked, and has its trouble with one of the questions. */
function failing(folder: string, trouble = SAYS_NO): Failing {
  const [bin, count] = [join(folder, '.git/bin'), join(folder, '.git/asked')];
  mkdirSync(bin);
  const real = PATH.split(delimiter)
    .map((each) => join(each, 'git'))
    .find((file) => existsSync(file));
  const script = `#!/bin/sh
read -r asked <'${count}'
asked=$((asked + 1))
echo $asked >'${count}'
if [ "$asked" = "$FAIL_AT" ]; then ${trouble}; fi
exec '${real}' "$@"
`;
  return async (args, at) => {
    writeFileSync(join(bin, 'git'), script, { mode: 0o755 });
    writeFileSync(count, '0\n');
    const vars = {
      PATH: bin,
      HOME: folder,
      FAIL_AT: String(at),
      ...madeBy('secretariat', '2031-05-01'),
    };
    const run = await runWp(args, { cwd: folder, vars: { ...vars, WP_TODAY: '2031-05-01' } });
    return { ...run, asked: Number(readFileSync(count, 'utf8')) };
  };
}

/** Each question in turn goes wrong; who is answered all the same is answered honestly. */
async function sweep(line: string, trouble?: string): Promise<void> {
  const args = line.split(' ');
  const folder = repository();
  const run = failing(folder, trouble);
  const honest = await run(args, 0);
  expect(honest.exit).toBe(0);
  for (let at = 1; at <= honest.asked; at++) {
    rmSync(join(folder, '.gitattributes'), { force: true });
    const { stdout, stderr, exit } = await run(args, at);
    if (exit === 0) expect({ at, stdout }).toEqual({ at, stdout: honest.stdout });
    else {
      expect([2, 3], `${at}: ${exit} ${stderr}`).toContain(exit);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^wp: .+\n/);
    }
  }
}

describe('a git that fails once', () => {
  it.each([
    'diff HEAD~3',
    'diff',
    'history forum',
    'report --since HEAD~2',
    'items --at HEAD~3',
    'items --at @{2031-02-20}',
    'approve --dry-run',
    'init --merge --yes',
  ])('wp %s: the honest answer or a refusal', (line) => sweep(line), 120_000);

  it.each(['diff', 'items --at @{2031-02-20}'])(
    'wp %s: the same where it is taken away meanwhile',
    (line) => sweep(line, IS_REMOVED),
    120_000,
  );

  it('is told to have been killed, and by what', async () => {
    const { stderr, exit } = await failing(repository(), IS_KILLED)(['items', '--at', 'HEAD'], 3);
    expect({ stderr, exit }).toEqual({ stderr: 'wp: git failed: SIGKILL\n', exit: 3 });
  });

  it('can still say what is unknown, without a name that is near', async () => {
    const folder = repository();
    const run = failing(folder);
    const { asked, stderr } = await run(['items', '--at', 'aproved/2031-draft'], 0);
    expect(stderr).toContain('approved/2031-draft');
    const unlisted = await run(['items', '--at', 'aproved/2031-draft'], asked);
    expect(unlisted).toMatchObject({ exit: 2, stdout: '' });
    expect(unlisted.stderr).not.toContain('approved/2031-draft');
  });

  it('where a feed or a note only wanted to know more, does without', async () => {
    const run = failing(repository());
    expect(await run(['export', 'ics'], 1)).toMatchObject({ exit: 0 });
    expect(await run(['note', 'forum', 'The venue is open', '--dry-run'], 1)).not.toMatchObject({ exit: 70 });
  });
});

it.each([
  'diff HEAD~1',
  'history forum',
  'items --at HEAD',
  'approve',
  'init --merge --yes',
  'report --since HEAD',
])('without git, wp %s says so', async (line) => {
  const { exit, stdout, stderr } = await runWp(line.split(' '), { cwd: repository(), vars: {} });
  expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
  expect(stderr).toMatch(/^wp: .*git/);
});

it('objects that were lost are told, and nothing is taken for gone', async () => {
  for (const lost of ['HEAD~3:work/plan.yaml', 'HEAD~1^{tree}']) {
    const folder = repository();
    const id = git(folder, ['rev-parse', lost]).trim();
    rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
    for (const args of [
      ['diff', 'HEAD~3'],
      ['history', 'forum'],
      ['items', '--at', 'HEAD~3'],
      ['items', '--at', 'HEAD~1'],
    ]) {
      const { exit, stdout } = await runWp(args, { cwd: folder, vars: { PATH, HOME: folder } });
      expect([0, 3], args.join(' ')).toContain(exit);
      if (exit === 3) expect(stdout).toBe('');
    }
  }
});

it('a repository with SHA-256 for its ids is read like any other', async () => {
  const [sha1, sha256] = [repository(), repository('--object-format=sha256')];
  for (const args of [
    ['diff', 'HEAD~3'],
    ['history', 'forum'],
    ['items', '--at', 'HEAD~3'],
  ]) {
    const [one, other] = await Promise.all(
      [sha1, sha256].map((cwd) => runWp(args, { cwd, vars: { PATH, HOME: cwd, WP_TODAY: '2031-05-01' } })),
    );
    const plain = (run: Run | undefined) =>
      run?.stdout.replace(/\b[0-9a-f]{7,64}\b/g, 'ID').replace(/ +/g, ' ');
    expect(plain(other)).toBe(plain(one));
    expect(other?.exit).toBe(0);
  }
});

it('a file that was far too large for a while is a finding then, and no change later', async () => {
  const folder = repository();
  const large = `# ${'x'.repeat(5 * 1024 * 1024)}\n`;
  record(folder, '2031-04-12', 'programme', 'By mistake', { 'plan/more/events.yaml': large });
  record(folder, '2031-04-13', 'programme', 'And back', { 'plan/more/events.yaml': event('2031-09') });
  const vars = { PATH, HOME: folder, WP_TODAY: '2031-05-01' };
  expect(await runWp(['validate', '--at', 'HEAD~1'], { cwd: folder, vars })).toMatchObject({ exit: 1 });
  const { stdout, exit } = await runWp(['history', 'forum'], { cwd: folder, vars });
  expect(exit).toBe(0);
  expect(stdout).not.toContain('By mistake');
});

it('what nobody can merge is merged line by line, with marks where it meets', async () => {
  const folder = temporaryFolder();
  const base = 'events:\n  - id: [broken\n# one\n\n\n\n\n# two\n';
  const merge = async (ours: string, theirs: string) => {
    write(folder, { base, ours, theirs });
    const words = ['base', 'ours', 'theirs'].map((name) => join(folder, name));
    const run = await runWp(['merge-driver', ...words, 'plan/events.yaml'], {
      cwd: folder,
      vars: { PATH, HOME: folder },
    });
    return { ...run, merged: readFileSync(join(folder, 'ours'), 'utf8') };
  };
  const apart = await merge(base.replace('one', 'ONE'), base.replace('two', 'TWO'));
  expect(apart.merged).toContain('# ONE\n\n\n\n\n# TWO');
  const same = await merge(base.replace('one', 'ours'), base.replace('one', 'theirs'));
  expect(same.exit).toBe(1);
  expect(same.merged).toContain('<<<<<<< ours');
  const without = await runWp(['merge-driver', 'base', 'ours', 'theirs', 'plan/events.yaml'], {
    cwd: folder,
    vars: {},
  });
  expect(without.exit).not.toBe(70);
});
