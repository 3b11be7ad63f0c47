// Plans of any size that look like real ones: for the benchmark, and wherever a large plan is needed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchItem, LISTS, someItem } from './item.ts';
import { itemYaml, languages } from './item-yaml.ts';
import { Random } from './random.ts';
import {
  PARTNERS,
  PEOPLE,
  PLACES,
  SERVICES,
  SUBJECT_IDS,
  SUBJECTS,
  THEME_IDS,
  THEMES,
  type ThemeId,
} from './words.ts';

export interface PlanSize {
  items: number;
  /** Files with items; `plan.yaml` comes on top. */
  files: number;
  seed: number;
}

export interface PlanFile {
  name: string;
  text: string;
}

const HEADER = `# Generated: nothing and nobody in it exists.
schema: 1

title:
  en: Work plan 2031
  es: Plan de trabajo 2031
  fr: Plan de travail 2031

organization: Association of Harbour Towns
period: 2031
languages: [en, es, fr]

services: [${SERVICES.join(', ')}]
partners: [${PARTNERS.join(', ')}]
places: [${PLACES.join(', ')}]
people: [${PEOPLE.join(', ')}]

subjects:
${SUBJECT_IDS.map((id) => `  - id: ${id}\n    title: ${languages(SUBJECTS[id])}\n`).join('')}`;

/** One list of items for each file, as plain data. */
export function generateItems({ items, files, seed }: PlanSize): BenchItem[][] {
  const random = new Random(seed);
  const before: BenchItem[] = [];
  return Array.from({ length: files }, (_, file) => {
    const [start, end] = [Math.floor((items * file) / files), Math.floor((items * (file + 1)) / files)];
    const own = Array.from({ length: end - start }, (_, index) => {
      const item = someItem(random, themeOf(file), start + index + 1, before);
      before.push(item);
      return item;
    });
    return own;
  });
}

export function generatePlan(size: PlanSize): PlanFile[] {
  const random = new Random(size.seed + 1);
  const files = generateItems(size).map((items, file) => ({
    name: `${themeOf(file)}-${String(Math.floor(file / THEME_IDS.length) + 1).padStart(3, '0')}.yaml`,
    text: `${fileHead(file)}${LISTS.map((list) => listYaml(list, items, random)).join('')}${indicator(file)}`,
  }));
  return [{ name: 'plan.yaml', text: HEADER }, ...files];
}

export function writePlan(folder: string, files: readonly PlanFile[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
}

/** Themes take turns; the first file of each declares it. */
function themeOf(file: number): ThemeId {
  return THEME_IDS[file % THEME_IDS.length] ?? 'harbours';
}

function fileHead(file: number): string {
  const theme = themeOf(file);
  const own = file < THEME_IDS.length;
  const declared = `\nthemes:\n  - id: ${theme}\n    title: ${languages(THEMES[theme])}\n    order: ${file + 1}\n`;
  return `theme: ${theme}\n${own ? declared : ''}`;
}

function listYaml(list: string, items: readonly BenchItem[], random: Random): string {
  const own = items.filter((item) => item.list === list);
  return own.length === 0 ? '' : `\n${list}:\n${own.map((item) => itemYaml(item, random)).join('\n')}`;
}

function indicator(file: number): string {
  if (file % 4 !== 0) return '';
  return `
indicators:
  - id: towns-taking-part-${file + 1}
    title: Towns taking part
    unit: towns
    direction: up
    baseline: 12
    target: 40
    actuals:
      - on: 2031-03-31
        value: 17
`;
}
