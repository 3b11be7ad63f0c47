// `wp init`: from an empty folder to a plan that answers, in every language, without harm to what is there.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMAND_NAMES } from '../../src/cli/commands/index.ts';
import { folderWith, HEADER } from './folder.ts';
import { runWp } from './run-wp.ts';

/** `wp add` comes with the editing commands. */
const canAdd = new Set<string>(COMMAND_NAMES).has('add');

const MADE = [
  '.github/workflows/plan.yml',
  '.vscode/extensions.json',
  'plan/items.yaml',
  'plan/plan.yaml',
  'plan/schema.json',
];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

function readYaml(folder: string, file: string) {
  return parse(readFileSync(join(folder, file), 'utf8'));
}

describe.each(['en', 'es', 'fr'])('in %s, in an empty folder', (language) => {
  const vars = { WP_LANG: language };

  it('a plan is made, has no findings and answers', async () => {
    const cwd = folderWith({});
    const wp = (...args: string[]) => runWp(args, { cwd, vars });
    const made = await wp('init');
    expect(made).toMatchObject({ exit: 0, stdout: '' });
    expect(filesIn(cwd)).toEqual(MADE);
    for (const file of MADE) expect(made.stderr).toContain(file);

    expect(await wp('validate', '--strict')).toMatchObject({ exit: 0 });
    expect(await wp('schema', '--check')).toMatchObject({ exit: 0 });
    if (!canAdd) return;
    const added = await wp('add', 'event', 'Réunion “A”: ¿sí?', '--when', '2019-05');
    expect(added).toMatchObject({ exit: 0 });
    expect(await wp('validate', '--strict')).toMatchObject({ exit: 0 });
    const report = await wp('report');
    expect(report.exit).toBe(0);
    expect(report.stdout).toContain('Réunion “A”: ¿sí?');
  });

  it.runIf(canAdd)('the commands it names next are commands that work', async () => {
    const cwd = folderWith({});
    const { stderr } = await runWp(['init', '--theme', 'Ports: all', '--theme', 'Learning'], { cwd, vars });
    const commands = [...stderr.matchAll(/^ {2}wp (.*)$/gm)].map(([, words = '']) => words);
    expect(commands).toHaveLength(3);
    for (const command of commands) {
      const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      expect(await runWp(words, { cwd, vars })).toMatchObject({ exit: 0 });
    }
    const { stdout } = await runWp(['items', '--json'], { cwd, vars });
    expect(JSON.parse(stdout).items).toMatchObject([{ when: { written: '2019-05' }, themes: ['ports-all'] }]);
  });

  it('the schema beside it accepts its files', async () => {
    const cwd = folderWith({});
    await runWp(['init', '--theme', 'Ports'], { cwd, vars });
    const accepts = new Ajv({ strict: false, validateFormats: false }).compile(
      readYaml(cwd, 'plan/schema.json'),
    );
    for (const file of ['plan/plan.yaml', 'plan/ports.yaml']) {
      expect([accepts(readYaml(cwd, file)), accepts.errors]).toEqual([true, null]);
    }
    expect(accepts({ ...readYaml(cwd, 'plan/ports.yaml'), evnts: [] })).toBe(false);
  });
});

describe('what is asked for', () => {
  it('title, year and themes stand in the plan as they were typed', async () => {
    const cwd = folderWith({});
    const title = 'Plan: "2027" # draft';
    await runWp(['init', '--title', title, '--year', '2027-09/2028-08', '--theme', 'Puertos y mar'], { cwd });
    expect(readYaml(cwd, 'plan/plan.yaml')).toMatchObject({ title, period: '2027-09/2028-08' });
    expect(readYaml(cwd, 'plan/puertos-y-mar.yaml')).toEqual({
      theme: 'puertos-y-mar',
      themes: [{ id: 'puertos-y-mar', title: 'Puertos y mar' }],
    });
  });

  it('without them, the title and the period are of this year', async () => {
    const cwd = folderWith({});
    await runWp(['init', '--today', '2031-02-03', '--lang', 'fr'], { cwd });
    expect(readYaml(cwd, 'plan/plan.yaml')).toEqual({
      schema: 1,
      title: 'Plan de travail 2031',
      period: 2031,
      languages: ['fr'],
    });
  });

  it('themes never take the name of another file', async () => {
    const cwd = folderWith({});
    const themes = ['Plan', 'Items', 'plan!', '主题'].flatMap((title) => ['--theme', title]);
    expect(await runWp(['init', ...themes], { cwd })).toMatchObject({ exit: 0 });
    const made = filesIn(join(cwd, 'plan')).filter((file) => file.endsWith('.yaml'));
    expect(made).toEqual(['items-2.yaml', 'plan-2.yaml', 'plan-3.yaml', 'plan.yaml', 'theme.yaml']);
    expect(await runWp(['validate', '--strict'], { cwd })).toMatchObject({ exit: 0 });
  });

  it('the folder is the word after it, made where it is missing', async () => {
    const cwd = folderWith({});
    const { exit, stderr } = await runWp(['init', 'our plans/2031'], { cwd });
    expect(exit).toBe(0);
    expect(filesIn(join(cwd, 'our plans/2031'))).toEqual(MADE);
    expect(stderr).toContain("cd 'our plans/2031'");
  });

  it('--dry-run lists the files and writes none', async () => {
    const cwd = folderWith({});
    const { stdout, exit } = await runWp(['init', 'new', '--dry-run'], { cwd });
    expect(exit).toBe(0);
    expect(stdout).toBe(MADE.map((file) => `new/${file}\n`).join(''));
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([
    ['--year', 'june'],
    ['--year', '2027/..'],
    ['--year', '20'],
    ['--year', 'tbc'],
    ['--title', ' '],
    ['--title', 'bell\u0007'],
    ['--theme', ''],
    ['--theme', 'esc\u001b[31m'],
    ['--plan', 'elsewhere'],
  ])('%s %j is refused, and nothing is made', async (option, value) => {
    const cwd = folderWith({});
    expect(await runWp(['init', option, value], { cwd })).toMatchObject({ exit: 2, stdout: '' });
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('where there is something already', () => {
  it('a second init refuses and changes nothing', async () => {
    const cwd = folderWith({});
    await runWp(['init'], { cwd });
    const before = textsIn(cwd);
    const { exit, stderr } = await runWp(['init', '--title', 'Another'], { cwd });
    expect(exit).toBe(2);
    expect(stderr).toContain('plan/plan.yaml is already there');
    expect(textsIn(cwd)).toEqual(before);
  });

  it.each(MADE)('%s is not overwritten, and nothing else is made', async (file) => {
    const cwd = folderWith({ [file]: 'ours' });
    const { exit, stderr } = await runWp(['init'], { cwd });
    expect(exit).toBe(2);
    expect(stderr).toContain(file);
    expect(textsIn(cwd)).toEqual({ [file]: 'ours' });
  });

  it('other files and folders stay as they are', async () => {
    const ours = { 'README.md': '# Ours\n', '.github/CODEOWNERS': '', 'plan/minutes.txt': 'minutes' };
    const cwd = folderWith(ours);
    expect(await runWp(['init'], { cwd })).toMatchObject({ exit: 0 });
    expect(textsIn(cwd)).toMatchObject(ours);
    expect(filesIn(cwd)).toEqual([...MADE, ...Object.keys(ours)].sort());
  });

  it('in a git repository it is one set of new files', async () => {
    const cwd = folderWith({});
    const git = (...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' });
    git('init', '-q');
    expect(await runWp(['init'], { cwd })).toMatchObject({ exit: 0 });
    const untracked = git('status', '--porcelain', '--untracked-files=all', '-z').split('\0').filter(Boolean);
    expect(untracked.map((line) => line.slice(3)).sort()).toEqual(MADE);
  });

  it.each(['.', 'plan', 'plan/deep'])('not inside another plan: %s', async (inside) => {
    const home = folderWith({ 'plan/plan.yaml': HEADER, 'plan/deep/notes.txt': '' });
    const { exit } = await runWp(['init'], { cwd: join(home, inside) });
    expect(exit).toBe(2);
    expect(filesIn(home)).toEqual(['plan/deep/notes.txt', 'plan/plan.yaml']);
  });

  it('beside another plan, in a folder of its own', async () => {
    const home = folderWith({ 'plan/plan.yaml': HEADER });
    expect(await runWp(['init', 'next-year'], { cwd: home })).toMatchObject({ exit: 0 });
    expect(existsSync(join(home, 'next-year/plan/plan.yaml'))).toBe(true);
  });
});

describe('where it may not write', () => {
  it('it says so, exits 3 and leaves nothing', async () => {
    const cwd = folderWith({});
    chmodSync(cwd, 0o555);
    const { exit, stderr } = await asNobody(() => runWp(['init'], { cwd }));
    chmodSync(cwd, 0o755);
    expect(exit).toBe(3);
    expect(stderr).toContain('plan/plan.yaml: no permission');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('what it had made before it came to a closed folder is gone again', async () => {
    const cwd = folderWith({ 'plan/minutes.txt': '' });
    chmodSync(cwd, 0o777);
    const { exit } = await asNobody(() => runWp(['init'], { cwd }));
    expect(exit).toBe(3);
    expect(filesIn(cwd)).toEqual(['plan/minutes.txt']);
    expect(readdirSync(cwd)).toEqual(['plan']);
  });

  it('nor where a file stands in the way', async () => {
    const cwd = folderWith({ plan: 'a file' });
    expect(await runWp(['init'], { cwd })).toMatchObject({ exit: 3 });
    expect(readdirSync(cwd)).toEqual(['plan']);
  });
});

/** Root may write anywhere: as root, the run is another user's. */
async function asNobody<T>(run: () => Promise<T>): Promise<T> {
  const user = process.geteuid?.();
  if (user !== 0) return run();
  // What is loaded late must be loaded before: nobody may not read it.
  await runWp(['init', '--dry-run'], { cwd: folderWith({}) });
  process.seteuid?.(65534);
  try {
    return await run();
  } finally {
    process.seteuid?.(user);
  }
}
