// A sample: a plan with one mistake, marked with ▸, and the same plan without it.
import type { Day } from '../../../src/core/day.ts';
import type { Files } from '../../load/plan-of.ts';

export interface Sample {
  bad: Files;
  good: Files;
  /** Where the mistake is, for files that cannot be marked. */
  at?: string;
}

/** The day on which the samples are checked. */
export const TODAY: Day = '2031-06-15';

/** The header of every sample: a network of port cities that does not exist. */
export const HEADER = `schema: 1
title: Harbour Towns Network, work plan 2031
period: 2031
`;

/** A plan whose `plan.yaml` is the header and `items`. */
export function plan(items: string): Files {
  return { 'plan.yaml': `${HEADER}${items}` };
}
