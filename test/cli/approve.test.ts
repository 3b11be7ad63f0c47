// wp approve: an annotated tag on what is committed, and when it refuses.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { git, temporaryFolder, write } from '../history/repository.ts';
import { madeBy, record } from '../history/year.ts';
import { type Run, runWp } from './run-wp.ts';

const { PATH = '' } = process.env;
const PLAN =
  'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\nevents:\n  - {id: forum, title: Forum, when: 2031-06}\n';

function repository(plan = PLAN): string {
  const folder = temporaryFolder();
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  record(folder, '2031-01-10', 'secretariat', 'The plan', { 'plan/plan.yaml': plan, 'README.md': 'Ours\n' });
  return folder;
}

function approve(folder: string, ...args: string[]): Promise<Run> {
  const vars = { PATH, HOME: folder, WP_TODAY: '2031-01-20', ...madeBy('secretariat', '2031-01-20') };
  return runWp(['approve', ...args], { cwd: folder, vars });
}

const tags = (folder: string) => git(folder, ['tag']).split('\n').filter(Boolean);

it('makes an annotated tag named after the plan’s period, and says what to do next', async () => {
  const folder = repository();
  const { stdout, stderr, exit } = await approve(folder);
  expect([stderr, exit]).toEqual(['', 0]);
  expect(stdout).toContain('The plan is marked as approved: approved/2031');
  expect(stdout).toContain('git push origin approved/2031');
  expect(git(folder, ['cat-file', '-t', 'approved/2031']).trim()).toBe('tag');
  expect(git(folder, ['rev-parse', 'approved/2031^{commit}'])).toBe(git(folder, ['rev-parse', 'HEAD']));
  expect(
    git(folder, ['for-each-ref', '--format=%(taggername) %(contents:subject)', 'refs/tags']).trim(),
  ).toBe('Secretariat The plan is marked as approved: approved/2031');
});

it.each([
  ['2031-board', 'approved/2031-board'],
  ['approved/draft', 'approved/draft'],
  ['Grayhaven/spring', 'approved/Grayhaven/spring'],
])('as %s it is %s', async (name, tag) => {
  const folder = repository();
  expect((await approve(folder, name)).exit).toBe(0);
  expect(tags(folder)).toEqual([tag]);
});

it('a plan over two years has both in its name', async () => {
  const folder = repository(PLAN.replace('period: 2031', 'period: 2031-07/2032-06'));
  await approve(folder);
  expect(tags(folder)).toEqual(['approved/2031-2032']);
});

it('a name for which there is a tag is refused: an approval is never moved', async () => {
  const folder = repository();
  await approve(folder);
  const before = git(folder, ['rev-parse', 'approved/2031']);
  record(folder, '2031-02-10', 'secretariat', 'More', { 'plan/plan.yaml': PLAN.replace('06', '09') });
  expect(await approve(folder)).toMatchObject({ exit: 2, stdout: '' });
  expect(git(folder, ['rev-parse', 'approved/2031'])).toBe(before);
});

it.each(['a..b', 'x.lock', 'with space', 'a~1', '$(touch owned)^'])(
  '%j is no name for a tag',
  async (name) => {
    const folder = repository();
    expect((await approve(folder, '--', name)).exit).toBe(2);
    expect(tags(folder)).toEqual([]);
  },
);

const MOVED = PLAN.replace('06', '09');
const CHANGES: Record<string, (folder: string) => void> = {
  changed: (folder) => write(folder, { 'plan/plan.yaml': MOVED }),
  staged: (folder) => {
    write(folder, { 'plan/plan.yaml': MOVED });
    git(folder, ['add', '--all']);
  },
  new: (folder) => write(folder, { 'plan/more.yaml': 'events: []\n' }),
  removed: (folder) => {
    record(folder, '2031-01-11', 'secretariat', 'More', { 'plan/more.yaml': '' });
    git(folder, ['rm', '--quiet', 'plan/more.yaml']);
  },
};

it.each(Object.entries(CHANGES))('what is not committed is not approved: %s', async (_, change) => {
  const folder = repository();
  change(folder);
  const { exit, stderr } = await approve(folder);
  expect(exit).toBe(1);
  expect(stderr).toMatch(/^wp: the plan has changes that are not committed: plan\//);
  expect(tags(folder)).toEqual([]);
});

it('what is not the plan’s may be as it likes', async () => {
  const folder = repository();
  write(folder, { 'README.md': 'Changed\n', 'plan/notes.txt': 'No plan\n' });
  expect((await approve(folder)).exit).toBe(0);
});

it('a plan with errors is not approved', async () => {
  const folder = repository(`${PLAN}  - {id: forum, title: Again}\n`);
  expect(await approve(folder)).toMatchObject({
    exit: 1,
    stderr: 'wp: the plan has 1 error\nMend them first. See: wp validate\n',
  });
  expect(tags(folder)).toEqual([]);
});

it('a file that could not be read then and cannot now is an error, and no change', async () => {
  const folder = repository();
  symlinkSync('../README.md', join(folder, 'plan/read-me.yaml'));
  record(folder, '2031-01-11', 'secretariat', 'A link out of the plan');
  expect(await approve(folder)).toMatchObject({ exit: 1, stderr: expect.stringContaining('has 1 error\n') });
});

it('an approval that cannot be signed, as its maker wants it, is none', async () => {
  const folder = repository();
  git(folder, ['config', '--global', 'tag.gpgSign', 'true']);
  git(folder, ['config', '--global', 'gpg.program', 'no-such-program']);
  expect(await approve(folder)).toMatchObject({
    exit: 3,
    stdout: '',
    stderr: expect.stringMatching(/^wp: git failed: .*no-such-program/),
  });
  expect(tags(folder)).toEqual([]);
});

it('--dry-run makes none', async () => {
  const folder = repository();
  expect((await approve(folder, '--dry-run', '--json')).stdout).toContain('"done": false');
  expect(tags(folder)).toEqual([]);
});

it('a plan that git was told to ignore is not approved', async () => {
  const folder = temporaryFolder();
  git(folder, ['init', '--quiet']);
  record(folder, '2031-01-01', 'secretariat', 'Nothing', {
    '.gitignore': 'plan\n',
    'plan/plan.yaml': PLAN,
  });
  expect((await approve(folder)).stderr).toMatch(/^wp: .*not committed: plan\/plan\.yaml/);
});
