// Peak memory (maximum resident set) of checking a whole plan, in runs of their own.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Context, nodeCommand } from './bench-context.ts';
import { type Command, execute } from './interleave.ts';
import type { BenchPlan } from './plans.ts';
import { progress, section, table } from './table.ts';
import { times } from './times.ts';
import { cacheFolder, wpCommand } from './wp.ts';

const TIME = '/usr/bin/time';
const RUNS = 3;

export function memoryName(plan: BenchPlan): string {
  return `${plan.name}: memory`;
}

export function memory(context: Context, plans: readonly BenchPlan[]): void {
  const rows = plans.map((plan) => {
    progress(`memory on ${plan.name}`);
    const cache = cacheFolder(context, plan, 'memory');
    const cold = peak(context, wpCommand(context, plan, cache, ['validate']), cache);
    const without = peak(context, wpCommand(context, plan, cache, ['validate', '--no-cache']), cache);
    const warm = peak(context, wpCommand(context, plan, cache, ['validate']), null);
    if (cold !== null) context.figures.set(memoryName(plan), Math.max(cold, without ?? 0));
    return [plan.name, ...[cold, without, warm].map((mib) => (mib === null ? '–' : String(Math.round(mib))))];
  });
  const empty = peak(context, nodeCommand(context, [join(context.folder, 'empty.cjs')]), null);
  const note = `MB of ${RUNS} runs, their median. Empty Node takes ${Math.round(empty ?? 0)} MB.`;
  section('Peak memory of `wp validate`', note, table(['', 'cold', '`--no-cache`', 'warm'], rows));
}

/** In MB of 1,000,000 bytes. The cache in `forget` is removed before each run. */
function peak(context: Context, command: Command, forget: string | null): number | null {
  const measured = Array.from({ length: RUNS }, () => {
    if (forget !== null) rmSync(forget, { recursive: true, force: true });
    return existsSync(TIME) ? withTime(command) : fromInside(context, command);
  });
  const known = measured.filter((kib) => kib !== null);
  const kib = times(known)?.median;
  return kib === undefined ? null : (kib * 1024) / 1_000_000;
}

function withTime(command: Command): number | null {
  const { stderr, error } = execute({
    ...command,
    file: TIME,
    args: ['-f', '%M', command.file, ...command.args],
  });
  return error === null ? Number(stderr.trim().split('\n').at(-1)) : null;
}

/** Where there is no `time`: the process itself says it when it ends. */
function fromInside(context: Context, command: Command): number | null {
  const [script = '', ...args] = command.args;
  const wrapper = join(context.folder, 'memory.mjs');
  writeFileSync(
    wrapper,
    `process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS));
process.argv.splice(1, 1);
await import('${pathToFileURL(script).href}');
`,
  );
  const { stderr, error } = execute({ ...command, args: [wrapper, script, ...args] });
  return error === null ? Number(stderr.trim().split('\n').at(-1)) : null;
}
