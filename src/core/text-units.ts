// The texts of a plan, each with what it belongs to: what a translator has to do, one by one.
import { ID_PATTERN } from './id.ts';
import { HEADER_FILE, type Indicator, type Item, type Origin, type Plan, type Theme } from './plan.ts';
import { headerSchema, themeSchema } from './schema/header.ts';
import { indicatorSchema, workItemSchema } from './schema/item.ts';
import type { RecordSchema } from './schema/mistake.ts';
import { textsIn } from './schema/texts.ts';
import type { Kind } from './schema/vocabulary.ts';
import { type Text, wordings } from './text.ts';

type Path = readonly (string | number)[];

/** What has texts: an item, an indicator, a theme, or the plan itself, whose id is the name of its file. */
export interface Owner {
  kind: Kind | 'indicator' | 'theme' | 'plan';
  id: string;
  title: Text;
  themes: readonly string[];
  origin: Origin;
  record: Item | Indicator | Theme | Plan['header'];
}

/** One text of the plan. */
export interface Unit {
  owner: Owner;
  /** As it was read, `['updates', 0, 'note']`: a single value of a list is in a list. */
  path: Path;
  /** The field, without where in a list: `updates.note`. */
  field: string;
  /** The same for the same text in another version of its record, wherever it stands in its list. */
  key: string;
  text: Text;
}

/** Everything that has texts: the plan itself, its themes, items and indicators. */
export function ownersOf(plan: Plan): Owner[] {
  const theme = (record: Theme): Owner => ({ ...named(record), kind: 'theme', themes: [record.id] });
  const other = (record: Item | Indicator): Owner => ({
    ...named(record),
    kind: record.kind,
    themes: record.themes,
  });
  return [headerOf(plan), ...plan.themes.map(theme), ...plan.items.map(other), ...plan.indicators.map(other)];
}

function headerOf({ header }: Plan): Owner {
  const origin = { file: HEADER_FILE, path: [] };
  return { kind: 'plan', id: HEADER_FILE, title: header.title, themes: [], origin, record: header };
}

function named<R extends Item | Indicator | Theme>(record: R) {
  return { id: record.id, title: record.title, origin: record.origin, record };
}

/** Owners by {@link ownerKey}. Where two share an id, which is a finding of its own, the first counts. */
export function ownersByKey(plan: Plan): Map<string, Owner> {
  return new Map(
    ownersOf(plan)
      .toReversed()
      .map((owner) => [ownerKey(owner), owner]),
  );
}

/** Tells owners apart: a theme may have the id of an item. What kind an item is may change; that it is one may not. */
export function ownerKey({ kind, id }: { kind: string; id: string }): string {
  return kind === 'theme' || kind === 'plan' ? `${kind} ${id}` : ` ${id}`;
}

const SCHEMAS: Partial<Record<Owner['kind'], RecordSchema>> = {
  plan: headerSchema,
  theme: themeSchema,
  indicator: indicatorSchema,
};

/** The texts of an owner that can be translated, in the order of the model. */
export function unitsOf(owner: Owner): Unit[] {
  const found = textsIn(SCHEMAS[owner.kind] ?? workItemSchema, owner.record);
  const keys = new Set<string>();
  return found
    .filter(({ path, text }) => isForTranslators(owner, path, text))
    .map(({ path, text }) => {
      const name = keyOf(owner.record, path);
      const key = keys.has(name) ? `${name} ${path.join('.')}` : name;
      keys.add(key);
      return { owner, path, field: path.filter((step) => typeof step === 'string').join('.'), key, text };
    });
}

/** Not what names another record, another name as it is in every language, or what has no letter in it. */
function isForTranslators({ kind, record }: Owner, path: Path, text: Text): boolean {
  if (path.includes('aka') && typeof text === 'string') return false;
  if (path[0] === 'part_of' && typeof text === 'string' && ID_PATTERN.test(text)) return false;
  if (kind === 'plan' && path.length === 3 && path[2] === 'title') {
    if (text === at(record, [...path.slice(0, 2), 'id'])) return false;
  }
  return wordings(text).some((wording) => /\p{L}/u.test(wording));
}

/** The path, with what names an element of a list in place of where it stands. */
function keyOf(record: unknown, path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? (nameOf(at(record, path.slice(0, index + 1))) ?? step) : step,
    )
    .join('\n');
}

const NAMES = ['id', 'url', 'on', 'by'];

function nameOf(element: unknown): string | null {
  if (typeof element !== 'object' || element === null) return null;
  const names = NAMES.flatMap((name) => at(element, [name]) ?? []);
  return names.length === 0 ? null : names.join(' ');
}

function at(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) here = (here as Record<string | number, unknown> | undefined)?.[step];
  return here;
}

/** The text in a language; plain text is in `source`, the plan's first. Null where there is none. */
export function wording(text: Text | undefined, language: string, source: string): string | null {
  if (text === undefined) return null;
  if (typeof text === 'string') return language === source ? text : null;
  return text[language] ?? null;
}

/** A text without what only lays it out: lines may break elsewhere and it still says the same. */
function laidOut(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether two texts say the same. */
export function saysTheSame(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : laidOut(a) === laidOut(b);
}
