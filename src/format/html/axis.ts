// The time axis of the page: months of equal width, days in proportion inside their month.
import { type Day, daysInMonth, monthOf, yearOf } from '../../core/day.ts';

export interface Axis {
  /** Months shown, `YYYY-MM`, without gaps. */
  months: readonly string[];
}

/** Where a day begins, as a share of the axis from 0 to 1; what lies outside is at its end. */
export function place(day: Day, { months }: Axis): number {
  const first = months[0];
  if (first === undefined) return 0;
  const index = (yearOf(day) - yearOf(first)) * 12 + monthOf(day) - monthOf(first);
  const share = (index + (Number(day.slice(8)) - 1) / daysInMonth(yearOf(day), monthOf(day))) / months.length;
  return Math.min(1, Math.max(0, share));
}

/** A share of the whole as SVG and CSS write it, to a thousandth: `41.7%`. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
