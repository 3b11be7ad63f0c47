// The life of one record, from its steps: it may have had other ids.
import type { Step } from '../core/commit.ts';
import type { Text } from '../core/text.ts';
import type { HistoryReport } from './past.ts';
import { stepChanges } from './step-changes.ts';
import { Trail } from './trail.ts';

/** Collects what happened to a record. Steps are taken from the newest back. */
export class Life {
  readonly #id: string;
  readonly #trail: Trail<null>;
  #title: Text | null;
  readonly #was: string[] = [];
  readonly #entries: HistoryReport['entries'] = [];

  /** `title` as it is now; null where it is gone. */
  constructor(id: string, title: Text | null) {
    this.#id = id;
    this.#trail = new Trail(new Map([[id, null]]));
    this.#title = title;
  }

  /** The ids it had before the steps that were taken: two branches may have called it differently. */
  get ids(): readonly string[] {
    return [...this.#trail.ids.keys()];
  }

  take(step: Step): void {
    const changes = stepChanges(step);
    const ids = this.#trail.pass(step, changes);
    const change = changes.own.find(({ id, was }) => ids.has(id) || (was !== null && ids.has(was)));
    if (change === undefined) return;
    this.#entries.unshift({ commit: step.commit, change });
    this.#title ??= change.before?.title ?? null;
    if (change.was !== null && ids.has(change.id) && !this.#was.includes(change.was))
      this.#was.push(change.was);
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
