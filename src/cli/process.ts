// The real process as an Env: the only file that touches `process`, its streams and the clock.
import { basename } from 'node:path';
import type { Env, Stream } from './env.ts';
import { main, tell } from './main.ts';
import { mayBeTerminal, writeDirectly } from './write-directly.ts';

export interface Over {
  /** Whether everything is written, so that nobody needs to wait for a stream to drain. */
  isDone: boolean;
  /** The names of the command and the options that were typed, where they were understood. */
  asked: readonly string[];
}

/** Runs wp in this process, with a folder for what it keeps between two runs, or none. Sets the exit code. */
export async function run(host: NodeJS.Process, caches: string | null): Promise<Over> {
  const output: Output = { writing: [], isDirect: true };
  const asked: string[] = [];
  const env = { ...envOf(host, caches, output), ask: (names: readonly string[]) => asked.push(...names) };
  const exit = await main(env);
  const ends = await Promise.all(output.writing);
  const failure = ends.find((error) => error !== null && error.code !== 'EPIPE');
  const problem = { code: 'cannot-write', file: 'stdout', reason: failure?.code ?? '' } as const;
  host.exitCode = failure === undefined ? exit : await tell(problem, env);
  return { isDone: output.isDirect, asked };
}

interface Output {
  /** What has been written to stdout, and how it went. A closed pipe is no failure: its reader has seen enough. */
  writing: (NodeJS.ErrnoException | null | Promise<NodeJS.ErrnoException | null>)[];
  /** Whether no stream of Node's has been used. */
  isDirect: boolean;
}

function envOf(host: NodeJS.Process, caches: string | null, output: Output): Env {
  return {
    program: basename(host.argv[1] ?? 'wp').replace(/\.[cm]?js$/, ''),
    args: host.argv.slice(2),
    cwd: folderOf(host),
    vars: host.env,
    caches,
    stdout: streamOf(1, () => host.stdout, output, output.writing),
    stderr: streamOf(2, () => host.stderr, output, []),
    clock: () => Date.now(),
    now: () => {
      const now = new Date();
      const two = (n: number) => String(n).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}

/** `open` makes Node's own stream, which takes a while: only for what is neither a file nor a pipe, such as a terminal. */
function streamOf(
  handle: number,
  open: () => NodeJS.WriteStream,
  output: Output,
  writing: Output['writing'],
): Stream {
  let own: NodeJS.WriteStream | null = null;
  const stream = () => {
    output.isDirect = false;
    own ??= open().on('error', () => {}); // told through the write's own callback
    return own;
  };
  return {
    write: (text) => {
      const { rest, error } = own === null ? writeDirectly(handle, text) : { rest: text, error: null };
      if (rest.length === 0 || error !== null) writing.push(error);
      else writing.push(new Promise((resolve) => stream().write(rest, (failed) => resolve(failed ?? null))));
    },
    get isTerminal() {
      return mayBeTerminal(handle) && stream().isTTY === true;
    },
    get columns() {
      return mayBeTerminal(handle) ? (stream().columns ?? null) : null;
    },
  };
}

/** A folder that was removed under our feet has no plan in it, nor above. */
function folderOf(host: NodeJS.Process): string {
  try {
    return host.cwd();
  } catch {
    return host.env.PWD ?? '/';
  }
}
