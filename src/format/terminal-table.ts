// A table fitted to the terminal with cli-table3: one column flexes, others fold below it where room is short.
import Table3 from 'cli-table3';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Cell, Column, Table } from './blocks.ts';
import { inert } from './inert.ts';

/** Below this many columns of text the flexible column asks others to fold. */
const COMFORT = 34;
const GAP = 2;

type Paint = (cell: Cell) => string;

/** The table as lines of at most `width` columns; cells never lose text, they wrap. */
export function drawTable(table: Table, width: number, paint: Paint): string {
  if (table.rows.length === 0) return '';
  const rows = table.rows.map((row) => row.map((cell) => ({ ...cell, text: inert(cell.text) })));
  const natural = table.columns.map((column, index) =>
    Math.max(
      table.headless ? 0 : stringWidth(column.title),
      ...rows.map((row) => stringWidth(row[index]?.text ?? '')),
    ),
  );
  const folded = foldedColumns(table.columns, natural, width);
  const kept = table.columns.map((_, index) => index).filter((index) => !folded.includes(index));
  const widths = fitWidths(table.columns, natural, kept, width);
  const body = rows.map((row) => kept.map((index) => drawCell(row, index, table, folded, widths, paint)));
  const head = kept.map((index) => {
    const column = table.columns[index];
    return lay({ text: column?.title ?? '', tone: 'strong' }, widths[index] ?? 1, column, paint).join('\n');
  });
  const rule = kept.map((index) => paint({ text: '─'.repeat(widths[index] ?? 1), tone: 'muted' }));
  return render(
    table.headless ? body : [head, rule, ...body],
    kept.map((index) => widths[index] ?? 1),
  );
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
  row: Cell[],
  index: number,
  table: Table,
  folded: number[],
  widths: number[],
  paint: Paint,
): string {
  const column = table.columns[index];
  const width = widths[index] ?? 1;
  const cell = row[index] ?? { text: '' };
  const lines = lay(cell, width, column, paint);
  if (column?.flex && folded.length > 0) {
    const text = folded
      .map((other) => row[other]?.folded ?? row[other]?.text ?? '')
      .filter(Boolean)
      .join(' · ');
    if (text !== '') lines.push(...lay({ text, tone: 'muted' }, width, column, paint));
  }
  return lines.join('\n');
}

function lay(cell: Cell, width: number, column: Column | undefined, paint: Paint): string[] {
  const lines = wrapAnsi(cell.text, width, { hard: true }).split('\n');
  return lines.map((line) => paint({ ...cell, text: align(column, line, width) }));
}

function align(column: Column | undefined, text: string, width: number): string {
  return column?.align === 'right' ? ' '.repeat(Math.max(0, width - stringWidth(text))) + text : text;
}

function render(rows: string[][], widths: number[]): string {
  const none = [
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
  ];
  const table = new Table3({
    chars: Object.fromEntries(none.map((name) => [name, ''])),
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': GAP },
    // The last column needs no gap behind it; cli-table3 counts the padding into the width.
    colWidths: widths.map((width) => width + GAP),
  });
  const { standIns, lines } = standInsFor(rows);
  table.push(...standIns);
  let at = 0;
  return table.toString().replace(STAND_IN, () => lines[at++] ?? '');
}

/** Characters for private use, one column each: no plan text is in the table while it is laid out. */
const [HEAD, REST] = ['\ue001', '\ue000'];
const STAND_IN = new RegExp(`${HEAD}${REST}*`, 'g');

/**
 * cli-table3 measures with an older ruler, by which it cuts Hindi, Tamil or Thai short. It is given
 * stand-ins of the width we measured; `lines` has what they stand for, in the order of the drawn table.
 */
function standInsFor(rows: readonly string[][]): { standIns: string[][]; lines: string[] } {
  const cells = rows.map((row) => row.map((cell) => cell.split('\n')));
  const lines = cells.flatMap((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) => row.map((cell) => cell[line] ?? '')).flat();
  });
  const standIn = (line: string) =>
    line === '' ? '' : HEAD + REST.repeat(Math.max(0, stringWidth(line) - 1));
  return {
    standIns: cells.map((row) => row.map((cell) => cell.map(standIn).join('\n'))),
    lines: lines.filter((line) => line !== ''),
  };
}
