// The timeline by theme: months as columns, a row for each item, and a lane for what has no place on the axis.
import type { StatusReport, Stretch, TimelineReport, TimelineRow } from '../../report/types.ts';
import type { FormatContext } from '../types.ts';
import { type Axis, percent, place } from './axis.ts';
import { entry, noticed, sayDate, standingClass } from './entry.ts';
import { type Html, html, joined } from './markup.ts';
import { itemLink, planText } from './plan-text.ts';
import { type Section, subheading } from './section.ts';

/** Defined once, used by every diamond and by the legend. */
export const DIAMOND = html`<svg class="defs" aria-hidden="true"><path id="d" d="M0-6 6 0 0 6-6 0z"/></svg>`;

/** Month names that fit side by side. */
const MOST_LABELS = 13;
/** A window narrower than this share of the axis would be hidden by its diamond. */
const NARROW = 0.02;
/** A day of a year would be a hair. */
const LEAST_BAR = 0.008;

export function timeline({ timeline: report }: StatusReport, context: FormatContext): Section {
  const { page } = context.voice.messages;
  const axis = drawAxis(report, context);
  const body = html`${DIAMOND}<p class="narrow">${page.narrow}</p>
<div class="lanes">${report.lanes.map((lane) => drawLane(lane, report, axis, context))}</div>`;
  return { name: 'timeline', title: page.timeline, count: null, body };
}

/** Month names above a lane: enough to read it by, with the year where one begins. */
function drawAxis({ months }: TimelineReport, { voice, today }: FormatContext): Html {
  const step = Math.ceil(months.length / MOST_LABELS);
  const labels = months.map((month, index) => {
    if (index % step !== 0) return html`<li>`;
    const name = voice.words.shortMonths[Number(month.slice(5)) - 1] ?? month;
    const begins = voice.ownYear === null && (index === 0 || month.endsWith('-01'));
    const year = begins ? html`<b>${month.slice(0, 4)}</b>` : '';
    return html`<li${month === today.slice(0, 7) ? html` class="now"` : ''}>${year}${name}`;
  });
  return html`<ol class="axis" aria-hidden="true">${labels}</ol>`;
}

function drawLane(
  lane: TimelineReport['lanes'][number],
  axis: Axis,
  labels: Html,
  context: FormatContext,
): Html {
  const { theme, rows, rest } = lane;
  const { report: words, page } = context.voice.messages;
  const title = theme === null ? words.noTheme : planText(theme.title, context);
  const without =
    rest.length === 0
      ? ''
      : html`<div class="rest"><h4>${page.noPlace} <small>${rest.length}</small></h4><ul>${rest.map((row) =>
          entry(row, context, null, row.item.when.state === 'none' ? [] : [sayDate(row, context)]),
        )}</ul></div>`;
  return html`
<div class="lane"><div class="head">${subheading(title, rows.length + rest.length)}${labels}</div>
<ul class="rows">${rows.map((row) => drawRow(row, axis, context))}</ul>${without}</div>`;
}

function drawRow(row: TimelineRow, axis: Axis, context: FormatContext): Html {
  const said = joined([sayDate(row, context), ...noticed(row, context)], ' · ');
  const pale = row.stretches.every(({ exact }) => !exact);
  const marks = row.stretches.map((stretch) => drawMark(row.shape, stretch, axis));
  return html`
<li${standingClass(row, context)}>${itemLink(row.item, context)}<i>${said}</i><svg${
    pale ? html` class="pale"` : ''
  }>${pale ? marks.map(({ drawn }) => drawn) : marks.map(({ exact, drawn }) => (exact ? drawn : html`<g class="pale">${drawn}</g>`))}</svg>`;
}

/** A bar for what lasts; for what happens a diamond, over its window where the day is not exact. */
function drawMark(
  shape: TimelineRow['shape'],
  { start, end, exact }: Stretch,
  axis: Axis,
): { exact: boolean; drawn: Html } {
  const from = place(start, axis);
  const to = place(end, axis);
  const width = Math.max(to - from, LEAST_BAR);
  const bar = html`<rect x="${percent(from)}" width="${percent(width)}"/>`;
  if (shape === 'bar') return { exact, drawn: bar };
  const window = to - from < NARROW ? '' : bar;
  return { exact, drawn: html`${window}<use href="#d" x="${percent((from + to) / 2)}"/>` };
}
