// Dates as plans have them: how exact they are is spread as it was in real plans.
import type { Random } from './random.ts';

/** Part of a hundred, nearly. */
const FORMS = {
  none: 15,
  tbc: 4,
  ongoing: 2,
  month: 32,
  day: 22,
  months: 6,
  days: 5,
  quarter: 5,
  half: 2,
  year: 2,
  season: 2,
  third: 2,
  either: 1,
  by: 1,
  uncertain: 1,
} as const;
type Form = keyof typeof FORMS;

export interface Dated {
  /** As it is written in the plan; null where there is no date. */
  when: string | null;
  /** The first day (YYYY-MM-DD), for tools that only know exact days; null where nobody could say. */
  from: string | null;
  /** The last day, inclusive. */
  to: string | null;
}

const YEAR = 2031;
const LAST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The months of the northern ones, as the plan's own reading has them. */
const SEASONS = { spring: 3, summer: 6, autumn: 9 } as const;

const two = (n: number) => String(n).padStart(2, '0');
const month = (m: number) => `${YEAR}-${two(m)}`;
const day = (m: number, d: number) => `${month(m)}-${two(d)}`;
const span = (when: string | null, first: number, last: number): Dated => ({
  when,
  from: day(first, 1),
  to: day(last, LAST[last - 1] ?? 28),
});
const undated = (when: string | null): Dated => ({ when, from: null, to: null });

export function someDate(random: Random): Dated {
  return WRITE[random.weighted(FORMS)](random);
}

const WRITE: Record<Form, (random: Random) => Dated> = {
  none: () => undated(null),
  tbc: () => undated('tbc'),
  ongoing: () => undated('ongoing'),
  month(random) {
    const m = random.between(1, 12);
    return span(month(m), m, m);
  },
  day(random) {
    const on = day(random.between(1, 12), random.between(1, 28));
    return { when: on, from: on, to: on };
  },
  months(random) {
    const m = random.between(1, 10);
    const last = m + random.between(1, 2);
    return span(`${month(m)}/${month(last)}`, m, last);
  },
  days(random) {
    const [m, d] = [random.between(1, 12), random.between(1, 24)];
    const [from, to] = [day(m, d), day(m, d + random.between(1, 4))];
    return { when: `${from}/${to}`, from, to };
  },
  quarter(random) {
    const q = random.between(1, 4);
    return span(`${YEAR}-Q${q}`, q * 3 - 2, q * 3);
  },
  half(random) {
    const h = random.between(1, 2);
    return span(`${YEAR}-H${h}`, h * 6 - 5, h * 6);
  },
  year: () => span(String(YEAR), 1, 12),
  season(random) {
    const season = random.pick(['spring', 'summer', 'autumn'] as const);
    return span(`${YEAR}-${season}`, SEASONS[season], SEASONS[season] + 2);
  },
  third(random) {
    const m = random.between(1, 12);
    return span(`${random.pick(['early', 'mid', 'late'])} ${month(m)}`, m, m);
  },
  either(random) {
    const m = random.between(1, 9);
    return span(`${month(m)}|${month(m + 3)}`, m, m);
  },
  by(random) {
    const m = random.between(2, 12);
    return span(`../${month(m)}`, m, m);
  },
  uncertain(random) {
    const m = random.between(1, 12);
    return span(`${month(m)}?`, m, m);
  },
};
