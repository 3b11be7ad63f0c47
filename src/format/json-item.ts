// Records in JSON: every field, always; absent scalars are null, absent lists [].
import type { Indicator, Item, Theme } from '../core/plan.ts';
import type { Text } from '../core/text.ts';
import type { Row } from '../report/types.ts';
import { whenToJson } from './json-when.ts';
import { say, type Voice } from './voice.ts';

/** A work item with what is derived about it on the report's day. Texts are in the reader's language. */
export function itemToJson({ item, match, late }: Row, voice: Voice) {
  return {
    id: item.id,
    kind: item.kind as string,
    ...titleToJson(item.title, voice),
    ...sharedToJson(item, voice),
    type: item.type ?? null,
    when: whenToJson(item.when),
    when_note: textOrNull(item.when_note, voice),
    actual: whenToJson(item.actual),
    status: item.status as string,
    late,
    match: match as string,
    subject_to: textOrNull(item.subject_to, voice),
    referenced: item.referenced ?? false,
    partners: item.partners ?? [],
    place: item.place ?? [],
    mode: item.mode ?? null,
    role: item.role ?? null,
    edition: item.edition ?? null,
    depends_on: item.depends_on ?? [],
    expect:
      item.expect === undefined ? null : { status: item.expect.status ?? null, count: item.expect.count },
    budget: budgetToJson(item.budget, voice),
    updates: (item.updates ?? []).map((update) => ({
      on: update.on,
      by: update.by ?? null,
      health: update.health ?? null,
      note: textOrNull(update.note, voice),
    })),
    duration: item.duration ?? null,
    tz: item.tz ?? null,
    ...placeToJson(item),
  };
}

export function indicatorToJson(indicator: Indicator, voice: Voice) {
  return {
    id: indicator.id,
    kind: indicator.kind as string,
    ...titleToJson(indicator.title, voice),
    ...sharedToJson(indicator, voice),
    unit: textOrNull(indicator.unit, voice),
    direction: indicator.direction ?? null,
    baseline: valueToJson(indicator.baseline),
    target: valueToJson(indicator.target),
    milestones: (indicator.milestones ?? []).map(({ by, value }) => ({ by, value })),
    actuals: (indicator.actuals ?? []).map(({ on, value, source }) => ({
      on,
      value,
      source: textOrNull(source, voice),
    })),
    ...placeToJson(indicator),
  };
}

export function themeToJson(theme: Theme, voice: Voice) {
  return {
    id: theme.id,
    kind: 'theme',
    ...titleToJson(theme.title, voice),
    description: textOrNull(theme.description, voice),
    note: textOrNull(theme.note, voice),
    subjects: theme.subjects ?? [],
    services: theme.services ?? [],
    ...placeToJson(theme),
  };
}

function sharedToJson(record: Item | Indicator, voice: Voice) {
  return {
    description: textOrNull(record.description, voice),
    note: textOrNull(record.note, voice),
    themes: record.themes,
    owner: record.owner ?? null,
    contact: record.contact ?? null,
    service: record.service ?? [],
    subjects: record.subjects ?? [],
    tags: record.tags ?? [],
    sdg: record.sdg ?? [],
    aka: (record.aka ?? []).map((name) => say(name, voice).text),
    ref: record.ref ?? null,
    part_of: textOrNull(record.part_of, voice),
    related: record.related ?? [],
    links: (record.links ?? []).map((link) => ({
      title: 'title' in link ? textOrNull(link.title, voice) : null,
      url: link.url ?? null,
    })),
  };
}

/** The title, the language it is in, and whether it stands in for a missing one. */
function titleToJson(title: Text, voice: Voice) {
  const spoken = say(title, voice);
  return { title: spoken.text, language: spoken.language, fallback: spoken.fallback };
}

function placeToJson(record: Pick<Item, 'extra' | 'origin'>) {
  return { x: record.extra, file: record.origin.file };
}

function budgetToJson(budget: Item['budget'], voice: Voice) {
  if (budget === undefined) return null;
  return {
    amount: budget.amount ?? null,
    currency: budget.currency ?? null,
    source: textOrNull(budget.source, voice),
    secured: budget.secured ?? null,
  };
}

/** A baseline or a target: its value and its date, which may be null. */
function valueToJson(given: Indicator['baseline'] | Indicator['target']) {
  if (given === undefined) return null;
  if (typeof given !== 'object') return { value: given, date: null };
  return { value: given.value, date: ('on' in given ? given.on : 'by' in given ? given.by : null) ?? null };
}

function textOrNull(text: Text | undefined, voice: Voice): string | null {
  return text === undefined ? null : say(text, voice).text;
}
