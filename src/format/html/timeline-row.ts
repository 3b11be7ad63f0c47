// An item on the timeline: its name, its date in words, its marks on the axis.
import type { Stretch, TimelineRow } from '../../report/types.ts';
import type { FormatContext } from '../types.ts';
import { type Axis, percent, place } from './axis.ts';
import { noticed, sayDate, standingClass } from './entry.ts';
import { type Html, html, joined } from './markup.ts';
import { itemLink } from './plan-text.ts';

/** A window narrower than this share of the axis would be hidden by its diamond. */
const NARROW = 0.02;
/** A day of a year would be a hair. */
const LEAST_BAR = 0.008;

/** Beside the marks stands in words when it is, and whether it is late, done, conditional … */
export function drawRow(row: TimelineRow, axis: Axis, context: FormatContext): Html {
  const { marks: words } = context.voice.messages.timeline;
  const said = joined([sayDate(row, context), ...noticed(row, context)], ' · ');
  const pale = row.stretches.every(({ exact }) => !exact);
  const marks = row.stretches.map((stretch) => drawMark(row.shape, stretch, axis, pale));
  const label = row.stretches.every(({ exact }) => exact) ? words.exact : words.coarse;
  return html`
<li${standingClass(row, context)}>${itemLink(row.item, context)}<i>${said}</i><svg${
    pale ? html` class="pale"` : ''
  } role="img" aria-label="${label}">${marks}</svg>`;
}

/** A bar for what lasts; for what happens a diamond, over its window where the day is not exact. */
function drawMark(
  shape: TimelineRow['shape'],
  { start, end, exact }: Stretch,
  axis: Axis,
  allPale: boolean,
): Html {
  const from = place(start, axis);
  const to = place(end, axis);
  const bar = html`<rect x="${percent(from)}" width="${percent(Math.max(to - from, LEAST_BAR))}"/>`;
  const diamond = html`<use href="#d" x="${percent((from + to) / 2)}"/>`;
  const mark = shape === 'bar' ? bar : to - from < NARROW ? diamond : html`${bar}${diamond}`;
  return exact || allPale ? mark : html`<g class="pale">${mark}</g>`;
}
