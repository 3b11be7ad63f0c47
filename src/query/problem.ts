// A question that cannot be asked as it was typed: data for a usage error.
import type { Misread } from '../core/when/problem.ts';
import type { FilterName } from './filters.ts';

export type QueryProblem =
  | { code: 'unknown-name'; option: FilterName | 'id'; typed: string; near: string | null; known: string[] }
  | { code: 'ambiguous-name'; option: FilterName | 'id'; typed: string; candidates: string[] }
  | { code: 'unknown-period'; option: FilterName | 'period'; typed: string; near: string | null }
  | {
      code: 'ambiguous-period';
      option: FilterName | 'period';
      typed: string;
      months: { month: number; word: string }[];
    }
  /** Its words are those for dates of the plan. */
  | { code: 'misread-period'; typed: string; misread: Exclude<Misread, { code: 'date-unknown' }> }
  | { code: 'empty-period'; from: string; to: string };
