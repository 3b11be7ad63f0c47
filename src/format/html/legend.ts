// How to read the page: every mark drawn once, and the rule behind every derived one.
import { STANDINGS } from '../../core/standing.ts';
import { legend as rules } from '../layout/report.ts';
import { sayDay } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { type Html, html } from './markup.ts';
import type { Section } from './section.ts';

export function legend(context: FormatContext): Section {
  const { report: words, reports, timeline: own, columns } = context.voice.messages;
  const { marks } = own;
  const happens = `${columns.events}, ${columns.milestones}`;
  const lasts = `${columns.actions}, ${columns.projects}`;
  const drawn = [
    mark(reports.labelled(happens, marks.day), html`<use href="#d" x="50%"/>`),
    mark(
      reports.labelled(happens, marks.someDay),
      html`<g class="pale"><rect x="10%" width="80%"/><use href="#d" x="50%"/></g>`,
    ),
    mark(reports.labelled(lasts, marks.exact), html`<rect x="10%" width="80%"/>`),
    mark(reports.labelled(lasts, marks.coarse), html`<g class="pale"><rect x="10%" width="80%"/></g>`),
    mark(own.today(sayDay(context.today, context.voice)), html`<line x1="50%" x2="50%" y2="100%"/>`),
  ];
  const standings = STANDINGS.map((standing) => html`<li class="${standing}">${words.standings[standing]}`);
  const body = html`<ul class="marks">${drawn}</ul>
<ul class="numbers">${standings}</ul>
<ul class="rules">${rules(context).map((rule) => html`<li>${rule}`)}</ul>`;
  return { name: 'legend', title: words.legend, count: null, body };
}

function mark(text: string, drawing: Html): Html {
  return html`<li><svg aria-hidden="true">${drawing}</svg>${text}`;
}
