// A timeline in a terminal: titles at the left and bars at the right, or one above the other where it is narrow.
import type { Standing } from '../core/standing.ts';
import type { Cell, Timeline, TimelineLine } from './blocks.ts';
import { inert } from './inert.ts';
import { cutEnd, shortTitles } from './short-titles.ts';
import { axisLabels } from './time-axis.ts';
import { type AxisCell, axisCells, type Scale, todayColumn, usedMarks } from './timeline-cells.ts';
import { widthOf, wrap } from './width.ts';

/** Narrower than this, titles stand above their bars. */
const STACKED = 60;
/** How much of the width the axis may take where titles are long. */
const SHARE = 0.6;

/** Before a title: where the item stands, for those who see no colour. */
const STANDING_MARKS: Partial<Record<Standing, string>> = {
  late: '!',
  done: '✓',
  ongoing: '›',
  held: '=',
  cancelled: '×',
};
const INDENT = '  ';

/** Holds words together while lines are broken. */
const TIE = '\u00a0';

type Paint = (cell: Cell) => string;

interface Drawing {
  block: Timeline;
  scale: Scale;
  /** Columns before the axis: a mark, a space, the title, a space. */
  left: number;
  /** What to write for each item in so many columns. */
  titles: (width: number) => Map<string, string>;
  paint: Paint;
}

export function drawTimeline(block: Timeline, width: number, paint: Paint): string {
  const drawing = fitTo(block, width, paint);
  const wide = drawing.left > INDENT.length;
  const lanes = block.lanes.map((lane) =>
    [
      ...laneHead(lane, drawing, width),
      ...lane.lines.flatMap((line) => (wide ? wideLine(line, drawing) : stackedLine(line, drawing, width))),
    ].join('\n'),
  );
  const legend = untie(wrap(legendOf(block), width));
  return [...todayHead(drawing, width), lanes.join('\n\n'), '', paint({ text: legend, tone: 'muted' })].join(
    '\n',
  );
}

function fitTo(block: Timeline, width: number, paint: Paint): Drawing {
  const items = block.lanes.flatMap((lane) =>
    lane.lines.map(({ id, title }) => ({ id, title: inert(title) })),
  );
  const once = [...new Map(items.map((item) => [item.id, item])).values()];
  const longest = Math.max(0, ...once.map(({ title }) => widthOf(title))) + INDENT.length + 1;
  const count = block.months.length;
  const axis = width < STACKED ? width - INDENT.length : Math.max(width * SHARE, width - longest);
  const room = axis >= count ? Math.floor(axis / count) : axis / count;
  const scale = { room, width: Math.floor(room * count) };
  const left = width < STACKED ? INDENT.length : width - scale.width;
  const cut = new Map<number, Map<string, string>>();
  const titles = (room: number) => {
    const known = cut.get(room) ?? shortTitles(once, room);
    cut.set(room, known);
    return known;
  };
  return { block, scale, left, titles, paint };
}

/** The theme, and on the same line the months where there is room beside it. */
function laneHead(lane: Timeline['lanes'][number], drawing: Drawing, width: number): string[] {
  const { block, scale, left, paint } = drawing;
  const title = inert(lane.title);
  const aside = `${TIE}·${TIE}${lane.lines.length}`;
  const head = paint({ text: title, tone: 'strong' }) + paint({ text: aside, tone: 'muted' });
  const labels = axisLabels(block.months, scale.room, (text) => widthOf(text) + 1).map((names) =>
    paint({ text: names.reduce((line, name) => setLabel(line, name, scale), ''), tone: 'muted' }),
  );
  const taken = widthOf(title + aside);
  const lines = labels.map((line) => ' '.repeat(left) + line);
  if (taken >= left) return [untie(wrap(head, width)), ...lines];
  return [untie(head) + ' '.repeat(left - taken) + labels[0], ...lines.slice(1)];
}

function wideLine(line: TimelineLine, { block, scale, left, titles, paint }: Drawing): string[] {
  const title = titles(left - INDENT.length - 1).get(line.id) ?? line.id;
  const gap = ' '.repeat(Math.max(1, left - INDENT.length - widthOf(title)));
  return [standing(line, paint) + title + gap + paintCells(axisCells(line, block, scale, true), paint)];
}

/** A name at its month, where the name before it and the axis's end leave room. */
function setLabel(line: string, { at, text }: { at: number; text: string }, { room, width }: Scale): string {
  const column = Math.floor(at * room);
  if (column + widthOf(text) > width || (line !== '' && widthOf(line) >= column)) return line;
  return line.padEnd(column) + text;
}

/** The title and below it the bar; without one, the title and the words on one line. */
function stackedLine(line: TimelineLine, drawing: Drawing, width: number): string[] {
  const { block, scale, titles, paint } = drawing;
  const head = standing(line, paint);
  if (line.stretches.length > 0) {
    const bar = paintCells(axisCells(line, block, scale, true), paint);
    return [head + (titles(width - INDENT.length).get(line.id) ?? line.id), INDENT + bar];
  }
  const when = ` · ${cutEnd(inert(line.when), Math.floor(width / 2))}`;
  const title = titles(width - INDENT.length - widthOf(when)).get(line.id) ?? line.id;
  return [head + title + paint({ text: when, tone: 'muted' })];
}

function standing(line: TimelineLine, paint: Paint): string {
  const tone = line.standing === 'late' ? 'late' : line.standing === 'done' ? 'done' : 'muted';
  return paint({ text: `${STANDING_MARKS[line.standing] ?? ' '} `, tone });
}

/** A caret above the line of today, with its day beside it, or above it where the page is too narrow. */
function todayHead({ block, scale, left, paint }: Drawing, width: number): string[] {
  if (block.today === null) return [];
  const { label } = block.today;
  const column = left + todayColumn(block, scale);
  const before = column - widthOf(label) - 1;
  const said = (indent: number, text: string) => ' '.repeat(indent) + paint({ text, tone: 'warn' });
  if (column + 2 + widthOf(label) <= width) return [said(column, `▼ ${label}`)];
  return before >= 0 ? [said(before, `${label} ▼`)] : [said(0, cutEnd(label, width)), said(column, '▼')];
}

/** Runs of one tone are painted together; what is blank up to the end is left out. */
function paintCells(axis: readonly AxisCell[], paint: Paint): string {
  const cells = axis.slice(0, axis.findLastIndex(({ char }) => char !== ' ') + 1);
  let painted = '';
  for (let at = 0; at < cells.length; ) {
    const { tone } = cells[at] as AxisCell;
    let text = '';
    for (; at < cells.length && cells[at]?.tone === tone; at++) text += cells[at]?.char ?? '';
    painted += text.trim() === '' ? text : paint({ text, tone });
  }
  return painted;
}

/** The marks that were used, with their meaning; no mark is parted from its words. */
function legendOf(block: Timeline): string {
  const standings = new Set(block.lanes.flatMap((lane) => lane.lines.map((line) => line.standing)));
  const marks = Object.entries(STANDING_MARKS).flatMap(([name, mark]): [string, string][] =>
    standings.has(name as Standing) ? [[mark, block.legend[name as Standing]]] : [],
  );
  return [...usedMarks(block), ...marks]
    .map(([mark, text]) => `${mark} ${text}`.replaceAll(' ', TIE))
    .join(`${TIE}· `);
}

function untie(text: string): string {
  return text.replaceAll(TIE, ' ');
}
