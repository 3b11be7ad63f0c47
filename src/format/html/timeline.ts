// The timeline by theme: months as columns, a row for each item, and a lane for what has no place on the axis.
import { isUndated } from '../../core/standing.ts';
import type { Row, StatusReport, TimelineReport } from '../../report/types.ts';
import type { FormatContext } from '../types.ts';
import type { Axis } from './axis.ts';
import { isBig } from './brevity.ts';
import { entry, sayDate } from './entry.ts';
import { type Html, html, type Piece } from './markup.ts';
import { planText } from './plan-text.ts';
import { type Section, subheading } from './section.ts';
import { drawRow } from './timeline-row.ts';

/** Defined once, used by every diamond and by the legend. */
const DIAMOND = html`<svg class="defs" aria-hidden="true"><path id="d" d="M0-6 6 0 0 6-6 0z"/></svg>`;

/** Month names that fit side by side. */
const MOST_LABELS = 13;

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
  const { report: words } = context.voice.messages;
  const title = theme === null ? words.noTheme : planText(theme.title, context);
  const placed =
    rows.length === 0 ? '' : html`\n<ul class="rows">${rows.map((row) => drawRow(row, axis, context))}</ul>`;
  return html`
<div class="lane"><div class="head">${subheading(title, rows.length + rest.length)}${labels}</div>${placed}${drawRest(rest, context)}</div>`;
}

/** The lane for what is tbc, undated or as long as the axis. A big plan only counts what "undated" lists. */
function drawRest(rest: readonly Row[], context: FormatContext): Piece {
  if (rest.length === 0) return '';
  const { report: words, timeline: own, page } = context.voice.messages;
  const counted = isBig(context.plan) ? rest.filter(({ item }) => isUndated(item)) : [];
  const named = rest.filter((row) => !counted.includes(row));
  const elsewhere =
    counted.length === 0
      ? ''
      : html`<li><a href="#undated">${page.listedIn(counted.length, words.undated)}</a>`;
  return html`<div class="rest"><h4>${own.noPlace} <small>${rest.length}</small></h4><ul>${named.map((row) =>
    entry(row, context, null, row.item.when.state === 'none' ? [] : [sayDate(row, context)]),
  )}${elsewhere}</ul></div>`;
}
