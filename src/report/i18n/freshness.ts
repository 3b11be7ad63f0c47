// Whether translations are still of the text they were made from: the commits are asked, the newest first.
import type { Commit, Step } from '../../core/commit.ts';
import type { Plan } from '../../core/plan.ts';
import {
  type Owner,
  ownerKey,
  ownersByKey,
  saysTheSame,
  type Unit,
  unitsOf,
  wording,
} from '../../core/text-units.ts';
import { changesBetween } from '../changes.ts';

/** A change and the commit that made it; null: it is not committed yet. */
export interface Made {
  commit: Commit | null;
}

/**
 * `stale`: the source text is no longer the one that was there when the translation was last changed.
 * `unknown`: the commits at hand do not go back to where the translation was made.
 */
export type Freshness =
  | { is: 'current' | 'unknown' }
  | {
      is: 'stale';
      /** The source text as it was translated. */
      was: string;
      /** What made the source text what it is. */
      changed: Made | null;
      /** What last changed the translation; null: it is older than the commits at hand. */
      translated: Made | null;
    };

/** What is known so far of a text and its translations. */
interface Search {
  unit: Unit;
  /** The source text as it is now. */
  now: string;
  /** What made it so. */
  changed: Made | null;
  /** The source text before the oldest change that was met; null: none was met. */
  before: string | null;
  /** By language; null: not met yet. */
  translations: Map<string, { made: Made; then: string | null } | null>;
}

/** Ids in which more than so many files are looked for take longer to find than the files to read. */
const FEW = 100;

/**
 * A translation is stale when the source text beside it, in the commit that last changed it, is not the present
 * one. So a text that was changed and changed back, or translated on another branch, is told rightly. Steps are
 * taken from the newest back, until `isSettled`.
 */
export class Translations {
  readonly #source: string;
  /** What is still looked for, by the owner it has at the step that comes next. */
  #open: Map<string, Search[]>;
  readonly #all = new Map<Unit, Search>();

  constructor(units: readonly Unit[], source: string, languages: readonly string[]) {
    this.#source = source;
    this.#open = new Map();
    for (const unit of units) {
      const now = wording(unit.text, source, source);
      const translated = languages.filter(
        (each) => each !== source && wording(unit.text, each, source) !== null,
      );
      if (now === null || translated.length === 0) continue;
      const translations = new Map(translated.map((each) => [each, null]));
      const search: Search = { unit, now, changed: null, before: null, translations };
      this.#all.set(unit, search);
      const key = ownerKey(unit.owner);
      this.#open.set(key, [...(this.#open.get(key) ?? []), search]);
    }
  }

  /** Nothing is to be learned from older steps. */
  get isSettled(): boolean {
    return this.#open.size === 0;
  }

  /** The ids older steps may still tell something of, as they were then; null: too many to look for. */
  get ids(): readonly string[] | null {
    return this.#open.size > FEW
      ? null
      : [...this.#open.keys()].map((key) => key.slice(key.indexOf(' ') + 1));
  }

  take({ commit, pairs }: Step): void {
    const sides = pairs.map(({ before, after }) => new Side(before, after, this.#open));
    const [first] = sides;
    const open = new Map<string, Search[]>();
    for (const [key, searches] of this.#open) {
      const owners = sides.map((side) => side.of(key));
      const isTouched = owners.length > 0 && owners.every((each) => each !== null);
      if (isTouched) for (const search of searches) this.#learn(search, { commit }, owners);
      const left = isTouched ? searches.filter((search) => !isSettled(search)) : searches;
      if (left.length > 0) open.set(first?.formerKey(key) ?? key, left);
    }
    this.#open = open;
  }

  of(unit: Unit, language: string): Freshness {
    const search = this.#all.get(unit);
    const found = search?.translations.get(language);
    // Without a source text there is nothing a translation could lag behind.
    if (search === undefined || found === undefined) return { is: 'current' };
    const { now, changed, before } = search;
    if (found === null) {
      return before === null || saysTheSame(before, now)
        ? { is: 'unknown' }
        : { is: 'stale', was: before, changed, translated: null };
    }
    if (found.then === null || saysTheSame(found.then, now)) return { is: 'current' };
    return { is: 'stale', was: found.then, changed, translated: found.made };
  }

  #learn(search: Search, made: Made, owners: readonly (Versions | null)[]): void {
    const { unit, now, translations } = search;
    const versions = owners.flatMap((each) => (each === null ? [] : [each]));
    // Of a merge only what none of its parents had is its own.
    const isChanged = (language: string) =>
      versions.every(
        ({ before, after }) =>
          !saysTheSame(this.#said(before, unit, language), this.#said(after, unit, language)),
      );
    const then = this.#said(versions[0]?.after ?? null, unit, this.#source);
    if (isChanged(this.#source)) {
      if (saysTheSame(then, now)) search.changed ??= made;
      search.before = this.#said(versions[0]?.before ?? null, unit, this.#source) ?? search.before;
    }
    for (const [language, found] of translations)
      if (found === null && isChanged(language)) translations.set(language, { made, then });
  }

  #said(owner: ReadonlyMap<string, Unit> | null, { key }: Unit, language: string): string | null {
    return wording(owner?.get(key)?.text, language, this.#source);
  }
}

function isSettled({ translations, changed, now }: Search): boolean {
  return [...translations.values()].every(
    (found) => found !== null && (changed !== null || found.then === null || saysTheSame(found.then, now)),
  );
}

/** The texts of one owner before and after a step, by their keys; null: it was not there. */
interface Versions {
  before: ReadonlyMap<string, Unit> | null;
  after: ReadonlyMap<string, Unit>;
}

/** A step from one parent, as far as it is looked at. */
class Side {
  readonly #plans: { before: Plan; after: Plan };
  readonly #before: ReadonlyMap<string, Owner>;
  readonly #after: ReadonlyMap<string, Owner>;
  /** The id an owner has after → the one it had before, where it was given another. */
  readonly #former: ReadonlyMap<string, string>;

  constructor(before: Plan, after: Plan, wanted: ReadonlyMap<string, unknown>) {
    this.#plans = { before, after };
    this.#before = ownersByKey(before);
    this.#after = ownersByKey(after);
    const isNew = [...wanted.keys()].some((key) => this.#after.has(key) && !this.#before.has(key));
    this.#former = isNew ? renamed(before, after) : new Map();
  }

  /** Null where the step says nothing of it: it is not in the files that differ, or may be in what could not be read. */
  of(key: string): Versions | null {
    const after = this.#after.get(key);
    if (after === undefined) return null;
    const before = this.#before.get(this.formerKey(key));
    if (before === undefined && isHidden(after, this.#plans.before)) return null;
    return { before: before === undefined ? null : byKey(before), after: byKey(after) };
  }

  formerKey(key: string): string {
    return this.#former.get(key) ?? key;
  }
}

function renamed(before: Plan, after: Plan): Map<string, string> {
  return new Map(
    changesBetween(before, after).flatMap(({ id, was, after: record }) => {
      const kind = record?.kind;
      return was === null || kind === undefined
        ? []
        : [[ownerKey({ kind, id }), ownerKey({ kind, id: was })]];
    }),
  );
}

function byKey(owner: Owner): Map<string, Unit> {
  return new Map(unitsOf(owner).map((unit) => [unit.key, unit]));
}

function isHidden({ id, origin }: Owner, { gaps }: Plan): boolean {
  return gaps !== undefined && (gaps.ids.includes(id) || gaps.files.includes(origin.file));
}
