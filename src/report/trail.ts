// Records followed back through the commits: which ids they had in each, one branch apart from the other.
import type { Step } from '../core/commit.ts';
import type { RecordChange } from './changes.ts';
import type { StepChanges } from './step-changes.ts';

type Ids<T> = ReadonlyMap<string, T>;

/** Steps are taken from the newest back; `T` is what a record is known by in the end. */
export class Trail<T> {
  readonly #end: Ids<T>;
  /** Of commits that are still to come. */
  readonly #ahead = new Map<string, Ids<T>>();
  /** For a commit no step led to: the one below what is not committed, or of a folder's older name. */
  #last: Ids<T>;

  /** `end`: the records by the ids they have in the end. */
  constructor(end: Ids<T>) {
    this.#end = end;
    this.#last = end;
  }

  /** The records that are followed, by all the ids older steps may know them by. */
  get ids(): Ids<T> {
    return [...new Set(this.#ahead.values())].reduce((one, other) => this.#both(one, other), this.#last);
  }

  /** The records by the ids they have after this step; those they had before it are known from then on. */
  pass({ commit }: Step, { since }: StepChanges): Ids<T> {
    const now = (commit === null ? undefined : this.#ahead.get(commit.id)) ?? this.#last;
    if (commit !== null) this.#ahead.delete(commit.id);
    for (const { parent, changes } of since.toReversed()) {
      this.#last = before(now, changes);
      if (parent !== null) this.#ahead.set(parent, this.#both(this.#ahead.get(parent), this.#last));
    }
    return now;
  }

  /** Of two branches; an id that one has for another record than in the end is that record's. */
  #both(one: Ids<T> | undefined, other: Ids<T>): Ids<T> {
    if (one === undefined || one === other) return other;
    const isKnown = ([id, record]: [string, T]) => one.has(id) && this.#end.get(id) === record;
    return new Map([...one, ...[...other].filter((entry) => !isKnown(entry))]);
  }
}

/** Shared where nothing got another id, as of nearly all commits; an older id is taken from who has it later. */
function before<T>(now: Ids<T>, changes: readonly RecordChange[]): Ids<T> {
  const renamed = changes.filter(({ id, was }) => was !== null && now.has(id));
  if (renamed.length === 0) return now;
  const ids = new Map(now);
  for (const { id } of renamed) ids.delete(id);
  for (const { id, was } of renamed) ids.set(was as string, now.get(id) as T);
  return ids;
}
