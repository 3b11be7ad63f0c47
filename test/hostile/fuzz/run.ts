// Executions one after the other, each from a seed of its own, until there are enough or time is up.
import { Random } from '../../bench/random.ts';
import { typed } from './arguments.ts';
import { dates } from './dates.ts';
import { filters } from './filters.ts';
import type { Fuzzer } from './fuzzer.ts';
import { plans } from './plans.ts';

const FUZZERS = { dates, filters, plans, arguments: typed } as Record<string, Fuzzer>;
type Kind = 'dates' | 'filters' | 'plans' | 'arguments';

/** How often each: what is quick is tried more often. */
const WEIGHTS: Record<Kind, number> = { dates: 63, filters: 32, plans: 4, arguments: 1 };

export interface Tally {
  executions: number;
  accepted: number;
  /** Of those of which it can be said. */
  judged: number;
  slowest: { ms: number; name: string };
}

export interface Caught {
  /** `plans:12345`: what `npm run fuzz -- --only` takes. */
  name: string;
  message: string;
  input: string;
}

export interface Outcome {
  seed: number;
  tallies: Record<Kind, Tally>;
  uncaught: Caught[];
}

export interface Limits {
  seed: number;
  executions?: number;
  ms?: number;
  say?: (progress: string) => void;
  /** Told before each execution: one that never comes back can then be named. */
  begin?: (name: string) => void;
}

/** Milliseconds an execution may take. */
export const SLOW = 1000;
/** Milliseconds to look for a smaller input. */
const SHRINKING = 10_000;
/** More of the same kind tells nothing new. */
const ENOUGH = 10;

export async function fuzz({
  seed,
  executions = Number.POSITIVE_INFINITY,
  ms,
  say,
  begin,
}: Limits): Promise<Outcome> {
  const tallies = Object.fromEntries(
    Object.keys(WEIGHTS).map((kind) => [
      kind,
      { executions: 0, accepted: 0, judged: 0, slowest: { ms: 0, name: '' } },
    ]),
  ) as Outcome['tallies'];
  const uncaught: Caught[] = [];
  for (const fuzzer of Object.values(FUZZERS)) await fuzzer.prepare?.();
  const random = new Random(seed);
  const start = performance.now();
  for (let done = 0; done < executions && uncaught.length < ENOUGH; done++) {
    if (ms !== undefined && performance.now() - start > ms) break;
    if (say && done > 0 && done % 50_000 === 0)
      say(`${done} executions, ${Math.round((performance.now() - start) / 1000)} s`);
    const kind = random.weighted(WEIGHTS);
    const own = Math.floor(random.next() * 2 ** 32);
    begin?.(`${kind}:${own}`);
    const caught = await execute(kind, own, tallies[kind]);
    if (caught !== null) uncaught.push(caught);
  }
  for (const fuzzer of Object.values(FUZZERS)) fuzzer.finish?.();
  return { seed, tallies, uncaught };
}

/** One execution again, by its name. */
export async function again(name: string): Promise<{ input: string; caught: Caught | null }> {
  const [kind = '', seed] = name.split(':');
  const fuzzer = FUZZERS[kind];
  if (fuzzer === undefined || !/^\d+$/.test(seed ?? '')) throw new Error(`“${name}” is not like plans:12345`);
  await fuzzer.prepare?.();
  const input = fuzzer.show(fuzzer.make(new Random(Number(seed))));
  const tally = { executions: 0, accepted: 0, judged: 0, slowest: { ms: 0, name: '' } };
  const caught = await execute(kind as Kind, Number(seed), tally);
  fuzzer.finish?.();
  return { input, caught };
}

async function execute(kind: Kind, seed: number, tally: Tally): Promise<Caught | null> {
  const fuzzer = FUZZERS[kind] as Fuzzer;
  const name = `${kind}:${seed}`;
  const input = fuzzer.make(new Random(seed));
  let took = await timed(fuzzer, input, tally);
  tally.executions += 1;
  // A busy machine is not a slow program: the better of two counts.
  if (typeof took === 'number' && took > SLOW / 4)
    took = Math.min(took, Number(await timed(fuzzer, input, null)));
  const message = typeof took === 'string' ? took : took > SLOW ? `it took ${Math.round(took)} ms` : null;
  if (typeof took === 'number' && took > tally.slowest.ms) tally.slowest = { ms: took, name };
  if (message === null) return null;
  return { name, message, input: fuzzer.show(await shrunk(fuzzer, input, message)) };
}

/** Milliseconds, or what went wrong. */
async function timed(fuzzer: Fuzzer, input: unknown, tally: Tally | null): Promise<number | string> {
  const before = performance.now();
  try {
    const accepted = await fuzzer.run(input);
    if (tally !== null && accepted !== null) {
      tally.judged += 1;
      if (accepted) tally.accepted += 1;
    }
    return performance.now() - before;
  } catch (error) {
    return error instanceof Error
      ? `${error.name === 'Error' ? '' : `${error.name}: `}${error.message}`
      : String(error);
  }
}

/** The smallest input found that still goes wrong in the same way. */
async function shrunk(fuzzer: Fuzzer, input: unknown, message: string): Promise<unknown> {
  const way = (text: string) => text.replace(/\d+|“[^”]*”|"[^"]*"/g, '');
  const end = performance.now() + SHRINKING;
  let now = input;
  for (let found = true; found; ) {
    found = false;
    for (const smaller of fuzzer.smaller?.(now) ?? []) {
      if (performance.now() > end) return now;
      const answer = await timed(fuzzer, smaller, null);
      if (typeof answer !== 'string' || way(answer) !== way(message)) continue;
      now = smaller;
      found = true;
      break;
    }
  }
  return now;
}
