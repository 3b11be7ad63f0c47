import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastCommit } from '../../src/history/last-commit.ts';
import { commit, git, temporaryFolder, write } from './repository.ts';

const { PATH = '' } = process.env;

function last(folder: string, vars: Record<string, string> = {}): Promise<string | null> {
  return lastCommit(folder, { PATH, GIT_CEILING_DIRECTORIES: tmpdir(), ...vars });
}

describe('the last commit of a plan', () => {
  it('is the last one that touched its folder, in UTC', async () => {
    const folder = temporaryFolder();
    commit(folder, { 'plan/plan.yaml': 'schema: 1\n' }, '2031-02-03T04:05:06+01:00');
    commit(folder, { 'README.md': 'Nothing of the plan\n' }, '2031-03-01T00:00:00Z');
    expect(await last(join(folder, 'plan'))).toBe('2031-02-03T03:05:06Z');
    commit(folder, { 'plan/ports/events.yaml': 'events: []\n' }, '2031-04-01T00:00:00Z');
    expect(await last(join(folder, 'plan'))).toBe('2031-04-01T00:00:00Z');
    write(folder, { 'plan/plan.yaml': 'schema: 1 # not committed\n' });
    expect(await last(join(folder, 'plan'))).toBe('2031-04-01T00:00:00Z');
  });

  it.each(['-plan', '--output=owned', ':(exclude)plan', 'a b;touch owned'])(
    'is found in a folder called %s',
    async (name) => {
      const folder = temporaryFolder();
      commit(folder, { [`${name}/plan.yaml`]: 'schema: 1\n' }, '2031-02-03T04:05:06Z');
      expect(await last(join(folder, name))).toBe('2031-02-03T04:05:06Z');
      expect(existsSync(join(folder, name, 'owned'))).toBe(false);
    },
  );

  it('does not depend on how the repository likes its log, and runs nothing of its', async () => {
    const folder = temporaryFolder();
    commit(folder, { 'plan.yaml': 'schema: 1\n' }, '2031-02-03T04:05:06Z');
    const settings = {
      'log.showSignature': 'true',
      'format.pretty': 'fuller',
      'color.ui': 'always',
      'core.pager': 'touch paged',
      'core.fsmonitor': 'touch monitored',
      'alias.rev-list': '!touch aliased',
    };
    for (const [name, value] of Object.entries(settings)) git(folder, ['config', name, value]);
    expect(await last(folder)).toBe('2031-02-03T04:05:06Z');
    for (const trace of ['paged', 'monitored', 'aliased'])
      expect(existsSync(join(folder, trace))).toBe(false);
  });

  it('is found in a hook, and in any language', async () => {
    const folder = temporaryFolder();
    commit(folder, { 'plan/plan.yaml': 'schema: 1\n' }, '2031-02-03T04:05:06Z');
    const hook = { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_PREFIX: '', LC_ALL: 'fr_FR.UTF-8' };
    expect(await last(join(folder, 'plan'), hook)).toBe('2031-02-03T04:05:06Z');
  });

  it('is not there without git', async () => {
    const folder = temporaryFolder();
    commit(folder, { 'plan.yaml': 'schema: 1\n' }, '2031-02-03T04:05:06Z');
    expect(await last(folder, { PATH: folder })).toBeNull();
  });

  it('is not there without a repository, a commit, or a folder', async () => {
    const folder = temporaryFolder();
    expect(await last(folder)).toBeNull();
    expect(await last(join(folder, 'nowhere'))).toBeNull();
    git(folder, ['init', '--quiet']);
    expect(await last(folder)).toBeNull();
  });

  it('is not there for a folder that was never committed', async () => {
    const folder = temporaryFolder();
    commit(folder, { 'README.md': 'A plan will come\n' }, '2031-02-03T04:05:06Z');
    write(folder, { 'plan/plan.yaml': 'schema: 1\n' });
    expect(await last(join(folder, 'plan'))).toBeNull();
  });
});
