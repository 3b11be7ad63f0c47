// What changed as one page for a board: a sentence, then the tables, slips first.
import type { DiffReport } from '../../report/past.ts';
import type { Table } from '../blocks.ts';
import { diffSections, saySummary } from '../layout/diff.ts';
import type { FormatContext } from '../types.ts';
import { drawDocument } from './document.ts';
import { type Html, html } from './markup.ts';
import { planName } from './plan-text.ts';
import type { Section } from './section.ts';
import { STYLE } from './style/index.ts';

export function drawDiffPage(report: DiffReport, context: FormatContext): Html {
  const { diff } = context.voice.messages.history;
  const sections = diffSections(report, context).map(
    ({ title, rows, block }, index): Section => ({
      name: `changes-${index + 1}`,
      title,
      count: rows,
      body: drawTable(block, title),
    }),
  );
  const lead = saySummary(report, context);
  return drawDocument({ name: diff.title, style: STYLE, script: '', lead, sections }, context);
}

/** Wide tables scroll in themselves on a phone, by keys too. */
function drawTable({ columns, rows }: Table, title: string): Html {
  const head = columns.map((column) => html`<th scope="col">${column.title}`);
  const body = rows.map((row) => {
    const cells = row.map(({ text, tone }, index) => {
      const said = tone === 'late' ? html`<b class="late">${text}</b>` : planName(text);
      return columns[index]?.flex === true ? html`<td class="flex">${said}` : html`<td>${said}`;
    });
    return html`<tr>${cells}\n`;
  });
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table class="changes"><thead><tr>${head}</thead><tbody>${body}</tbody></table></div>`;
}
