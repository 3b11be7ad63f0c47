// What is typed for a field, in the model's and the plan's own words: `hecho` is done, `yesterday` a day, `a, b` two tags.
import { entryFor, partsOf } from '../core/names.ts';
import type { Plan } from '../core/plan.ts';
import { expectedAt, isListAt, type Path, wordsAt } from '../core/schema/expected.ts';
import { planFileSchema } from '../core/schema/file.ts';
import { valueAt } from '../core/schema/mistake.ts';
import { VOCABULARY_OF, type VocabularyField } from '../core/schema/vocabulary.ts';
import { readRelative } from '../core/when/relative.ts';
import type { Assignment } from '../edit/assignment.ts';
import { isBracketed } from '../edit/readings.ts';
import { isDateField } from '../edit/splice/date-field.ts';
import type { TextFile } from '../edit/splice/text-file.ts';
import type { Subject } from '../edit/subject.ts';
import { takesLanguages } from '../edit/unknown-field.ts';
import { CHOICES, choiceFor } from '../query/choices.ts';
import { type Candidate, isCalled, resolve } from '../query/resolve.ts';
import { readClosedWord } from './closed-word.ts';
import { Stop } from './problem.ts';
import type { Session } from './session.ts';

/** The assignment as the plan has it. Stops at a word that is none of the field's, and where one or several can be meant. */
export function inPlanWords(
  assignment: Assignment,
  file: TextFile,
  { origin }: Subject,
  session: Pick<Session, 'plan' | 'today'>,
): Assignment {
  const { path, operator, typed } = assignment;
  if (typed === '' || isBracketed(typed)) return assignment;
  const whole = [...origin.path, ...path];
  const becomes = (other: string) => ({ ...assignment, typed: other });
  if (isDateField(whole)) return becomes(readRelative(typed, session.today, session.plan.calendar) ?? typed);
  const closed = wordsAt(planFileSchema, whole);
  if (closed !== null) return becomes(closedWord(closed, typed, path));
  if (!isListOfNames(whole)) return assignment;
  const list = new NamesTyped(String(path.at(-1)), typed, session.plan);
  const there = operator === '-=' ? [valueAt(file.tree?.value, whole)].flat() : [];
  return there.includes(typed) ? assignment : becomes(list.spelt());
}

/** The word of the model that was meant. */
function closedWord(words: readonly string[], typed: string, path: Path): string {
  const found = readClosedWord(words, typed);
  if (found === null) return typed;
  if (found.ok) return found.values[0] ?? typed;
  const field = path.filter((step) => typeof step === 'string').join('.');
  if (found.reason === 'ambiguous') throw new Stop({ code: 'ambiguous-word', field, typed, ...found });
  throw new Stop({ code: 'unknown-word', field, typed, ...found });
}

/** A list of ids, goals or names; texts, which may be in several languages, have commas of their own. */
function isListOfNames(path: Path): boolean {
  const element = [...path, 0];
  if (!isListAt(planFileSchema, path)) return false;
  return ['id', 'sdg', 'text'].includes(expectedAt(planFileSchema, element)) && !takesLanguages(element);
}

/** What was typed for a field that holds several names. */
class NamesTyped {
  readonly #field: string;
  readonly #typed: string;
  readonly #plan: Plan;
  readonly #known: readonly Candidate[];

  constructor(field: string, typed: string, plan: Plan) {
    this.#field = field;
    this.#typed = typed;
    this.#plan = plan;
    const choice = choiceFor(field);
    this.#known = choice === null ? [] : CHOICES[choice].candidates(plan);
  }

  /** One name, or a list in brackets. */
  spelt(): string {
    const parts = partsOf(this.#typed);
    const [first] = parts;
    if (first === undefined || !this.#areSeveral(parts)) return this.#asId(this.#typed);
    const names = parts.map((part) => this.#asId(part));
    return names.length === 1 ? this.#asId(first) : spellList(names);
  }

  /** Whether a comma parts names. In those of organisations and places it may be a part of the name. */
  #areSeveral(parts: readonly string[]): boolean {
    if (parts.length < 2) return true;
    if (this.#field === 'theme') return !this.#isKnown(this.#typed);
    if (!Object.hasOwn(VOCABULARY_OF, this.#field)) return true;
    const vocabulary = VOCABULARY_OF[this.#field as VocabularyField];
    if (entryFor(this.#plan, vocabulary, this.#typed) !== null) return false;
    if (parts.every((part) => this.#isKnown(part))) return true;
    if (this.#isKnown(this.#typed)) return false;
    const [several, one] = [spellList(parts), spellList([this.#typed])];
    throw new Stop({ code: 'one-or-several', field: this.#field, typed: this.#typed, several, one });
  }

  #isKnown(name: string): boolean {
    return this.#known.some((candidate) => isCalled(candidate, name));
  }

  /** A theme may be typed by its title. */
  #asId(typed: string): string {
    if (this.#field !== 'theme') return typed;
    const found = resolve(typed, this.#known);
    if (!found.ok && found.reason === 'ambiguous')
      throw new Stop({ code: 'ambiguous-name', option: 'theme', typed, candidates: found.candidates });
    return found.ok && found.values.length === 1 ? (found.values[0] ?? typed) : typed;
  }
}

/** As it may be typed: `[UCLG, C40]`, `["Harbours, Ltd"]`. */
function spellList(names: readonly string[]): string {
  return `[${names.map((name) => (IS_PLAIN.test(name) ? name : JSON.stringify(name))).join(', ')}]`;
}

/** Read by YAML as what it is; a name such as `true` is not. */
const IS_PLAIN = /^(?!(?:true|false|null)$)[\p{L}\d][\p{L}\d ._-]*$/iu;
