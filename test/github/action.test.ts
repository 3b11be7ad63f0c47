// The composite action: its step is run as GitHub's runner does, in a repository that has wp installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMAND_NAMES } from '../../src/cli/commands/index.ts';
import { ROOT } from '../cli/run-wp.ts';

const action = parse(readFileSync(join(ROOT, '.github/actions/wp/action.yml'), 'utf8'));
const [step] = action.runs.steps;
const office = mkdtempSync(join(tmpdir(), 'wp-action-'));
const summary = join(office, 'summary.md');
afterAll(() => rmSync(office, { recursive: true, force: true }));

const { PATH = '', HOME = '' } = process.env;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Harbour', '-c', 'user.email=harbour@towns.example', ...args], {
    cwd: office,
    env: { PATH, HOME },
  });

function write(file: string, text: string): void {
  mkdirSync(join(office, file, '..'), { recursive: true });
  writeFileSync(join(office, file), text);
}

/** Runs the step with these inputs, as on the runner: `bash -eo pipefail`, inputs in the environment. */
function run(inputs: { command?: string; plan?: string; since?: string }, folder = office) {
  writeFileSync(summary, '');
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH,
      HOME,
      npm_config_offline: step.env.npm_config_offline,
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: summary,
      COMMAND: inputs.command ?? action.inputs.command.default,
      WP_PLAN: inputs.plan ?? action.inputs.plan.default,
      SINCE: inputs.since ?? action.inputs.since.default,
    },
  });
  return { status, stdout, summary: readFileSync(summary, 'utf8') };
}

beforeAll(() => {
  mkdirSync(join(office, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(ROOT, 'bin/wp.js'), join(office, 'node_modules/.bin/workplan'));
  write('.gitignore', 'node_modules\nsummary.md\n');
  write('plan/plan.yaml', 'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n');
  write('plan/events.yaml', 'events:\n  - id: regatta\n    title: Regatta\n    when: 2031-06\n');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'The plan');
});

describe('the action', () => {
  it('passes where nothing is wrong', () => {
    expect(run({})).toMatchObject({ status: 0, stdout: expect.not.stringContaining('::error') });
  });

  it('marks mistakes at their lines and fails', () => {
    write('plan/bad.yaml', 'events:\n  - id: open-day\n    title: Open day\n    staus: done\n');
    const { status, stdout } = run({});
    rmSync(join(office, 'plan/bad.yaml'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=plan\/bad\.yaml,line=4,/m);
  });

  it('runs another command, with its options', () => {
    expect(run({ command: 'report --today 2031-07-15 --fail-on late' }).status).toBe(1);
  });

  it('reads no input as a script', () => {
    const hostile = '; touch stolen $(touch stolen) `touch stolen`';
    expect(run({ command: hostile, plan: hostile, since: hostile }).status).toBe(2);
    expect(git('status', '--short').toString()).toBe('');
  });

  it.runIf((COMMAND_NAMES as string[]).includes('diff'))('writes what changed into the summary', () => {
    write('plan/events.yaml', 'events:\n  - id: regatta\n    title: Regatta\n    when: 2031-09\n');
    const told = run({ since: 'HEAD' }).summary;
    git('checkout', '--quiet', '--', 'plan');
    expect(told).toContain('Regatta');
  });

  it('says so where there is nothing to compare with', () => {
    const { status, stdout, summary: told } = run({ since: 'no-such-tag' });
    expect({ status, told }).toEqual({ status: 0, told: '' });
    expect(stdout).toContain('::notice title=wp::');
  });

  it('says so where wp is not installed', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'wp-action-'));
    const { status, stdout } = run({}, elsewhere);
    rmSync(elsewhere, { recursive: true });
    expect(status).toBe(3);
    expect(stdout).toMatch(/^::error title=wp::/);
  });
});
