// Everything an item says beside its title, date and status, as labelled words; links lead somewhere safe or nowhere.
import type { Indicator, Item } from '../../core/plan.ts';
import type { FieldName } from '../../core/schema/item.ts';
import type { Vocabulary } from '../../core/schema/vocabulary.ts';
import type { Text } from '../../core/text.ts';
import { parseWhen } from '../../core/when/parse.ts';
import { sayMoney } from '../say-value.ts';
import { sayWhen } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { type Html, html, joined, type Piece } from './markup.ts';
import { itemLink, planName, planText, vocabularyName } from './plan-text.ts';

/** The ids that have a row on the page: what a reference can lead to. */
export type OnPage = ReadonlySet<string>;

type Draw = (item: Item, context: FormatContext, onPage: OnPage) => readonly Piece[];
/** Fields with a place of their own in the list; the others follow in this order. */
type Placed = 'id' | 'title' | 'description' | 'note' | 'theme' | 'when' | 'when_note' | 'status';

const FIELDS: Record<Exclude<FieldName, Placed | 'updates'>, Draw> = {
  type: ({ type }) => maybe(type, planName),
  actual: ({ actual }, { voice }) => maybe(sayWhen(actual, voice, true) || undefined, planName),
  subject_to: ({ subject_to }, context) => maybe(subject_to, (text) => planText(text, context)),
  referenced: ({ referenced }, { voice }) => (referenced === true ? [voice.messages.words.yes] : []),
  owner: ({ owner }, context) => maybe(owner, (name) => vocabularyName('people', name, context)),
  contact: ({ contact }, context) => maybe(contact, (name) => vocabularyName('people', name, context)),
  place: ({ place }, context) => names('places', place, context),
  partners: ({ partners }, context) => names('partners', partners, context),
  mode: ({ mode }, { voice }) => maybe(mode, (word) => html`${voice.messages.words.modes[word]}`),
  role: ({ role }, { voice }) => maybe(role, (word) => html`${voice.messages.words.roles[word]}`),
  duration: ({ duration }) => maybe(duration, planName),
  tz: ({ tz }) => maybe(tz, planName),
  edition: ({ edition }) => maybe(edition, (value) => planName(String(value))),
  service: ({ service }, context) => names('services', service, context),
  subjects: ({ subjects }, context) => names('subjects', subjects, context),
  tags: ({ tags }) => (tags ?? []).map(planName),
  sdg: ({ sdg }) => (sdg ?? []).map(planName),
  aka: ({ aka }, context) => (aka ?? []).map((text) => planText(text, context)),
  ref: ({ ref }) => maybe(ref, planName),
  part_of: ({ part_of }, context, onPage) => maybe(part_of, (text) => reference(text, context, onPage)),
  depends_on: ({ depends_on }, context, onPage) =>
    (depends_on ?? []).map((id) => reference(id, context, onPage)),
  related: ({ related }, context, onPage) => (related ?? []).map((id) => reference(id, context, onPage)),
  expect: ({ expect }, { voice }) =>
    maybe(expect, ({ count, status }) => {
      const { words } = voice.messages;
      return html`${status === undefined ? count : `${count} (${words.statuses[status]})`}`;
    }),
  budget: ({ budget }, context) => maybe(budget, (given) => sayBudget(given, context)),
  links: ({ links }, context) => (links ?? []).map((link) => drawLink(link, context)),
};

/** "Place: Grayhaven", "Tags: governance, members" … */
export function fields(item: Item, context: FormatContext, onPage: OnPage): Html[] {
  const { voice } = context;
  const given = Object.entries(FIELDS).flatMap(([name, draw]) => {
    const values = draw(item, context, onPage);
    const label = voice.messages.fields[name as FieldName];
    return values.length === 0 ? [] : [labelled(label, joined(values, ', '), context)];
  });
  const extra = Object.entries(item.extra).map(([key, value]) =>
    labelled(key, planName(typeof value === 'string' ? value : JSON.stringify(value)), context),
  );
  return [...given, ...extra];
}

/** The dated judgements, the latest last, as they are written. */
export function updates({ updates: given = [] }: Item, context: FormatContext): Html[] {
  const { plan, voice } = context;
  const { words } = voice.messages;
  return given.map(({ on, by, health, note }) => {
    const parts = [
      html`${sayWhen(parseWhen(on, plan.calendar).when, voice)}`,
      ...(by === undefined ? [] : [vocabularyName('people', by, context)]),
      ...(health === undefined ? [] : [html`<b class="${health}">${words.healths[health]}</b>`]),
      ...(note === undefined ? [] : [planText(note, context)]),
    ];
    return html`<p>${joined(parts, ' · ')}</p>`;
  });
}

function labelled(label: string, value: Piece, { voice }: FormatContext): Html {
  return html`${voice.messages.reports.labelled(label, '')}${value}`;
}

function maybe<T>(value: T | undefined, draw: (value: T) => Html): Html[] {
  return value === undefined ? [] : [draw(value)];
}

function names(vocabulary: Vocabulary, given: readonly string[] = [], context: FormatContext): Html[] {
  return given.map((name) => vocabularyName(vocabulary, name, context));
}

/** An id leads to its row, or is the title of what has no row here; words stay words. */
function reference(text: Text, context: FormatContext, onPage: OnPage): Html {
  const { items, indicators } = context.plan;
  const named = ({ id }: Item | Indicator) => id === text;
  const record = items.find(named) ?? indicators.find(named);
  if (record === undefined) return planText(text, context);
  return onPage.has(record.id) ? itemLink(record, context) : planText(record.title, context);
}

/** Only web and mail addresses become links; anything else is shown as it is written. */
function drawLink(link: NonNullable<Item['links']>[number], context: FormatContext): Html {
  const title = 'title' in link ? link.title : undefined;
  const { url } = link;
  const said = title === undefined ? null : planText(title, context);
  if (url === undefined) return html`${said ?? ''} (${context.voice.messages.reports.address})`;
  if (!/^(https?:\/\/|mailto:)/i.test(url)) return html`${said === null ? url : [said, ` (${url})`]}`;
  return html`<a href="${url}" rel="noopener noreferrer">${said ?? url}</a>`;
}

function sayBudget(budget: NonNullable<Item['budget']>, context: FormatContext): Html {
  const { words, columns } = context.voice.messages;
  const { source, secured } = budget;
  const money = sayMoney(budget, context.voice);
  const answer =
    typeof secured === 'boolean' ? (secured ? words.yes : words.no) : secured && words.number(secured);
  const parts = [
    ...(money === '' ? [] : [planName(money)]),
    ...(source === undefined ? [] : [planText(source, context)]),
    ...(answer === undefined ? [] : [labelled(columns.secured, answer, context)]),
  ];
  return joined(parts, ', ');
}
