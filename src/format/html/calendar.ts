// The calendar by month: its days, what is dated in it, what is only known to the month, what goes on.

import { pointsOf } from '../../core/when/extent.ts';
import type { Part } from '../../core/when/types.ts';
import type { CalendarReport, Row, StatusReport } from '../../report/types.ts';
import { sayMonth } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { isBig } from './brevity.ts';
import { entry, sayDate } from './entry.ts';
import { type Html, html, joined } from './markup.ts';
import { itemLink } from './plan-text.ts';
import type { Section } from './section.ts';

/** Beyond two years only months with something in them are drawn. */
const MOST_MONTHS = 24;
/** Of what goes on from earlier months, so many are named; each is named where it begins. */
const MOST_CONTINUING = 6;

export function calendar({ calendar: report }: StatusReport, context: FormatContext): Section {
  const { page } = context.voice.messages;
  const rowsOf = new Map(report.byMonth.map(({ month, rows }) => [month, rows]));
  const shown = report.months.filter(({ month }) => report.months.length <= MOST_MONTHS || rowsOf.has(month));
  const months = shown.map(({ month, weeks }) => drawMonth(month, weeks, rowsOf.get(month) ?? [], context));
  const apart = report.maybe.length === 0 ? '' : html`<p>${page.noMonth(report.maybe.length)}</p>`;
  return {
    name: 'calendar',
    title: page.calendar,
    count: null,
    body: html`<div class="months">${months}</div>${apart}`,
  };
}

function drawMonth(
  month: string,
  weeks: CalendarReport['months'][number]['weeks'],
  rows: readonly Row[],
  context: FormatContext,
): Html {
  const begun = rows.filter(({ item }) => item.when.parts.some((part) => beginsIn(part, month)));
  const name = sayMonth(month, context.voice);
  const date = (row: Row) => {
    const said = sayDate(row, context);
    return said === sayMonth(month, context.voice, false) ? null : said;
  };
  const onDays = new Set(weeks.flat().flatMap((day) => day?.items ?? []));
  const dated = begun.filter(({ item }) => onDays.has(item.id));
  const coarse = begun.filter(({ item }) => !onDays.has(item.id));
  return html`
<div class="month"><h3 id="m-${month}">${name}</h3>${grid(month, weeks, context)}${list(dated, date, context)}${
    coarse.length === 0
      ? ''
      : html`<h4>${context.voice.messages.reports.coarseTitle}</h4>${list(coarse, date, context)}`
  }${continuing(
    rows.filter((row) => !begun.includes(row)),
    context,
  )}</div>`;
}

function list(rows: readonly Row[], date: (row: Row) => string | null, context: FormatContext): Html {
  return html`${rows.length === 0 ? '' : html`<ul>${rows.map((row) => entry(row, context, date(row)))}</ul>`}`;
}

/** A range begins in its first month, by-dates in their last; of several dates each begins in its own. */
function beginsIn(part: Part, month: string): boolean {
  const points = part.form === 'range' ? [part.from ?? part.to] : pointsOf(part);
  return points.some((point) => point?.start.startsWith(month) === true);
}

function continuing(rows: readonly Row[], context: FormatContext): Html {
  if (rows.length === 0) return html``;
  const { page, reports } = context.voice.messages;
  if (isBig(context.plan)) return html`<p>${reports.labelled(page.continuing, String(rows.length))}</p>`;
  const named = rows.slice(0, MOST_CONTINUING).map(({ item }) => itemLink(item, context));
  const more = rows.length > named.length ? `, ${reports.and(rows.length - named.length)}` : '';
  return html`<p>${reports.labelled(page.continuing, '')}${joined(named, ', ')}${more}</p>`;
}

function grid(
  month: string,
  weeks: CalendarReport['months'][number]['weeks'],
  { voice }: FormatContext,
): Html {
  const days = voice.words.gridWeekdays.map((day) => html`<th scope="col">${day}`);
  const cells = weeks.map((week) => {
    const before = week.findIndex((day) => day !== null);
    const after = week.length - before - week.filter((day) => day !== null).length;
    const drawn = week.map((day) => {
      if (day === null) return '';
      const today = day.today ? html` aria-current="date"` : '';
      const number = Number(day.day.slice(8));
      return html`<td${today}>${day.items.length > 0 ? html`<b>${number}</b>` : number}`;
    });
    return html`<tr>${gap(before)}${drawn}${gap(after)}`;
  });
  return html`<table aria-labelledby="m-${month}"><thead><tr>${days}</thead><tbody>${cells}</tbody></table>`;
}

function gap(days: number): Html {
  return html`${days === 0 ? '' : html`<td colspan="${days}">`}`;
}
