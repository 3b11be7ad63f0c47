// A table fitted to the terminal: one column flexes, others fold below it where room is short.
import Table3 from 'cli-table3';
import type { Cell, Column, Table } from './blocks.ts';
import { inert } from './inert.ts';
import { widthOf, wrap } from './width.ts';

/** Below this many columns of text the flexible column asks others to fold. */
const COMFORT = 34;
const GAP = 2;

type Paint = (cell: Cell) => string;

/** A cell whose text is harmless, and the columns it would take on one line. */
interface Measured extends Cell {
  width: number;
}

/** A line of a cell as it is painted, and the columns it takes. */
interface Line {
  text: string;
  width: number;
}

/** The table as lines of at most `width` columns; cells never lose text, they wrap. */
export function drawTable(table: Table, width: number, paint: Paint): string {
  if (table.rows.length === 0) return '';
  const { columns } = table;
  const rows = table.rows.map((row) => row.map(measure));
  const natural = columns.map(({ title }, index) => {
    let most = table.headless ? 0 : widthOf(title);
    for (const row of rows) most = Math.max(most, row[index]?.width ?? 0);
    return most;
  });
  const folded = foldedColumns(columns, natural, width);
  const kept = columns.map((_, index) => index).filter((index) => !folded.includes(index));
  const widths = fitWidths(columns, natural, kept, width);
  const frame = frameOf(kept.map((index) => widths[index] ?? 1));
  const draw = (row: readonly Measured[]) =>
    fill(
      frame,
      kept.map((index) => drawCell(row, index, columns[index], folded, widths[index] ?? 1, paint)),
    );
  const body = rows.flatMap(draw);
  if (table.headless) return body.join('\n');
  const titles = kept.map((index) => {
    const cell = measure({ text: columns[index]?.title ?? '', tone: 'strong' });
    return lay(cell, widths[index] ?? 1, columns[index], paint);
  });
  const rules = kept.map((index) => {
    const columnWidth = widths[index] ?? 1;
    return [{ text: paint({ text: '─'.repeat(columnWidth), tone: 'muted' }), width: columnWidth }];
  });
  return [...fill(frame, titles), ...fill(frame, rules), ...body].join('\n');
}

function measure(cell: Cell): Measured {
  const text = inert(cell.text).trim();
  return { text, tone: cell.tone, folded: cell.folded, width: widthOf(text) };
}

/** Columns to fold, lowest `fold` first, until the flexible one has room; a sole column never folds. */
function foldedColumns(columns: readonly Column[], natural: readonly number[], width: number): number[] {
  const flex = columns.findIndex((column) => column.flex);
  const foldable = columns
    .map((column, index) => ({ index, fold: column.fold }))
    .filter((candidate): candidate is { index: number; fold: number } => candidate.fold !== undefined)
    .sort((a, b) => a.fold - b.fold);
  const folded: number[] = [];
  const room = () =>
    columns.reduce(
      (left, _, index) =>
        index === flex || folded.includes(index) ? left : left - (natural[index] ?? 0) - GAP,
      width,
    );
  const wanted = Math.min(natural[flex] ?? 0, COMFORT);
  for (const { index } of foldable) {
    if (flex < 0 || room() >= wanted) break;
    folded.push(index);
  }
  return folded;
}

/** Widths of the kept columns: natural, the flexible one what is left, all squeezed where even that is too much. */
function fitWidths(
  columns: readonly Column[],
  natural: readonly number[],
  kept: readonly number[],
  width: number,
): number[] {
  const widths = [...natural];
  const flex = kept.find((index) => columns[index]?.flex) ?? kept.at(-1) ?? 0;
  const rest = () =>
    kept.reduce((left, index) => (index === flex ? left : left - (widths[index] ?? 0) - GAP), width);
  const least = 16;
  if (rest() < least) {
    const fixed = kept.filter((index) => index !== flex);
    const share = Math.max(6, Math.floor((width - least) / Math.max(1, fixed.length)) - GAP);
    for (const index of fixed) widths[index] = Math.min(widths[index] ?? 0, share);
  }
  // Folded cells may be wider than the titles above them, so the flexible column takes all that is left.
  widths[flex] = Math.max(8, rest());
  return widths;
}

function drawCell(
  row: readonly Measured[],
  index: number,
  column: Column | undefined,
  folded: readonly number[],
  width: number,
  paint: Paint,
): Line[] {
  const cell = row[index];
  const lines = cell === undefined ? [] : lay(cell, width, column, paint);
  if (!column?.flex || folded.length === 0) return lines;
  const texts = folded.map((other) => row[other]?.folded ?? row[other]?.text ?? '').filter(Boolean);
  if (texts.length === 0) return lines;
  return [...lines, ...lay(measure({ text: texts.join(' · '), tone: 'muted' }), width, column, paint)];
}

function lay(cell: Measured, width: number, column: Column | undefined, paint: Paint): Line[] {
  if (cell.text === '') return [];
  if (cell.width <= width) return [layLine(cell, cell.text, cell.width, width, column, paint)];
  const lines = wrap(cell.text, width).split('\n');
  return lines.map((text) => layLine(cell, text, widthOf(text), width, column, paint));
}

/** `own`: the columns `text` takes. */
function layLine(
  { tone }: Measured,
  text: string,
  own: number,
  width: number,
  column: Column | undefined,
  paint: Paint,
): Line {
  if (column?.align !== 'right') return { text: paint({ text, tone }), width: own };
  const room = ' '.repeat(Math.max(0, width - own));
  return { text: paint({ text: room + text, tone }), width: Math.max(width, own) };
}

/** Columns before each cell, and those the cell has. */
interface Frame {
  gaps: readonly number[];
  widths: readonly number[];
}

/** Stands for a cell in the row that is drawn for its frame: one column wide. */
const STAND_IN = 'x';

/**
 * The frame as cli-table3 draws it, from one row of stand-ins. It never sees a text: it measures with an older
 * ruler, by which it cuts Hindi, Tamil or Thai short, and a thousand rows take it longer than all the rest.
 */
function frameOf(widths: readonly number[]): Frame {
  const table = new Table3({
    chars: NO_BORDER,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': GAP },
    // cli-table3 counts the padding into the width.
    colWidths: widths.map((width) => width + GAP),
  });
  table.push(widths.map(() => STAND_IN));
  // What fills a cell behind its one letter is no part of the frame.
  const filled = (index: number) => (widths[index - 1] ?? 1) - 1;
  const between = table.toString().split(STAND_IN);
  return { gaps: between.map((text, index) => text.length - filled(index)), widths };
}

const NO_BORDER = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map((name) => [name, '']),
);

/** The lines of a row: as many as its highest cell has. */
function fill({ gaps, widths }: Frame, cells: readonly (readonly Line[])[]): string[] {
  let height = 1;
  for (const lines of cells) height = Math.max(height, lines.length);
  const drawn: string[] = [];
  for (let at = 0; at < height; at += 1) {
    let [text, room] = ['', 0];
    for (let index = 0; index < cells.length; index += 1) {
      const line = cells[index]?.[at];
      room += gaps[index] ?? 0;
      // Blanks are only written once something stands behind them.
      if (line !== undefined && line.text !== '') {
        text += ' '.repeat(room) + line.text;
        room = -line.width;
      }
      room += widths[index] ?? 0;
    }
    drawn.push(text);
  }
  return drawn;
}
