// Every rule of a plan. To add one: a file beside this one, a line here, a sample in test/check.
import type { Finding } from '../core/finding.ts';
import type { Plan } from '../core/plan.ts';
import { duplicateId } from './duplicate-id.ts';
import { expectMismatch } from './expect-mismatch.ts';
import { futureActual } from './future-actual.ts';
import { numberSpelt } from './number-spelt.ts';
import { outsidePeriod } from './outside-period.ts';
import { referenceCycle } from './reference-cycle.ts';
import type { Rule, RuleContext } from './rule.ts';
import { severalNames } from './several-names.ts';
import { undeclaredLanguage } from './undeclared-language.ts';
import { undeclaredName } from './undeclared-name.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownTheme } from './unknown-theme.ts';

export const RULES = [
  duplicateId,
  unknownTheme,
  unknownReference,
  referenceCycle,
  futureActual,
  outsidePeriod,
  undeclaredName,
  severalNames,
  numberSpelt,
  undeclaredLanguage,
  expectMismatch,
] as const satisfies readonly Rule[];

/** Everything the rules find, rule by rule. */
export function checkPlan(plan: Plan, context: RuleContext): Finding[] {
  return RULES.flatMap((rule) => [...rule.check(plan, context)]);
}
