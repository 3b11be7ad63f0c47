// The life of one record, from its steps: it may have had other ids.
import type { Step } from '../core/commit.ts';
import type { Text } from '../core/text.ts';
import type { HistoryReport } from './past.ts';
import { stepChanges } from './step-changes.ts';

/** Collects what happened to a record. Steps are taken from the newest back. */
export class Life {
  readonly #id: string;
  #now: string;
  #title: Text | null;
  readonly #was: string[] = [];
  readonly #entries: HistoryReport['entries'] = [];

  /** `title` as it is now; null where it is gone. */
  constructor(id: string, title: Text | null) {
    this.#id = id;
    this.#now = id;
    this.#title = title;
  }

  /** The id it had before the steps that were taken. */
  get ids(): readonly string[] {
    return [this.#now];
  }

  take(step: Step): void {
    const change = stepChanges(step).find(
      ({ id, was }) => id === this.#now || (was === this.#now && was !== null),
    );
    if (change === undefined) return;
    this.#entries.unshift({ commit: step.commit, change });
    this.#title ??= change.before?.title ?? null;
    if (change.was === null || change.id !== this.#now) return;
    this.#was.push(change.was);
    this.#now = change.was;
  }

  report(shallow: boolean): HistoryReport {
    const { how } = this.#entries[0]?.change ?? {};
    const isWhole = how === 'added' || !shallow;
    return {
      kind: 'history',
      id: this.#id,
      title: this.#title,
      was: this.#was,
      entries: this.#entries,
      shallow: !isWhole,
    };
  }
}
