// What needs attention: late, coming soon, judged amber or red.
import { SOON_DAYS } from '../../core/standing.ts';
import { parseWhen } from '../../core/when/parse.ts';
import type { HealthRow, LateRow, Row, StatusReport } from '../../report/types.ts';
import { sayWhen } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { entry, sayDate } from './entry.ts';
import { type Html, html, type Piece } from './markup.ts';
import { planText, vocabularyName } from './plan-text.ts';
import { type Section, subheading } from './section.ts';

export function attention(
  { attention: { late, soon, health } }: StatusReport,
  context: FormatContext,
): Section {
  const { report: words } = context.voice.messages;
  const groups = [
    group(words.late, late, (row) => lateEntry(row, context)),
    group(words.soon(SOON_DAYS), soon, (row) =>
      entry(row, context, sayDate(row, context), owner(row, context)),
    ),
    group(words.health, health, (row) => healthEntry(row, context)),
  ];
  const count = late.length + soon.length + health.length;
  const body = count === 0 ? html`<p>${words.calm}</p>` : html`<div class="groups">${groups}</div>`;
  return { name: 'attention', title: words.attention, count, body };
}

function group<R extends Row>(title: string, rows: readonly R[], draw: (row: R) => Html): Piece {
  if (rows.length === 0) return '';
  return html`<div>${subheading(title, rows.length)}<ul class="entries">${rows.map(draw)}</ul></div>`;
}

function lateEntry(row: LateRow, context: FormatContext): Html {
  const { columns, words, reports } = context.voice.messages;
  const by = html`<b class="late">${reports.labelled(columns.since, words.days(row.daysLate))}</b>`;
  return entry({ ...row, late: false }, context, sayDate(row, context), [by, ...owner(row, context)]);
}

/** A person's judgement: colour in words, note, author, date. */
function healthEntry(row: HealthRow, context: FormatContext): Html {
  const { words } = context.voice.messages;
  const { health = 'amber', by, note } = row.update;
  const said = [
    html`<b class="${health}">${words.healths[health]}</b>`,
    ...(by === undefined ? [] : [vocabularyName('people', by, context)]),
    ...(note === undefined ? [] : [html`<q>${planText(note, context)}</q>`]),
  ];
  return entry(row, context, judgedOn(row, context), said);
}

function judgedOn({ update }: HealthRow, { voice, plan }: FormatContext): string {
  return sayWhen(parseWhen(update.on, plan.calendar).when, voice);
}

function owner({ item }: Row, context: FormatContext): Html[] {
  return item.owner === undefined ? [] : [vocabularyName('people', item.owner, context)];
}
