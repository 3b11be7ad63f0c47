// The commands of wp that are measured, and the three states its cache can be in.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, nodeCommand } from './bench-context.ts';
import type { Case, Command } from './interleave.ts';
import { type BenchPlan, changer, copyOf } from './plans.ts';

export const LISTED = 'events --month june';

/** As they are typed, each with its arguments for a plan; `out` is a folder for what is written. */
export const ASKED: Record<string, (plan: BenchPlan, out: string) => readonly string[]> = {
  [LISTED]: () => ['events', '--month', 'june'],
  'events --month june --theme …': ({ theme }) => ['events', '--month', 'june', '--theme', theme],
  items: () => ['items'],
  'month june': () => ['month', 'june'],
  report: () => ['report'],
  'report -o status.html': (_, out) => ['report', '-o', join(out, 'status.html')],
  validate: () => ['validate'],
  'show …': ({ id }) => ['show', id],
  late: () => ['late'],
  'export ics -o plan.ics': (_, out) => ['export', 'ics', '-o', join(out, 'plan.ics')],
  themes: () => ['themes'],
};

/** In what state the cache is when wp starts. */
export const STATES = ['cold', 'one file changed', 'warm'] as const;
export type State = (typeof STATES)[number];

/** wp on a plan, with a cache of this name. */
export function wpCommand(
  context: Context,
  plan: BenchPlan,
  cache: string,
  args: readonly string[],
): Command {
  const env = { WP_TODAY: plan.today, WP_CACHE_DIR: cache, COLUMNS: '100' };
  return nodeCommand(context, [context.wp, ...args, '--plan', plan.folder], env);
}

export function cacheFolder(context: Context, plan: BenchPlan, name: string): string {
  return join(context.folder, 'caches', `${plan.items}-${plan.files}-${name.replaceAll(' ', '-')}`);
}

export function caseName(plan: BenchPlan, asked: string, state: State): string {
  return `${plan.name}: ${asked}, ${state}`;
}

/** One case for each command in this state, sharing a copy of the plan and a cache. */
export function inState(context: Context, plan: BenchPlan, state: State, asked: readonly string[]): Case[] {
  const own = state === 'one file changed' ? copyOf(plan, 'changed') : plan;
  const cache = cacheFolder(context, plan, state);
  const out = join(context.folder, 'out');
  mkdirSync(out, { recursive: true });
  const before = preparation(own, state, cache);
  return asked.map((name) => ({
    name: caseName(plan, name, state),
    command: () => wpCommand(context, own, cache, ASKED[name]?.(own, out) ?? []),
    ...(before === null ? {} : { before }),
  }));
}

function preparation(plan: BenchPlan, state: State, cache: string): (() => void) | null {
  if (state === 'warm') return null;
  if (state === 'cold') return () => rmSync(cache, { recursive: true, force: true });
  const change = changer(plan);
  let count = 0;
  return () => {
    count += 1;
    change(count);
  };
}
