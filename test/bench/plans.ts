// The plans that are measured, as folders: the real one and generated ones, each in as many copies as are needed.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from './bench-context.ts';
import { generateItems, generatePlan, writePlan } from './generate.ts';
import { type BenchItem, TODAY } from './item.ts';

export interface BenchPlan {
  name: string;
  folder: string;
  today: string;
  theme: string;
  /** Of an item that is planned and has a date. */
  id: string;
  /** A month ahead, for what is added. */
  month: string;
  /** 0 for the real plan. */
  items: number;
  files: number;
}

const SEED = 1;

export function realPlan(context: Context): BenchPlan {
  const folder = join(context.folder, 'plans', 'real');
  cpSync('plan', folder, { recursive: true });
  settle(folder);
  const asked = { today: '2019-06-15', theme: 'hub', id: 'guangzhou-forum', month: '2019-09' };
  return { name: 'the real plan', folder, ...asked, items: 0, files: yamlFiles(folder).length - 1 };
}

export function generatedPlan(context: Context, items: number, files: number): BenchPlan {
  const folder = join(context.folder, 'plans', `${items}-${files}`);
  if (!existsSync(folder)) writePlan(folder, generatePlan({ items, files, seed: SEED }));
  settle(folder);
  const [id = ''] = openItems(items, files).map((item) => item.id);
  const name = `${items.toLocaleString('en')} items in ${files.toLocaleString('en')} files`;
  return { name, folder, today: TODAY, theme: 'harbours', id, month: '2031-09', items, files };
}

export function allItems(items: number, files: number): BenchItem[] {
  return generateItems({ items, files, seed: SEED }).flat();
}

/** Dated and not closed: what can be marked done. */
export function openItems(items: number, files: number): BenchItem[] {
  return allItems(items, files).filter(({ status, from }) => status === 'planned' && from !== null);
}

/** The same plan in a folder of its own. */
export function copyOf(plan: BenchPlan, name: string): BenchPlan {
  const folder = `${plan.folder}-${name}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(plan.folder, folder, { recursive: true });
  settle(folder);
  return { ...plan, folder };
}

export function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

/** Gives all files a time some seconds back: a cache may rightly distrust a file that was written just now. */
export function settle(folder: string): void {
  for (const name of yamlFiles(folder)) backdate(join(folder, name));
}

function backdate(path: string): void {
  const time = Date.now() / 1000 - 10;
  utimesSync(path, time, time);
}

/** Makes one file of the plan another one, each time it is called. */
export function changer({ folder }: BenchPlan): (run: number) => void {
  const names = yamlFiles(folder).filter((name) => name !== 'plan.yaml');
  const path = join(folder, names[Math.floor(names.length / 2)] ?? 'plan.yaml');
  const text = readFileSync(path, 'utf8');
  return (run) => {
    writeFileSync(path, `${text}# Read again in the meeting, ${run}.\n`);
    backdate(path);
  };
}

/** Puts back what was edited since the last time; gives the names. */
export function restorer(plan: BenchPlan, edited: BenchPlan): () => void {
  const names = yamlFiles(plan.folder);
  const original = new Map(names.map((name) => [name, readFileSync(join(plan.folder, name))]));
  return () => {
    for (const [name, bytes] of original) {
      const path = join(edited.folder, name);
      if (readFileSync(path).equals(bytes)) continue;
      writeFileSync(path, bytes);
      backdate(path);
    }
  };
}

/** The file an item is in. */
export function fileOf({ folder, id }: BenchPlan): string {
  const name = yamlFiles(folder).find((file) =>
    readFileSync(join(folder, file), 'utf8').includes(`- id: ${id}\n`),
  );
  return join(folder, name ?? 'plan.yaml');
}
