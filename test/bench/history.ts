// How long it takes to ask a plan of 1,000 items about its past of 500 commits. By hand, never in the tests:
//
//   npm run build && npx esbuild test/bench/history.ts --format=esm | node --input-type=module
//
// WP_BENCH_FOLDER keeps the repository for the next time.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [COMMITS, FILES, ITEMS] = [500, 20, 50];
const WP = resolve('bin/wp.js');

const folder = process.env.WP_BENCH_FOLDER ?? mkdtempSync(join(tmpdir(), 'wp-bench-'));
if (!existsSync(join(folder, '.git'))) build(folder);

function git(args: readonly string[], input?: string): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
}

/** One stream for `git fast-import`: 500 processes would take minutes. */
function build(where: string): void {
  mkdirSync(where, { recursive: true });
  git(['init', '--quiet', '--initial-branch=main']);
  const months = Array.from({ length: FILES * ITEMS }, (_, at) => (at % 12) + 1);
  const file = (at: number) =>
    `theme: t${at}\nthemes:\n  - {id: t${at}, title: Theme ${at}}\nevents:\n${Array.from(
      { length: ITEMS },
      (_, index) => {
        const n = at * ITEMS + index;
        const month = String(months[n]).padStart(2, '0');
        return `  - id: item-${n}\n    title: {en: Item number ${n}, es: Elemento número ${n}}\n    when: 2031-${month}\n    owner: secretariat\n    place: Grayhaven\n    description: What is done in item ${n} and why it is done\n`;
      },
    ).join('')}`;
  const stream: string[] = [];
  for (let commit = 0; commit < COMMITS; commit += 1) {
    const n = (commit * 37) % (FILES * ITEMS);
    if (commit > 0) months[n] = ((months[n] ?? 1) % 12) + 1;
    const changed = commit === 0 ? Array.from({ length: FILES }, (_, at) => at) : [Math.floor(n / ITEMS)];
    const who = `Secretariat <secretariat@example.org> ${1925000000 + commit * 60000} +0000`;
    const subject = `Change ${commit}`;
    stream.push(
      `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata ${subject.length}\n${subject}\n`,
    );
    const files = changed.map((at): [string, string] => [`plan/t${at}.yaml`, file(at)]);
    if (commit === 0)
      files.push(['plan/plan.yaml', 'schema: 1\ntitle: Plan\nperiod: 2031\nlanguages: [en, es]\n']);
    for (const [name, text] of files)
      stream.push(`M 100644 inline ${name}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  }
  git(['fast-import', '--quiet'], stream.join(''));
  git(['checkout', '--quiet', 'main']);
  git(['tag', '--annotate', '--message=Approved', 'approved/2031', `HEAD~${COMMITS - 1}`]);
}

/** The median of five runs, in ms. */
function time(label: string, command: string, args: readonly string[]): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    execFileSync(command, args, {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, WP_TODAY: '2031-06-15' },
    });
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = Math.round(times[2] ?? 0);
  process.stdout.write(`${String(median).padStart(6)} ms  ${label}\n`);
  return median;
}

const wp = (...args: string[]) => time(`wp ${args.join(' ')}`, process.execPath, [WP, ...args]);
process.stdout.write(`${COMMITS} commits, ${FILES * ITEMS} items, ${FILES} files: ${folder}\n`);
wp('events', '--month', 'june');
wp('events', '--month', 'june', '--at', 'HEAD~250');
wp('diff', 'HEAD~20');
wp('diff', 'approved/2031');
wp('history', 'item-37');
wp('report');
wp('report', '--since', 'approved/2031');
time('git ls-tree', 'git', ['ls-tree', '-r', '-z', '-l', 'HEAD~250']);
