// Indicators: where each began, where it is, where it should be.
import type { IndicatorRow, StatusReport } from '../../report/types.ts';
import { sayValueBy } from '../say-value.ts';
import type { FormatContext } from '../types.ts';
import { type Html, html } from './markup.ts';
import { planText } from './plan-text.ts';
import type { Section } from './section.ts';

export function indicators({ indicators: rows }: StatusReport, context: FormatContext): Section {
  const { report: words, columns, reports } = context.voice.messages;
  const heads = [columns.indicator, columns.baseline, columns.latest, columns.target];
  const body =
    rows.length === 0
      ? html`<p>${reports.empty.indicators}.</p>`
      : html`<table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}`)}</thead>
<tbody>${rows.map((row) => line(row, context))}</tbody>
</table>`;
  return { name: 'indicators', title: words.indicators, count: rows.length, body };
}

function line({ indicator, latest }: IndicatorRow, context: FormatContext): Html {
  const { voice } = context;
  const { words, directions } = voice.messages;
  const { unit, direction } = indicator;
  const notes = [
    ...(unit === undefined ? [] : [planText(unit, context)]),
    ...(direction === undefined ? [] : [html`${directions[direction]}`]),
  ];
  const small =
    notes.length === 0
      ? ''
      : html` <small>${notes.map((note, i) => (i === 0 ? note : [' · ', note]))}</small>`;
  const values = [indicator.baseline, latest ?? undefined, indicator.target];
  return html`<tr id="item-${indicator.id}"><th scope="row">${planText(indicator.title, context)}${small}${values.map(
    (value) => html`<td>${sayValueBy(value, voice) || words.none}`,
  )}
`;
}
