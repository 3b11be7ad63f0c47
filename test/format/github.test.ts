// What GitHub's runner reads from the log: each line is taken apart as the runner does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../src/format/github.ts';
import { inert } from '../../src/format/inert.ts';
import { runWp } from '../cli/run-wp.ts';
import { hostileText } from './hostile-findings.ts';
import { LANGUAGES } from './page.ts';
import { HEADER, quoting, reportOf } from './report-of.ts';

const MISTAKES = ['validate', '--plan', 'test/cli/plans/mistakes'];
const ACTIONS = { GITHUB_ACTIONS: 'true' };

interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

/** As `ActionCommand.TryParseV2` of actions/runner does it; null for a line that is no command. */
function read(line: string): Command | null {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return null;
  const info = text.slice(2, end);
  const space = info.indexOf(' ');
  const pairs = space < 0 ? [] : info.slice(space + 1).split(',');
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(
      pairs.map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
      }),
    ),
    message: unescaped(text.slice(end + 2)),
  };
}

function unescaped(text: string): string {
  const codes: Record<string, string> = { '0D': '\r', '0A': '\n', '3A': ':', '2C': ',', '25': '%' };
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => codes[code] ?? '');
}

/** The runner ends a line at either character. */
function commands(log: string): (Command | null)[] {
  return log
    .split(/\r\n|\r|\n/)
    .filter(Boolean)
    .map(read);
}

describe('a finding', () => {
  it('is shown at its place, with its code as the title and what to do below', async () => {
    const { report, page } = await reportOf({ 'plan.yaml': `${HEADER}staus: done\n` });
    expect(commands(formatGithub(report, { ...page, inRepository: 'office/plan' }))).toEqual([
      {
        name: 'error',
        properties: {
          file: 'office/plan/plan.yaml',
          line: '4',
          endLine: '4',
          col: '1',
          endColumn: '5',
          title: 'wp unknown-key',
        },
        message: expect.stringMatching(
          /^office\/plan\/plan\.yaml:4:1: unknown key “staus” \[unknown-key\]\n/,
        ),
      },
    ]);
  });

  it('over several lines has no columns, which GitHub would refuse', async () => {
    const { report, page } = await reportOf({ 'plan.yaml': `${HEADER}events:\n  one: 1\n  two: 2\n` });
    const [only] = commands(formatGithub(report, page));
    expect(only?.properties).toEqual({
      file: 'plan/plan.yaml',
      line: '5',
      endLine: '6',
      title: 'wp wrong-type',
    });
  });

  it.each(LANGUAGES)(
    'beyond the tenth of its kind is only in the log, which is said in %s',
    async (language) => {
      const events = Array.from(
        { length: 13 },
        (_, n) => `  - {id: e${n}, title: Event, staus: done}\n`,
      ).join('');
      const { report, page } = await reportOf({ 'plan.yaml': `${HEADER}events:\n${events}` }, { language });
      const read = commands(formatGithub(report, page));
      expect(read.map((command) => command?.name)).toEqual([...Array(13).fill('error'), 'notice']);
      expect(read.at(-1)?.message).toMatch(/\b3\b.*\b0\b/);
    },
  );
});

describe('the form is chosen', () => {
  it('by itself where GitHub’s runner reads what is printed', async () => {
    const { stdout, exit } = await runWp(MISTAKES, { vars: ACTIONS });
    expect(exit).toBe(1);
    expect(commands(stdout).every((command) => command !== null)).toBe(true);
  });

  it.each([
    ['another is asked for', ['--format', 'text']],
    ['JSON is asked for', ['--json']],
  ])('but not where %s', async (_, words) => {
    const { stdout } = await runWp([...MISTAKES, ...words], { vars: ACTIONS });
    expect(stdout).not.toMatch(/^::/m);
  });

  it('but not by commands that find nothing', async () => {
    const { stdout } = await runWp(['events', '--month', 'june'], { vars: ACTIONS });
    expect(stdout).not.toMatch(/^::/m);
  });
});

describe('files are named from the top of the repository', () => {
  it.each([
    ['that GitHub checked out', { GITHUB_WORKSPACE: `${import.meta.dirname}/..` }, 'cli/plans/mistakes/'],
    ['that GitLab checked out', { CI_PROJECT_DIR: `${import.meta.dirname}/..` }, 'cli/plans/mistakes/'],
    [
      'or from here, where the plan is outside of it',
      { GITHUB_WORKSPACE: '/elsewhere' },
      'test/cli/plans/mistakes/',
    ],
    ['or from here, where there is none', {}, 'test/cli/plans/mistakes/'],
  ])('%s', async (_, vars, folder) => {
    const { stdout } = await runWp([...MISTAKES, '--format', 'github'], { vars });
    const files = commands(stdout).map((command) => command?.properties.file ?? '');
    expect(files.filter((file) => !file.startsWith(folder))).toEqual([]);
  });
});

it('no text and no file name begins a command, ends one or adds a property', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (text, name) => {
      const { report, page } = await reportOf({ 'plan.yaml': HEADER, [`${name}.yaml`]: quoting(text) });
      const { diagnostics } = report;
      const read = commands(formatGithub(report, { ...page, inRepository: '' }));
      const many = (['error', 'warning'] as const).some(
        (severity) => diagnostics.filter(({ finding }) => finding.severity === severity).length > 10,
      );
      // Beyond ten of a kind, one more says so.
      expect(read.length).toBe(diagnostics.length + (many ? 1 : 0));
      expect(diagnostics.length).toBeGreaterThan(2);
      for (const [index, { finding, file }] of diagnostics.entries()) {
        const { name, properties } = read[index] ?? {};
        const { line, endLine, col, endColumn, ...others } = properties ?? {};
        expect({ name, ...others }).toEqual({
          name: finding.severity,
          file: inert(file),
          title: `wp ${finding.code}`,
        });
      }
    }),
    { numRuns: 200 },
  );
});
