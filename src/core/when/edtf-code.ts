// EDTF's numbers for the parts of a year, 21 to 41 (ISO 8601-2 §4.8), in the spelling of this tool.
import { toDay } from '../day.ts';
import { SEASONS, type Season } from './types.ts';
import { SEASON_MONTH } from './unit.ts';

/**
 * The local spelling of `year`-`code`, or null for a code outside 21–41: a season, a quarter, a half, or,
 * where no local word has exactly those days, the range of its first and last month.
 *
 * 21–24 seasons and 25–28 northern seasons · 29–32 southern seasons, each six months after the northern
 * one and named after the year in which it begins · 33–36 quarters, 37–39 blocks of four months and
 * 40–41 halves of the calendar year, which are the plan's quarters and halves only when its year begins
 * in January.
 */
export function spellCode(year: number, code: number, yearStart: number): string | null {
  if (code < 21 || code > 41) return null;
  if (code <= 28) return `${year}-${seasonNumber(code - 21)}`;
  if (code <= 32) return months(year, southernMonth(seasonNumber(code - 29)), 3);
  if (code <= 36) return yearStart === 1 ? `${year}-Q${code - 32}` : months(year, 3 * (code - 33) + 1, 3);
  if (code <= 39) return months(year, 4 * (code - 37) + 1, 4);
  return yearStart === 1 ? `${year}-H${code - 39}` : months(year, 6 * (code - 40) + 1, 6);
}

function seasonNumber(index: number): Season {
  return SEASONS[index % 4] as Season;
}

/** September for spring, December, March, June. */
function southernMonth(season: Season): number {
  return ((SEASON_MONTH[season] + 5) % 12) + 1;
}

function months(year: number, first: number, count: number): string {
  return `${month(year, first)}/${month(year, first + count - 1)}`;
}

function month(year: number, number: number): string {
  return (number > 12 ? toDay(year + 1, number - 12, 1) : toDay(year, number, 1)).slice(0, 7);
}
