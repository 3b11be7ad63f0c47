// A repository from a stranger: nothing in it is run, whatever wp asks git, and nothing is fetched.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git as askGit } from '../../src/history/git.ts';
import { foundIn, trustedPath } from '../../src/history/program.ts';
import { type Run, runWp } from '../cli/run-wp.ts';
import { git, temporaryFolder, write } from './repository.ts';
import { madeBy, record } from './year.ts';

const { PATH = '' } = process.env;
const PLAN = 'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n';
const EVENTS = 'events:\n  - { id: forum, title: Waterfront forum, when: 2031-06 }\n';

/** Every command that asks git. */
const COMMANDS = [
  ['diff', 'HEAD~1'],
  ['history', 'forum'],
  ['events', '--at', 'HEAD~1'],
  ['report', '--since', 'HEAD~1'],
  ['export', 'ics'],
  ['approve', '2031-board'],
  ['note', 'forum', 'The venue is open'],
  ['init', '--merge', '--yes'],
];

interface Trap {
  folder: string;
  /** A program that leaves a trace when it is run. */
  program: string;
  isSprung(): boolean;
}

/** A plan with two commits, and a trap beside it that the repository can name. */
function trapped(): Trap {
  const folder = temporaryFolder();
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  record(folder, '2031-01-10', 'secretariat', 'The plan', { 'plan/plan.yaml': PLAN });
  record(folder, '2031-02-10', 'secretariat', 'The forum', { 'plan/events.yaml': EVENTS });
  const [program, trace] = [join(folder, '.git/trap'), join(folder, '.git/sprung')];
  writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\nexit 0\n`);
  chmodSync(program, 0o755);
  return { folder, program, isSprung: () => existsSync(trace) };
}

function wp(folder: string, args: readonly string[], vars: Record<string, string> = {}): Promise<Run> {
  const given = { PATH, HOME: folder, WP_TODAY: '2031-03-01', ...madeBy('secretariat', '2031-03-01') };
  return runWp(args, { cwd: folder, vars: { ...given, ...vars } });
}

/** Where a repository can name a program. */
const SETTINGS: Record<string, (trap: Trap) => void> = {
  'core.fsmonitor': ({ folder, program }) => git(folder, ['config', 'core.fsmonitor', program]),
  'core.hooksPath': ({ folder, program }) => {
    mkdirSync(join(folder, '.git/traps'));
    for (const hook of ['reference-transaction', 'post-index-change', 'post-checkout'])
      writeFileSync(join(folder, '.git/traps', hook), `#!/bin/sh\nexec '${program}'\n`, { mode: 0o755 });
    git(folder, ['config', 'core.hooksPath', '.git/traps']);
  },
  'hooks in their own folder': ({ folder, program }) =>
    writeFileSync(join(folder, '.git/hooks/reference-transaction'), `#!/bin/sh\nexec '${program}'\n`, {
      mode: 0o755,
    }),
  'core.pager, core.editor': ({ folder, program }) => {
    for (const name of ['core.pager', 'core.editor', 'sequence.editor', 'pager.tag', 'pager.config'])
      git(folder, ['config', name, program]);
  },
  'a filter': ({ folder, program }) => {
    for (const step of ['clean', 'smudge', 'process'])
      git(folder, ['config', `filter.trap.${step}`, program]);
    write(folder, {
      'plan/.gitattributes': '*.yaml filter=trap\n',
      '.git/info/attributes': '* filter=trap\n',
    });
  },
  'diff.external, textconv': ({ folder, program }) => {
    git(folder, ['config', 'diff.external', program]);
    for (const step of ['command', 'textconv']) git(folder, ['config', `diff.trap.${step}`, program]);
    write(folder, { '.git/info/attributes': '* diff=trap\n' });
  },
  'a merge driver': ({ folder, program }) => {
    git(folder, ['config', 'merge.trap.driver', program]);
    write(folder, { '.git/info/attributes': '* merge=trap\n' });
  },
  'a program that signs': ({ folder, program }) => {
    git(folder, ['config', 'tag.gpgSign', 'true']);
    for (const name of ['gpg.program', 'gpg.openpgp.program', 'gpg.ssh.program', 'gpg.ssh.defaultKeyCommand'])
      git(folder, ['config', name, program]);
    git(folder, ['config', 'gpg.format', 'ssh']);
  },
  aliases: ({ folder, program }) => {
    for (const name of ['rev-parse', 'rev-list', 'tag', 'config', 'cat-file'])
      git(folder, ['config', `alias.${name}`, `!${program}`]);
  },
};

it('a repository may name programs wherever git lets it: none is run', async () => {
  const trap = trapped();
  for (const set of Object.values(SETTINGS)) set(trap);
  // Not as it was committed, so that git would have to look closer.
  write(trap.folder, { 'README.md': 'Ours\n', 'plan/events.yaml': EVENTS.replace('06', '09') });
  for (const args of COMMANDS) {
    const { exit, stderr } = await wp(trap.folder, args);
    expect([args[0], trap.isSprung()]).toEqual([args[0], false]);
    expect([0, 1, 2, 3], `${args.join(' ')}: ${stderr}`).toContain(exit);
  }
}, 60_000);

it.each(['core.fsmonitor', 'a filter'])('git itself would run %s: the trap works', (name) => {
  const trap = trapped();
  SETTINGS[name]?.(trap);
  write(trap.folder, { 'plan/events.yaml': EVENTS.replace('06', '09') });
  spawnSync('git', ['status'], { cwd: trap.folder });
  expect(trap.isSprung()).toBe(true);
});

it('a repository among the plan’s files, which any commit may bring, is not asked', async () => {
  const trap = trapped();
  const inside = join(trap.folder, 'plan');
  write(inside, { HEAD: 'ref: refs/heads/main\n', 'refs/heads/.keep': '', 'objects/.keep': '' });
  write(inside, { config: `[core]\n\tbare = false\n\tworktree = .\n\tfsmonitor = ${trap.program}\n` });
  for (const args of COMMANDS.slice(0, 6)) {
    await wp(trap.folder, args);
    expect([args[0], trap.isSprung()]).toEqual([args[0], false]);
  }
  const { exit, stderr } = await wp(trap.folder, ['history', 'forum']);
  expect(exit).toBe(3);
  expect(stderr).toContain('bare repository');
  // Nor is a plan that stands in nothing else taken for one with a history.
  const bare = temporaryFolder();
  write(bare, {
    'plan/plan.yaml': PLAN,
    'plan/HEAD': 'ref: refs/heads/main\n',
    'plan/refs/x': '',
    'plan/objects/x': '',
  });
  expect(await wp(bare, ['diff', 'HEAD'])).toMatchObject({ exit: 3, stdout: '' });
});

it('what a partial clone left behind is not fetched, whatever way the repository allows', async () => {
  const trap = trapped();
  git(trap.folder, ['config', 'uploadpack.allowFilter', 'true']);
  const clone = temporaryFolder();
  git(clone, ['clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${trap.folder}`, 'clone']);
  const here = join(clone, 'clone');
  write(here, { 'plan/plan.yaml': PLAN, 'plan/events.yaml': EVENTS });
  for (const [name, value] of [
    ['protocol.ext.allow', 'always'],
    ['protocol.file.allow', 'always'],
    ['remote.origin.url', `ext::${trap.program}`],
    ['remote.origin.uploadpack', trap.program],
    ['core.sshCommand', trap.program],
    ['core.gitProxy', trap.program],
    ['credential.helper', `!${trap.program}`],
  ] as const)
    git(here, ['config', name, value]);
  for (const url of [`ext::${trap.program}`, `file://${trap.folder}`, 'ssh://towns.example/plan']) {
    git(here, ['config', 'remote.origin.url', url]);
    const { exit, stderr } = await wp(here, ['diff', 'HEAD~1']);
    expect([trap.isSprung(), exit]).toEqual([false, 3]);
    expect(stderr).toContain('fetch');
  }
});

it('the environment of a hook, or one that names programs, does not reach git', async () => {
  const trap = trapped();
  const vars = {
    GIT_DIR: '/nowhere',
    GIT_WORK_TREE: '/nowhere',
    GIT_OBJECT_DIRECTORY: '/nowhere',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_EXTERNAL_DIFF: trap.program,
    GIT_PAGER: trap.program,
    GIT_SSH_COMMAND: trap.program,
    GIT_ASKPASS: trap.program,
    GIT_EDITOR: trap.program,
    GIT_TRACE: '1',
    GIT_EXEC_PATH: join(trap.folder, '.git'),
    GIT_ALLOW_PROTOCOL: 'ext:file:ssh',
  };
  for (const args of [['diff', 'HEAD~1'], ['history', 'forum'], ['approve']]) {
    const before = await wp(trap.folder, [...args, ...(args[0] === 'approve' ? ['--dry-run'] : [])]);
    const after = await wp(trap.folder, [...args, ...(args[0] === 'approve' ? ['--dry-run'] : [])], vars);
    expect(after).toEqual(before);
  }
  expect(trap.isSprung()).toBe(false);
});

describe('git itself', () => {
  it('is not the one that lies in the plan’s folder, even where PATH says “here”', async () => {
    const trap = trapped();
    for (const folder of [trap.folder, join(trap.folder, 'plan')])
      writeFileSync(join(folder, 'git'), `#!/bin/sh\nexec '${trap.program}'\n`, { mode: 0o755 });
    for (const path of [`.${delimiter}${PATH}`, `${delimiter}${PATH}`, `plan${delimiter}${PATH}`]) {
      expect(await wp(trap.folder, ['history', 'forum'], { PATH: path })).toMatchObject({ exit: 0 });
    }
    expect(trap.isSprung()).toBe(false);
  });

  it('is told to be missing where PATH names no folder in full', async () => {
    const trap = trapped();
    writeFileSync(join(trap.folder, 'plan/git'), `#!/bin/sh\nexec '${trap.program}'\n`, { mode: 0o755 });
    expect(await wp(trap.folder, ['history', 'forum'], { PATH: '.' })).toMatchObject({ exit: 3 });
    expect(trap.isSprung()).toBe(false);
    expect(foundIn({ PATH: `.${delimiter}` }, 'git')).toBeNull();
  });

  it('is found by the name Windows gives it, and PATH by the spelling there', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'git.exe'), '', { mode: 0o755 });
    const vars = { Path: ['.', folder, 'tools'].join(delimiter) };
    expect(trustedPath(vars)).toEqual({ Path: folder });
    expect(foundIn(vars, 'git')).toBe(join(folder, 'git.exe'));
  });
});

describe('what is typed never becomes an option of git', () => {
  it.each([
    '--output=stolen',
    '-c',
    '--upload-pack=touch stolen',
    '--help',
    '-x',
    'HEAD --output=stolen',
    'HEAD\n--output=stolen',
    '',
  ])('a revision “%s”', async (typed) => {
    const { folder } = trapped();
    for (const args of [
      ['events', `--at=${typed}`],
      ['events', '--at', typed],
      ['diff', '--', typed],
    ]) {
      const { exit, stdout } = await wp(folder, args);
      expect([2, 3], `${args.join(' ')}\n${stdout}`).toContain(exit);
    }
    expect(existsSync(join(folder, 'stolen')) || existsSync(join(folder, 'plan/stolen'))).toBe(false);
  });

  it.each(['-x', '--list', '-d', '--file=/etc/passwd', 'a b', 'x.lock', '../../heads/main', 'a..b', '@{1}'])(
    'an approval “%s”',
    async (typed) => {
      const { folder } = trapped();
      const before = git(folder, ['for-each-ref', 'refs/heads']);
      const { exit } = await wp(folder, ['approve', '--', typed]);
      // Behind `approved/` a hyphen is a letter like any other; what is no name of a tag is refused.
      expect(git(folder, ['tag', '--list']).trim()).toBe(exit === 0 ? `approved/${typed}` : '');
      expect(git(folder, ['for-each-ref', 'refs/heads'])).toBe(before);
    },
  );

  it('a tag or a branch that begins with a hyphen cannot be asked for, and does no harm', async () => {
    const { folder } = trapped();
    git(folder, ['update-ref', 'refs/tags/--output=stolen', 'HEAD']);
    git(folder, ['update-ref', 'refs/tags/approved/--output=stolen', 'HEAD~1']);
    expect(await wp(folder, ['diff', '--', '--output=stolen'])).toMatchObject({ exit: 2 });
    // The newest approval is compared with, whatever its name.
    expect(await wp(folder, ['diff'])).toMatchObject({ exit: 0 });
    expect(existsSync(join(folder, 'plan/stolen'))).toBe(false);
  });

  it('a plan in a folder whose name is an option or a pattern', async () => {
    const folder = temporaryFolder();
    git(folder, ['init', '--quiet', '--initial-branch=main']);
    record(folder, '2031-01-10', 'secretariat', 'The plan', {
      '--output=x/plan.yaml': PLAN + EVENTS,
      ':(glob)**/plan.yaml': PLAN + EVENTS,
    });
    for (const named of ['--output=x', ':(glob)**']) {
      const { exit, stdout } = await wp(folder, ['history', 'forum', '--plan', `./${named}`]);
      expect([named, exit]).toEqual([named, 0]);
      expect(stdout).toContain('The plan');
    }
  });
});

it.skipIf(process.getuid?.() !== 0)(
  'a repository of somebody else is left alone, with git’s own reason',
  async () => {
    const { folder } = trapped();
    execFileSync('chown', ['-R', '12345:12345', folder]);
    const { exit, stderr } = await wp(folder, ['history', 'forum']);
    execFileSync('chown', ['-R', '0:0', folder]);
    expect(exit).toBe(3);
    expect(stderr).toContain('ownership');
  },
);

it('a signature is made with the program of whoever signs', async () => {
  const trap = trapped();
  SETTINGS['a program that signs']?.(trap);
  const own = join(trap.folder, '.git/own');
  writeFileSync(own, '#!/bin/sh\ntouch "$0.ran"\nexit 1\n', { mode: 0o755 });
  git(trap.folder, ['config', '--global', 'gpg.ssh.program', own]);
  git(trap.folder, ['config', '--global', 'user.signingKey', 'key::ssh-ed25519 AAAA']);
  await wp(trap.folder, ['approve']);
  expect([existsSync(`${own}.ran`), trap.isSprung()]).toEqual([true, false]);
});

it('git is not asked through a shell', async () => {
  const { folder } = trapped();
  const ran = await askGit(folder, ['rev-parse', '--verify', '$(touch stolen); touch stolen'], { PATH });
  expect(ran.ok).toBe(false);
  expect(existsSync(join(folder, 'stolen'))).toBe(false);
});
