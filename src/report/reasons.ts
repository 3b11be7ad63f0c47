// Why each change was made: the commits of the time between are asked, the newest first.
import type { Commit, Step } from '../core/commit.ts';
import type { Day } from '../core/day.ts';
import type { Item, Plan } from '../core/plan.ts';
import { extent } from '../core/when/extent.ts';
import { parseWhen } from '../core/when/parse.ts';
import { changesBetween, type PlanRecord, type RecordChange } from './changes.ts';
import { stepChanges } from './step-changes.ts';
import type { ChangedField, ChangeRow, Reason } from './types.ts';
import { weigh } from './weigh.ts';

/** The commit a change was made by; null: it is not committed yet. */
type Made = { commit: Commit | null };

/**
 * What changed from `before` to `after`, and why. Steps are taken from the newest back, until `isSettled`; a
 * record that got another id and another title in two steps is known by them to be the same.
 */
export class ReasonedChanges {
  readonly #before: Plan;
  readonly #after: Plan;
  readonly #steps: { made: Made; changes: RecordChange[] }[] = [];
  #changes: RecordChange[];
  #wanted: Set<string>;

  constructor(before: Plan, after: Plan) {
    this.#before = before;
    this.#after = after;
    this.#changes = changesBetween(before, after);
    this.#wanted = new Set(this.#changes.flatMap(keysOf));
  }

  /** Nothing is to be learned from older steps. */
  get isSettled(): boolean {
    return this.#wanted.size === 0;
  }

  take(step: Step): void {
    const changes = stepChanges(step);
    if (changes.length === 0) return;
    this.#steps.push({ made: { commit: step.commit }, changes });
    const hows = new Set(this.#changes.map(({ how }) => how));
    // Until the end it may turn out that what was removed is what was added.
    if (hows.has('added') && hows.has('removed')) return;
    const made = this.#made();
    for (const key of [...this.#wanted]) if (made.has(key)) this.#wanted.delete(key);
  }

  /** `from` and `to` are the days of the two plans: notes dated after the one and up to the other speak of it. */
  rows(from: Day, to: Day): ChangeRow[] {
    const renames = new Map(
      this.#changes.flatMap(({ how, id }) => (how === 'added' ? [[id, this.#firstId(id)]] : [])),
    );
    this.#changes = changesBetween(this.#before, this.#after, renames);
    const made = this.#made();
    return this.#changes.map((change) => {
      const note = ownNote(change, this.#after, from, to);
      const reasonOf = (key: string): Reason | null => note ?? asReason(made.get(key));
      const fields = change.fields.map(
        (field): ChangedField => ({ ...field, reason: reasonOf(`${change.id} ${field.field}`) }),
      );
      return { ...change, fields, reason: reasonOf(`${change.id} `), weight: weigh(change) };
    });
  }

  /** The id a record had before the first step. */
  #firstId(id: string): string {
    return this.#steps.reduce(
      (now, { changes }) => changes.find((change) => change.id === now)?.was ?? now,
      id,
    );
  }

  /** By {@link keysOf}, the newest step that made each change. */
  #made(): Map<string, Made> {
    const made = new Map<string, Made>();
    for (const wanted of this.#changes) {
      let id = wanted.id;
      const note = (key: string, by: Made) => {
        if (!made.has(key)) made.set(key, by);
      };
      for (const step of this.#steps) {
        const change = step.changes.find((candidate) => candidate.id === id);
        if (change === undefined) continue;
        for (const { field } of change.fields) note(`${wanted.id} ${field}`, step.made);
        if (change.how === wanted.how && change.how !== 'changed') note(`${wanted.id} `, step.made);
        if (change.was !== null) {
          note(`${wanted.id} `, step.made);
          id = change.was;
        }
      }
    }
    return made;
  }
}

/** What there is to explain of a change: each of its fields, and under "" its coming, going or new id. */
function keysOf({ id, how, was, fields }: RecordChange): string[] {
  const own = how !== 'changed' || was !== null ? [`${id} `] : [];
  return [...own, ...fields.map(({ field }) => `${id} ${field}`)];
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
