// What is published, as somebody gets it: packed, installed in an empty folder, and at work there.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };
import { ROOT } from './cli/run-wp.ts';

const temporary = mkdtempSync(join(tmpdir(), 'wp-package-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
const office = join(temporary, 'office');
let packed: string[] = [];

function run(
  folder: string,
  command: string,
  args: readonly string[],
  vars: Record<string, string> = {},
): string {
  // No WP_ variable or npm setting of whoever runs the tests.
  const { PATH = '', HOME = '' } = process.env;
  const WP_CACHE_DIR = join(temporary, 'caches');
  const env = { PATH, HOME, WP_CACHE_DIR, LANG: 'C.UTF-8', NO_COLOR: '1', ...vars };
  return execFileSync(command, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const wp = (...args: string[]) => run(office, join(office, 'node_modules/.bin/wp'), args);

beforeAll(() => {
  // Packing cleans dist, which other tests use: a copy is packed, with a left-over in it.
  const copy = join(temporary, 'copy');
  const left = new Set(['.git', 'node_modules', 'dist', 'coverage']);
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !left.has(path.slice(ROOT.length + 1)) });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist/left-OVER1234.js'), '');
  const [{ filename, files }] = JSON.parse(
    run(copy, 'npm', ['pack', '--json', '--silent', `--pack-destination=${temporary}`]),
  );
  packed = files.map(({ path }: { path: string }) => path);

  mkdirSync(office);
  writeFileSync(join(office, 'package.json'), '{ "private": true }\n');
  const quick = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  run(office, 'npm', ['install', '--save-dev', ...quick, join(temporary, filename)]);
}, 120_000);

describe('the package', () => {
  it('holds what it promises', () => {
    const promised = [
      ...packageJson.files,
      ...Object.values(packageJson.bin),
      'package.json',
      'README.md',
      'LICENSE',
    ];
    expect(
      promised.filter((name) => !packed.some((path) => path === name || path.startsWith(`${name}/`))),
    ).toEqual([]);
  });

  const PROMISED =
    /^(bin|dist)\/|^(CHANGELOG|README)\.md$|^LICENSE$|^package\.json$|^src\/format\/output\.schema\.json$/;

  it('holds nothing else: no sources, no tests, no plan, nothing left over from an older build', () => {
    expect(packed.filter((path) => !PROMISED.test(path))).toEqual([]);
    expect(packed.filter((path) => path.includes('left-OVER'))).toEqual([]);
  });

  it('brings both names of the command', () => {
    expect(wp('--version')).toBe(`${packageJson.version}\n`);
    const help = run(office, join(office, 'node_modules/.bin/workplan'), ['--help']);
    expect(help).toContain('workplan [');
  });
});

describe('in a new repository', () => {
  it('makes a plan, and the steps of its workflow run', () => {
    wp('init', '--year', '2031');
    const { jobs } = parse(readFileSync(join(office, '.github/workflows/plan.yml'), 'utf8'));
    const summary = join(office, 'summary.md');
    for (const { run: script } of jobs.plan.steps) {
      // What it installs is installed.
      if (script === undefined || script === 'npm ci') continue;
      run(office, 'bash', ['-e', '-c', script], { GITHUB_STEP_SUMMARY: summary });
    }
    expect(readFileSync(summary, 'utf8')).toContain('Work plan 2031');
    expect(['plan.html', 'plan.ics'].filter((file) => !existsSync(join(office, file)))).toEqual([]);
  }, 60_000);
});
