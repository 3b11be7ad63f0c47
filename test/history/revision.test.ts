// What can be typed for a revision, and what comes back.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openRepository, type Repository } from '../../src/history/repository.ts';
import { findRevision, newestTag } from '../../src/history/revision.ts';
import { git, temporaryFolder, write } from './repository.ts';
import { madeBy, record } from './year.ts';

const { PATH = '' } = process.env;

async function repositoryOf(folder: string): Promise<Repository> {
  const repository = await openRepository(folder, { PATH });
  if ('code' in repository) throw new Error(repository.code);
  return repository;
}

/** Three commits in the first months of 2031; tests that change it make their own. */
async function makeQuarter(folder = temporaryFolder()): Promise<{ folder: string; repository: Repository }> {
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  record(folder, '2031-01-10', 'secretariat', 'January', { 'plan.yaml': 'schema: 1\n' });
  record(folder, '2031-02-10', 'programme', 'February', { 'plan.yaml': 'schema: 1\ntitle: P\n' });
  record(folder, '2031-03-10', 'secretariat', 'March “quoted” <b>', { 'README.md': 'P\n' });
  return { folder, repository: await repositoryOf(folder) };
}

const shared = mkdtempSync(join(tmpdir(), 'wp-quarter-'));
const made = makeQuarter(shared);
afterAll(() => rmSync(shared, { recursive: true, force: true }));

async function found(repository: Repository, typed: string): Promise<string> {
  const revision = await findRevision(repository, typed);
  return 'code' in revision ? revision.code : revision.commit.subject;
}

describe('a revision', () => {
  it('is a commit, a branch, a tag, or a way from there', async () => {
    const { folder, repository } = await makeQuarter();
    git(folder, ['tag', '--annotate', '--message=Approved', 'approved/2031', 'HEAD~1']);
    const id = git(folder, ['rev-parse', 'HEAD~2']).trim();
    for (const [typed, subject] of [
      ['HEAD', 'March “quoted” <b>'],
      ['main~1', 'February'],
      ['approved/2031', 'February'],
      ['approved/2031~1', 'January'],
      [id, 'January'],
      [id.slice(0, 10), 'January'],
      ['HEAD@{0}', 'March “quoted” <b>'],
      ['HEAD^{/Febr}', 'February'],
    ] as const) {
      expect(await found(repository, typed), typed).toBe(subject);
    }
  });

  it('has its author, and days where they were', async () => {
    const folder = temporaryFolder();
    git(folder, ['init', '--quiet']);
    write(folder, { 'plan.yaml': 'schema: 1\n' });
    git(folder, ['add', '--all']);
    const [written, taken] = ['2031-01-31T23:30:00-05:00', '2031-02-01T00:30:00+09:00'];
    const dates = { GIT_AUTHOR_DATE: written, GIT_COMMITTER_DATE: taken };
    git(folder, ['commit', '--quiet', '--message', 'One\n\nMore'], {
      ...madeBy('programme', '2031-01-01'),
      ...dates,
    });
    const revision = await findRevision(await repositoryOf(folder), 'HEAD');
    expect(revision).toMatchObject({
      name: 'HEAD',
      commit: { day: '2031-01-31', committed: '2031-02-01', author: 'Programme team', subject: 'One' },
    });
  });

  it.each([
    ['@{2031-02-10}', 'February'],
    ['@{2031-03-09}', 'February'],
    ['main@{2031-02-09}', 'January'],
    ['HEAD~1@{2031-12-31}', 'February'],
    ['@{2031-01-09}', 'nothing-then'],
  ])(
    '%s is what there was when that day ended, by the commits and not by the log of this clone',
    async (typed, subject) => {
      const { folder } = await made;
      const clone = temporaryFolder();
      git(clone, ['clone', '--quiet', folder, '.']);
      expect(await found(await repositoryOf(clone), typed)).toBe(subject);
    },
  );

  it.each(['-x', '--output=owned', '', 'HEAD\nmain', '@{yesterday}', '@{2031-02-30}', 'HEAD@{3 days ago}'])(
    '%j is none',
    async (typed) => {
      const { repository } = await made;
      expect(await found(repository, typed)).toBe('bad-revision');
    },
  );

  it.each([
    'nothing',
    'HEAD~9',
    'HEAD:plan.yaml',
    'main..HEAD',
    '$(touch owned)',
    '; touch owned',
    'HEAD^{tree}',
  ])('%j is unknown', async (typed) => {
    const { repository } = await made;
    expect(await found(repository, typed)).toBe('unknown-revision');
  });

  it('nearly typed is asked back', async () => {
    const { folder, repository } = await makeQuarter();
    git(folder, ['tag', 'approved/2031']);
    expect(await findRevision(repository, 'aproved/2031')).toMatchObject({ near: 'approved/2031' });
  });
});

it('the newest approval is the one made last, whatever its name', async () => {
  const { folder, repository } = await makeQuarter();
  expect(await newestTag(repository, 'approved/')).toEqual({ tag: null });
  for (const [day, tag] of [
    ['2031-02-01', 'approved/z'],
    ['2031-05-01', 'approved/a'],
    ['2031-06-01', 'other'],
  ] as const)
    git(folder, ['tag', '--annotate', '--message=x', tag, 'HEAD~1'], madeBy('secretariat', day));
  expect(await newestTag(repository, 'approved/')).toEqual({ tag: 'approved/a' });
});

describe('without git', () => {
  it('there is no repository', async () => {
    const folder = temporaryFolder();
    expect(await openRepository(folder, { PATH, GIT_CEILING_DIRECTORIES: '/tmp' })).toEqual({
      code: 'no-repository',
      reason: null,
    });
    expect(await openRepository(folder, { PATH: folder })).toEqual({ code: 'no-git' });
  });

  it('and before the first commit no revision', async () => {
    const folder = temporaryFolder();
    git(folder, ['init', '--quiet']);
    expect(await found(await repositoryOf(folder), 'HEAD')).toBe('unknown-revision');
  });
});
