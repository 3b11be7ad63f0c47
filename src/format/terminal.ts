// Blocks → terminal text: the `table` format. Colour only underlines what the words already say.
import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Block, CalendarDay, Cell, Tone } from './blocks.ts';
import { inert } from './inert.ts';
import { drawTable } from './terminal-table.ts';

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
  }
}

function drawBullet(text: string, page: Page): string {
  return `- ${wrap(inert(text), page.width - 2).replaceAll('\n', '\n  ')}`;
}

function drawFields(rows: readonly [string, Cell[]][], page: Page, chalk: ChalkInstance): string {
  const label = Math.max(...rows.map(([name]) => stringWidth(name)));
  const lines = rows.flatMap(([name, cells]) =>
    cells.flatMap((cell, index) => {
      const text = wrap(inert(cell.text), Math.max(16, page.width - label - 2)).split('\n');
      return text.map((line, number) => {
        const head = index === 0 && number === 0 ? chalk.dim(pad(name, label)) : ' '.repeat(label);
        return `${head}  ${paint({ ...cell, text: line }, chalk)}`;
      });
    }),
  );
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
