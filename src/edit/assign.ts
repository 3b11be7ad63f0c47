// One assignment made in a record: what was typed becomes data its schema accepts, and the data one splice.
import { at, type Finding, finding } from '../core/finding.ts';
import { nearest } from '../core/near.ts';
import { numbersMeant } from '../core/number-spelt.ts';
import { expectedAt, isListAt } from '../core/schema/expected.ts';
import { planFileSchema } from '../core/schema/file.ts';
import { valueAt } from '../core/schema/mistake.ts';
import { canonical } from '../core/when/canonical.ts';
import type { Calendar } from '../core/when/types.ts';
import { controlCharacters } from '../load/control-character.ts';
import { Dates } from '../load/dates.ts';
import type { Assignment } from './assignment.ts';
import type { FieldProblem } from './field-problem.ts';
import { meansTheSame, newMistakes } from './fit.ts';
import { readings } from './readings.ts';
import { apply } from './splice/apply.ts';
import { type Change, type Path, sameData } from './splice/change.ts';
import { isDateField } from './splice/date-field.ts';
import { nodeAt, styleOf } from './splice/layout.ts';
import type { TextFile } from './splice/text-file.ts';
import type { Subject } from './subject.ts';
import { takesLanguages, unknownField } from './unknown-field.ts';

/** What of the plan an assignment is read by. */
export interface PlanContext {
  calendar: Calendar;
  /** The plan's languages, its default first. */
  languages: readonly string[];
}

type Result<T> = { ok: true; value: T } | { ok: false; problem: FieldProblem };

/** The file after an assignment to a field of `subject`; the same file where it changes nothing. */
export function assign(
  file: TextFile,
  subject: Subject,
  assignment: Assignment,
  plan: PlanContext,
): Result<TextFile> {
  const unknown = unknownField(file, subject, assignment.path);
  if (unknown !== null) return { ok: false, problem: unknown };
  const several = severalOf(assignment);
  if (several !== null) return oneByOne(file, several, (after, each) => assign(after, subject, each, plan));
  const change = changeFor(file, subject, assignment, plan);
  return change.ok ? make(file, subject, change.value, plan) : change;
}

/** What is added to a list, or taken out, as a list in brackets, each by itself; null where it is no such list. */
function severalOf({ path, operator, typed }: Assignment): Assignment[] | null {
  const [list] = readings(typed);
  if (operator === '=' || !Array.isArray(list)) return null;
  const isPlain = list.every((entry) => typeof entry === 'string' || typeof entry === 'number');
  return isPlain ? list.map((entry) => ({ path, operator, typed: String(entry) })) : null;
}

function oneByOne(
  file: TextFile,
  assignments: readonly Assignment[],
  make: (after: TextFile, each: Assignment) => Result<TextFile>,
): Result<TextFile> {
  let after: Result<TextFile> = { ok: true, value: file };
  for (const each of assignments) if (after.ok) after = make(after.value, each);
  return after;
}

/** Data put into a field of `subject`, checked as if it had been typed. */
export function make(
  file: TextFile,
  subject: Subject,
  change: Change | null,
  plan: PlanContext,
): Result<TextFile> {
  if (change === null) return { ok: true, value: file };
  const [unfit] = [...controls(subject, change), ...newMistakes(file, subject, change)];
  if (unfit !== undefined) return { ok: false, problem: { code: 'unfit-value', finding: unfit } };
  if (change.do === 'set' && isThere(file, subject, change)) return { ok: true, value: file };
  const after = apply(file, change, plan.languages);
  if ('text' in after) return { ok: true, value: after };
  return { ok: false, problem: { code: 'by-hand', ...after } };
}

/** As it is, or in another spelling: a list of one name and the name alone are the same. */
function isThere(file: TextFile, subject: Subject, change: Change & { do: 'set' }): boolean {
  const before = valueAt(file.tree?.value, change.path);
  if (sameData(before, change.value)) return true;
  const mayBeOne = before !== undefined && isListAt(planFileSchema, change.path);
  return mayBeOne && meansTheSame(file, subject, change, { ...change, value: before });
}

/** What a file of the plan may not have in it. */
function controls({ origin }: Subject, change: Change): Finding[] {
  if (change.do !== 'set') return [];
  const texts = [change.value].flat().filter((value) => typeof value === 'string');
  return texts
    .flatMap((text) => controlCharacters(text))
    .map(({ code }) => finding('control-character', at(origin), { code }));
}

function changeFor(
  file: TextFile,
  subject: Subject,
  { path, operator, typed }: Assignment,
  plan: PlanContext,
): Result<Change | null> {
  const whole = [...subject.origin.path, ...path];
  const before = valueAt(file.tree?.value, whole);
  if (operator === '-=') return outOfList(file, whole, typed, path);
  if (operator === '=' && typed === '')
    return { ok: true, value: before === undefined ? null : without(file, subject, whole) };
  const around = whole.slice(0, -1);
  if (operator === '=' && typeof valueAt(file.tree?.value, around) === 'string' && takesLanguages(around)) {
    return inLanguages(file, whole, typed, path, plan);
  }
  return fitting(file, subject, whole, operator === '+=' ? 'add' : 'set', typed, plan);
}

/** The change with the first reading of `typed` that the schema accepts. */
function fitting(
  file: TextFile,
  subject: Subject,
  path: Path,
  how: 'set' | 'add',
  typed: string,
  { calendar }: PlanContext,
): Result<Change | null> {
  const element = how === 'add' ? [...path, 0] : path;
  let found = meanings(typed, element);
  if (isDateField(element)) {
    const read = canonicalDate(found, subject, path, calendar);
    if (!read.ok) return read;
    found = read.value;
  }
  const change = (value: unknown): Change => ({ do: how, path, value });
  const fits = found.filter((value) => newMistakes(file, subject, change(value)).length === 0);
  if (fits.length === 0) return { ok: true, value: change(found.at(-1)) };
  const [likeliest, ...others] = fits;
  const misspelt = numberSpelt(likeliest, element, subject);
  if (misspelt !== null) return { ok: false, problem: { code: 'unfit-value', finding: misspelt } };
  const best = inFigures(likeliest, element);
  if (how === 'add' && isInList(valueAt(file.tree?.value, path), best)) return { ok: true, value: null };
  // A number and its digits may mean the same; then a quoted value stays quoted.
  const isSame = (other: unknown) => meansTheSame(file, subject, change(best), change(other));
  const same = isQuoted(file, path) ? others.find(isSame) : undefined;
  return { ok: true, value: change(same ?? best) };
}

/** Words where a number was meant, and may stand. */
function numberSpelt(value: unknown, path: Path, { origin }: Subject): Finding | null {
  if (typeof value !== 'string' || expectedAt(planFileSchema, path) !== 'number') return null;
  const meant = numbersMeant(value);
  return meant.length === 0
    ? null
    : finding('number-spelt', at(origin), { written: value, read: null, meant });
}

/** Where numbers stand, `1500.50` is one, as it is in a file. */
function inFigures(value: unknown, path: Path): unknown {
  const isNumber =
    typeof value === 'string' && expectedAt(planFileSchema, path) === 'number' && FIGURES.test(value);
  return isNumber ? Number(value) : value;
}

const FIGURES = /^[+-]?\d+(?:\.\d+)?$/;

/** A list in brackets is no text where a list may stand. */
function meanings(typed: string, path: Path): unknown[] {
  const [first, ...others] = readings(typed);
  const isList = Array.isArray(first) && isListAt(planFileSchema, path);
  return isList ? [first] : [first, ...others];
}

function canonicalDate(
  found: unknown[],
  { origin }: Subject,
  path: Path,
  calendar: Calendar,
): Result<unknown[]> {
  const typed = Array.isArray(found[0]) ? found[0] : found.at(-1);
  const dates = new Dates(calendar);
  const when = dates.read(typed as string, origin, ...path.slice(origin.path.length));
  const finding = dates.findings.find(({ severity }) => severity === 'error');
  if (finding !== undefined) return { ok: false, problem: { code: 'unfit-value', finding } };
  const written = canonical(when);
  const year = typeof written === 'string' && /^\d{4}$/.test(written) ? [Number(written)] : [];
  return { ok: true, value: [...year, written] };
}

/** One text becomes a text in each language: what is there counts as the plan's first. */
function inLanguages(
  file: TextFile,
  path: Path,
  typed: string,
  field: Path,
  { languages }: PlanContext,
): Result<Change> {
  const text = path.slice(0, -1);
  const language = String(path.at(-1));
  const [first] = languages;
  if (first === undefined)
    return { ok: false, problem: { code: 'which-language', field: field.slice(0, -1).join('.') } };
  const value = language === first ? typed : { [first]: valueAt(file.tree?.value, text), [language]: typed };
  return { ok: true, value: { do: 'set', path: text, value } };
}

function outOfList(file: TextFile, path: Path, typed: string, field: Path): Result<Change | null> {
  const value = valueAt(file.tree?.value, path);
  const list = value === undefined || value === null ? [] : [value].flat();
  const wanted = readings(typed);
  const index = list.findIndex((item) =>
    wanted.some((reading) => sameData(reading, item) || String(item) === typed),
  );
  if (index === -1) {
    const near = nearest(typed, list.map(String));
    return { ok: false, problem: { code: 'not-in-list', field: field.join('.'), typed, near } };
  }
  const change: Change =
    list.length === 1 ? { do: 'remove', path } : { do: 'remove', path: [...path, index] };
  return { ok: true, value: change };
}

/** Takes a field out, and the record it was the last one of. */
function without(file: TextFile, { origin }: Subject, path: Path): Change {
  const parent = path.slice(0, -1);
  const around = valueAt(file.tree?.value, parent) as object;
  const isLast = parent.length > origin.path.length && Object.keys(around).length === 1;
  return isLast ? without(file, { origin } as Subject, parent) : { do: 'remove', path };
}

function isQuoted({ tree, text }: TextFile, path: Path): boolean {
  const node = nodeAt(tree, path);
  return node !== null && ['single', 'double'].includes(styleOf(node, text));
}

function isInList(list: unknown, value: unknown): boolean {
  return list !== undefined && list !== null && [list].flat().some((item) => sameData(item, value));
}
