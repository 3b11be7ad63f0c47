// Open points: what is not settled, why, and by when it must be.
import { namesOwners } from '../../core/standing.ts';
import type { OpenRow, StatusReport } from '../../report/types.ts';
import { sayDay } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { sayDate } from './entry.ts';
import { type Html, html } from './markup.ts';
import { itemLink, vocabularyName } from './plan-text.ts';
import type { Section } from './section.ts';

export function open({ open: rows }: StatusReport, context: FormatContext): Section {
  const { report: words, reports, columns } = context.voice.messages;
  const note = namesOwners(context.plan) ? '' : html`<p>${reports.noOwners}</p>`;
  const table = html`<table>
<thead><tr><th scope="col">${columns.decideBy}<th scope="col">${columns.what}<th scope="col">${columns.why}</thead>
<tbody>${rows.map((row) => line(row, context))}</tbody>
</table>`;
  const body = rows.length === 0 ? html`<p>${words.nothingOpen}</p>` : table;
  return { name: 'open', title: words.open, count: rows.length, body: html`${body}${note}` };
}

function line(row: OpenRow, context: FormatContext): Html {
  const { item, decideBy, reasons } = row;
  const { openReasons, words } = context.voice.messages;
  const past = decideBy !== null && decideBy < context.today;
  const by = decideBy === null ? words.none : sayDay(decideBy, context.voice, false);
  const owner = item.owner === undefined ? '' : html` · ${vocabularyName('people', item.owner, context)}`;
  return html`<tr><td>${past ? html`<b class="late">${by}</b>` : by}<td>${itemLink(item, context)} <small>${sayDate(
    row,
    context,
  )}${owner}</small><td>${reasons.map((reason) => openReasons[reason]).join(', ')}
`;
}
