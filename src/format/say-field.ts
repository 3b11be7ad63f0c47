// A field in words: its label, and a value of it as the plan's files have it.
import { isRecord } from '../core/is-record.ts';
import type { FieldName } from '../core/schema/item.ts';
import { parseWhen, type WhenInput } from '../core/when/parse.ts';
import type { Calendar } from '../core/when/types.ts';
import { sayWhen } from './say-when.ts';
import { sayMarked, type Voice } from './voice.ts';

/** The label of a field by its path: `budget.amount` is "Budget (amount)". */
export function sayField(path: string, { messages }: Voice): string {
  const [field = '', ...inside] = path.split('.');
  const { fields, columns, history } = messages;
  const named: Record<string, string> = {
    ...columns,
    ...fields,
    themes: fields.theme,
    services: columns.service,
    milestones: columns.intermediate,
    health: history.diff.health,
  };
  const label = Object.hasOwn(named, field) ? (named[field as FieldName] ?? field) : field;
  return inside.length === 0 ? label : `${label} (${inside.join('.')})`;
}

/** A value that is there, in the reader's language. `isDate`: it is a date of the model. */
export function sayFieldValue(
  { field, isDate }: { field: string; isDate: boolean },
  value: unknown,
  voice: Voice,
  calendar: Calendar,
): string {
  if (isDate) return sayWhen(parseWhen(value as WhenInput, calendar).when, voice);
  const { words } = voice.messages;
  const closed: Record<string, Readonly<Record<string, string>>> = {
    status: words.statuses,
    health: words.healths,
    kind: words.kinds,
    mode: words.modes,
    role: words.roles,
  };
  const word = typeof value === 'string' ? closed[field.split('.').at(-1) ?? '']?.[value] : undefined;
  return word ?? sayAny(value, voice);
}

function sayAny(value: unknown, voice: Voice): string {
  const { words, reports } = voice.messages;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) {
    const parts = value.map((part) => sayAny(part, voice));
    return value.some((part) => typeof part === 'object') ? reports.series(parts) : parts.join(', ');
  }
  if (typeof value !== 'object') return String(value);
  if (isTextRecord(value)) return sayMarked(value, voice);
  return Object.values(value)
    .map((part) => sayAny(part, voice))
    .filter(Boolean)
    .join(' · ');
}

/** A text in several languages, as against any other record. */
export function isTextRecord(value: unknown): value is Record<string, string> {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  const isLanguage = (key: string) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(key) && !OTHER_KEYS.has(key);
  return entries.length > 0 && entries.every(([key, text]) => isLanguage(key) && typeof text === 'string');
}

/** Keys of records that could be taken for languages. */
const OTHER_KEYS = new Set(['on', 'by', 'url']);
