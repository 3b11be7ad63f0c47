// A timeline as tables, for formats without a drawing: a table for each theme, a column for each month.
import type { Block, Cell, Column, Timeline, TimelineLine } from './blocks.ts';
import { axisCells, usedMarks } from './timeline-cells.ts';

/** More columns than this cannot be read: then a column is three months, or a year. */
const MOST_COLUMNS = 18;

export function timelineTables(block: Timeline): Block[] {
  const lines = block.lanes.flatMap((lane) => lane.lines);
  const hasStatus = lines.some((line) => line.status !== '');
  const step = [1, 3, 12].find((months) => block.months.length / months <= MOST_COLUMNS) ?? 12;
  const columns: Column[] = [
    { key: 'when', title: block.columns.when },
    { key: 'what', title: block.columns.what },
    ...timeColumns(block, step),
    ...(hasStatus ? [{ key: 'status', title: block.columns.status }] : []),
  ];
  const legend = usedMarks(block).map(([mark, text]) => `${mark} ${text}`);
  return [
    ...block.lanes.flatMap(({ title, lines: own }): Block[] => [
      { type: 'heading', level: 2, text: title, aside: String(own.length) },
      { type: 'table', columns, rows: own.map((line) => rowOf(line, block, step, hasStatus)) },
    ]),
    ...(legend.length === 0 ? [] : [{ type: 'note' as const, text: legend.join(' · ') }]),
  ];
}

/** `Jan`, `Jan–Mar`, or only the year; where a year begins it is named, where there are several. */
function timeColumns({ months, today }: Timeline, step: number): Column[] {
  const years = new Set(months.map(({ month }) => month.slice(0, 4)));
  let said = '';
  return months.flatMap(({ month, name }, at) => {
    if (at % step !== 0) return [];
    const group = months.slice(at, at + step);
    const last = group.at(-1)?.name ?? name;
    const year = month.slice(0, 4);
    const names = step === 12 ? [] : [group.length === 1 ? name : `${name}–${last}`];
    const title = [...names, ...(step === 12 || (years.size > 1 && year !== said) ? [year] : [])].join(' ');
    said = year;
    const isNow = group.some((one) => one.month === today?.day.slice(0, 7));
    return [{ key: month, title: isNow ? `${title} ▼` : title }];
  });
}

function rowOf(line: TimelineLine, block: Timeline, step: number, hasStatus: boolean): Cell[] {
  const width = Math.ceil(block.months.length / step);
  const cells = axisCells(line, { ...block, today: null }, { room: 1 / step, width }, false);
  return [
    { text: line.when },
    { text: line.title },
    ...cells.map(({ char }) => ({ text: char.trim() })),
    ...(hasStatus ? [{ text: line.status }] : []),
  ];
}
