// What is to come, under the first month it still touches.
import type { StatusReport } from '../../report/types.ts';
import { sayMonth } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { entry, sayDate } from './entry.ts';
import { html } from './markup.ts';
import { type Section, subheading } from './section.ts';

export function toCome({ months }: StatusReport, context: FormatContext): Section {
  const { report: words } = context.voice.messages;
  const count = months.reduce((sum, { rows }) => sum + rows.length, 0);
  const groups = months.map(
    ({ month, rows }) => html`
<div>${subheading(sayMonth(month, context.voice), rows.length)}<ul class="entries">${rows.map((row) =>
      entry(row, context, sayDate(row, context)),
    )}</ul></div>`,
  );
  const body = count === 0 ? html`<p>${words.nothingToCome}</p>` : html`<div class="columns">${groups}</div>`;
  return { name: 'to-come', title: words.toCome, count, body };
}
