// The real process as an Env: the only file that touches `process`, its streams and the clock.
import { basename } from 'node:path';
import type { Env, Stream } from './env.ts';
import { EXIT } from './env.ts';
import { main } from './main.ts';

/** Runs wp in this process. Never calls exit: what is written to a pipe must drain first. */
export async function run(host: NodeJS.Process): Promise<void> {
  for (const stream of [host.stdout, host.stderr]) stream.on('error', quietly);
  host.once('SIGINT', () => {
    host.exitCode = EXIT.interrupted;
    host.kill(host.pid, 'SIGINT');
  });
  host.exitCode = await main(envOf(host));
}

function envOf(host: NodeJS.Process): Env {
  return {
    program: basename(host.argv[1] ?? 'wp').replace(/\.[cm]?js$/, ''),
    args: host.argv.slice(2),
    cwd: host.cwd(),
    vars: host.env,
    stdout: streamOf(host.stdout),
    stderr: streamOf(host.stderr),
    now: () => {
      const now = new Date();
      const two = (n: number) => String(n).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}

function streamOf(stream: NodeJS.WriteStream): Stream {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? null,
  };
}

/** A reader that has seen enough closes the pipe; that is not an error of ours. */
function quietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
