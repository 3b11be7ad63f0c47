// What a new plan starts from: what was asked for, with defaults filled in.
import { addMonths, type Day } from '../../core/day.ts';

export interface Starter {
  /** The language of the plan, and of its comments. */
  language: string;
  title: string;
  /** As the plan shall have it: `2027`, `2027-09/2028-08`. */
  period: string;
  /** Its first day: examples are dated from here. */
  start: Day;
  themes: readonly { id: string; title: string }[];
}

/** The month `count` months after the plan's first, `YYYY-MM`. */
export function monthOfPlan({ start }: Starter, count: number): string {
  return addMonths(start, count).slice(0, 7);
}
