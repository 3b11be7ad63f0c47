// Command lines through the whole program, on a plan of their own: an answer or a refusal, the same each time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claim, claimInert } from './claim.ts';
import { anyLine } from './command-line.ts';
import type { Fuzzer } from './fuzzer.ts';
import { type PlanFiles, realPlans } from './plan-files.ts';
import { fill, runIn } from './plan-folder.ts';

interface Typed {
  line: string[];
  twice: boolean;
}

const EXITS = [0, 1, 2, 3];
const plan: PlanFiles = realPlans()[1] ?? {};
let folder: string | null = null;

export const typed: Fuzzer<Typed> = {
  make: (random) => ({ line: anyLine(random), twice: random.chance(10) }),
  async run({ line, twice }) {
    const first = await run(line);
    claim(EXITS.includes(first.exit), `exit ${first.exit}: ${first.stderr}`);
    claimInert(first.stdout + first.stderr, line.includes('--color'));
    if (twice)
      claim(JSON.stringify(await run(line)) === JSON.stringify(first), 'the second answer is another');
    return first.exit === 0;
  },
  show: ({ line }) => `wp ${line.map((word) => JSON.stringify(word)).join(' ')}`,
  *smaller({ line, twice }) {
    for (const at of line.keys()) yield { line: line.filter((_, index) => index !== at), twice };
  },
  finish() {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
    folder = null;
  },
};

/** On the plan as it was: what one line wrote, the next does not meet. */
async function run(line: readonly string[]) {
  folder ??= mkdtempSync(join(tmpdir(), 'wp-fuzz-'));
  fill(folder, plan);
  return runIn(folder, line);
}
