// Signals, sent to the built program while it reads, while it waits for a lock, and while it has one.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeHolder, NODE_PROCESSES } from '../../../src/edit/holder.ts';
import { type Ended, ended, flaws, office, WP } from './try.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface Interruption {
  name: string;
  /** What is wrong; empty when it ended as it should. */
  complaints(): Promise<string[]>;
}

/** A shell says 130 of one that SIGINT ended, 143 of SIGTERM, 129 of SIGHUP: the program ends by the signal itself. */
export const INTERRUPTIONS: readonly Interruption[] = SIGNALS.flatMap((signal) => [
  {
    name: `${signal} while a big plan is read`,
    complaints: () =>
      inOffice(async (folder) => {
        const { end } = start(folder, ['--plan', 'big', 'items', '--no-cache'], signal, after(100));
        return by(signal, await end);
      }),
  },
  {
    name: `${signal} while somebody else has the lock`,
    complaints: () =>
      inOffice(async (folder) => {
        const lock = join(folder, 'plan/.wp.lock');
        writeFileSync(lock, encodeHolder(NODE_PROCESSES.self()));
        const { end } = start(folder, ['done', 'pilots'], signal, after(1000));
        const said = by(signal, await end);
        const kept = existsSync(lock) ? [] : ['the lock of somebody else is gone'];
        unlinkSync(lock);
        const left = readdirSync(join(folder, 'plan')).filter((name) => name !== 'plan.yaml');
        return [...said, ...kept, ...left.map((name) => `${name} is left`), ...(await nextOne(folder))];
      }),
  },
  {
    name: `${signal} while it has the lock`,
    complaints: () =>
      inOffice(async (folder) => {
        const before = readFileSync(join(folder, 'big/plan.yaml'), 'utf8');
        const lock = join(folder, 'big/.wp.lock');
        const { end } = start(folder, ['--plan', 'big', 'done', 'pilots'], signal, () => existsSync(lock));
        const { exit, signal: last, stderr } = await end;
        // It may have been just through.
        const wrong = last === signal || exit === 0 ? [] : [`it ended with ${last ?? exit}: ${stderr}`];
        const now = readFileSync(join(folder, 'big/plan.yaml'), 'utf8');
        const done = before.replace(/(id: pilots.*when: 2031-07-01) \}/, '$1, status: done }');
        const whole =
          now === before || now === done ? [] : ['the plan is neither the old one nor the new one'];
        const left = readdirSync(join(folder, 'big')).filter((name) => name !== 'plan.yaml');
        return [...wrong, ...whole, ...left.map((name) => `${name} is left`), ...flaws(stderr)];
      }),
  },
]);

async function inOffice(work: (folder: string) => Promise<string[]>): Promise<string[]> {
  const folder = office(true);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sends the signal as soon as it is `time`. */
function start(
  folder: string,
  args: readonly string[],
  signal: NodeJS.Signals,
  time: () => boolean,
): { end: Promise<Ended> } {
  const env = { PATH: process.env.PATH, HOME: folder, WP_TODAY: '2031-01-15' };
  const child = spawn(process.execPath, [WP, ...args], { cwd: folder, env });
  const look = setInterval(() => time() && child.kill(signal) && clearInterval(look), 2);
  child.on('close', () => clearInterval(look));
  return { end: ended(child) };
}

function after(milliseconds: number): () => boolean {
  const start = performance.now();
  return () => performance.now() - start > milliseconds;
}

function by(wanted: NodeJS.Signals, { exit, signal, stderr }: Ended): string[] {
  const right = signal === wanted ? [] : [`it ended with ${signal ?? exit}, not by ${wanted}`];
  return [...right, ...(stderr === '' ? [] : [`it says ${stderr}`])];
}

async function nextOne(folder: string): Promise<string[]> {
  const env = { PATH: process.env.PATH, HOME: folder };
  const { exit, stderr } = await ended(spawn(process.execPath, [WP, 'done', 'pilots'], { cwd: folder, env }));
  return exit === 0 ? [] : [`the next run ends with ${exit}: ${stderr}`];
}
