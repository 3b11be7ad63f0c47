// A loose date in canonical spelling, in a year of choice where it has none.
import { addDays, type Day, toDay } from '../day.ts';
import { spellMoment } from './clock.ts';
import { readDate } from './date.ts';
import type { Loose, LoosePart } from './loose.ts';
import type { Calendar } from './types.ts';

export function spellPart(part: LoosePart, year: number, calendar: Calendar): string {
  const texts = part.of.map((loose) => (loose === null ? '..' : spellLoose(loose, year, calendar)));
  return texts.join(part.form === 'choice' ? '|' : '/');
}

function spellLoose(loose: Loose, year: number, calendar: Calendar): string {
  const { time } = loose;
  if (time === null) return spellOutside(loose, year, calendar) ?? spellDate(loose, year);
  return spellMoment(spellDate(loose, year), time);
}

/** The month, year or day that is just outside it; null where it is meant itself, or is no date. */
function spellOutside(loose: Loose, year: number, calendar: Calendar): string | null {
  const inside = loose.outside === null ? null : readDate(spellDate(loose, year), calendar);
  if (!inside?.ok) return null;
  const { from, to } = inside.value;
  const day = loose.outside === 'before' ? addDays(from.start, -1) : to.end;
  return `${loose.portion === null ? day.slice(0, LENGTHS[loose.named.unit]) : day}${qualifier(loose)}`;
}

/** Of a year and of a month in a day's spelling. */
const LENGTHS: Partial<Record<Loose['named']['unit'], number>> = { year: 4, month: 7 };

/** Without its time of day. */
export function spellDate(loose: Loose, year: number): string {
  const { portion } = loose;
  return `${portion === null ? '' : `${portion} `}${spellNamed(loose, loose.year ?? year)}${qualifier(loose)}`;
}

function qualifier({ uncertain, approximate }: Loose): string {
  return uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '';
}

/** Without what qualifies it. */
export function spellNamed({ named }: Loose, year: number): string {
  switch (named.unit) {
    case 'iso':
      return named.text;
    case 'year':
      return String(year);
    case 'month':
      return month(year, named.month);
    case 'day':
      return `${month(year, named.month ?? 0)}-${String(named.day).padStart(2, '0')}`;
    case 'season':
      return `${year}-${named.season}`;
    case 'week':
      return `${year}-W${String(named.number).padStart(2, '0')}`;
    default:
      return `${year}-${named.unit === 'half' ? 'H' : 'Q'}${named.number}`;
  }
}

function month(year: number, number: number): Day {
  return toDay(year, number, 1).slice(0, 7);
}
