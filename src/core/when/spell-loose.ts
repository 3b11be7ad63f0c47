// A loose date in canonical spelling, in a year of choice where it has none.
import { type Day, toDay } from '../day.ts';
import { spellMoment } from './clock.ts';
import type { Loose, LoosePart } from './loose.ts';

export function spellPart(part: LoosePart, year: number): string {
  const texts = part.of.map((loose) => (loose === null ? '..' : spellLoose(loose, year)));
  return texts.join(part.form === 'choice' ? '|' : '/');
}

function spellLoose(loose: Loose, year: number): string {
  const { time } = loose;
  if (time === null) return spellDate(loose, year);
  return spellMoment(spellDate(loose, year), time);
}

/** Without its time of day. */
export function spellDate(loose: Loose, year: number): string {
  const { portion, uncertain, approximate } = loose;
  const qualifier = uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '';
  return `${portion === null ? '' : `${portion} `}${spellNamed(loose, loose.year ?? year)}${qualifier}`;
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
