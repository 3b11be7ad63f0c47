// Open points: what is not settled, why, and by when it must be.
import type { Day } from '../../core/day.ts';
import { namesOwners } from '../../core/standing.ts';
import type { OpenRow, StatusReport } from '../../report/types.ts';
import { sayDay } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { sayDate } from './entry.ts';
import { type Html, html, joined } from './markup.ts';
import { itemLink, vocabularyName } from './plan-text.ts';
import type { Section } from './section.ts';

export function open({ open: rows }: StatusReport, context: FormatContext): Section {
  const { report: words, reports, columns } = context.voice.messages;
  const note = namesOwners(context.plan) ? '' : html`<p>${reports.noOwners}</p>`;
  const table = html`<table>
<thead><tr><th scope="col">${columns.what}<th scope="col">${columns.why}</thead>
${byDay(rows).map((group) => drawGroup(group, context))}</table>`;
  const body = rows.length === 0 ? html`<p>${words.nothingOpen}</p>` : table;
  return { name: 'open', title: words.open, count: rows.length, body: html`${body}${note}` };
}

interface Group {
  decideBy: Day | null;
  rows: readonly OpenRow[];
}

/** Rows that are to be decided by the same day, in the order of the report. */
function byDay(rows: readonly OpenRow[]): Group[] {
  const days = [...new Set(rows.map(({ decideBy }) => decideBy))];
  return days.map((decideBy) => ({ decideBy, rows: rows.filter((row) => row.decideBy === decideBy) }));
}

function drawGroup({ decideBy, rows }: Group, context: FormatContext): Html {
  const { columns, words, reports } = context.voice.messages;
  const day = decideBy === null ? words.none : sayDay(decideBy, context.voice, false);
  const late = decideBy !== null && decideBy < context.today ? html` class="late"` : '';
  return html`<tbody><tr><th colspan="2" scope="rowgroup"${late}>${reports.labelled(columns.decideBy, day)} <small>${rows.length}</small>
${rows.map((row) => line(row, context))}</tbody>
`;
}

function line(row: OpenRow, context: FormatContext): Html {
  const { item, reasons } = row;
  const { openReasons } = context.voice.messages;
  // "No date" and "tbc" are among the reasons already.
  const beside = [
    ...(item.when.state === 'dated' ? [sayDate(row, context)] : []),
    ...(item.owner === undefined ? [] : [vocabularyName('people', item.owner, context)]),
  ];
  const small = beside.length === 0 ? '' : html` <small>${joined(beside, ' · ')}</small>`;
  const why = reasons.map((reason) => openReasons[reason]).join(', ');
  return html`<tr><td>${itemLink(item, context)}${small}<td>${why}
`;
}
