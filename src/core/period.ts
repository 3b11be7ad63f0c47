// A stretch of days that someone asks about: "June", "Q2", "this month".
import type { Span } from './day.ts';
import type { Precision } from './when/types.ts';

export interface Period extends Span {
  /** The granularity it was asked in: what is written coarser is only perhaps in it. */
  precision: Precision;
  /** Canonical spelling, `2019-06`. */
  text: string;
}
