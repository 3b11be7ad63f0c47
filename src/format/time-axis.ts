// Where a day stands on an axis of months, and which names stand above it.
import { type Day, daysInMonth, monthOf, type Span, yearOf } from '../core/day.ts';

/** Months from the span's start to the beginning of a day: 2.5 is the middle of the third month. */
export function monthsInto(span: Span, day: Day): number {
  const whole = 12 * (yearOf(day) - yearOf(span.start)) + monthOf(day) - monthOf(span.start);
  return whole + (Number(day.slice(8)) - 1) / daysInMonth(yearOf(day), monthOf(day));
}

interface Label {
  /** Months from the axis's start. */
  at: number;
  text: string;
}

/** Every so many months a name, where there is no room for each. */
const STEPS = [3, 6];

/**
 * The lines of names above an axis whose months are `room` wide: the years, where there are several or no
 * room for months; then short names, initials, or the name of every third or sixth month. `measure` is what
 * a text takes, with the gap behind it; names that still do not fit are the drawing's to leave out.
 */
export function axisLabels(
  months: readonly { month: string; name: string }[],
  room: number,
  measure: (text: string) => number,
): Label[][] {
  const years = months.flatMap(({ month }, at) =>
    at === 0 || month.endsWith('-01') ? [{ at, text: month.slice(0, 4) }] : [],
  );
  const longest = Math.max(...months.map(({ name }) => measure(name)));
  const step = measure('M') <= room ? 1 : STEPS.find((n) => n * room >= longest);
  if (step === undefined) return [years];
  const isWhole = step > 1 || longest <= room;
  const names = months.flatMap(({ month, name }, at) =>
    (Number(month.slice(5)) - 1) % step === 0
      ? [{ at, text: isWhole ? name : name.slice(0, 1).toUpperCase() }]
      : [],
  );
  return years.length > 1 ? [years, names] : [names];
}
