// The grammar of dates in words: tokens → dates that may still lack a year or a month.

import type { ClockWord } from '../words/types.ts';
import { clockOf } from './clock-words.ts';
import { Cursor } from './cursor.ts';
import { says, type Token } from './tokens.ts';
import type { ClockTime, Portion, Season } from './types.ts';
import { settleWeekdays } from './weekday.ts';

/** What a loose date names, but for its year. */
type Named =
  | { unit: 'iso'; text: string }
  | { unit: 'year' }
  | { unit: 'half' | 'quarter' | 'week'; number: number }
  | { unit: 'season'; season: Season }
  | { unit: 'month'; month: number }
  /** `month` is null in the 8 of "8–10 March". */
  | { unit: 'day'; month: number | null; day: number };

export interface Loose {
  named: Named;
  /** Null when not written. */
  year: number | null;
  /** The day of the week beside it, 1 Monday … 7 Sunday. */
  weekday: number | null;
  time: ClockTime | null;
  portion: Portion | null;
  uncertain: boolean;
  approximate: boolean;
  /** Where it is not meant itself, but what ends before it, or begins after it. */
  outside: 'before' | 'after' | null;
}

/** One occurrence; a null end of a range is open. */
export type LoosePart =
  | { form: 'point'; of: [Loose] }
  | { form: 'range'; of: [Loose | null, Loose | null] }
  | { form: 'choice'; of: Loose[] };

/** Whether it is written to the day. */
export function namesDay({ named }: Pick<Loose, 'named'>): boolean {
  return named.unit === 'day' || (named.unit === 'iso' && /-\d\d-\d\d$/.test(named.text));
}

/**
 * Reads a list of occurrences, or null when the tokens are no such thing:
 *
 *     list  = part { ("," | and) part }
 *     part  = (by | until | before | after) date | [from] date (to | "-" | "/") date | between date and date
 *           | from date | date { or date }                          each may end in "tbc": uncertain
 *     date  = [clock [","]] [about] [portion] [weekday [","]] body [[","] weekday] [? ~ %] [[","] clock]
 *     body  = (day month | month day | month | season | ordinal quarter | …) [year]
 *     clock = [from] time [(to | "-") time]
 */
export function readLoose(all: readonly Token[]): LoosePart[] | null {
  const tokens = all.filter((token) => !says(token, 'filler'));
  const reader = new Reader(settleWeekdays(tokens));
  const parts: LoosePart[] = [];
  do {
    const part = reader.part();
    if (part === null) return null;
    parts.push(part);
  } while (reader.mark(',') || reader.word('and') !== null);
  return reader.atEnd() ? parts : null;
}

class Reader extends Cursor {
  part(): LoosePart | null {
    const part = this.bareParts();
    if (part !== null && this.toBeConfirmed()) {
      for (const loose of part.of) if (loose !== null) loose.uncertain = true;
    }
    return part;
  }

  private bareParts(): LoosePart | null {
    if (this.word('by', 'until') !== null || (this.mark('..') && this.mark('/', '-'))) {
      const last = this.date();
      return last && { form: 'range', of: [null, last] };
    }
    if (this.word('before') !== null) return this.outside('before');
    if (this.word('after') !== null) return this.outside('after');
    if (this.word('between') !== null) return this.between();
    const from = this.word('from') !== null;
    const first = this.date();
    if (first === null) return null;
    if (this.word('to', 'until') !== null || this.mark('-', '/')) {
      if (this.mark('..') || this.word('ongoing') !== null) return { form: 'range', of: [first, null] };
      const last = this.date();
      return last && { form: 'range', of: [first, last] };
    }
    return from ? { form: 'range', of: [first, null] } : this.choice(first);
  }

  /** "Before the end of March" is by its end: nobody means the days before its last third. */
  private outside(side: 'before' | 'after'): LoosePart | null {
    const date = this.date();
    if (date === null) return null;
    if (side === 'after') return { form: 'range', of: [{ ...date, outside: side }, null] };
    return { form: 'range', of: [null, { ...date, outside: date.portion === 'late' ? null : side }] };
  }

  private between(): LoosePart | null {
    const first = this.date();
    const last = first !== null && this.word('and') !== null ? this.date() : null;
    return first !== null && last !== null ? { form: 'range', of: [first, last] } : null;
  }

  private choice(first: Loose): LoosePart | null {
    const of = [first];
    while (this.word('or') !== null || this.mark('or')) {
      const next = this.date();
      if (next === null) return null;
      of.push(next);
    }
    return of.length > 1 ? { form: 'choice', of } : { form: 'point', of: [first] };
  }

  /** "June (tbc)", "June, tbc", "June - to be confirmed". */
  private toBeConfirmed(): boolean {
    const start = this.at;
    this.mark(',', '-', '/');
    if (this.word('tbc') !== null) return true;
    this.at = start;
    return false;
  }

  private date(): Loose | null {
    let approximate = false;
    // "au printemps", "a mediados de": a preposition here, not the end of a range.
    while (this.word('to', 'at') !== null);
    let time = this.clock();
    if (time !== null) this.mark(',');
    while (this.word('to', 'at') !== null);
    if (this.word('about') !== null) approximate = true;
    while (this.word('to', 'at') !== null);
    const portion = this.word('portion')?.portion ?? null;
    if (portion !== null) this.mark('-');
    const before = this.word('weekday')?.weekday ?? null;
    if (before !== null) this.mark(',');
    const body = this.body();
    if (body === null) return null;
    const weekday = before ?? this.weekdayAfter();
    if (weekday !== null && !namesDay(body)) return null;
    const loose: Loose = { ...body, weekday, time, portion, uncertain: false, approximate, outside: null };
    this.qualify(loose);
    time ??= this.clockAfter();
    return { ...loose, time };
  }

  /** "6 June (Thursday)", "6 June, Thursday"; in "6 June, Thursday 13 June" it is the next date's. */
  private weekdayAfter(): number | null {
    const start = this.at;
    const apart = this.mark(',');
    const found = this.word('weekday');
    const next = this.tokens[this.at];
    const isNext = beginsDate(apart && next?.type === 'mark' ? this.tokens[this.at + 1] : next);
    if (found !== null && !isNext) return found.weekday;
    this.at = start;
    return null;
  }

  /** "6 June, 10:00", "6 juin à 10h", "6 de junio de 10:00 a 12:00". */
  private clockAfter(): ClockTime | null {
    const start = this.at;
    this.mark(',');
    while (this.word('to', 'from', 'at') !== null);
    const time = this.clock();
    if (time === null) this.at = start;
    return time;
  }

  /** "10:00", "10h–12h", "7–9pm". */
  private clock(): ClockTime | null {
    const start = this.at;
    const hour = this.number(2);
    const first = hour === null ? this.time() : null;
    const last = hour === null && first === null ? null : this.until();
    const shared = hour === null || last === null ? null : sharedClock(hour, last);
    const from = first?.clock ?? shared;
    const offset = first?.offset ?? null;
    if (from !== null && (last === null || offset === null))
      return { from, to: last?.clock ?? null, offset: last?.offset ?? offset };
    this.at = start;
    return null;
  }

  private until(): ReturnType<Cursor['time']> {
    const start = this.at;
    const last = this.mark('-', '/') || this.word('to', 'until', 'at') !== null ? this.time() : null;
    if (last === null) this.at = start;
    return last;
  }

  private qualify(loose: Loose): void {
    for (;;) {
      if (this.mark('?')) loose.uncertain = true;
      else if (this.mark('~')) loose.approximate = true;
      else if (this.mark('%')) [loose.uncertain, loose.approximate] = [true, true];
      else return;
    }
  }

  private body(): Pick<Loose, 'named' | 'year'> | null {
    const token = this.tokens[this.at];
    if (token?.type === 'iso') {
      this.at += 1;
      return { named: { unit: 'iso', text: token.text }, year: Number(token.text.slice(0, 4)) };
    }
    // "year 2019", "month of June": the unit adds nothing.
    this.unit('month', 'year');
    const leading = this.year();
    if (leading === null) {
      const named = this.named();
      return named && { named, year: this.yearAfter() };
    }
    const start = this.at;
    this.mark('-', '/', ',');
    const named = this.named();
    if (named !== null && named.unit !== 'day') return { named, year: leading };
    if (named?.unit === 'day' && named.month !== null) return { named, year: leading };
    this.at = start;
    return { named: { unit: 'year' }, year: leading };
  }

  private named(): Named | null {
    const ordinal = this.word('ordinal')?.number ?? null;
    if (ordinal !== null) return this.numbered(ordinal);
    const unit = this.unit('week', 'quarter', 'half');
    if (unit !== null) {
      const number = this.number(2);
      return number === null ? null : { unit, number };
    }
    const season = this.word('season');
    if (season !== null) return { unit: 'season', season: season.season };
    const month = this.word('month');
    if (month !== null) return this.monthAndDay(month.month);
    const token = this.tokens[this.at];
    const number = this.number(2);
    if (number === null) return null;
    // "2nd week", not "2 weeks".
    const numbered = token?.type === 'number' && token.ordinal ? this.numbered(number) : null;
    if (numbered !== null) return numbered;
    const following = this.word('month');
    return { unit: 'day', month: following?.month ?? null, day: number };
  }

  /** "second quarter", "1er semestre". */
  private numbered(number: number): Named | null {
    const unit = this.unit('week', 'quarter', 'half');
    return unit === null ? null : { unit, number };
  }

  private monthAndDay(month: number): Named {
    const day = this.number(2);
    return day === null ? { unit: 'month', month } : { unit: 'day', month, day };
  }

  /** "June 2019", "June, 2019", "Jun-2019". */
  private yearAfter(): number | null {
    const start = this.at;
    this.mark('-', '/', ',');
    this.unit('year');
    const year = this.year();
    if (year === null) this.at = start;
    return year;
  }

  private year(): number | null {
    return this.number(4, 4);
  }
}

/** In "7–9pm" the 7 is of the same half of the day, in "11–1pm" the 11 of the one before. */
function sharedClock(
  hour: number,
  { clock, suffix }: { clock: string; suffix: ClockWord | null },
): string | null {
  if (suffix === null) return null;
  const same = clockOf(hour, '00', suffix);
  return same !== null && same > clock && suffix === 'pm' ? clockOf(hour, '00', 'am') : same;
}

function beginsDate(token: Token | undefined): boolean {
  if (token?.type !== 'word') return token?.type === 'number' || token?.type === 'iso';
  return token.meaning.is === 'month' || token.meaning.is === 'ordinal';
}
