// Progress by theme: a bar, and beside it the numbers it is drawn from.
import { STANDINGS } from '../../core/standing.ts';
import type { StatusReport, Tally } from '../../report/types.ts';
import type { FormatContext } from '../types.ts';
import { percent } from './axis.ts';
import { type Html, html } from './markup.ts';
import { planText } from './plan-text.ts';
import type { Section } from './section.ts';

/** The roles are said again because a phone shows the table as blocks. */
export function progress(report: StatusReport, context: FormatContext): Section {
  const { report: words, fields, columns } = context.voice.messages;
  const most = Math.max(1, ...report.themes.map(({ tally }) => tally.total));
  const rows = report.themes.map(({ theme, tally }) =>
    line(theme === null ? html`${words.noTheme}` : planText(theme.title, context), tally, most, context),
  );
  const all = line(html`${words.total}`, report.tally, report.tally.total, context);
  return {
    name: 'progress',
    title: words.progress,
    count: null,
    body: html`<table role="table">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${fields.theme}<th scope="col" role="columnheader">${columns.total}<th scope="col" role="columnheader">${words.progressBar}</thead>
<tbody role="rowgroup">${rows}</tbody>
<tbody role="rowgroup" class="sum">${all}</tbody>
</table>`,
  };
}

function line(title: Html, tally: Tally, most: number, context: FormatContext): Html {
  return html`<tr role="row"><th scope="row" role="rowheader">${title}<td class="number" role="cell">${tally.total}<td role="cell">${bar(tally, most)}${numbers(tally, context)}
`;
}

/** As long as the theme has items, measured by the theme that has most. */
function bar(tally: Tally, most: number): Html {
  let x = 0;
  const parts = STANDINGS.filter((standing) => tally[standing] > 0).map((standing) => {
    const from = x;
    x += tally[standing];
    return html`<rect class="${standing}" x="${percent(from / most)}" width="${percent(tally[standing] / most)}"/>`;
  });
  return html`<svg class="bar" aria-hidden="true">${parts}</svg>`;
}

function numbers(tally: Tally, { voice }: FormatContext): Html {
  const { report: words, reports } = voice.messages;
  // The word first: "late: 1" needs no plural forms.
  const said = (word: string, n: number) => reports.labelled(word, String(n));
  const standings = STANDINGS.filter((standing) => tally[standing] > 0).map(
    (standing) => html`<li class="${standing}">${said(words.standings[standing], tally[standing])}`,
  );
  const among = [
    [tally.conditional, words.conditional] as const,
    [tally.undated, words.undatedCount] as const,
    [tally.tbc, words.tbc] as const,
  ]
    .filter(([n]) => n > 0)
    .map(([n, word]) => said(word, n));
  const counted = among.length === 0 ? '' : html`<li>${voice.messages.page.ofWhich(among.join(', '))}`;
  return html`<ul class="numbers">${standings}${counted}</ul>`;
}
