// One theme: a band with its name and the months, a row for each item, and a panel for those without a place.
import type { Timeline, TimelineLine } from '../blocks.ts';
import { axisLabels } from '../time-axis.ts';
import { AXIS, AXIS_END, across, type Drawn, type Frame, MARGIN, nameOf, px, WIDTH } from './frame.ts';
import { drawMarks, SMALL, wordsClass, wordsOf } from './marks.ts';
import { breakLines, escapeXml, measure } from './text.ts';

const TEXT = 13.5;
const HEAD = 15;
const LINE = 18;
const PAD = 5;
/** More lines than this of one title would hide the picture; the whole title is in the item's name. */
const MOST_LINES = 4;
const COLUMNS = 3;
const GAP = 20;

type Lane = Timeline['lanes'][number];

export function drawLane(lane: Lane, top: number, frame: Frame): Drawn {
  const placed = lane.lines.filter((line) => line.stretches.length > 0);
  const rest = lane.lines.filter((line) => line.stretches.length === 0);
  const head = drawHead(lane, top, frame);
  let y = top + head.height + 3;
  const rows: string[] = [];
  for (const line of placed) {
    const row = drawRow(line, y, frame);
    rows.push(row.markup);
    y += row.height;
  }
  const grid = drawGrid(top, top + head.height, y, frame);
  const panel = rest.length === 0 ? { markup: '', height: 0 } : drawRest(rest, y + 5, frame);
  const label = escapeXml(`${lane.title} · ${lane.lines.length}`);
  return {
    markup: `<g role="group" aria-label="${label}">\n${head.markup}${grid}\n${rows.join('\n')}${panel.markup}</g>\n`,
    height: y + panel.height - top,
  };
}

function drawHead({ title, lines }: Lane, top: number, frame: Frame): Drawn {
  const names = axisLabels(frame.block.months, frame.room, (text) => measure(text, SMALL) + 8);
  const titled = breakLines(`${title} · ${lines.length}`, HEAD, AXIS - MARGIN - 24, MOST_LINES);
  const height = Math.max(titled.length, names.length) * LINE + 12;
  const labels = names.map((labelled, row) => {
    let free = 0;
    const y = top + height - 11 - (names.length - 1 - row) * LINE;
    return labelled
      .map(({ at, text }) => {
        const x = AXIS + at * frame.room + 4;
        if (x < free || x + measure(text, SMALL) > AXIS_END + 8) return '';
        free = x + measure(text, SMALL) + 8;
        return `<text x="${px(x)}" y="${px(y)}" class="month">${escapeXml(text)}</text>`;
      })
      .join('');
  });
  return {
    markup: `<rect x="${MARGIN - 8}" y="${px(top)}" width="${WIDTH - 2 * MARGIN + 16}" height="${height}" rx="5" class="band"/>${textLines(titled, MARGIN, top + (height - titled.length * LINE) / 2 + 14, 'head')}${labels.join('')}`,
    height,
  };
}

/** Words that have no room beside the marks stand below the title. */
function drawRow(line: TimelineLine, top: number, frame: Frame): Drawn {
  const room = AXIS - MARGIN - 24;
  const lines = breakLines(line.title, TEXT, room, MOST_LINES);
  const isBeside = drawMarks(line, 0, frame).words !== null;
  const below = isBeside ? [] : breakLines(wordsOf(line), SMALL, room, 2);
  const height = (lines.length + below.length) * LINE + 2 * PAD;
  const { marks, words } = drawMarks(line, top + height / 2, frame);
  const title = textLines(lines, MARGIN, top + PAD + 13, titleClass(line));
  const under = textLines(below, MARGIN, top + PAD + 13 + lines.length * LINE, wordsClass(line));
  return { markup: item(line, title + marks + (words ?? under)), height };
}

/** Titles with their words in columns, in a panel that covers the axis. */
function drawRest(rest: readonly TimelineLine[], top: number, frame: Frame): Drawn {
  const width = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS;
  const head = `${frame.block.noPlace} · ${rest.length}`;
  let y = top + 26;
  const drawn: string[] = [];
  for (let at = 0; at < rest.length; at += COLUMNS) {
    const cells = rest.slice(at, at + COLUMNS).map((line, column) => {
      const titled = breakLines(line.title, TEXT, width - 14, MOST_LINES);
      const said = breakLines(wordsOf(line), SMALL, width - 14, 2);
      const x = px(MARGIN + column * (width + GAP));
      const below = y + titled.length * LINE;
      return {
        markup: item(
          line,
          `<circle cx="${x + 3}" cy="${px(y + 9)}" r="3" class="open ${line.standing}"/>${textLines(titled, x + 14, y + 13, titleClass(line))}${textLines(said, x + 14, below + 12, wordsClass(line))}`,
        ),
        height: (titled.length + said.length) * LINE + 5,
      };
    });
    drawn.push(...cells.map(({ markup }) => markup));
    y += Math.max(...cells.map(({ height }) => height));
  }
  const height = y - top + 3;
  const box = `<rect x="${MARGIN - 8}" y="${px(top)}" width="${WIDTH - 2 * MARGIN + 16}" height="${px(height)}" rx="5" class="panel"/>`;
  const label = `<text x="${MARGIN}" y="${px(top + 18)}" class="words">${escapeXml(head)}</text>`;
  return { markup: `${box}${label}\n${drawn.join('\n')}\n`, height: height + 5 };
}

/** A line where each month begins, a stronger one for a year; the line of today crosses the band, too. */
function drawGrid(top: number, rows: number, bottom: number, frame: Frame): string {
  const { block, room } = frame;
  const starts = block.months.map(({ month }, at) => ({ month, x: px(AXIS + at * room) }));
  const down = (isYear: boolean) =>
    [...starts, { month: '', x: AXIS_END }]
      .filter(({ month }) => month.endsWith('-01') === isYear)
      .map(({ x }) => `M${x} ${px(rows)}V${px(bottom)}`)
      .join('');
  const now = block.today === null ? '' : `M${across(frame, block.today.day)} ${px(top)}V${px(bottom)}`;
  const paths = { grid: down(false), year: down(true), 'now-line': now };
  return Object.entries(paths)
    .map(([style, path]) => (path === '' ? '' : `<path d="${path}" class="${style}"/>`))
    .join('');
}

function item(line: TimelineLine, markup: string): string {
  const language = line.language === null ? '' : ` lang="${escapeXml(line.language)}"`;
  return `<g role="img"${language}><title>${escapeXml(nameOf(line))}</title>${markup}</g>`;
}

function titleClass(line: TimelineLine): string {
  return line.standing === 'cancelled' ? 'struck' : '';
}

function textLines(lines: readonly string[], x: number, y: number, style: string): string {
  const named = style === '' ? '' : ` class="${style}"`;
  const spans = lines.map((line, at) =>
    at === 0 ? escapeXml(line) : `<tspan x="${px(x)}" dy="${LINE}">${escapeXml(line)}</tspan>`,
  );
  return `<text x="${px(x)}" y="${px(y)}"${named}>${spans.join('')}</text>`;
}
