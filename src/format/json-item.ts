// Records in JSON: every field, always; absent scalars are null, absent lists [].
import { ID_PATTERN } from '../core/id.ts';
import type { Indicator, Item, Theme } from '../core/plan.ts';
import type { Spoken, Text } from '../core/text.ts';
import type { Row } from '../report/types.ts';
import { whenToJson } from './json-when.ts';
import { say, type Voice } from './voice.ts';

/** A work item with what is derived about it on the report's day. Texts are in the reader's language. */
export function itemToJson({ item, match, late }: Row, voice: Voice) {
  const texts = new Texts(voice);
  return {
    id: item.id,
    kind: item.kind as string,
    ...titleToJson(item.title, texts),
    ...sharedToJson(item, texts),
    type: item.type ?? null,
    when: whenToJson(item.when),
    when_note: texts.say('when_note', item.when_note),
    actual: whenToJson(item.actual),
    status: item.status as string,
    late,
    match: match as string,
    subject_to: texts.say('subject_to', item.subject_to),
    referenced: item.referenced ?? false,
    partners: item.partners ?? [],
    place: item.place ?? [],
    mode: item.mode ?? null,
    role: item.role ?? null,
    edition: item.edition ?? null,
    depends_on: item.depends_on ?? [],
    expect:
      item.expect === undefined ? null : { status: item.expect.status ?? null, count: item.expect.count },
    budget: budgetToJson(item.budget, texts),
    updates: (item.updates ?? []).map((update, index) => ({
      on: update.on,
      by: update.by ?? null,
      health: update.health ?? null,
      note: texts.say(`updates.${index}.note`, update.note),
    })),
    duration: item.duration ?? null,
    tz: item.tz ?? null,
    ...placeToJson(item),
    untranslated: texts.untranslated,
  };
}

export function indicatorToJson(indicator: Indicator, voice: Voice) {
  const texts = new Texts(voice);
  return {
    id: indicator.id,
    kind: indicator.kind as string,
    ...titleToJson(indicator.title, texts),
    ...sharedToJson(indicator, texts),
    unit: texts.say('unit', indicator.unit),
    direction: indicator.direction ?? null,
    baseline: valueToJson(indicator.baseline),
    target: valueToJson(indicator.target),
    milestones: (indicator.milestones ?? []).map(({ by, value }) => ({ by, value })),
    actuals: (indicator.actuals ?? []).map(({ on, value, source }, index) => ({
      on,
      value,
      source: texts.say(`actuals.${index}.source`, source),
    })),
    ...placeToJson(indicator),
    untranslated: texts.untranslated,
  };
}

export function themeToJson(theme: Theme, voice: Voice) {
  const texts = new Texts(voice);
  return {
    id: theme.id,
    kind: 'theme',
    ...titleToJson(theme.title, texts),
    description: texts.say('description', theme.description),
    note: texts.say('note', theme.note),
    subjects: theme.subjects ?? [],
    services: theme.services ?? [],
    ...placeToJson(theme),
    untranslated: texts.untranslated,
  };
}

function sharedToJson(record: Item | Indicator, texts: Texts) {
  return {
    description: texts.say('description', record.description),
    note: texts.say('note', record.note),
    themes: record.themes,
    owner: record.owner ?? null,
    contact: record.contact ?? null,
    service: record.service ?? [],
    subjects: record.subjects ?? [],
    tags: record.tags ?? [],
    sdg: record.sdg ?? [],
    aka: (record.aka ?? []).map((name, index) =>
      typeof name === 'string' ? name : texts.say(`aka.${index}`, name),
    ),
    ref: record.ref ?? null,
    part_of: isId(record.part_of) ? record.part_of : texts.say('part_of', record.part_of),
    related: record.related ?? [],
    links: (record.links ?? []).map((link, index) => ({
      title: 'title' in link ? texts.say(`links.${index}.title`, link.title) : null,
      url: link.url ?? null,
    })),
  };
}

/** The title, the language it is in, and whether it stands in for a missing one. */
function titleToJson(title: Text, texts: Texts) {
  const spoken = texts.speak('title', title);
  return { title: spoken.text, language: spoken.language, fallback: spoken.fallback };
}

function placeToJson(record: Pick<Item, 'extra' | 'origin'>) {
  return { x: record.extra, file: record.origin.file };
}

function budgetToJson(budget: Item['budget'], texts: Texts) {
  if (budget === undefined) return null;
  return {
    amount: budget.amount ?? null,
    currency: budget.currency ?? null,
    source: texts.say('budget.source', budget.source),
    secured: budget.secured ?? null,
  };
}

/** A baseline or a target: its value and its date, which may be null. */
function valueToJson(given: Indicator['baseline'] | Indicator['target']) {
  if (given === undefined) return null;
  if (typeof given !== 'object') return { value: given, date: null };
  return { value: given.value, date: ('on' in given ? given.on : 'by' in given ? given.by : null) ?? null };
}

/** What names another record is the same in every language. */
function isId(part: Text | undefined): part is string {
  return typeof part === 'string' && ID_PATTERN.test(part);
}

/** A record's texts for one reader, and which of them stand in for a missing translation. */
class Texts {
  readonly untranslated: { field: string; language: string | null }[] = [];
  readonly #voice: Voice;

  constructor(voice: Voice) {
    this.#voice = voice;
  }

  say(field: string, text: Text | undefined): string | null {
    return text === undefined ? null : this.speak(field, text).text;
  }

  speak(field: string, text: Text): Spoken {
    const spoken = say(text, this.#voice);
    if (spoken.fallback) this.untranslated.push({ field, language: spoken.language });
    return spoken;
  }
}
