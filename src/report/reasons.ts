// Why each change was made: the commits of the time between are asked, the newest first.
import type { Commit, Step } from '../core/commit.ts';
import type { Day } from '../core/day.ts';
import type { Item, Plan } from '../core/plan.ts';
import { extent } from '../core/when/extent.ts';
import { parseWhen } from '../core/when/parse.ts';
import { changesBetween, type PlanRecord, type RecordChange } from './changes.ts';
import type { ChangedField, ChangeRow, Reason } from './past.ts';
import { stepChanges } from './step-changes.ts';
import { Trail } from './trail.ts';
import { weigh } from './weigh.ts';

/** The commit a change was made by; null: it is not committed yet. */
type Made = { commit: Commit | null };

/** Ids in which more than so many files are looked for take longer to find than the files to read. */
const FEW = 100;

/**
 * What changed from `before` to `after`, and why. Steps are taken from the newest back, until `isSettled`; a
 * record that got another id and another title in two steps is known by them to be the same.
 */
export class ReasonedChanges {
  readonly #before: Plan;
  readonly #after: Plan;
  readonly #changes: readonly RecordChange[];
  /** What was removed may be what was added under another id: only the oldest step can tell. */
  readonly #mayBeRenamed: boolean;
  /** What is asked about: the changes, by the ids their records have in the end. */
  readonly #trail: Trail<RecordChange>;
  /** Which changes still want a reason, by {@link keysOf}. */
  readonly #wanted: Map<string, Set<string>>;
  readonly #made = new Map<string, Made>();
  readonly #renames = new Map<string, string>();

  /** With `why: false` steps are only asked for renames. */
  constructor(before: Plan, after: Plan, { why } = { why: true }) {
    this.#before = before;
    this.#after = after;
    this.#changes = changesBetween(before, after);
    const hows = new Set(this.#changes.map(({ how }) => how));
    this.#mayBeRenamed = hows.has('added') && hows.has('removed');
    this.#trail = new Trail(new Map(this.#changes.map((change) => [change.id, change])));
    this.#wanted = new Map(why ? this.#changes.map((change) => [change.id, new Set(keysOf(change))]) : []);
  }

  /** Nothing is to be learned from older steps. */
  get isSettled(): boolean {
    return this.#wanted.size === 0 && !this.#mayBeRenamed;
  }

  /** The ids older steps may still tell something of, as they were then; null: too many to look for. */
  get ids(): readonly string[] | null {
    const open = [...this.#trail.ids].filter(
      ([, { id, how }]) => this.#wanted.has(id) || (this.#mayBeRenamed && how === 'added'),
    );
    return open.length > FEW ? null : open.map(([id]) => id);
  }

  take(step: Step): void {
    const changes = stepChanges(step);
    const now = this.#trail.pass(step, changes);
    for (const change of changes.own) {
      const wanted = now.get(change.id);
      if (wanted === undefined) continue;
      const own = change.was !== null || (change.how === wanted.how && change.how !== 'changed');
      const keys = [...(own ? [''] : []), ...change.fields.map(({ field }) => field)];
      for (const key of keys) this.#note(wanted.id, key, { commit: step.commit });
      if (change.was !== null) this.#renames.set(wanted.id, change.was);
    }
  }

  /** `from` and `to` are the days of the two plans: notes dated after the one and up to the other speak of it. */
  rows(from: Day, to: Day): ChangeRow[] {
    return changesBetween(this.#before, this.#after, this.#renames).map((change) => {
      const note = ownNote(change, this.#after, from, to);
      const reasonOf = (key: string): Reason | null =>
        note ?? asReason(this.#made.get(`${change.id} ${key}`));
      const fields = change.fields.map(
        (field): ChangedField => ({ ...field, reason: reasonOf(field.field) }),
      );
      return { ...change, fields, reason: reasonOf(''), weight: weigh(change) };
    });
  }

  /** The newest step that made a change is its reason. */
  #note(id: string, key: string, made: Made): void {
    if (!this.#made.has(`${id} ${key}`)) this.#made.set(`${id} ${key}`, made);
    const open = this.#wanted.get(id);
    open?.delete(key);
    if (open?.size === 0) this.#wanted.delete(id);
  }
}

/** What there is to explain of a change: each of its fields, and under "" its coming, going or new id. */
function keysOf({ how, was, fields }: RecordChange): string[] {
  const own = how !== 'changed' || was !== null ? [''] : [];
  return [...own, ...fields.map(({ field }) => field)];
}

function asReason(made: Made | undefined): Reason | null {
  if (made === undefined) return null;
  return made.commit === null ? { from: 'uncommitted' } : { from: 'commit', commit: made.commit };
}

/** The record's own words of that time: the latest dated judgement with a note, else its note, where it is new. */
function ownNote({ before, after }: RecordChange, plan: Plan, from: Day, to: Day): Reason | null {
  if (before === null || after === null) return null;
  const known = new Set(updatesOf(before).map((update) => JSON.stringify(update)));
  const told = updatesOf(after)
    .filter(({ on, note }) => {
      const { start, end } = extent(parseWhen(on, plan.calendar).when);
      return note !== undefined && start !== null && end !== null && end > from && start <= to;
    })
    .filter((update) => !known.has(JSON.stringify(update)))
    .sort((a, b) => (String(a.on) < String(b.on) ? -1 : 1))
    .at(-1);
  if (told?.note !== undefined) return { from: 'note', text: told.note, on: String(told.on) };
  const note = 'note' in after ? after.note : undefined;
  const isNew =
    note !== undefined && JSON.stringify(note) !== JSON.stringify('note' in before ? before.note : null);
  return isNew ? { from: 'note', text: note, on: null } : null;
}

function updatesOf(record: PlanRecord): NonNullable<Item['updates']> {
  return 'updates' in record ? (record.updates ?? []) : [];
}
