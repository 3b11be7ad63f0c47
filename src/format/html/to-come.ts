// What is to come, under the first month it still touches.
import type { Row, StatusReport } from '../../report/types.ts';
import { sayMonth } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { isBig } from './brevity.ts';
import { entry, sayDate } from './entry.ts';
import { type Html, html } from './markup.ts';
import { type Section, subheading } from './section.ts';

/** A big plan's months lead to the calendar, which names what is in them. */
export function toCome({ months, calendar }: StatusReport, context: FormatContext): Section {
  const { report: words } = context.voice.messages;
  const count = months.reduce((sum, { rows }) => sum + rows.length, 0);
  const inCalendar = new Set(isBig(context.plan) ? calendar.months.map(({ month }) => month) : []);
  const groups = months.map(({ month, rows }) => drawMonth(month, rows, inCalendar.has(month), context));
  const body = count === 0 ? html`<p>${words.nothingToCome}</p>` : html`<div class="columns">${groups}</div>`;
  return { name: 'to-come', title: words.toCome, count, body };
}

function drawMonth(month: string, rows: readonly Row[], elsewhere: boolean, context: FormatContext): Html {
  const name = sayMonth(month, context.voice);
  const title = elsewhere ? html`<a href="#m-${month}">${name}</a>` : name;
  const list = html`<ul class="entries">${rows.map((row) => entry(row, context, sayDate(row, context)))}</ul>`;
  return html`
<div>${subheading(title, rows.length)}${elsewhere ? '' : list}</div>`;
}
