// Edits, one after the other without an end, killed at a random moment; then the next process, from what is there.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { MEMORY } from '../../../edit/two-plans.ts';
import { again } from '../again.ts';
import { filesIn, isSame, layPlan, PLAN, seen, spoilt } from '../town-plan.ts';
import { planBefore, WORDS } from './ring.ts';

export interface Killed {
  kills: number;
  /** Of them, how many left a lock, a journal or an unfinished file: the process was at work in the plan. */
  midway: number;
  /** How many edits were over and told. */
  edits: number;
  wrong: string[];
}

/** How long the first edit of a process takes here, and a later one: in milliseconds. */
interface Usual {
  first: number;
  later: number;
}

/** So many kills, by as many chains of processes as the machine has processors. */
export async function killAtRandom(
  kills: number,
  say: (progress: string) => void = () => {},
): Promise<Killed> {
  const total: Killed = { kills: 0, midway: 0, edits: 0, wrong: [] };
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const home = mkdtempSync(join(MEMORY, 'wp-kills-'));
      const { real } = layPlan(home, PLAN);
      const usual = await usualIn(real);
      let step = usual.steps;
      while (total.kills < kills) {
        total.kills++;
        step = await killOnce(home, real, step, usual, total);
        if (total.kills % 500 === 0) say(`${total.kills} kills, ${total.wrong.length} wrong`);
      }
      await inOrder(home, real, step, total);
      rmSync(home, { recursive: true, force: true });
    }),
  );
  return total;
}

/** The step the plan then stands before. */
async function killOnce(
  home: string,
  plan: string,
  from: number,
  { first, later }: Usual,
  total: Killed,
): Promise<number> {
  const given = { cwd: plan, words: WORDS, from, times: Number.MAX_SAFE_INTEGER };
  // Half of them in the first edit, which sets right what the one before has left.
  const after = Math.floor(Math.max(0, Math.random() * 6 - 2.5));
  const wait = Math.random() * 1.2 * (after === 0 ? first : later);
  const { exit, took, stderr } = await again(given, (runs, kill) => {
    if (runs === after) setTimeout(kill, wait);
  });
  if (exit !== null) total.wrong.push(`stuck before step ${from + took.length}: exit ${exit}: ${stderr}`);
  total.edits += took.length;
  if (unfinished(home).length > 0) total.midway++;
  const now = seen(plan);
  const next = from + took.length;
  for (const each of spoilt(home, PLAN)) total.wrong.push(`${each} is not what it was`);
  // What was told is there; the next one may be, too.
  const found = [next, next + 1].find((step) => isSame(now, planBefore(step)));
  if (found !== undefined) return found;
  total.wrong.push(`torn or lost, after ${took.length} edits from ${from}: ${JSON.stringify(now)}`);
  layPlan(home, planBefore(next));
  return next;
}

/** Measured on some steps of the ring. */
async function usualIn(plan: string): Promise<Usual & { steps: number }> {
  const steps = 6;
  const { took } = await again({ cwd: plan, words: WORDS, from: 0, times: steps });
  const [first = 0, ...later] = took;
  return { first, later: later.reduce((sum, each) => sum + each, 0) / later.length, steps };
}

/** One more edit, by a process that nobody kills, leaves the folder in order. */
async function inOrder(home: string, plan: string, from: number, total: Killed): Promise<void> {
  const { exit, stderr } = await again({ cwd: plan, words: WORDS, from, times: 1 });
  const left = unfinished(home);
  if (exit !== 0) total.wrong.push(`stuck at the end: exit ${exit}: ${stderr}`);
  if (left.length > 0) total.wrong.push(`left: ${left.join(', ')}`);
  const lies = Object.fromEntries(Object.entries(filesIn(plan)).filter(([name]) => !left.includes(name)));
  if (!isSame(lies, planBefore(from + 1))) total.wrong.push(`at the end: ${JSON.stringify(lies)}`);
}

function unfinished(home: string): string[] {
  return Object.keys(filesIn(home)).filter((name) => /(^|\/)\.[^/]*$/.test(name));
}
