// Blocks → GitHub-flavoured Markdown that parses back to the same text.
import type { ValidateReport } from '../report/types.ts';
import type { Block, CalendarDay, Table } from './blocks.ts';
import { describe } from './describe.ts';
import { inert } from './inert.ts';
import { drawMonths } from './terminal-calendar.ts';
import { timelineTables } from './timeline-table.ts';
import type { FormatContext } from './types.ts';

/** Three months in a row: what a pull request shows without scrolling. */
const MONTHS_WIDTH = 80;

export function drawMarkdown(blocks: readonly Block[]): string {
  const drawn = blocks.map(drawBlock).filter((text) => text !== '');
  return `${drawn.join('\n\n')}\n`;
}

/** Findings as a list: place, message, hint. */
export function drawFindings(report: ValidateReport, context: FormatContext): string {
  const { validate } = context.voice.messages;
  const lines = report.diagnostics.map((diagnostic) => {
    const said = describe(diagnostic, context);
    const place = code(`${inert(said.file)}:${said.line}:${said.col}`);
    const hint = said.hint === null ? '' : ` ${escapeText(said.hint)}`;
    return `- ${place} **${validate[said.severity]}** ${escapeText(said.message)}.${hint} ${code(said.code)}`;
  });
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * Text as Markdown that shows exactly that text: every character that could begin markup is escaped
 * (CommonMark 0.31, "backslash escapes"; GFM's `|` in cells and `~`). An `@` before a name is cut off from it
 * by an empty comment, so that nobody is notified: GitHub sees through `\@` and `&#64;` (cmark-gfm issue 181).
 * So is a `#` from a number, so that no issue is told that it was mentioned.
 */
export function escapeText(text: string): string {
  return inert(text)
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}])/gu, '@<!-- -->')
    .replace(/#(?=\d)/g, '#<!-- -->')
    .replace(
      /^(\s*)([#+-]|\d+[.)])(?=\s|$)/,
      (_, space, mark) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )
    .trim();
}

function drawBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeText(block.text)}${block.aside === undefined ? '' : ` (${escapeText(block.aside)})`}`;
    case 'note':
      return `_${escapeText(block.text)}_`;
    case 'list':
      return block.items.map((item) => `- ${escapeText(item)}`).join('\n');
    case 'fields':
      return block.rows
        .map(
          ([label, cells]) =>
            `- **${escapeText(label)}**: ${cells.map((cell) => escapeText(cell.text)).join('<br>')}`,
        )
        .join('\n');
    case 'calendar': {
      const weeks = block.weeks.map((week) => week.map(drawDay));
      const title = block.title === '' ? '' : `**${escapeText(block.title)}**\n\n`;
      return (
        title +
        drawGrid(
          block.weekdays,
          weeks,
          block.weekdays.map(() => '--:'),
        )
      );
    }
    case 'table':
      return drawTable(block);
    case 'months':
      // Small tables cannot stand side by side; set as text they do, raw and rendered.
      return `\`\`\`text\n${drawMonths(block, MONTHS_WIDTH, (cell) => cell.text)}\n\`\`\``;
    case 'timeline':
      return timelineTables(block).map(drawBlock).join('\n\n');
  }
}

function drawTable({ columns, rows }: Table): string {
  if (rows.length === 0) return '';
  return drawGrid(
    columns.map((column) => escapeText(column.title)),
    rows.map((row) => row.map((cell) => escapeText(cell.text))),
    columns.map((column) => (column.align === 'right' ? '--:' : '---')),
  );
}

function drawGrid(head: string[], rows: string[][], rules: string[]): string {
  return [head, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function drawDay(day: CalendarDay | null): string {
  if (day === null) return '';
  const number = String(Number(day.day.slice(8)));
  return day.marked ? `**${number}**` : day.today ? `_${number}_` : number;
}

/** Inline code; a fence longer than any run of backticks inside keeps the text whole. */
function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
