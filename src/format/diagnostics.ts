// Findings for a terminal: place, message, the line itself with a caret under it, the hint.
import type { ValidateReport } from '../report/types.ts';
import { loadColours } from './colour.ts';
import { type Description, describe } from './describe.ts';
import { inert } from './inert.ts';
import type { FormatContext } from './types.ts';
import { widthOf } from './width.ts';

/** A longer line is not quoted: it is no help, and it may be something else's content. */
const LONGEST_LINE = 200;

export async function drawDiagnostics(report: ValidateReport, context: FormatContext): Promise<string> {
  const { bold, dim, red, yellow } = await loadColours(context.colour);
  const { validate, reports } = context.voice.messages;
  const drawn = report.diagnostics.map((diagnostic) => {
    const said = describe(diagnostic, context);
    const severity = said.severity === 'error' ? red(validate.error) : yellow(validate.warning);
    const head = `${bold(`${inert(said.file)}:${said.line}:${said.col}`)}: ${reports.labelled(severity, inert(said.message))} ${dim(`[${said.code}]`)}`;
    const frame = diagnostic.source === null ? [] : drawFrame(diagnostic.source, said, dim);
    const related = said.related.map(
      (place) => `  = ${validate.see} ${inert(place.file)}:${place.line}:${place.col}`,
    );
    const hint = said.hint === null ? [] : [`  = ${inert(said.hint)}`];
    return [head, ...frame, ...related, ...hint].join('\n');
  });
  if (drawn.length === 0) return '';
  const errors = report.diagnostics.filter(({ finding }) => finding.severity === 'error').length;
  return `${[...drawn, validate.summary(errors, report.diagnostics.length - errors)].join('\n\n')}\n`;
}

/** The line with its number, and below it a caret for each column of the place (to the line's end at most). */
function drawFrame(
  source: string,
  { line, col, endLine, endCol }: Description,
  dim: (text: string) => string,
): string[] {
  if (source.length > LONGEST_LINE || source.trim() === '') return [];
  const number = String(line);
  const before = widthOf(inert(source.slice(0, col - 1)));
  const until = endLine === line ? endCol - 1 : source.trimEnd().length;
  const width = Math.max(1, widthOf(inert(source.slice(col - 1, until))));
  const gutter = ' '.repeat(number.length);
  return [
    `${dim(`${number} |`)} ${inert(source)}`,
    `${dim(`${gutter} |`)} ${' '.repeat(before)}${'^'.repeat(width)}`,
  ];
}
