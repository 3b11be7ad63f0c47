// Done and late over time: a drawing for the eye, and the same numbers as a table for everybody.
import type { SinceReport } from '../../report/types.ts';
import { sayDay } from '../say-when.ts';
import { px } from '../svg/frame.ts';
import type { FormatContext } from '../types.ts';
import { type Html, html } from './markup.ts';

/** Units of the drawing; the style stretches it. The right is for the labels. */
const [WIDTH, HEIGHT, LABELS, MARGIN] = [640, 140, 150, 10];
type Series = 'done' | 'late';

export function trend({ trend: points }: SinceReport, context: FormatContext): Html {
  const { voice } = context;
  const words = voice.messages.history.since;
  if (points.length < 2) return html``;
  const most = Math.max(1, ...points.flatMap(({ done, late }) => [done, late]));
  const x = (index: number) => px(MARGIN + (index / (points.length - 1)) * (WIDTH - LABELS - 2 * MARGIN));
  const y = (count: number) => px(HEIGHT - MARGIN - (count / most) * (HEIGHT - 2 * MARGIN));
  const draw = (key: Series) => {
    const at = points.map((point, index) => [x(index), y(point[key])] as const);
    const marks = at.map(([left, top]) =>
      key === 'done'
        ? html`<circle cx="${left}" cy="${top}" r="4"/>`
        : html`<rect x="${px(left - 3.5)}" y="${px(top - 3.5)}" width="7" height="7"/>`,
    );
    return html`<g class="${key}"><polyline points="${at.map((pair) => pair.join(',')).join(' ')}"/>${marks}</g>`;
  };
  const last = points.at(-1);
  const ends = { done: y(last?.done ?? 0), late: y(last?.late ?? 0) };
  // Two labels at the same height would lie on each other.
  const apart = Math.abs(ends.done - ends.late) < 16 ? 8 * (ends.done <= ends.late ? 1 : -1) : 0;
  const label = (key: Series, top: number) =>
    html`<text x="${WIDTH - LABELS + 4}" y="${px(top + 4)}">${words[key]} ${last?.[key] ?? 0}</text>`;
  const row = (key: Series) =>
    html`<tr><th scope="row">${words[key]}${points.map((point) => html`<td>${point[key]}`)}`;
  return html`<figure class="trend"><figcaption>${words.trend}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><line x1="${MARGIN}" x2="${WIDTH - LABELS - MARGIN}" y1="${HEIGHT - MARGIN}" y2="${HEIGHT - MARGIN}"/>${draw('done')}${draw('late')}${label('done', ends.done - apart)}${label('late', ends.late + apart)}</svg>
<div class="scroll" tabindex="0" role="group" aria-label="${words.trend}"><table><thead><tr><th scope="col">${words.month}${points.map(({ day }) => html`<th scope="col">${sayDay(day, voice, false)}`)}</thead><tbody>${row('done')}
${row('late')}</tbody></table></div></figure>`;
}
