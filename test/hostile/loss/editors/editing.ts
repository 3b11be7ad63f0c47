// Many processes that edit one file at once, each again and again, and readers beside them.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runWp } from '../../../cli/run-wp.ts';
import { MEMORY } from '../../../edit/two-plans.ts';
import { again, type Runs } from '../again.ts';
import { countsIn, FILE, notedIn, plan, wordsOf } from './desks.ts';

export interface Edited {
  /** Milliseconds each edit took, from its command to its end; sorted. */
  waits: number[];
  /** How often the file was read meanwhile, and how often of those by wp. */
  readings: number;
  byWp: number;
  /** Edits that are not there although it was said that they are. */
  lost: number;
  /** What readers, or editors, should not have met. */
  wrong: string[];
}

export async function editAtOnce(desks: number, edits: number): Promise<Edited> {
  const home = mkdtempSync(join(MEMORY, 'wp-editors-'));
  const [folder, compiled] = [join(home, 'plan'), join(home, 'compiled')];
  try {
    for (const each of [folder, compiled]) mkdirSync(each);
    const lay = () => {
      for (const [name, text] of Object.entries(plan(desks))) writeFileSync(join(folder, name), text);
    };
    lay();
    // wp has been used before at these desks.
    await again({ cwd: folder, words: wordsOf(0, 3), from: 0, times: 3, compiled });
    lay();
    const found: Edited = { waits: [], readings: 0, byWp: 0, lost: 0, wrong: [] };
    let isOver = false;
    const reader = readAlong(folder, desks, found, () => isOver);
    const editors = await Promise.all(editorsOf(folder, compiled, desks, edits));
    isOver = true;
    await reader;
    for (const { exit, stderr } of editors) if (exit !== 0) found.wrong.push(`exit ${exit}: ${stderr}`);
    found.waits = editors.flatMap(({ took }) => took).sort((a, b) => a - b);
    const noted = notedIn(readFileSync(join(folder, FILE), 'utf8'), desks);
    found.lost = editors.reduce(
      (sum, { took }, desk) => sum + Math.max(0, took.length - (noted[desk] ?? 0)),
      0,
    );
    return found;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** All begin when the last is there: what is measured is waiting for each other, not 50 starts of Node. */
function editorsOf(folder: string, compiled: string, desks: number, edits: number): Promise<Runs>[] {
  let begin = () => {};
  const all = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let ready = 0;
  const isThere = (runs: number) => {
    if (runs > 0) return;
    ready++;
    if (ready === desks) begin();
  };
  return Array.from({ length: desks }, (_, desk) =>
    again({ cwd: folder, words: wordsOf(desk, edits), from: 0, times: edits, compiled }, isThere, all),
  );
}

/** Reads with pauses that leave the editors a processor, in turns the bytes and what wp makes of them: nothing is cut, nothing goes back. */
async function readAlong(folder: string, desks: number, found: Edited, isOver: () => boolean): Promise<void> {
  let before = Array<number>(desks).fill(0);
  while (!isOver()) {
    try {
      const counts = found.readings % 20 === 19 ? await askWp(folder, desks, found) : bytes(folder, desks);
      if (counts.some((count, desk) => count < (before[desk] ?? 0))) throw new Error('a note is gone again');
      before = counts;
    } catch (error) {
      found.wrong.push(String(error));
    }
    found.readings++;
    await pause(10);
  }
}

function bytes(folder: string, desks: number): number[] {
  return notedIn(readFileSync(join(folder, FILE), 'utf8'), desks);
}

async function askWp(folder: string, desks: number, found: Edited): Promise<number[]> {
  const { stdout, stderr, exit } = await runWp(['events', '--json'], { cwd: folder });
  if (exit !== 0) throw new Error(`wp events: exit ${exit}: ${stderr}`);
  found.byWp++;
  return countsIn((JSON.parse(stdout) as { items: { id: string; tags: string[] }[] }).items, desks);
}
