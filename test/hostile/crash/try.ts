// Runs the built program in a surrounding, and says what is wrong with how it ended.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../cli/run-wp.ts';
import type { Surrounding } from './surroundings.ts';

export const WP = join(ROOT, 'bin/wp.js');
const BUILT = join(ROOT, 'dist/wp.cjs');
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
/** Far more than any of them needs: only what hangs takes so long. */
const PATIENCE = 60_000;

const PLAN = `schema: 1
title: Harbour Towns Network
period: 2031
events:
  - { id: assembly, title: Assembly of the harbour towns, when: 2031-06 }
  - { id: pilots, title: Night of the pilots, when: 2031-07-01 }
`;

export interface Ended {
  stdout: string;
  stderr: string;
  exit: number | null;
  signal: NodeJS.Signals | null;
}

/** `npm test` has built it already; built here where something in src is newer. */
export function build(): void {
  const built = existsSync(BUILT) ? statSync(BUILT).mtimeMs : 0;
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  if (sources.some((file) => statSync(join(ROOT, 'src', file)).mtimeMs > built))
    execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** A folder with a plan in it, and where asked for a big one. */
export function office(big = false): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wp-crash-')));
  mkdirSync(join(folder, 'plan'));
  writeFileSync(join(folder, 'plan/plan.yaml'), PLAN);
  if (big) {
    mkdirSync(join(folder, 'big'));
    writeFileSync(join(folder, 'big/plan.yaml'), `${PLAN}${BIG}`);
  }
  return folder;
}

const BIG = Array.from(
  { length: 3000 },
  (_, n) => `  - { id: berth-${n}, title: Berth ${n} is dredged, when: 2031-0${1 + (n % 9)} }\n`,
).join('');

/** Why it cannot be tried here; null when it can. */
export function hindrance({ asNobody, inTerminal }: Surrounding): string | null {
  if (process.platform !== 'linux') return 'needs Linux';
  if (inTerminal && spawnSync('script', ['--version'], { stdio: 'ignore' }).status !== 0)
    return 'needs script';
  // Somebody else must be able to read the program, too.
  if (
    asNobody &&
    isRoot &&
    spawnSync(process.execPath, [WP, '--version'], { uid: NOBODY, gid: NOBODY, stdio: 'ignore' }).status !== 0
  )
    return 'needs a program that everybody may read';
  return null;
}

/** What is wrong; empty when it ended as it should. */
export async function complaints(surrounding: Surrounding): Promise<string[]> {
  const folder = office(surrounding.big);
  try {
    return judge(surrounding, await run(surrounding, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run({ line, vars, asNobody, inTerminal }: Surrounding, folder: string): Promise<Ended> {
  const who = asNobody && isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if ('uid' in who) give(folder);
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    PWD: folder,
    WP_TODAY: '2031-01-15',
    wp: `${process.execPath} ${WP}`,
    node: process.execPath,
    root: ROOT,
    ...vars,
  };
  const shell = ['bash', '--norc', '--noprofile', '-c', line] as const;
  const [program, ...args] = inTerminal ? (['script', '-qec', line, '/dev/null'] as const) : shell;
  return ended(spawn(program, args, { cwd: folder, env: { ...env, SHELL: 'bash' }, ...who }));
}

/** To nobody, with everything in it. */
function give(folder: string): void {
  for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    chownSync(join(folder, name), NOBODY, NOBODY);
  }
  chmodSync(folder, 0o755);
}

export function ended(child: ReturnType<typeof spawn>): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  child.stdin?.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit, signal) => {
      clearTimeout(timer);
      resolve({ ...said, exit, signal });
    });
  });
}

function judge(wanted: Surrounding, { stdout, stderr, exit, signal }: Ended): string[] {
  // A terminal ends lines in its own way, and shows both streams.
  const shown = wanted.inTerminal ? stdout.replaceAll('\r\n', '\n') : stdout;
  return [
    ...(exit === wanted.exit ? [] : [`it ended with ${signal ?? exit}, not with ${wanted.exit}`]),
    ...differs('stdout', shown, wanted.stdout ?? ''),
    ...differs('stderr', stderr, wanted.stderr ?? ''),
    ...flaws(stdout + stderr),
  ];
}

function differs(name: string, said: string, wanted: string | RegExp): string[] {
  const fits = typeof wanted === 'string' ? said === wanted : wanted.test(said);
  return fits
    ? []
    : [
        `${name} is ${JSON.stringify(said.slice(0, 600))}, not ${typeof wanted === 'string' ? JSON.stringify(wanted) : wanted}`,
      ];
}

/** What must never be seen. */
export function flaws(said: string): string[] {
  const signs: Record<string, RegExp> = {
    'a stack trace': /^\s+at .*[:(]/m,
    'an object without words': /\[object \w+\]/,
    'a warning of Node': /\(node:\d+\)|\bDeprecationWarning|ExperimentalWarning/,
    'something undefined': /\bundefined\b(?! \(please)/,
  };
  return Object.entries(signs).flatMap(([sign, pattern]) => (pattern.test(said) ? [`${sign} is shown`] : []));
}
