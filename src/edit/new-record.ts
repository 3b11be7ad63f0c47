// A record that is new to the plan: in which file it goes, and what it says there.
import { isRecord } from '../core/is-record.ts';
import type { Plan } from '../core/plan.ts';
import { indicatorSchema, workItemSchema } from '../core/schema/item.ts';
import { WORK_LISTS } from '../core/schema/vocabulary.ts';
import type { TextFile } from './splice/text-file.ts';
import type { Subject } from './subject.ts';

/** What can be added, and the list of a file it goes into. */
export const NEW_KINDS = {
  ...(Object.fromEntries(Object.entries(WORK_LISTS).map(([list, kind]) => [kind, list])) as Record<
    'action' | 'event' | 'milestone' | 'project',
    string
  >),
  indicator: 'indicators',
} as const;
export type NewKind = keyof typeof NEW_KINDS;

/**
 * The file where that theme's records of that kind are (most of them), else the one that declares the theme, else the
 * one of the plan's that has such a list, else `events.yaml` beside `plan.yaml`; a plan of one file stays one.
 */
export function fileFor(plan: Plan, files: readonly string[], kind: NewKind, theme: string | null): string {
  const records = kind === 'indicator' ? plan.indicators : plan.items.filter((item) => item.kind === kind);
  const own = records.filter(({ themes }) => (theme === null ? themes.length === 0 : themes.includes(theme)));
  const most = mostUsed(own.map(({ origin }) => origin.file));
  if (most !== null) return most;
  const declared = plan.themes.find(({ id }) => id === theme);
  if (declared !== undefined) return declared.origin.file;
  const [first, ...others] = files;
  return first !== undefined && others.length === 0 && hasRecords(plan) ? first : `${NEW_KINDS[kind]}.yaml`;
}

function hasRecords({ items, indicators, themes }: Plan): boolean {
  return items.length + indicators.length + themes.length > 0;
}

function mostUsed(files: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(file, (counts.get(file) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/** Where the record goes in its file, as the subject of further edits. `theme` is left out where the file says it. */
export function placeIn(file: TextFile, kind: NewKind, id: string, title: string): Subject {
  const list = NEW_KINDS[kind];
  const root = file.tree?.value;
  const entries = isRecord(root) ? root[list] : undefined;
  const index = Array.isArray(entries) ? entries.length : 0;
  return {
    id,
    title,
    is: kind === 'indicator' ? 'indicator' : 'item',
    origin: { file: file.file, path: [list, index] },
    schema: kind === 'indicator' ? indicatorSchema : workItemSchema,
  };
}

/** Whether the file gives its records that theme and no other. */
export function isDefaultTheme(file: TextFile, theme: string): boolean {
  const root = file.tree?.value;
  return isRecord(root) && [root.theme].flat().length === 1 && [root.theme].flat()[0] === theme;
}
