// A translated sheet as CSV: with commas, semicolons or tabs, as spreadsheets save it.
import Papa from 'papaparse';
import { unguarded } from '../../core/formula.ts';
import type { ReadSheet, SheetRow } from './sheet.ts';
import { sheetText } from './sheet-text.ts';

const NEEDED = ['kind', 'id', 'field', 'source', 'target'];
const DELIMITERS = [',', ';', '\t'] as const;

export const readCsv: ReadSheet = (bytes, language) => {
  const text = sheetText(bytes);
  if (text === null) return { is: 'encoding' };
  // Excel's own first line.
  const told = /^sep=(.)\r?\n/.exec(text);
  const skipped = told?.[0] ?? '';
  const body = text.slice(skipped.length);
  const table = tableOf(body, told?.[1] === undefined ? DELIMITERS : [told[1]]);
  const [head, ...lines] = table.rows;
  const names = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) return { is: 'columns', missing };
  if (table.isBroken) return { is: 'quotes' };
  if (!names.includes('language') && language === null) return { is: 'language' };
  const at = (cells: readonly string[], name: string) => {
    const index = names.indexOf(name);
    const [cell = ''] = cells.slice(index, index + 1);
    return index === -1 ? null : unguarded(cell);
  };
  const before = skipped === '' ? 0 : 1;
  return lines
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells, line }): SheetRow => {
      const cell = (name: string) => at(cells, name)?.trim() ?? '';
      const own = ['kind', 'id', 'field'].map(cell) as [string, string, string];
      return {
        line: line + before,
        ...{ kind: own[0], id: own[1], field: own[2] },
        language: cell('language') || (language ?? ''),
        source: cell('source'),
        target: cell('target'),
        targetWas: at(cells, 'target_was'),
        isMarked: false,
      };
    });
};

interface Table {
  rows: { cells: string[]; line: number }[];
  isBroken: boolean;
}

/** Read with the first delimiter that gives the columns that are needed. */
function tableOf(text: string, [likeliest, ...others]: readonly [string, ...string[]]): Table {
  const table = parse(text, likeliest);
  const fits = ({ rows }: Table) => rows[0]?.cells.some((name) => name.trim().toLowerCase() === 'target');
  return [table, ...others.map((delimiter) => parse(text, delimiter))].find(fits) ?? table;
}

function parse(text: string, delimiter: string): Table {
  const table: Table = { rows: [], isBroken: false };
  let [from, line] = [0, 1];
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      table.rows.push({ cells: data, line });
      table.isBroken ||= errors.some(({ type }) => type === 'Quotes');
      line += text.slice(from, meta.cursor).split('\n').length - 1;
      from = meta.cursor;
    },
  });
  return table;
}
