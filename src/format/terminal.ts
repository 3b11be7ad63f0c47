// Blocks → terminal text: the `table` format. Colour only underlines what the words already say.
import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Block, CalendarDay, Cell, Tone } from './blocks.ts';
import { inert } from './inert.ts';
import { drawMonths } from './terminal-calendar.ts';
import { drawTable } from './terminal-table.ts';
import { drawTimeline } from './terminal-timeline.ts';

export interface Page {
  width: number;
  colour: 0 | 1 | 2 | 3;
}

/** Blocks with a blank line between them, no line wider than the page, no trailing spaces. */
export function drawBlocks(blocks: readonly Block[], page: Page): string {
  const chalk = new Chalk({ level: page.colour });
  const drawn = blocks.map((block) => drawBlock(block, page, chalk)).filter((text) => text !== '');
  return drawn.length === 0 ? '' : `${drawn.join('\n\n').replace(/[ \t]+$/gm, '')}\n`;
}

function drawBlock(block: Block, page: Page, chalk: ChalkInstance): string {
  switch (block.type) {
    case 'heading': {
      const text = chalk.bold(inert(block.text));
      const aside = block.aside === undefined ? '' : chalk.dim(` · ${inert(block.aside)}`);
      return wrap(`${text}${aside}`, page.width);
    }
    case 'note':
      return paint(
        { text: wrap(inert(block.text), page.width), ...(block.tone && { tone: block.tone }) },
        chalk,
      );
    case 'list':
      return block.items.map((item) => drawBullet(item, page)).join('\n');
    case 'fields':
      return drawFields(block.rows, page, chalk);
    case 'calendar':
      return drawCalendar(block, chalk);
    case 'table':
      return drawTable(block, page.width, (cell) => paint(cell, chalk));
    case 'months':
      return drawMonths(block, page.width, (cell) => paint(cell, chalk));
    case 'timeline':
      return drawTimeline(block, page.width, (cell) => paint(cell, chalk));
  }
}

function drawBullet(text: string, page: Page): string {
  return `- ${wrap(inert(text), page.width - 2).replaceAll('\n', '\n  ')}`;
}

/** Labels beside their values; a label that would take more than half of the page wraps like the text. */
function drawFields(rows: readonly [string, Cell[]][], page: Page, chalk: ChalkInstance): string {
  const names = rows.map(([name]) => inert(name));
  const label = Math.min(Math.max(...names.map((name) => stringWidth(name))), Math.floor(page.width / 2) - 2);
  const lines = rows.flatMap(([, cells], row) => {
    const head = wrap(names[row] ?? '', label).split('\n');
    const text = cells.flatMap((cell) =>
      wrap(inert(cell.text), page.width - label - 2)
        .split('\n')
        .map((line) => paint({ ...cell, text: line }, chalk)),
    );
    return Array.from({ length: Math.max(head.length, text.length) }, (_, line) => {
      const name = head[line] ?? '';
      return `${name === '' ? ' '.repeat(label) : chalk.dim(pad(name, label))}  ${text[line] ?? ''}`;
    });
  });
  return lines.join('\n');
}

/** Four columns a day: `  8*` has something on, ` [9]` is today. */
function drawCalendar(block: Extract<Block, { type: 'calendar' }>, chalk: ChalkInstance): string {
  const head = chalk.dim(block.weekdays.map((day) => ` ${pad(day, 3)}`).join(''));
  const weeks = block.weeks.map((week) => week.map((day) => drawDay(day, chalk)).join(''));
  return [...(block.title === '' ? [] : [chalk.bold(block.title)]), head, ...weeks].join('\n');
}

function drawDay(day: CalendarDay | null, chalk: ChalkInstance): string {
  if (day === null) return '    ';
  const number = String(Number(day.day.slice(8)));
  const text = day.today ? `[${number}]`.padStart(4) : `${number.padStart(3)}${day.marked ? '*' : ' '}`;
  return day.marked ? chalk.bold.cyan(text) : day.today ? chalk.bold(text) : text;
}

const TONES: Record<Tone, (chalk: ChalkInstance) => (text: string) => string> = {
  plain: () => (text) => text,
  muted: (chalk) => chalk.dim,
  strong: (chalk) => chalk.bold,
  late: (chalk) => chalk.red,
  done: (chalk) => chalk.green,
  warn: (chalk) => chalk.yellow,
  mark: (chalk) => chalk.bold.cyan,
};

function paint({ text, tone }: Cell, chalk: ChalkInstance): string {
  return tone === undefined || text === '' ? text : TONES[tone](chalk)(text);
}

function wrap(text: string, width: number): string {
  return wrapAnsi(text, width, { hard: true });
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
