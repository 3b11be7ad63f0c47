// Calendar feeds in tests: made of a plan, and read back by a parser that is not ours.
import { convertIcsCalendar, type IcsCalendar, type IcsEvent } from 'ts-ics';
import type { Plan } from '../../src/core/plan.ts';
import { formatIcs } from '../../src/format/ics.ts';
import type { LanguageCode } from '../../src/language/index.ts';
import type { Filters } from '../../src/query/filters.ts';
import { reportFeed } from '../../src/report/feed.ts';
import { asked, TODAY } from '../report/asked.ts';
import { pageFor } from './page.ts';

interface Wanted {
  filters?: Filters;
  todos?: boolean;
  changed?: string | null;
  language?: LanguageCode;
}

export async function feedOf(plan: Plan, wanted: Wanted = {}): Promise<string> {
  const { filters = {}, todos = false, changed = null, language = 'en' } = wanted;
  const report = reportFeed(plan, asked(plan, filters), TODAY, { todos, changed });
  return formatIcs(report, await pageFor(plan, { language }));
}

export function parsed(ics: string): IcsCalendar {
  return convertIcsCalendar(undefined, ics);
}

export function eventsIn(ics: string): IcsEvent[] {
  return parsed(ics).events ?? [];
}

/** The lines of a feed as they mean it: unfolded (RFC 5545 §3.1). */
export function linesOf(ics: string): string[] {
  return ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

/** The values of a property, wherever it stands, with its parameters in front. */
export function valuesOf(ics: string, name: string): string[] {
  return linesOf(ics)
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => line.slice(name.length + 1));
}

/** What RFC 5545 asks of the text as a whole: the lines of a hostile title must not show. */
export function flawsOf(ics: string): string[] {
  const physical = ics.split('\r\n');
  const long = physical.filter((line) => Buffer.byteLength(line) > 75);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  const control = physical.filter((line) => /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(line));
  const split = physical.filter((line) => line.includes('\ufffd') || /\p{Surrogate}/u.test(line));
  const open: string[] = [];
  const nested: string[] = [];
  for (const line of linesOf(ics)) {
    const [, word, name = ''] = /^(BEGIN|END):(.*)$/.exec(line) ?? [];
    if (word === 'BEGIN') open.push(name);
    else if (word === 'END' && open.pop() !== name) nested.push(line);
    else if (word === undefined && !/^[A-Z-]+[;:]/.test(line)) nested.push(line);
  }
  const end = ics.endsWith('END:VCALENDAR\r\n') ? [] : ['the end'];
  return [...long, ...control, ...split, ...nested, ...open, ...end];
}
