// One command of the built program where a cell says.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../cli/run-wp.ts';
import type { Cell } from './cells.ts';

const CLOCK = join(ROOT, 'test/hostile/zones/clock.cjs');
const WP = join(ROOT, 'bin/wp.js');

/** Its exit code and all it said, on both streams. */
export function runIn({ zone, locale, clock }: Cell, words: readonly string[]): Promise<string> {
  const env = {
    PATH: process.env.PATH ?? '',
    TZ: zone,
    LANG: locale,
    LC_ALL: locale,
    LC_TIME: locale,
    WP_CLOCK: clock,
  };
  const child = spawn(process.execPath, ['--require', CLOCK, WP, ...words], { cwd: ROOT, env });
  // Each stream on its own: which of two pipes is read first says nothing.
  const said: Buffer[][] = [[], []];
  for (const [index, stream] of [child.stdout, child.stderr].entries())
    stream.on('data', (piece) => said[index]?.push(piece));
  child.stdin.end();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve(`${Buffer.concat(said.flat()).toString('latin1')}exit ${exit}\n`));
  });
}
