// The hook for pre-commit, tried with pre-commit itself: installed as it installs it, run by `git commit`.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run-wp.ts';

const isThere = spawnSync('pre-commit', ['--version']).status === 0;
const temporary = mkdtempSync(join(tmpdir(), 'wp-pre-commit-'));
const office = join(temporary, 'office');
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** What npm needs to reach its registry, and nothing that git or wp would take for their own. */
const inherited = Object.entries(process.env).filter(([name]) => !/^(GIT|WP|PRE_COMMIT)_/.test(name));
const env = {
  ...Object.fromEntries(inherited),
  LANG: 'C.UTF-8',
  NO_COLOR: '1',
  PRE_COMMIT_HOME: join(temporary, 'hooks'),
  PRE_COMMIT_COLOR: 'never',
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  GIT_AUTHOR_NAME: 'Harbour',
  GIT_AUTHOR_EMAIL: 'harbour@towns.example',
  GIT_COMMITTER_NAME: 'Harbour',
  GIT_COMMITTER_EMAIL: 'harbour@towns.example',
};
const run = (folder: string, command: string, ...args: string[]) =>
  execFileSync(command, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

/** Every file of the folder into a new commit; its id. */
function commit(folder: string): string {
  run(folder, 'git', 'init', '--quiet');
  run(folder, 'git', 'add', '--all');
  run(folder, 'git', 'commit', '--quiet', '--no-verify', '--message', 'All of it');
  return run(folder, 'git', 'rev-parse', 'HEAD');
}

describe.skipIf(!isThere)(
  `pre-commit${isThere ? '' : ' is not installed (apt-get install pre-commit)'}`,
  () => {
    beforeAll(() => {
      // What is not committed yet is tried, too.
      const wp = join(temporary, 'wp');
      const left = new Set(['.git', 'node_modules', 'dist', 'coverage']);
      cpSync(ROOT, wp, { recursive: true, filter: (path) => !left.has(path.slice(ROOT.length + 1)) });
      const rev = commit(wp);
      mkdirSync(join(office, 'plan'), { recursive: true });
      writeFileSync(
        join(office, 'plan/plan.yaml'),
        'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n',
      );
      writeFileSync(
        join(office, '.pre-commit-config.yaml'),
        `repos:\n  - repo: ${wp}\n    rev: ${rev}\n    hooks:\n      - id: wp-validate\n        language_version: system\n`,
      );
      commit(office);
      run(office, 'pre-commit', 'install', '--install-hooks');
    }, 300_000);

    const commitEvents = (text: string) => {
      writeFileSync(join(office, 'plan/events.yaml'), text);
      run(office, 'git', 'add', 'plan');
      return spawnSync('git', ['commit', '--message', 'Events'], { cwd: office, env, encoding: 'utf8' });
    };

    it('lets a plan without mistakes pass', () => {
      const { status, stderr } = commitEvents('events:\n  - {id: regatta, title: Regatta}\n');
      expect(stderr).toMatch(/work plan\.+Passed/);
      expect(status).toBe(0);
    });

    it('stops a commit with a mistake and shows its place', () => {
      const { status, stderr } = commitEvents('events:\n  - {id: regatta, title: Regatta, staus: done}\n');
      expect(stderr).toMatch(/plan\/events\.yaml:2:\d+: error: unknown key “staus”/);
      expect(status).toBe(1);
    });

    it('does not run where no YAML is touched', () => {
      run(office, 'git', 'reset', '--quiet', '--hard');
      writeFileSync(join(office, 'notes.txt'), 'Tides\n');
      run(office, 'git', 'add', 'notes.txt');
      const { status, stderr } = spawnSync('git', ['commit', '--message', 'Notes'], {
        cwd: office,
        env,
        encoding: 'utf8',
      });
      expect(stderr).toMatch(/work plan\.+.*Skipped/);
      expect(status).toBe(0);
    });
  },
);
