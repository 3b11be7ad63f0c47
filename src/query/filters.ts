// The filters every command shares: repeat one to widen, combine different ones to narrow.
import { type Day, EVER, earlier, later, type Span } from '../core/day.ts';
import { fold } from '../core/near.ts';
import { type Period, parsePeriod } from '../core/period.ts';
import type { Item, Plan, Scope } from '../core/plan.ts';
import { isLate, openReasons } from '../core/standing.ts';
import { wordings } from '../core/text.ts';
import { fallsIn } from '../core/when/falls-in.ts';
import { perWhen } from '../core/when/per-when.ts';
import { comparePrecision } from '../core/when/precision.ts';
import { CHOICES, type ChoiceName } from './choices.ts';
import { allOf, anyOf, type Test, when } from './match.ts';
import type { QueryProblem } from './problem.ts';
import { isCalled, resolve } from './resolve.ts';

const PERIODS = ['month', 'quarter', 'period', 'from', 'to'] as const;
const FLAGS = {
  late: ({ today }) => when((item) => isLate(item, today)),
  done: () => when((item) => item.status === 'done'),
  open: ({ plan, today }) => when((item) => openReasons(item, plan, today).length > 0),
} satisfies Record<string, (context: QueryContext) => Test>;

/** How each filter is typed: one of the plan's names, a period, words, or nothing at all. */
export const FILTERS = {
  ...fill(PERIODS, 'period'),
  ...fill(Object.keys(CHOICES) as ChoiceName[], 'choice'),
  'subject-to': 'words',
  search: 'words',
  ...fill(Object.keys(FLAGS) as (keyof typeof FLAGS)[], 'flag'),
  referenced: 'flag',
} as const;
export type FilterName = keyof typeof FILTERS;
const ALL = Object.keys(FILTERS) as FilterName[];

/** What was typed: a list of values for each filter, or true for a flag. */
export type Filters = Partial<Record<FilterName, readonly string[] | string | true>>;

export interface QueryContext {
  plan: Plan;
  today: Day;
  /** The filters that can be typed; absent: all. */
  offered?: readonly FilterName[];
}

export interface Query {
  test: Test;
  /** The period asked for, when exactly one was; the heading says how it was understood. */
  period: Period | null;
  /** Outside it nothing fits: what needs not be looked at. */
  scope: Scope;
}

/** Filters as typed → one test, or the first thing that cannot be understood. */
export function compile(filters: Filters, context: QueryContext): Query | QueryProblem {
  const tests: Test[] = [];
  const periods: Period[] = [];
  const spans: Span[] = [];
  if (filters.referenced !== true) tests.push(when((item) => item.referenced !== true));

  for (const name of ['month', 'quarter', 'period'] as const) {
    const read = readAll(filters[name], (typed) => readPeriod(name, typed, context));
    if ('code' in read) return read;
    if (read.length > 0) {
      tests.push(anyOf(read.map((period) => inPeriod(period, context))));
      spans.push(around(read));
    }
    periods.push(...read);
  }
  const between = readBetween(filters, context);
  if (between !== null) {
    if ('code' in between) return between;
    tests.push(inPeriod(between, context));
    spans.push(between);
    periods.push(between);
  }
  for (const name of Object.keys(CHOICES) as ChoiceName[]) {
    const read = readAll(filters[name], (typed) => chooser(name, typed, context));
    if ('code' in read) return read;
    if (read.length > 0) tests.push(anyOf(read));
  }
  for (const [name, flag] of Object.entries(FLAGS)) {
    if (filters[name as keyof typeof FLAGS] === true) tests.push(flag(context));
  }
  tests.push(...searches(filters));
  const period = periods.length === 1 ? (periods[0] ?? null) : null;
  return { test: allOf(tests), period, scope: { spans, kind: null } };
}

/** From the first day of all to the last. */
function around(spans: readonly Span[]): Span {
  return {
    start: spans.map(({ start }) => start).reduce(earlier),
    end: spans.map(({ end }) => end).reduce(later),
  };
}

/** The test for one period, by the membership rule of design §3.3. */
export function inPeriod(period: Period, { plan }: QueryContext): Test {
  const answer = perWhen((when) => fallsIn(when, period, plan.calendar.period));
  return ({ when }) => answer(when);
}

/** A period as typed for `option`; bare numbers mean months, or quarters where quarters are asked for. */
export function readPeriod(
  option: FilterName,
  typed: string,
  { plan, today }: QueryContext,
): Period | QueryProblem {
  const unit = option === 'quarter' ? 'quarter' : 'month';
  const read = parsePeriod(typed, { ...plan.calendar, today }, unit);
  if (read.ok) return read.period;
  if (read.reason === 'ambiguous')
    return { code: 'ambiguous-period', option, typed, months: read.candidates };
  if (read.reason === 'misread') return { code: 'misread-period', typed, misread: read.misread };
  return { code: 'unknown-period', option, typed, near: read.suggestions[0] ?? null };
}

/** `--from` and `--to` are one period, inclusive at both ends; an end left out is open. */
function readBetween(filters: Filters, context: QueryContext): Period | QueryProblem | null {
  const [from] = valuesOf(filters.from);
  const [to] = valuesOf(filters.to);
  if (from === undefined && to === undefined) return null;
  const first = from === undefined ? null : readPeriod('from', from, context);
  const last = to === undefined ? null : readPeriod('to', to, context);
  if (first !== null && 'code' in first) return first;
  if (last !== null && 'code' in last) return last;
  const start = first?.start ?? EVER.start;
  const end = last?.end ?? EVER.end;
  if (start >= end) return { code: 'empty-period', from: from ?? '', to: to ?? '' };
  // A range is asked for from its beginning, or up to its end.
  const text = `${first?.text.split('/')[0] ?? '..'}/${last?.text.split('/').at(-1) ?? '..'}`;
  return { start, end, precision: finer(first, last), text };
}

/** The finer of the ends: what one of them cuts through is only perhaps in between. */
function finer(first: Period | null, last: Period | null): Period['precision'] {
  const given = [first, last].flatMap((period) => (period === null ? [] : [period.precision]));
  return given.sort(comparePrecision)[0] ?? 'day';
}

function chooser(option: ChoiceName, typed: string, context: QueryContext): Test | QueryProblem {
  const { plan } = context;
  const choice = CHOICES[option];
  const read = resolve(typed, choice.candidates(plan));
  if (!read.ok) {
    return read.reason === 'ambiguous'
      ? { code: 'ambiguous-name', option, typed, candidates: read.candidates }
      : {
          code: 'unknown-name',
          option,
          typed,
          near: elsewhere(typed, context) ?? read.near,
          known: read.known,
        };
  }
  const wanted = new Set(read.values);
  return when((item) => choice.of(item, plan).some((value) => wanted.has(value)));
}

/** The filter, as it is typed, to which a name belongs that another one does not know: `--late`, `--type webinar`. */
function elsewhere(typed: string, { plan, offered = ALL }: QueryContext): string | null {
  const wanted = fold(typed.trim());
  const flag = offered.find((name) => name === wanted && Object.hasOwn(FLAGS, name));
  if (flag !== undefined) return `--${flag}`;
  const names = (Object.keys(CHOICES) as ChoiceName[]).filter((name) => offered.includes(name));
  const option = names.find((name) =>
    CHOICES[name].candidates(plan).some((candidate) => isCalled(candidate, typed)),
  );
  return option === undefined ? null : `--${option} ${/\s/.test(typed) ? `"${typed}"` : typed}`;
}

function searches(filters: Filters): Test[] {
  const tests: Test[] = [];
  if (filters['subject-to'] === true) tests.push(when((item) => item.subject_to !== undefined));
  const conditions = valuesOf(filters['subject-to']);
  if (conditions.length > 0)
    tests.push(anyOf(conditions.map((typed) => finds(typed, (item) => wordings(item.subject_to)))));
  const searched = valuesOf(filters.search);
  if (searched.length > 0) tests.push(anyOf(searched.map((typed) => finds(typed, allWords))));
  return tests;
}

/** Plain substring without case or accents: nothing typed is ever a pattern. */
function finds(typed: string, words: (item: Item) => string[]): Test {
  const wanted = fold(typed);
  return when((item) => words(item).some((word) => fold(word).includes(wanted)));
}

const TEXTS = ['title', 'description', 'note', 'when_note', 'subject_to', 'part_of', 'aka'] as const;
const NAMES = [
  'id',
  'type',
  'owner',
  'contact',
  'ref',
  'place',
  'partners',
  'tags',
  'subjects',
  'service',
] as const;

function allWords(item: Item): string[] {
  const texts = TEXTS.flatMap((field) => [item[field] ?? []].flat());
  const links = (item.links ?? []).map((link) => ('title' in link ? link.title : undefined));
  const notes = (item.updates ?? []).map(({ note }) => note);
  return [
    ...[...texts, ...links, ...notes].flatMap((text) => wordings(text)),
    ...NAMES.flatMap((field) => item[field] ?? []),
  ];
}

function valuesOf(typed: Filters[FilterName]): readonly string[] {
  if (typed === undefined || typed === true) return [];
  return typeof typed === 'string' ? [typed] : typed;
}

/** Reads every value, or stops at the first problem. */
function readAll<T extends object>(
  typed: Filters[FilterName],
  read: (value: string) => T | QueryProblem,
): T[] | QueryProblem {
  const found: T[] = [];
  for (const value of valuesOf(typed)) {
    const one = read(value);
    if ('code' in one) return one;
    found.push(one);
  }
  return found;
}

function fill<K extends string, V extends string>(names: readonly K[], value: V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, value])) as Record<K, V>;
}
