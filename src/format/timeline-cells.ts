// The axis of one item in characters: what it does on which days, and beside it the date in words.
import { addDays } from '../core/day.ts';
import type { Timeline, TimelineLine, Tone } from './blocks.ts';
import { inert } from './inert.ts';
import { cutEnd } from './short-titles.ts';
import { monthsInto } from './time-axis.ts';
import { widthOf } from './width.ts';

/** What is drawn for what is known; every mark is one column wide. */
const MARKS = {
  day: '◆',
  someDay: '◇',
  exact: '█',
  coarse: '░',
  today: '│',
} as const;
/** Where a moment may lie, or lasts. */
const REACH = { exact: '━', coarse: '┄' };

export interface AxisCell {
  char: string;
  tone: Tone;
}

/** Columns a month takes; may be below 1. */
export interface Scale {
  room: number;
  width: number;
}

/** One cell for each column of the axis. `inWords`: the date is written where there is room beside the marks. */
export function axisCells(line: TimelineLine, block: Timeline, scale: Scale, inWords: boolean): AxisCell[] {
  const cells = emptyAxis(block, scale);
  let [first, last] = [scale.width, -1];
  for (const { start, end, exact } of line.stretches) {
    const from = Math.floor(monthsInto(block.span, start) * scale.room);
    const to = Math.floor(monthsInto(block.span, addDays(end, -1)) * scale.room);
    const fill =
      line.shape === 'bar' ? (exact ? MARKS.exact : MARKS.coarse) : exact ? REACH.exact : REACH.coarse;
    for (let at = from; at <= to && at < scale.width; at++)
      cells[at] = { char: fill, tone: toneOf(line, exact) };
    if (line.shape === 'diamond')
      cells[exact ? from : Math.floor((from + to) / 2)] = {
        char: exact ? MARKS.day : MARKS.someDay,
        tone: toneOf(line, true),
      };
    [first, last] = [Math.min(first, from), Math.max(last, to)];
  }
  if (inWords) writeBeside(cells, inert(line.when), first, last);
  return cells;
}

/** The line of today, and nothing else. */
function emptyAxis(block: Timeline, scale: Scale): AxisCell[] {
  const today = todayColumn(block, scale);
  return Array.from({ length: scale.width }, (_, at) => ({
    char: at === today ? MARKS.today : ' ',
    tone: 'muted' as const,
  }));
}

export function todayColumn(block: Timeline, scale: Scale): number {
  return block.today === null ? -1 : Math.floor(monthsInto(block.span, block.today.day) * scale.room);
}

/** After the last mark, before the first, or nowhere; with no marks at all, from the axis's start. */
function writeBeside(cells: AxisCell[], text: string, first: number, last: number): void {
  const shown = last < 0 ? cutEnd(text, cells.length) : text;
  const width = widthOf(shown);
  const at = last < 0 ? 0 : last + 2 + width <= cells.length ? last + 2 : first - 1 - width;
  if (at < 0) return;
  // The text is one cell, the columns under it are taken out, so that double-width characters keep the line straight.
  cells.splice(at, width, { char: shown, tone: 'muted' });
}

function toneOf(line: TimelineLine, exact: boolean): Tone {
  if (line.standing === 'late') return 'late';
  if (line.standing === 'done') return 'done';
  return exact && line.standing !== 'cancelled' ? 'mark' : 'muted';
}

/** The marks that occur on the axis, with their meaning. */
export function usedMarks({ lanes, legend }: Timeline): [mark: string, meaning: string][] {
  const lines = lanes.flatMap((lane) => lane.lines);
  const isUsed = (shape: TimelineLine['shape'], exact: boolean) =>
    lines.some((line) => line.shape === shape && line.stretches.some((stretch) => stretch.exact === exact));
  return [
    ...(isUsed('diamond', true) ? [[MARKS.day, legend.day] as [string, string]] : []),
    ...(isUsed('diamond', false) ? [[MARKS.someDay, legend.someDay] as [string, string]] : []),
    ...(isUsed('bar', true) ? [[MARKS.exact, legend.exact] as [string, string]] : []),
    ...(isUsed('bar', false) ? [[MARKS.coarse, legend.coarse] as [string, string]] : []),
  ];
}
