// Dates and periods: what is read means the same in its canonical spelling, and no end comes before its start.

import { type Period, parsePeriod, parseWithin } from '../../../src/core/period.ts';
import { canonical } from '../../../src/core/when/canonical.ts';
import { extent, pointsOf } from '../../../src/core/when/extent.ts';
import { fallsIn } from '../../../src/core/when/falls-in.ts';
import { parseWhen } from '../../../src/core/when/parse.ts';
import type { Calendar, When } from '../../../src/core/when/types.ts';
import type { Random } from '../../bench/random.ts';
import { CANONICAL, FISCAL_2019, NO_PERIOD, TWO_YEARS, YEAR_2019 } from '../../core/when/samples.ts';
import { claim } from './claim.ts';
import type { Fuzzer } from './fuzzer.ts';
import { bent, PIECES } from './text.ts';

interface Written {
  text: string;
  /** Written as a list of several. */
  list: boolean;
  calendar: Calendar;
  period: string;
  unit: 'month' | 'quarter';
}

const CALENDARS = [YEAR_2019, FISCAL_2019, TWO_YEARS, NO_PERIOD];
const WORDS = [
  ...['June', '8 March', 'February-March', 'mid-March', 'first half of 2019', 'tbd', 'by September', 'junio'],
  ...[
    '8 de marzo',
    'febrero-marzo',
    'a mediados de marzo',
    'segundo trimestre',
    'por confirmar',
    'antes de mayo',
  ],
  ...[
    'le 1er juin',
    'février-mars',
    'mi-mars',
    '2e trimestre 2019',
    'à confirmer',
    "début d'avril",
    'jui',
    '6',
    '06',
  ],
  ...['Thursday 6 June', 'jeudi 6 juin 2019', 'mar. 4 et mer. 5 juin', 'Thu 6 – Sat 8 June', 'nov-feb'],
  ...['6 June, 7–9pm', '6 juin à 10h30', '6 de junio de 10:00 a 12:00', '7pm on 6 June', '6 June 10:00 UTC'],
  ...[
    'this',
    'next month',
    'last week',
    'q2',
    't2',
    'h1',
    'feb-mar',
    'W23',
    'spring',
    'until 3 May',
    '17-19 June',
  ],
];
const SAMPLES = [...CANONICAL.map(([text]) => text), ...WORDS];

export const dates: Fuzzer<Written> = {
  make: (random) => ({
    text: someDate(random),
    list: random.chance(10),
    calendar: random.pick(CALENDARS),
    period: someDate(random),
    unit: random.pick(['month', 'quarter']),
  }),
  run({ text, list, calendar, period, unit }) {
    const { when, problems } = parseWhen(list ? text.split(', ') : text, calendar);
    claim(when.parts.length > 0 === (when.state === 'dated'), 'it has parts, and no date');
    claim(when.state !== 'unreadable' || problems.length > 0, 'it is unreadable, and nobody says why');
    if (when.state === 'unreadable') claimOffers(problems, calendar);
    claimOrder(when);
    claimStable(when, calendar);
    const asked = parsePeriod(period, { ...calendar, today: '2019-05-15' }, unit);
    if (asked.ok) claimPeriod(asked.period, when, calendar);
    parseWithin(period);
    return null;
  },
  show: ({ text, list, calendar, period, unit }) =>
    JSON.stringify({ when: list ? text.split(', ') : text, period, unit, calendar }),
};

export function someDate(random: Random): string {
  switch (random.weighted({ sample: 2, bent: 4, pieces: 3 })) {
    case 'sample':
      return random.pick(SAMPLES);
    case 'bent':
      return bent(random.pick(SAMPLES), random);
    default:
      return Array.from({ length: random.between(1, 12) }, () => random.pick(PIECES)).join('');
  }
}

/** What is offered instead can be read; a month of an unknown year is offered by its name. */
function claimOffers(problems: ReturnType<typeof parseWhen>['problems'], calendar: Calendar): void {
  for (const problem of problems) {
    const offered =
      problem.code === 'date-ambiguous'
        ? problem.candidates
        : problem.code === 'date-unknown' && problem.suggestion !== null
          ? [problem.suggestion]
          : [];
    if (calendar.period === null || calendar === TWO_YEARS) continue;
    for (const each of offered)
      claim(
        parseWhen(each.split(', '), calendar).problems.length === 0,
        `“${each}” is offered, and is no date`,
      );
  }
}

function claimOrder(when: When): void {
  for (const part of when.parts) {
    for (const { start, end, text } of pointsOf(part))
      claim(start < end, `“${text}” is from ${start} to ${end}`);
    const { start, end } = extent(part);
    claim(start === null || end === null || start < end, `“${part.text}” is from ${start} to ${end}`);
  }
  const { start, end } = extent(when);
  claim(start === null || end === null || start < end, `all of it is from ${start} to ${end}`);
}

function claimStable(when: When, calendar: Calendar): void {
  const text = canonical(when);
  if (text === null) return;
  const again = parseWhen(text, calendar);
  claim(again.problems.length === 0, `its canonical spelling “${text}” has problems`);
  claim(same(again.when.parts, when.parts), `“${text}”, its canonical spelling, means something else`);
  claim(same(canonical(again.when), text), `“${text}” is spelled otherwise the second time`);
}

function claimPeriod(period: Period, when: When, calendar: Calendar): void {
  const { start, end, text } = period;
  claim(start < end, `the period “${text}” is from ${start} to ${end}`);
  const again = parsePeriod(text, { ...calendar, today: '2019-05-15' });
  claim(again.ok && same(again.period, period), `the period “${text}” is another the second time`);
  claim(
    ['yes', 'either', 'maybe', 'no'].includes(fallsIn(when, period, calendar.period)),
    'it falls nowhere',
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
