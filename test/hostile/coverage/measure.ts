// The figure of branch coverage, of the parts that stand between a stranger's text and everything else.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from '../../cli/run-wp.ts';
import type { Measure } from '../figure.ts';

/** What must be covered, by the beginnings of file names in src. */
const PARTS: Record<string, readonly string[]> = {
  load: ['load/'],
  edit: ['edit/'],
  escaping: [
    ...[
      'inert',
      'csv',
      'markdown',
      'mermaid',
      'roff',
      'github',
      'gitlab',
      'junit',
      'sarif',
      'fingerprint',
      'unified-diff',
    ],
    ...[
      'ics-jcal',
      'ics-block',
      'ics-describe',
      'ics-uid',
      'html/markup',
      'html/security',
      'html/plan-text',
      'svg/text',
    ],
  ].map((name) => `format/${name}.ts`),
  git: ['history/'],
};

/** All tests but those that only start other processes, in which nothing is counted. */
const ELSEWHERE = [
  ...['bench', 'browser', 'editor', 'github', 'shell'].map((folder) => `test/${folder}/**`),
  ...['crash', 'loss', 'patterns', 'supply', 'zones'].map((area) => `test/hostile/${area}/**`),
  ...['package', 'cache/compiled', 'cli/process'].map((name) => `test/${name}.test.ts`),
];
const GOAL = 95;

/** A file as istanbul writes it: how often each way of each branch was taken, and where the branches are. */
interface Covered {
  branchMap: Record<string, { loc: { start: { line: number } } }>;
  b: Record<string, number[]>;
}

/** What vitest tells of the tests, as far as it is of interest here. */
interface Told {
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string }[] }[];
}

interface Branches {
  covered: number;
  total: number;
}

export const measure: Measure = async (effort, say) => {
  const folder = mkdtempSync(join(tmpdir(), 'wp-coverage-'));
  const exit = await run(effort === 'full' ? [] : ['test/load'], folder);
  if (exit !== 0) for (const line of failed(folder)) say(line);
  const parts = Object.fromEntries(
    Object.entries(read(folder, say)).map(([part, branches]) => [part, percent(branches)]),
  );
  rmSync(folder, { recursive: true, force: true });
  const told = Object.entries(parts).map(([part, value]) => `${part} ${value.toFixed(1)} %`);
  return [
    {
      what: 'branch coverage of load, edit, escaping, git',
      goal: '95 %',
      value: `${told.join(', ')}${exit === 0 ? '' : ' (tests failed)'}`,
      met: effort === 'full' ? exit === 0 && Object.values(parts).every((value) => value >= GOAL) : null,
    },
  ];
};

function run(tests: readonly string[], folder: string): Promise<number | null> {
  const coverage = ['enabled', 'reportOnFailure', 'reporter=json', `reportsDirectory=${folder}`];
  const include = Object.values(PARTS).flatMap((names) =>
    names.map((name) => `include=src/${name}${name.endsWith('/') ? '**/*.ts' : ''}`),
  );
  const args = [
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--testTimeout',
    '300000',
    '--hookTimeout',
    '300000',
  ];
  args.push(...[...coverage, ...include].map((option) => `--coverage.${option}`));
  args.push('--reporter', 'json', '--outputFile', join(folder, 'tests.json'));
  args.push(...ELSEWHERE.flatMap((glob) => ['--exclude', glob]), ...tests);
  const child = spawn('npx', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'ignore'] });
  return new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
}

function failed(folder: string): string[] {
  const { testResults }: Told = JSON.parse(readFileSync(join(folder, 'tests.json'), 'utf8'));
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const tests = assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => fullName);
    const why = tests.length === 0 && message !== '' ? [message] : tests;
    return why.map((each) => `${relative(ROOT, name)}: failed: ${each}`);
  });
}

/** Counts each part, and says of each file which lines have a way that no test takes. */
function read(folder: string, say: (progress: string) => void): Record<string, Branches> {
  const files: Record<string, Covered> = JSON.parse(
    readFileSync(join(folder, 'coverage-final.json'), 'utf8'),
  );
  const sums = Object.fromEntries(Object.keys(PARTS).map((part) => [part, { covered: 0, total: 0 }]));
  for (const [path, { branchMap, b }] of Object.entries(files)) {
    const file = relative(join(ROOT, 'src'), path);
    const [part] =
      Object.entries(PARTS).find(([, names]) => names.some((name) => file.startsWith(name))) ?? [];
    const sum = part === undefined ? undefined : sums[part];
    if (sum === undefined) continue;
    const ways = Object.entries(b).flatMap(([id, taken]) => taken.map((times) => ({ id, times })));
    const missing = ways.filter(({ times }) => times === 0);
    sum.covered += ways.length - missing.length;
    sum.total += ways.length;
    const lines = new Set(missing.map(({ id }) => branchMap[id]?.loc.start.line));
    if (missing.length > 0)
      say(`${file}: ${missing.length} of ${ways.length} branches not covered: line ${[...lines].join(', ')}`);
  }
  return sums;
}

function percent({ covered, total }: Branches): number {
  return total === 0 ? 0 : (100 * covered) / total;
}
