// Blocks → terminal text: the `table` format. Colour only underlines what the words already say.
import type { Block, CalendarDay, Cell, Tone } from './blocks.ts';
import { type Colours, loadColours } from './colour.ts';
import { inert } from './inert.ts';
import { drawTable } from './terminal-table.ts';
import { widthOf, wrap } from './width.ts';

export interface Page {
  width: number;
  colour: 0 | 1 | 2 | 3;
}

/** Blocks with a blank line between them, no line wider than the page, no trailing spaces. */
export async function drawBlocks(blocks: readonly Block[], page: Page): Promise<string> {
  const colours = await loadColours(page.colour);
  const drawn: string[] = [];
  for (const block of blocks) {
    const text = await drawBlock(block, page, colours);
    if (text !== '') drawn.push(text);
  }
  return drawn.length === 0 ? '' : `${drawn.join('\n\n')}\n`;
}

async function drawBlock(block: Block, page: Page, colours: Colours): Promise<string> {
  const painted = (cell: Cell) => paint(cell, colours);
  switch (block.type) {
    case 'table':
      return drawTable(block, page.width, painted);
    case 'months':
      return trimmed((await import('./terminal-calendar.ts')).drawMonths(block, page.width, painted));
    case 'timeline':
      return trimmed((await import('./terminal-timeline.ts')).drawTimeline(block, page.width, painted));
    default:
      return trimmed(drawText(block, page, colours));
  }
}

function trimmed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function drawText(
  block: Exclude<Block, { type: 'table' | 'months' | 'timeline' }>,
  page: Page,
  colours: Colours,
): string {
  switch (block.type) {
    case 'heading': {
      const text = inert(block.text);
      const aside = block.aside === undefined ? '' : ` · ${inert(block.aside)}`;
      const lines = wrap(text + aside, page.width).split('\n');
      return lines.length > 1 ? lines.map(colours.bold).join('\n') : colours.bold(text) + colours.dim(aside);
    }
    case 'note':
      return paint(
        { text: wrap(inert(block.text), page.width), ...(block.tone && { tone: block.tone }) },
        colours,
      );
    case 'list':
      return block.items.map((item) => drawBullet(item, page)).join('\n');
    case 'fields':
      return drawFields(block.rows, page, colours);
    case 'calendar':
      return drawCalendar(block, colours);
  }
}

function drawBullet(text: string, page: Page): string {
  return `- ${wrap(inert(text), page.width - 2).replaceAll('\n', '\n  ')}`;
}

/** Labels beside their values; a label that would take more than half of the page wraps like the text. */
function drawFields(rows: readonly [string, Cell[]][], page: Page, colours: Colours): string {
  const names = rows.map(([name]) => inert(name));
  const label = Math.min(Math.max(...names.map((name) => widthOf(name))), Math.floor(page.width / 2) - 2);
  const lines = rows.flatMap(([, cells], row) => {
    const head = wrap(names[row] ?? '', label).split('\n');
    const text = cells.flatMap((cell) =>
      wrap(inert(cell.text), page.width - label - 2)
        .split('\n')
        .map((line) => paint({ ...cell, text: line }, colours)),
    );
    return Array.from({ length: Math.max(head.length, text.length) }, (_, line) => {
      const name = head[line] ?? '';
      return `${name === '' ? ' '.repeat(label) : colours.dim(pad(name, label))}  ${text[line] ?? ''}`;
    });
  });
  return lines.join('\n');
}

/** Four columns a day: `  8*` has something on, ` [9]` is today. */
function drawCalendar(block: Extract<Block, { type: 'calendar' }>, colours: Colours): string {
  const head = colours.dim(block.weekdays.map((day) => ` ${pad(day, 3)}`).join(''));
  const weeks = block.weeks.map((week) => week.map((day) => drawDay(day, colours)).join(''));
  return [...(block.title === '' ? [] : [colours.bold(block.title)]), head, ...weeks].join('\n');
}

function drawDay(day: CalendarDay | null, colours: Colours): string {
  if (day === null) return '    ';
  const number = String(Number(day.day.slice(8)));
  const text = day.today ? `[${number}]`.padStart(4) : `${number.padStart(3)}${day.marked ? '*' : ' '}`;
  return day.marked ? colours.bold(colours.cyan(text)) : day.today ? colours.bold(text) : text;
}

const TONES: Record<Tone, (colours: Colours) => (text: string) => string> = {
  plain: () => (text) => text,
  muted: (colours) => colours.dim,
  strong: (colours) => colours.bold,
  late: (colours) => colours.red,
  done: (colours) => colours.green,
  warn: (colours) => colours.yellow,
  mark: (colours) => (text) => colours.bold(colours.cyan(text)),
};

function paint({ text, tone }: Cell, colours: Colours): string {
  return tone === undefined || text === '' ? text : TONES[tone](colours)(text);
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
