// What a rule is: one thing that must hold across a plan whose files are each in order.
import type { Day } from '../core/day.ts';
import type { Finding, FindingCode } from '../core/finding.ts';
import type { Plan } from '../core/plan.ts';

export interface RuleContext {
  /** Only what is said to have happened is held against it; a plan does not become wrong with time. */
  today: Day;
}

/** Speaks of items and fields, never of lines. Linear in the size of the plan. */
export interface Rule<C extends FindingCode = FindingCode> {
  code: C;
  check(plan: Plan, context: RuleContext): Iterable<Finding<C>>;
}
