// The plan's past for the commands that ask for it: its repository, its state at a revision, what was done since.
import type { Revision, Step } from '../core/commit.ts';
import type { Plan } from '../core/plan.ts';
import { planAt } from '../history/plan-at.ts';
import { openRepository, type Repository } from '../history/repository.ts';
import { findRevision } from '../history/revision.ts';
import { changedFiles } from '../history/status.ts';
import { PlanHistory } from '../history/walk.ts';
import { load } from '../load/load.ts';
import type { ChangeRow } from '../report/past.ts';
import { ReasonedChanges } from '../report/reasons.ts';
import { orStop } from './problem.ts';
import type { Session } from './session.ts';

/** Git's answers for one run; it stops where there is none. */
export class PastPlan {
  readonly repository: Repository;
  readonly #history: PlanHistory;
  readonly #session: Session;

  constructor(repository: Repository, session: Session) {
    this.repository = repository;
    this.#history = new PlanHistory(repository);
    this.#session = session;
  }

  async revision(typed: string): Promise<Revision> {
    return orStop(await findRevision(this.repository, typed));
  }

  async planAt(revision: Revision): Promise<Plan> {
    return (await load(orStop(await planAt(this.repository, revision)))).plan;
  }

  /** The whole plan at commits, in their order. */
  async plansAt(commits: readonly string[]): Promise<Plan[]> {
    return orStop(await this.#history.plansAt(commits));
  }

  async mainline(from: string, to: string) {
    return orStop(await this.#history.mainline(from, to));
  }

  /** The commit the plan in hand stands on: the one `--at` names, or HEAD. */
  async tip(): Promise<Revision> {
    return this.#session.revision ?? this.revision('HEAD');
  }

  /** What was done to the plan in hand after `from` (null: ever), the newest first; before all what is not committed. */
  async *stepsBack(from: string | null, about: () => readonly string[] | null): AsyncGenerator<Step> {
    const { revision, plan, loaded } = this.#session;
    const tip = await this.tip();
    if (revision === null && orStop(await changedFiles(this.repository, loaded.source)).length > 0)
      yield { commit: null, pairs: [{ parent: null, before: await this.planAt(tip), after: plan }] };
    for await (const step of this.#history.stepsBack(from, tip.commit.id, about)) yield orStop(step);
  }

  /** What changed from a revision to the plan in hand, and why, where that is asked. */
  async changesSince(from: Revision, asked = { why: true }): Promise<ChangeRow[]> {
    const { plan, revision, today } = this.#session;
    const changes = new ReasonedChanges(await this.planAt(from), plan, asked);
    if (!changes.isSettled) {
      for await (const step of this.stepsBack(from.commit.id, () => changes.ids)) {
        changes.take(step);
        if (changes.isSettled) break;
      }
    }
    return changes.rows(from.commit.committed, revision?.commit.committed ?? today);
  }
}

export async function pastOf(session: Session): Promise<PastPlan> {
  return new PastPlan(orStop(await openRepository(session.folder, session.env.vars)), session);
}
