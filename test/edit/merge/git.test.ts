// Real git, with wp as its merge driver: merge, rebase, cherry-pick.
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runWp } from '../../cli/run-wp.ts';
import { git, temporaryFolder, write } from '../../history/repository.ts';

const HEADER = 'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n';
const EVENTS = `events:
  - id: assembly
    title: Assembly
    when: 2031-05
    owner: Secretariat
`;

/** A repository with a plan, set up by wp itself, and `wp` where git finds it. */
async function repository(files: Record<string, string> = {}) {
  const folder = temporaryFolder();
  const bin = temporaryFolder();
  write(bin, { wp: `#!/bin/sh\nexec "${process.execPath}" "${ROOT}/bin/wp.js" "$@"\n` });
  chmodSync(join(bin, 'wp'), 0o755);
  const vars = { PATH: `${bin}:${process.env.PATH}`, GIT_EDITOR: 'true' };
  const run = (...args: string[]) => git(folder, args, vars);
  run('init', '--quiet', '--initial-branch=main');
  write(folder, { 'plan/plan.yaml': HEADER, 'plan/events.yaml': EVENTS, ...files });
  const setUp = await runWp(['init', '--merge', '--yes'], { cwd: folder, vars: { ...vars, HOME: folder } });
  expect(setUp).toMatchObject({ exit: 0 });
  const save = (message: string) => {
    run('add', '--all');
    run('commit', '--quiet', '--message', message);
  };
  save('The plan');
  run('branch', 'theirs');
  const edit = (from: string, to: string, file = 'plan/events.yaml') => {
    write(folder, { [file]: read(file).replace(from, to) });
    save(`${from} → ${to}`);
  };
  const read = (file = 'plan/events.yaml') => readFileSync(join(folder, file), 'utf8');
  return { folder, run, save, edit, read };
}

const OURS = ['2031-05', '2031-05-12'] as const;
const THEIRS = ['owner: Secretariat', 'owner: Ports office'] as const;
const BOTH = EVENTS.replace(...OURS).replace(...THEIRS);

describe('neighbouring fields, changed on two branches', () => {
  async function diverged(files: Record<string, string> = {}) {
    const repo = await repository(files);
    repo.edit(...OURS);
    repo.run('switch', '--quiet', 'theirs');
    repo.edit(...THEIRS);
    return repo;
  }

  it('git without wp has a conflict', async () => {
    const { run } = await diverged();
    run('config', 'merge.wp.driver', 'git merge-file %A %O %B');
    expect(() => run('merge', 'main')).toThrow();
  });

  it.each([
    ['merge', '--no-edit', 'main'],
    ['rebase', 'main'],
    ['cherry-pick', 'main'],
  ])('git %s', async (...words) => {
    const { run, read } = await diverged();
    run(...words);
    expect(read()).toBe(BOTH);
    expect(run('status', '--porcelain')).toBe('');
  });

  it('lines that end in CRLF', async () => {
    const windows = EVENTS.replaceAll('\n', '\r\n');
    const { run, read } = await diverged({ 'plan/events.yaml': windows });
    run('merge', '--no-edit', 'main');
    expect(read()).toBe(BOTH.replaceAll('\n', '\r\n'));
  });
});

it('a file added on both branches', async () => {
  const { run, read, save, folder } = await repository();
  const file = (id: string) => `theme: ports\n\nactions:\n  - id: ${id}\n    title: New\n`;
  write(folder, { 'plan/ports.yaml': file('a') });
  save('Ours');
  run('switch', '--quiet', 'theirs');
  write(folder, { 'plan/ports.yaml': file('b') });
  save('Theirs');
  run('merge', '--no-edit', 'main');
  expect(read('plan/ports.yaml')).toBe(`${file('b')}  - id: a\n    title: New\n`);
});

it('one field, two values: a conflict that git knows of, around that field', async () => {
  const { run, read, edit } = await repository();
  edit('2031-05', '2031-04');
  run('switch', '--quiet', 'theirs');
  edit('2031-05', '2031-06');
  edit(...THEIRS);
  expect(() => run('merge', 'main')).toThrow(/1 conflict/);
  expect(run('status', '--porcelain')).toBe('UU plan/events.yaml\n');
  const marked = '<<<<<<< ours\n    when: 2031-06\n=======\n    when: 2031-04\n>>>>>>> theirs\n';
  expect(read()).toBe(EVENTS.replace(...THEIRS).replace('    when: 2031-05\n', marked));
});

it('in doubt, what git itself makes of it', async () => {
  const { run, read, edit } = await repository({ 'plan/events.yaml': `${EVENTS}  - title: No id\n` });
  edit('No id', 'Still no id');
  run('switch', '--quiet', 'theirs');
  edit('title: Assembly', 'title: General assembly');
  run('merge', '--no-edit', 'main');
  expect(read()).toBe(
    `${EVENTS.replace('title: Assembly', 'title: General assembly')}  - title: Still no id\n`,
  );
});

describe('wp init --merge', () => {
  it('shows what it would do, and does nothing', async () => {
    const folder = temporaryFolder();
    git(folder, ['init', '--quiet']);
    write(folder, { 'plan/plan.yaml': HEADER });
    const vars = { PATH: process.env.PATH ?? '', HOME: folder };
    const { stdout, stderr, exit } = await runWp(['init', '--merge'], { cwd: folder, vars });
    expect(exit).toBe(0);
    expect(stdout).toContain('git config merge.wp.driver "wp merge-driver %O %A %B %P"\n');
    expect(stdout).toContain('plan/**/*.yaml merge=wp\n');
    expect(stderr).toContain('wp init --merge --yes');
    expect(git(folder, ['status', '--porcelain'])).toBe('?? plan/\n');
    expect(git(folder, ['config', '--local', '--list'])).not.toContain('merge.wp');
  });

  it('keeps the attributes that are there, and adds nothing twice', async () => {
    const { folder, read, run } = await repository({ '.gitattributes': '*.png binary' });
    const lines = '*.png binary\nplan/**/*.yaml merge=wp\nplan/**/*.yml merge=wp\n';
    expect(read('.gitattributes')).toBe(lines);
    const vars = { PATH: process.env.PATH ?? '', HOME: folder };
    await runWp(['init', '--merge', '--yes'], { cwd: folder, vars });
    expect(read('.gitattributes')).toBe(lines);
    expect(run('config', '--local', 'merge.wp.driver')).toBe('wp merge-driver %O %A %B %P\n');
  });

  it('says so where there is no repository', async () => {
    const folder = temporaryFolder();
    write(folder, { 'plan/plan.yaml': HEADER });
    const vars = { PATH: process.env.PATH ?? '', HOME: folder };
    expect(await runWp(['init', '--merge', '--yes'], { cwd: folder, vars })).toMatchObject({
      exit: 3,
      stdout: '',
    });
  });
});
