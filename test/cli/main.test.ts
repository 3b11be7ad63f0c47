// What a run leaves behind: its output where it was asked for, and an exit code that means something.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Env } from '../../src/cli/env.ts';
import { main } from '../../src/cli/main.ts';
import { folderWith, HEADER } from './folder.ts';
import { ROOT, runWp } from './run-wp.ts';

const HARBOUR = `${ROOT}/test/cli/plans/harbour`;
const MISTAKES = `${ROOT}/test/cli/plans/mistakes`;

describe('exit codes', () => {
  it.each([
    ['a list', ['events', '--month', 'june'], 0],
    ['an empty list', ['events', '--search', 'no such words'], 0],
    ['a plan without findings', ['validate'], 0],
    ['a plan with findings', ['--plan', MISTAKES, 'validate'], 1],
    ['a list of a plan with findings', ['--plan', MISTAKES, 'events'], 1],
    ['a mistake in the command line', ['events', '--month', 'jui'], 2],
    ['no such folder', ['--plan', '/nowhere', 'events'], 3],
  ] as [string, string[], number][])('of %s', async (_, args, exit) => {
    expect((await runWp(args)).exit).toBe(exit);
  });

  it('warnings do not count, unless --strict makes them errors', async () => {
    const cwd = folderWith({ 'plan/plan.yaml': `${HEADER}events: [{id: a, title: A, when: June}]\n` });
    expect(await runWp(['validate'], { cwd })).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('warning'),
    });
    expect(await runWp(['validate', '--strict'], { cwd })).toMatchObject({
      exit: 1,
      stdout: expect.stringContaining('error'),
    });
    expect(await runWp(['events'], { cwd })).toMatchObject({ exit: 0, stderr: '' });
  });

  it('a report on what is good in a plan with errors says so, on stderr', async () => {
    const { stdout, stderr } = await runWp(['--plan', MISTAKES, 'events', '--format', 'plain']);
    expect(stdout).toContain('waterfront-forum');
    expect(stderr).toMatch(/^The plan has \d+ errors; what could be read is shown\. See: wp validate\n$/);
  });
});

describe('what is said beside the output', () => {
  it('is nothing, for a list in a terminal', async () => {
    expect((await runWp(['events', '--month', 'june'])).stderr).toBe('');
  });

  it('is that a list is empty, and for when', async () => {
    const line = ['events', '--month', 'june', '--theme', 'gender'];
    expect((await runWp(line)).stderr).toBe('No events in June 2019.\n');
    expect((await runWp([...line, '--lang', 'es'])).stderr).toBe('No hay eventos en junio de 2019.\n');
    expect((await runWp(['late', '--theme', 'gender', '--today', '2019-01-01'])).stderr).toBe(
      'Nothing is late.\n',
    );
  });

  it('is, for other programs’ formats, what the table would say below itself', async () => {
    for (const format of ['plain', 'csv']) {
      const { stdout, stderr } = await runWp(['events', '--month', 'june', '--format', format]);
      expect(stdout).not.toContain('may fall');
      expect(stderr).toMatch(/^6 more may fall in June 2019: .*\n$/);
    }
    const { stderr } = await runWp(['--plan', HARBOUR, 'items', '--lang', 'fr', '--format', 'plain']);
    expect(stderr).toMatch(/^\d+ textes non traduits/);
  });
});

describe('-o FILE', () => {
  it.each([
    ['list.csv', 'csv'],
    ['list.json', 'json'],
    ['list.md', 'md'],
    ['list.markdown', 'md'],
    ['list.tsv', 'plain'],
    ['list.txt', 'table'],
    ['LIST.CSV', 'csv'],
    ['list', 'table'],
    ['list.log', 'table'],
  ])('%s has %s in it, and stdout nothing', async (file, format) => {
    const cwd = folderWith({});
    const line = ['--plan', HARBOUR, 'events', '--month', 'june'];
    const { stdout, exit } = await runWp([...line, '-o', file], { cwd });
    expect([stdout, exit]).toEqual(['', 0]);
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(
      (await runWp([...line, '--format', format], { cwd })).stdout,
    );
  });

  it('has what --format says, whatever its name', async () => {
    const cwd = folderWith({});
    await runWp(['--plan', HARBOUR, 'events', '--json', '-o', 'list.csv'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 'list.csv'), 'utf8')).kind).toBe('events');
  });

  it('is never coloured, unless asked', async () => {
    const cwd = folderWith({});
    await runWp(['--plan', HARBOUR, 'late', '-o', 'late.txt'], { cwd, terminal: true });
    expect(readFileSync(join(cwd, 'late.txt'), 'utf8')).not.toContain('\u001b');
  });

  it('- is stdout', async () => {
    expect((await runWp(['events', '-o', '-'])).stdout).toBe((await runWp(['events'])).stdout);
  });

  it.each(['gone/list.csv', '.', '/dev/full'])(
    'that cannot be written: exit 3, and why (%s)',
    async (file) => {
      const { stdout, stderr, exit } = await runWp(['--plan', HARBOUR, 'events', '-o', file], {
        cwd: folderWith({}),
      });
      expect([stdout, exit]).toEqual(['', 3]);
      expect(stderr).toMatch(
        new RegExp(
          `^wp: cannot write ${file}: (the folder is not there|it is a folder|no space is left on the disk)\n$`,
        ),
      );
    },
  );

  it('is not touched by a command that stops', async () => {
    const cwd = folderWith({ 'list.csv': 'as it was' });
    await runWp(['--plan', HARBOUR, 'events', '--month', 'jui', '-o', 'list.csv'], { cwd });
    expect(readFileSync(join(cwd, 'list.csv'), 'utf8')).toBe('as it was');
  });
});

describe('a bug', () => {
  /** A run on a machine whose clock is broken: nothing that a person can do leads there. */
  async function broken(
    vars: Env['vars'],
    message: string,
  ): Promise<{ stdout: string; stderr: string; exit: number }> {
    const said = { stdout: '', stderr: '' };
    const stream = (name: 'stdout' | 'stderr') => ({
      write: (text: string) => {
        said[name] += text;
      },
      isTerminal: false,
      columns: null,
    });
    const exit = await main({
      program: 'wp',
      args: ['late'],
      cwd: ROOT,
      vars,
      caches: null,
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      clock: () => 0,
      now: () => {
        throw new Error(message);
      },
    });
    return { ...said, exit };
  }

  it('exits 70 with one line that says so, and where to report it', async () => {
    expect(await broken({}, 'the clock has stopped')).toEqual({
      exit: 70,
      stdout: '',
      stderr:
        'wp: this is a bug in wp: the clock has stopped ' +
        '(please report it with the command you typed; WP_DEBUG=1 shows where it happened)\n',
    });
  });

  it('shows where it happened with WP_DEBUG=1', async () => {
    const { stderr } = await broken({ WP_DEBUG: '1' }, 'the clock has stopped');
    expect(stderr).toContain('Error: the clock has stopped\n    at ');
    expect((await broken({ WP_DEBUG: '' }, 'x')).stderr).not.toContain('    at ');
  });

  it('keeps its message on one line, in the reader’s language', async () => {
    const { stderr } = await broken({ LANG: 'es_ES.UTF-8' }, 'two\nlines \u001b[31m');
    expect(stderr).toMatch(/^wp: esto es un fallo de wp: two lines \\u\{1b\}\[31m \(.*\)\n$/);
  });
});

describe('the same input', () => {
  it('gives the same bytes', async () => {
    for (const line of ['items', 'month', 'open', 'late', 'next', 'items --json', 'items --format md']) {
      const words = ['--plan', HARBOUR, ...line.split(' ')];
      expect(await runWp(words)).toEqual(await runWp(words));
    }
  });

  it('in another order of the options too', async () => {
    const one = await runWp(['events', '--month', 'june', '--theme', 'hub', '--json']);
    expect(await runWp(['--json', 'events', '--theme', 'hub', '--month', 'june'])).toEqual(one);
  });
});
