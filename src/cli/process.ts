// The real process as an Env: the only file that touches `process`, its streams and the clock.
import { basename } from 'node:path';
import type { Env, Stream } from './env.ts';
import { EXIT } from './env.ts';
import { main, tell } from './main.ts';

/** Runs wp in this process. Never calls exit: what is written to a pipe must drain first. */
export async function run(host: NodeJS.Process): Promise<void> {
  const writing: Writing = [];
  host.once('SIGINT', () => {
    host.exitCode = EXIT.interrupted;
    host.kill(host.pid, 'SIGINT');
  });
  const env = envOf(host, writing);
  const exit = await main(env);
  const failure = (await Promise.all(writing)).find((error) => error !== null && error.code !== 'EPIPE');
  const problem = { code: 'cannot-write', file: 'stdout', reason: failure?.code ?? '' } as const;
  host.exitCode = failure === undefined ? exit : await tell(problem, env);
}

/** What has been handed to a stream, and how it went. A closed pipe is no failure: its reader has seen enough. */
type Writing = Promise<NodeJS.ErrnoException | null>[];

function envOf(host: NodeJS.Process, writing: Writing): Env {
  return {
    program: basename(host.argv[1] ?? 'wp').replace(/\.[cm]?js$/, ''),
    args: host.argv.slice(2),
    cwd: folderOf(host),
    vars: host.env,
    stdout: streamOf(host.stdout, writing),
    stderr: streamOf(host.stderr, []),
    now: () => {
      const now = new Date();
      const two = (n: number) => String(n).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}

function streamOf(stream: NodeJS.WriteStream, writing: Writing): Stream {
  stream.on('error', () => {}); // told through the write's own callback
  return {
    write: (text) => {
      writing.push(new Promise((resolve) => stream.write(text, (error) => resolve(error ?? null))));
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? null,
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
