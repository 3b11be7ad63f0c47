// The door to git: the only file that starts another program. Arguments are given one by one, never through a shell.
import { execFile } from 'node:child_process';

/** The environment git is found and set up by. */
export type Vars = Readonly<Record<string, string | undefined>>;

/** What git printed. `no-git`: it could not be started; `failed`: it said no, and why on one line. */
export type Ran =
  | { ok: true; out: Buffer }
  | { ok: false; reason: 'no-git' }
  | { ok: false; reason: 'failed'; exit: number | null; message: string; out: Buffer };

/** Nothing of the repository's is run, and a partial clone fetches nothing. */
const GUARDED = [
  '--no-pager',
  '--no-optional-locks',
  ...['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'protocol.allow=never'],
  ...['-c', 'log.showSignature=false'],
];
/** A hook's variables speak of the repository it runs for, from another folder. */
const OF_A_HOOK = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_PREFIX'];

/** Runs git in `folder`; `input` goes to its standard input. Never throws for what git says. */
export function git(
  folder: string,
  args: readonly string[],
  vars: Vars,
  input: string | Buffer = '',
): Promise<Ran> {
  const own = Object.fromEntries(Object.entries(vars).filter(([name]) => !OF_A_HOOK.includes(name)));
  const options = {
    cwd: folder,
    env: { ...own, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
    encoding: 'buffer',
    maxBuffer: Number.POSITIVE_INFINITY,
    windowsHide: true,
  } as const;
  return new Promise((resolve) => {
    const child = execFile('git', [...GUARDED, ...args], options, (error, out, err) => {
      if (error === null) resolve({ ok: true, out });
      else if (typeof error.code === 'string') resolve({ ok: false, reason: 'no-git' });
      else resolve({ ok: false, reason: 'failed', exit: error.code ?? null, message: firstLine(err), out });
    });
    // git may be done before it has read all of it.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

function firstLine(err: Buffer): string {
  const [line = ''] = err.toString('utf8').trim().split('\n');
  return line.replace(/^(fatal|error): /, '');
}
