// A field that changed, in words: its label, what it said before and what it says now.
import type { Item } from '../core/plan.ts';
import type { FieldChange, PlanRecord, RecordChange } from '../report/changes.ts';
import { isTextRecord, sayField, sayFieldValue } from './say-field.ts';
import { sayWhen } from './say-when.ts';
import type { FormatContext } from './types.ts';
import type { Voice } from './voice.ts';

export interface SaidChange {
  label: string;
  from: string;
  to: string;
}

/** Letters of a value that are shown; JSON has all of it. */
const MOST = 160;

/** What changed, with a dash for nothing; of a text only the languages that differ. */
export function sayChange(
  field: FieldChange,
  { before, after }: Pick<RecordChange, 'before' | 'after'>,
  context: FormatContext,
): SaidChange {
  const { voice } = context;
  const { none: nothing } = voice.messages.words;
  const said = (record: PlanRecord | null, value: unknown) =>
    excerpt(sayValue(field.field, record, value, context)) || nothing;
  const { from, to } = onlyNew(field);
  const [a, b] = [said(before, from), said(after, to)];
  const label = sayField(field.field, voice);
  if (a !== b || !isTextRecord(from) || !isTextRecord(to)) return { label, from: a, to: b };
  return { label, ...otherLanguages(from, to, voice) };
}

/** Judgements are added one by one: the ones both have say nothing. */
function onlyNew({ field, from, to }: FieldChange): { from: unknown; to: unknown } {
  if (field !== 'updates') return { from, to };
  const [old, now] = [from, to].map((value) => (Array.isArray(value) ? value : []));
  const without = (list: unknown[] = [], other: unknown[] = []) => {
    const known = new Set(other.map((each) => JSON.stringify(each)));
    return list.filter((each) => !known.has(JSON.stringify(each)));
  };
  return { from: without(old, now), to: without(now, old) };
}

function sayValue(field: string, record: PlanRecord | null, value: unknown, context: FormatContext): string {
  const { voice, plan } = context;
  if ((field === 'when' || field === 'actual') && record !== null && field in record) {
    const said = sayWhen((record as Item)[field], voice);
    return said || (field === 'when' ? voice.messages.dates.undated : '');
  }
  return sayFieldValue({ field, isDate: false }, value, voice, plan.calendar);
}

function otherLanguages(from: Record<string, string>, to: Record<string, string>, { messages }: Voice) {
  const { reports, words } = messages;
  const all = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const codes = all.filter((code) => from[code] !== to[code]);
  const said = (text: Record<string, string>) =>
    excerpt(reports.series(codes.map((code) => reports.labelled(code, text[code] ?? words.none))));
  return { from: said(from), to: said(to) };
}

function excerpt(text: string): string {
  const letters = [...text];
  return letters.length <= MOST ? text : `${letters.slice(0, MOST).join('').trimEnd()}…`;
}
