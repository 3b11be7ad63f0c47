// Where the values of options and arguments come from: the plan's own names, and the lists the program has anyway.
import type { Plan } from '../../core/plan.ts';
import { KINDS } from '../../core/schema/vocabulary.ts';
import type { Text } from '../../core/text.ts';
import { GENERAL_FORMATS } from '../../format/index.ts';
import { sayMarked, type Voice } from '../../format/voice.ts';
import { LANGUAGES, loadReference } from '../../language/index.ts';
import { CHOICES, type ChoiceName, choiceFor } from '../../query/choices.ts';
import { FILTERS } from '../../query/filters.ts';
import type { Candidate } from '../../query/resolve.ts';
import type { CommandSpec } from '../command.ts';
import { COMMAND_NAMES } from '../commands/index.ts';
import type { AnyOption, OptionSpec } from '../options.ts';
import type { Cursor } from './cursor.ts';
import type { Offer, Offers } from './offer.ts';
import { periodOffers } from './periods.ts';

interface Surroundings {
  plan: Plan;
  today: string;
  voice: Voice;
}

type Source = (given: Surroundings, cursor: Cursor) => Offers | Promise<Offers>;

/** Arguments whose words are no fixed list. */
const ARGUMENTS: Partial<Record<string, Source>> = {
  id: ({ plan, voice }) =>
    [...plan.items, ...plan.indicators, ...plan.themes].map(({ id, title }) => titled(id, title, voice)),
  period: (given) => periods('month', given),
  when: (given) => periods('when', given),
  kind: ({ voice }) =>
    [...KINDS, 'indicator' as const].map((word) => ({ word, about: voice.messages.words.kinds[word] })),
  change: fields,
  field: fields,
  folder: () => 'folders',
  topic: ({ voice }) => topics(voice),
  sheet: () => 'files',
};

/** Options whose values are neither of a list nor filters. */
const OPTIONS: Partial<Record<string, Source>> = {
  plan: () => 'folders',
  out: () => 'folders',
  output: () => 'files',
  format: (_, { command }) => plain(['text', ...formatsOf(command)]),
  lang: () => Object.keys(LANGUAGES).map(languageNamed),
  language: ({ plan }) => plan.languages.map(languageNamed),
  'fail-under': () => plain(['100', '90', '75']),
  within: ({ voice }) => lengths(voice),
  when: (given) => periods('when', given),
  actual: (given) => periods('when', given),
  by: (given) => choices('owner', given),
  'in-theme': (given) => choices('theme', given),
};

/** With its own name for itself, where it is one that wp speaks. */
function languageNamed(word: string): Offer {
  return { word, about: (LANGUAGES as Record<string, { name: string } | undefined>)[word]?.name ?? '' };
}

export function argumentOffers(name: string, choices: readonly string[] | undefined): Source {
  return choices === undefined ? (ARGUMENTS[name] ?? (() => [])) : () => plain(choices);
}

export function valueOffers(option: AnyOption, spec: OptionSpec): Source {
  const own = OPTIONS[option];
  if (own !== undefined) return own;
  if (spec.choices !== undefined) return () => plain(spec.choices ?? []);
  if (spec.marks !== undefined) return (_, { typed }) => marks(spec.marks ?? [], typed);
  const filter = (FILTERS as Partial<Record<string, string>>)[option];
  if (filter === 'period') return (given) => periods(option, given);
  if (option === 'kind' || option === 'status') return (given) => called(option, given);
  return filter === 'choice' ? (given) => choices(option as ChoiceName, given) : () => [];
}

function choices(name: ChoiceName, { plan, voice }: Pick<Surroundings, 'plan' | 'voice'>): Offer[] {
  const { words, precisions } = voice.messages;
  const known: Record<string, string> = { ...words.kinds, ...words.statuses, ...precisions };
  const closed = ['kind', 'status', 'precision'].includes(name);
  const candidates: readonly Candidate[] = CHOICES[name].candidates(plan);
  return candidates.map(({ value, title }) => {
    const about = closed ? (known[value] ?? '') : title === undefined ? '' : sayMarked(title, voice);
    return { word: value, about: about === value ? '' : about };
  });
}

/** As the reader calls them, where that is one word; both are understood. */
function called(name: 'kind' | 'status', { plan, voice }: Pick<Surroundings, 'plan' | 'voice'>): Offer[] {
  const { kinds, statuses } = voice.words;
  const own: Record<string, readonly string[]> = { ...kinds, ...statuses };
  return choices(name, { plan, voice }).map(({ word, about }) => {
    const first = own[word]?.[0] ?? word;
    return /^\S+$/.test(first) && first !== word ? { word: first, about: word } : { word, about };
  });
}

function formatsOf(spec: CommandSpec | null): readonly string[] {
  return spec?.formats ?? GENERAL_FORMATS;
}

async function topics({ language, messages }: Voice): Promise<Offer[]> {
  const { summaries } = (await loadReference(language)).topics;
  const about = (words: Record<string, string>) =>
    Object.entries(words).map(([word, text]) => ({ word, about: text }));
  return [
    ...about(summaries),
    ...COMMAND_NAMES.map((word) => ({ word, about: messages.help.commands[word] })),
  ];
}

function periods(option: string, { plan, today, voice }: Surroundings): Offer[] {
  return periodOffers(option, { ...plan.calendar, today }, voice);
}

/** `status=`, and once that stands there its values. */
function fields({ plan, voice }: Surroundings, { typed }: Cursor): Offer[] {
  const [name = '', ...value] = typed.split('=');
  if (value.length === 0) {
    const labels = Object.entries(voice.messages.fields);
    return labels.map(([field, label]) => ({ word: `${field}=`, about: label }));
  }
  const field = name.replace(/[+-]$/, '');
  const choice = choiceFor(field);
  if (choice === null) return [];
  const offers = choice === 'status' ? called(choice, { plan, voice }) : choices(choice, { plan, voice });
  return offers.map(({ word, about }) => ({ word: `${name}=${word}`, about }));
}

/** The marks that are not there yet, behind those that are. */
function marks(known: readonly string[], typed: string): Offer[] {
  const given = typed.split(',').slice(0, -1);
  return plain(known.filter((mark) => !given.includes(mark)).map((mark) => [...given, mark].join(',')));
}

function lengths({ words }: Voice): Offer[] {
  const { day, week, month } = words.unitLetters;
  return plain([`7${day}`, `2${week}`, `6${week}`, `1${month}`, `3${month}`]);
}

function titled(id: string, title: Text, voice: Voice): Offer {
  return { word: id, about: sayMarked(title, voice) };
}

function plain(words: readonly string[]): Offer[] {
  return words.map((word) => ({ word, about: '' }));
}
