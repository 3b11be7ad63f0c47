// Reads the shipped plan as plain data, with the YAML library alone: no opinion of the program's own is involved.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Theme {
  id: string;
  title: string;
  description?: string;
  subjects?: string[];
  services?: string[];
  order: number;
}

export interface Item {
  id: string;
  title: string;
  when?: string | number;
  when_note?: string;
  status?: string;
  referenced?: boolean;
  subject_to?: string;
  direction?: string;
  type?: string;
  partners?: string[];
  place?: string;
  service?: string;
  subjects?: string[];
  edition?: number;
  part_of?: string;
  related?: string[];
  links?: { title: string }[];
  expect?: { status: string; count: number };
}

export const KINDS = ['actions', 'events', 'milestones', 'projects', 'indicators'] as const;
export type Kind = (typeof KINDS)[number];
type PlanFile = { theme?: string; themes?: Theme[] } & Partial<Record<Kind, Item[]>>;

interface Header {
  title: Record<string, string>;
  owner: Record<string, string>;
  services: { id: string; title: string }[];
  partners: string[];
  places: string[];
  subjects: string[];
}

const folder = new URL('../../plan/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort();
export const texts = names.map((name) => readFileSync(new URL(name, folder), 'utf8'));
export const files = texts.map((text) => parse(text) as PlanFile);
export const header = parse(readFileSync(new URL('plan.yaml', folder), 'utf8')) as Header;

export const themes = files.flatMap((file) => file.themes ?? []).sort((a, b) => a.order - b.order);
export const items = files.flatMap((file) =>
  KINDS.flatMap((kind) => (file[kind] ?? []).map((item) => ({ ...item, kind, theme: file.theme }))),
);
export const workItems = items.filter((item) => item.kind !== 'indicators');
export const own = workItems.filter((item) => !item.referenced);
export const byId = new Map(items.map((item) => [item.id, item]));
export const record = (id: string) => {
  const found = byId.get(id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
};
