// `npm run fuzz -- --minutes 10 [--seed N]`, or `--only plans:12345` for one execution again.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { again, type Caught, fuzz, type Limits, type Outcome, type Tally } from './run.ts';

/** Seconds after which an execution is taken for one that never comes back. */
const LOST = 60;

type Told = { begin: string } | { say: string } | { outcome: Outcome };

if (isMainThread) await main();
else await work(workerData as Limits);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      executions: { type: 'string' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 32)) },
      only: { type: 'string' },
    },
  });
  if (values.only !== undefined) return repeat(values.only);
  const limit = values.executions
    ? { executions: Number(values.executions) }
    : { ms: Number(values.minutes) * 60_000 };
  const outcome = await watched({ seed: Number(values.seed), ...limit });
  if (outcome === null) return;
  const { seed, tallies, uncaught } = outcome;
  write(`seed ${seed}`);
  for (const [kind, tally] of Object.entries(tallies)) write(line(kind, tally));
  write(`${uncaught.length} uncaught`);
  if (uncaught.length > 0) keep(uncaught);
}

/** In a thread of its own, so that one that never comes back is named and ended; null where that was so. */
function watched(limits: Limits): Promise<Outcome | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: limits });
    let [name, since] = ['', Date.now()];
    const watch = setInterval(() => {
      if (Date.now() - since < LOST * 1000) return;
      write(`${name}: it has not come back for ${LOST} s`);
      process.exitCode = 1;
      end(null);
    }, 1000);
    const end = (outcome: Outcome | null) => {
      clearInterval(watch);
      void worker.terminate();
      resolve(outcome);
    };
    worker.on('error', reject);
    worker.on('message', (told: Told) => {
      if ('outcome' in told) end(told.outcome);
      else if ('say' in told) process.stderr.write(`${told.say}\n`);
      else [name, since] = [told.begin, Date.now()];
    });
  });
}

async function work(limits: Limits): Promise<void> {
  const tell = (told: Told) => parentPort?.postMessage(told);
  let last = 0;
  // A message for each would take longer than the shortest of them.
  const begin = (name: string) => {
    const slow = /^(plans|arguments)/.test(name);
    if (slow || Date.now() - last > 1000) tell({ begin: name });
    last = Date.now();
  };
  tell({ outcome: await fuzz({ ...limits, begin, say: (progress) => tell({ say: progress }) }) });
}

async function repeat(name: string): Promise<void> {
  const { input, caught } = await again(name);
  write(input);
  write(caught === null ? '\nNothing is wrong.' : `\n${caught.message}`);
  if (caught !== null) process.exitCode = 1;
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}

function line(kind: string, { executions, accepted, judged, slowest }: Tally): string {
  const share = judged === 0 ? '' : `, ${Math.round((accepted / judged) * 100)} % accepted`;
  return `${kind}: ${executions} executions${share}, slowest ${Math.round(slowest.ms)} ms (${slowest.name})`;
}

function keep(uncaught: readonly Caught[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'wp-fuzz-caught-'));
  for (const { name, message, input } of uncaught) {
    const file = join(folder, `${name.replace(':', '-')}.txt`);
    writeFileSync(file, `${input}\n`);
    write(`${name}: ${message}\n  ${file}`);
  }
  process.exitCode = 1;
}
