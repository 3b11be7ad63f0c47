// What became of the plan since a revision: slipped, dropped, new, done, and the trend.
import type { Row, SinceReport } from '../../report/types.ts';
import { saySince } from '../layout/since.ts';
import { sayRevision, sayShift } from '../say-reason.ts';
import { sayWhen } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { entry, sayDate } from './entry.ts';
import { type Html, html, type Piece } from './markup.ts';
import { planText } from './plan-text.ts';
import { type Section, subheading } from './section.ts';
import { trend } from './trend.ts';

export function since(report: SinceReport, context: FormatContext): Section {
  const { voice } = context;
  const { history, dates, reports } = voice.messages;
  const words = history.since;
  const groups = [
    group(words.slipped, report.slipped, ({ from, shift, ...row }) => {
      const was = reports.labelled(history.diff.columns.was, sayWhen(from, voice) || dates.undated);
      return entry(row, context, sayDate(row, context), [
        html`<b class="late">${sayShift(shift, voice)}</b>`,
        html`${was}`,
      ]);
    }),
    group(words.dropped, report.dropped, ({ removed, ...row }) =>
      removed ? gone(row, words.removed, context) : entry(row, context, sayDate(row, context)),
    ),
    group(words.new, report.new, (row) => entry(row, context, sayDate(row, context))),
    group(words.done, report.done, (row) => entry(row, context, sayDate(row, context))),
  ];
  const body = html`<p>${saySince(report, context)}</p>
<div class="groups">${groups}</div>
${trend(report, context)}`;
  return { name: 'since', title: words.title(sayRevision(report.revision, voice)), count: null, body };
}

function group<R extends Row>(title: string, rows: readonly R[], draw: (row: R) => Html): Piece {
  if (rows.length === 0) return '';
  return html`<div>${subheading(title, rows.length)}<ul class="entries">${rows.map(draw)}</ul></div>`;
}

/** It has no row on the page to lead to. */
function gone(row: Row, note: string, context: FormatContext): Html {
  const { title } = row.item;
  return html`<li><i>${sayDate(row, context)}</i> <span>${planText(title, context)}</span> <small>${note}</small>`;
}
