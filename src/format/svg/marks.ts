// The marks of one item: solid where the dates are exact, hatched and hollow where they are not.
import { addDays } from '../../core/day.ts';
import type { Stretch } from '../../report/types.ts';
import type { TimelineLine } from '../blocks.ts';
import { AXIS, AXIS_END, across, type Frame, px } from './frame.ts';
import { escapeXml, measure } from './text.ts';

const BAR = 12;
/** How high the trail of a moment is: where it may lie, or lasts. */
const TRAIL = 6;
/** Half the height of a diamond. */
const DIAMOND = 7;
export const SMALL = 12;

/** The marks around the line `y`, and beside them the words where there is room. */
export function drawMarks(
  line: TimelineLine,
  y: number,
  frame: Frame,
): { marks: string; words: string | null } {
  const marks = line.stretches.map((stretch) => drawStretch(line, stretch, y, frame)).join('');
  return { marks, words: drawWords(line, y, frame) };
}

function drawStretch(
  { shape, standing }: TimelineLine,
  { start, end, exact }: Stretch,
  y: number,
  frame: Frame,
) {
  const [from, to] = [across(frame, start), across(frame, end)];
  if (shape === 'bar') return bar(from, to, y, BAR, exact, standing);
  if (!exact) return bar(from, to, y, TRAIL, false, standing) + diamond((from + to) / 2, y, false, standing);
  const isLong = addDays(start, 1) < end;
  const middle = (from + across(frame, addDays(start, 1))) / 2;
  return (isLong ? bar(middle, to, y, TRAIL, true, standing) : '') + diamond(middle, y, true, standing);
}

export function bar(
  from: number,
  to: number,
  y: number,
  height: number,
  exact: boolean,
  tone: string,
): string {
  // Half a px of air on both sides, so that neighbours in time are told apart; never thinner than seen.
  const width = px(Math.max(3, to - from - 1));
  const outlined = height === BAR ? `hatched ${tone}` : 'trail';
  const fill = exact ? `class="fill ${tone}"` : `class="${outlined}" fill="url(#wp-${tone})"`;
  return `<rect x="${px(from + 0.5)}" y="${px(y - height / 2)}" width="${width}" height="${height}" rx="${Math.min(3, height / 4)}" ${fill}/>`;
}

export function diamond(x: number, y: number, exact: boolean, tone: string): string {
  const d = DIAMOND;
  return `<path d="M${px(x)} ${px(y - d)}l${d} ${d}-${d} ${d}-${d}-${d}z" class="${exact ? 'fill' : 'hollow'} ${tone}"/>`;
}

/** The date and the status: right of the marks, else left of them; null where there is room on neither side. */
function drawWords(line: TimelineLine, y: number, frame: Frame): string | null {
  const words = wordsOf(line);
  const width = measure(words, SMALL);
  const edge = line.shape === 'diamond' ? DIAMOND + 1 : 0;
  const ends = line.stretches.flatMap(({ start, end }) => [across(frame, start), across(frame, end)]);
  const [first, last] = [Math.min(...ends) - edge, Math.max(...ends) + edge];
  const isRight = last + 8 + width <= AXIS_END;
  if (!isRight && first - 8 - width < AXIS) return null;
  const place = isRight ? `x="${px(last + 8)}"` : `x="${px(first - 8)}" text-anchor="end"`;
  return `<text ${place} y="${px(y + 4)}" class="${wordsClass(line)}">${escapeXml(words)}</text>`;
}

export function wordsOf({ when, status }: TimelineLine): string {
  return [when, status].filter(Boolean).join(' · ');
}

export function wordsClass({ standing }: TimelineLine): string {
  return standing === 'late' ? 'words late' : 'words';
}
