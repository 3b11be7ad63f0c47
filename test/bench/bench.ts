// How fast wp is, as ratios to an empty Node measured in the same run. By hand, never in the tests: see README.md.
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type Context, keptFolder, openContext } from './bench-context.ts';
import { edits } from './edits.ts';
import { growth } from './growth.ts';
import { execute, Interrupted } from './interleave.ts';
import { memory } from './memory.ts';
import { options } from './options.ts';
import { comparePeers } from './peers/compare.ts';
import { type BenchPlan, generatedPlan, realPlan } from './plans.ts';
import { questions } from './questions.ts';
import { progress } from './table.ts';
import { tables } from './tables.ts';
import { targets } from './targets.ts';

const FILES = 8;
/** Of the largest plan, a second time. */
const MANY_FILES = 1000;
const LARGEST = 100_000;

/** The command that runs gets the interruption too, and ends everything: so the folder is still removed. */
process.on('SIGINT', () => {});
const context = openContext(options(process.argv.slice(2)));
try {
  bench(context);
} catch (error) {
  if (!(error instanceof Interrupted)) throw error;
  progress('interrupted');
  process.exitCode = 130;
} finally {
  if (keptFolder() === null) rmSync(context.folder, { recursive: true, force: true });
}

function bench(all: Context): void {
  introduce(all);
  const plans = plansOf(all);
  for (const plan of plans) questions(all, plan);
  growth(all, plans);
  edits(all, all.quick ? plans.filter(({ items }) => items === 10_000) : plans);
  memory(all, all.quick ? plans.filter(({ items }) => items === LARGEST) : plans);
  const thousand = plans.find(({ items }) => items === 1000);
  if (thousand !== undefined) tables(all, thousand);
  const most = all.quick ? 1000 : 10_000;
  if (all.peers)
    comparePeers(
      all,
      plans.filter(({ items }) => items > 0 && items <= most),
    );
  targets(all, plans);
}

function plansOf(all: Context): BenchPlan[] {
  progress('writing the plans');
  const generated = all.sizes.map((items) => generatedPlan(all, items, FILES));
  const spread = all.sizes.includes(LARGEST) && !all.quick ? [generatedPlan(all, LARGEST, MANY_FILES)] : [];
  return [realPlan(all), ...generated, ...spread];
}

function introduce({ node, folder, runs }: Context): void {
  const version = execute({ file: node, args: ['--version'], cwd: folder, env: {} }).stdout.trim();
  process.stdout.write(
    `Node ${version}, ${process.platform} ${process.arch}, ${availableParallelism()} processors; up to ${runs} runs of each, in turns.\n\n`,
  );
}
