// Dates in figures as people type them: 17/06/2019, 06/2019, 2019-6, 2019-06-17 18:00.
import { daysInMonth, toDay } from '../day.ts';

/**
 * The text with its figures in ISO 8601 order. `sure` is false when that is only a suggestion: the text
 * looks like a slip rather than a way of writing dates. `other` is the text with months before days, where
 * that can be: day and month can be told apart only when one of them is above 12.
 */
export interface Numerals {
  text: string;
  sure: boolean;
  other: string | null;
}

const FIGURES = /(?<![\d./-])(\d{1,4})([./-])(\d{1,4})(?:\2(\d{1,4}))?(?![\d]|[./-]\d)/g;
const FIGURE = /\d/;
/** What word processors make of a hyphen between figures. */
const HYPHENS = /(?<=\d)[\u2010\u2011\u2212](?=\d)/g;
const MOMENT =
  /^(\d{4}-\d\d-\d\d)(?:t| +)(\d\d:\d\d)(?::00)?(?: ?[-\u2013/] ?(\d\d:\d\d)(?::00)?)? ?(z|[+-]\d\d:\d\d)?$/;

export function orderNumerals(written: string): Numerals {
  if (!FIGURE.test(written)) return { text: written, sure: true, other: null };
  const text = written.replace(HYPHENS, '-');
  let [sure, twofold] = [true, false];
  const order = (pick: (found: Found) => string) =>
    text.replace(FIGURES, (whole, a: string, mark: string, b: string, c: string | undefined) => {
      const found = c === undefined ? twoFigures(a, b, mark) : threeFigures(a, b, c, mark);
      if (found === null) return whole;
      sure &&= found.sure;
      twofold ||= found.other !== null;
      return pick(found);
    });
  const dayFirst = order((found) => found.text);
  return { text: dayFirst, sure, other: twofold ? order((found) => found.other ?? found.text) : null };
}

/** `2019-06-17 18:00 - 20:00` in canonical spelling, from folded text; null when it is something else. */
export function spellMoment(text: string): string | null {
  const match = FIGURE.test(text) ? MOMENT.exec(text) : null;
  if (match === null) return null;
  const [, day, from, to, offset] = match;
  return `${day}T${from}${to === undefined ? '' : `/${to}`}${(offset ?? '').toUpperCase()}`;
}

interface Found {
  text: string;
  sure: boolean;
  other: string | null;
}

function twoFigures(a: string, b: string, mark: string): Found | null {
  if (a.length === 4 && b.length <= 2) {
    if (mark === '-' && b.length === 2) return null;
    return month(a, b, false);
  }
  return a.length <= 2 && b.length === 4 ? month(b, a, true) : null;
}

function month(year: string, number: string, sure: boolean): Found | null {
  return Number(number) < 1 || Number(number) > 12
    ? null
    : { text: `${year}-${number.padStart(2, '0')}`, sure, other: null };
}

function threeFigures(a: string, b: string, c: string, mark: string): Found | null {
  if (a.length === 4) {
    if (mark === '-' && b.length === 2 && c.length === 2) return null;
    return only(day(a, b, c), false);
  }
  if (a.length > 2 || b.length > 2 || c.length === 3) return null;
  const year = c.length === 4 ? c : `20${c.padStart(2, '0')}`;
  const sure = c.length === 4;
  const [dayFirst, monthFirst] = [day(year, b, a), day(year, a, b)];
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst)
    return only(dayFirst ?? monthFirst, sure);
  return { text: dayFirst, sure, other: monthFirst };
}

function only(text: string | null, sure: boolean): Found | null {
  return text === null ? null : { text, sure, other: null };
}

function day(yyyy: string, mm: string, dd: string): string | null {
  const [year, number, day] = [Number(yyyy), Number(mm), Number(dd)];
  if (number < 1 || number > 12 || day < 1 || day > daysInMonth(year, number)) return null;
  return toDay(year, number, day);
}
