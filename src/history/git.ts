// The door to git: the only file that starts another program. Arguments are given one by one, never through a shell.
import { type ExecFileException, execFile } from 'node:child_process';
import { foundIn, trustedPath } from './program.ts';

/** The environment git is found and set up by. */
export type Vars = Readonly<Record<string, string | undefined>>;

/** What git printed. `no-git`: it could not be started; `failed`: it said no, and why on one line. */
export type Ran =
  | { ok: true; out: Buffer }
  | { ok: false; reason: 'no-git' }
  | { ok: false; reason: 'failed'; exit: number | null; message: string; out: Buffer };

/**
 * Nothing the repository names is run, neither hook nor monitor nor pager. A repository somebody put among the plan's
 * files (a folder with `HEAD`, `objects` and `config`, which any commit may hold) is none.
 */
const GUARDED = [
  '--no-pager',
  '--no-optional-locks',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'log.showSignature=false',
    'safe.bareRepository=explicit',
  ].flatMap((setting) => ['-c', setting]),
];

/** Nothing is asked or fetched, not even what a partial clone left behind. The list of protocols is empty: a setting
 * of the repository (`protocol.ext.allow`) would outdo the one on the command line. */
const SHUT = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' };

/**
 * Of git's own variables only those that say who and where the user is: the others speak of the repository a hook
 * runs for, name programs, or change what arguments mean.
 */
const KEPT =
  /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|(KEY|VALUE)_\d+)|(AUTHOR|COMMITTER)_(NAME|EMAIL|DATE)|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/;

/** Runs git in `folder`; `input` goes to its standard input. Never throws for what git says. */
export function git(
  folder: string,
  args: readonly string[],
  vars: Vars,
  input: string | Buffer = '',
): Promise<Ran> {
  const own = Object.entries(vars).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name));
  const env = trustedPath({ ...Object.fromEntries(own), ...SHUT });
  const options = {
    cwd: folder,
    env,
    encoding: 'buffer',
    maxBuffer: Number.POSITIVE_INFINITY,
    windowsHide: true,
  } as const;
  return new Promise((resolve) => {
    const program = foundIn(env, 'git');
    if (program === null) return resolve({ ok: false, reason: 'no-git' });
    const child = execFile(program, [...GUARDED, ...args], options, (error, out, err) => {
      if (error === null) resolve({ ok: true, out });
      else if (typeof error.code === 'string') resolve({ ok: false, reason: 'no-git' });
      else resolve({ ok: false, reason: 'failed', ...whyOf(error, err), out });
    });
    // git may be done before it has read all of it.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Its first words that are no warning; where it was killed, by which signal. */
function whyOf({ code, signal }: ExecFileException, err: Buffer): { exit: number | null; message: string } {
  const lines = err.toString('utf8').trim().split('\n');
  const [said = signal ?? ''] = lines.filter((line) => !/^(?:warning: |$)/.test(line));
  return { exit: typeof code === 'number' ? code : null, message: said.replace(/^(fatal|error): /, '') };
}
