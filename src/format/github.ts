// Findings as GitHub's workflow commands: it shows them at their lines in the pull request.
import type { Report } from '../report/types.ts';
import { type Annotation, annotate, wholeMessage } from './annotate.ts';
import { inert } from './inert.ts';
import type { FormatContext } from './types.ts';

/** As many of each kind as GitHub shows of one step; the others are only in its log. */
const SHOWN = 10;

/** Every line is a command, so that nothing of the plan stands where one could begin. */
export function formatGithub(report: Report, context: FormatContext): string {
  const { validate } = context.voice.messages;
  const annotations = annotate(report, context);
  const commands = annotations.map((annotation) =>
    command(annotation.severity, placeOf(annotation), sayWithPlace(annotation, validate.see)),
  );
  const beyond = (severity: Annotation['severity']) =>
    Math.max(0, annotations.filter((annotation) => annotation.severity === severity).length - SHOWN);
  const [errors, warnings] = [beyond('error'), beyond('warning')];
  if (errors || warnings) {
    commands.push(command('notice', { title: context.program }, validate.beyond(errors, warnings)));
  }
  return commands.join('');
}

/**
 * Columns only within one line: GitHub drops those of a longer place. There the end is inclusive, as lines are.
 */
function placeOf({ code, file, line, col, endLine, endCol }: Annotation): Record<string, string | number> {
  const columns = endLine === line ? { col, endColumn: Math.max(col, endCol - 1) } : {};
  return { file: inert(file), line, endLine, ...columns, title: `wp ${code}` };
}

/** With the place in words, too: the log does not show it otherwise. */
function sayWithPlace(annotation: Annotation, see: string): string {
  const { file, line, col, code, related } = annotation;
  const [message, ...hint] = wholeMessage(annotation).split('\n');
  const others = related.map((place) => `${see} ${inert(place.file)}:${place.line}:${place.col}`);
  return [`${inert(file)}:${line}:${col}: ${message} [${code}]`, ...others, ...hint].join('\n');
}

function command(name: string, properties: Record<string, string | number>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${given.join(',')}::${escapeData(message)}\n`;
}

/** The escapes of actions/toolkit's `command.ts`, which the runner undoes. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
