// The YAML parser's complaints in the closed words of findings; its own English stays here.
import { type Finding, finding, type Place, type SyntaxProblem } from '../core/finding.ts';
import { planFileSchema } from '../core/schema/file.ts';
import { themeSchema } from '../core/schema/header.ts';
import { indicatorSchema, workItemSchema } from '../core/schema/item.ts';
import type { Lines } from './lines.ts';

/** A complaint of the parser: its code, its offsets, its English. */
export interface Complaint {
  code: string;
  pos: readonly [start: number, end: number];
  message: string;
}

/** Mistakes after which the rest of the file is still read as it was meant. */
const LOCAL: ReadonlySet<SyntaxProblem> = new Set([
  'colon',
  'escape',
  'character',
  'no-colon',
  'comma',
  'comment',
  'after-quote',
]);
const BLOCK_HEADER = 'Block scalar header';

/** One finding for each line, as far as the first mistake that puts everything after it out of joint. */
export function syntaxFindings(file: string, lines: Lines, complaints: readonly Complaint[]): Finding[] {
  const findings: Finding[] = [];
  let line = 0;
  for (const complaint of complaints) {
    const { problem, offset } = lookAt(complaint, complaints, lines.text);
    const position = lines.restOfLine(offset);
    if (position.line <= line) continue;
    line = position.line;
    findings.push(toFinding(problem, { file, position }));
    if (problem !== 'key' && !LOCAL.has(problem)) break;
    if (complaint.message.startsWith(BLOCK_HEADER)) break;
  }
  return findings;
}

/** A field or an entry, where a bracket may well have been forgotten above. */
const NEXT = /^(?:-(?:\s|$)|["']?[\w-]+["']?\s*:(?:\s|$))/;

/** A line that stands too far left to be between the brackets around it: because it is not, or by mistake. */
export function outOfBrackets(file: string, lines: Lines, bracket: number, offset: number): Finding {
  const at = skipSpace(lines.text, offset);
  const rest = lines.text.slice(at);
  if (rest.trim() === '' || NEXT.test(rest)) return unclosed(file, lines, 'bracket', bracket);
  const before = lines.text.slice(lines.text.lastIndexOf('\n', at) + 1, at);
  const tab = before.indexOf('\t');
  const [problem, start] =
    tab === -1 ? (['indent', at] as const) : (['tab', at - before.length + tab] as const);
  return toFinding(problem, { file, position: lines.restOfLine(start) });
}

/** A text that was opened and never closed, told where it was opened. */
export function unclosed(file: string, lines: Lines, problem: 'quote' | 'bracket', offset: number): Finding {
  return toFinding(problem, { file, position: lines.restOfLine(offset) });
}

type Problem = SyntaxProblem | 'key';

function toFinding(problem: Problem, place: Place): Finding {
  return problem === 'key'
    ? finding('yaml-feature', place, { feature: 'key' })
    : finding('yaml-syntax', place, { problem, colon: problem === 'colon' });
}

/** What it is and where to look, by the line as people see it. */
function lookAt(
  complaint: Complaint,
  all: readonly Complaint[],
  text: string,
): { problem: Problem; offset: number } {
  const problem = classify(complaint, text);
  const [start] = complaint.pos;
  const offset = problem === 'tab' ? start : skipSpace(text, start);
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(line, offset);
  const tab = /^ *\t/.exec(before);
  if (tab !== null) return { problem: 'tab', offset: line + tab[0].length - 1 };
  if (/^ *-[^\s-]/.test(before)) return { problem: 'dash-space', offset: line + before.indexOf('-') };
  if (problem === 'colon') return slipped(start, all, text) ?? { problem, offset };
  // The character that a text cannot begin with, not what then stands behind it.
  if (problem === 'character') return { problem, offset: offset - before.replace(VALUE, '').length };
  return { problem, offset };
}

/** All that goes before a value in its line. */
const VALUE = /^ *(?:[-?] +)*(?:[\w-]+ *: +)?/;

const KEYS: ReadonlySet<string> = new Set(
  [planFileSchema, themeSchema, workItemSchema, indicatorSchema].flatMap(({ shape }) => Object.keys(shape)),
);

/** A field that stands too far right goes on with the text of the line above: the parser complains up there. */
function slipped(
  start: number,
  all: readonly Complaint[],
  text: string,
): { problem: Problem; offset: number } | null {
  const multiline = all.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === start);
  if (multiline === undefined) return null;
  const end = multiline.pos[1];
  const key = skipSpace(text, text.lastIndexOf('\n', end - 1));
  const word = text.slice(key, end).trim();
  return KEYS.has(word) || word.startsWith('x-') ? { problem: 'indent', offset: key } : null;
}

function classify({ code, pos: [start], message }: Complaint, text: string): Problem {
  const next = text.charAt(skipSpace(text, start));
  // `[quay}`: it should end with another bracket.
  if (message.startsWith('Flow ')) return 'bracket';
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (message.startsWith('A block')) return 'indent';
      return next === '?' ? 'character' : 'colon';
    case 'MULTILINE_IMPLICIT_KEY':
      return next === '-' ? 'indent' : 'no-colon';
    case 'UNEXPECTED_TOKEN':
      return unexpected(message, text, start);
    case 'MISSING_CHAR':
      return missing(message);
    default:
      return BY_CODE[code] ?? 'other';
  }
}

const BY_CODE: Partial<Record<string, Problem>> = {
  BAD_ALIAS: 'character',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'character',
  BLOCK_IN_FLOW: 'comma',
  MULTIPLE_ANCHORS: 'character',
  NON_STRING_KEY: 'key',
  TAB_AS_INDENT: 'tab',
};

function unexpected(message: string, text: string, start: number): Problem {
  if (message.includes('block-seq-ind')) return 'dash';
  if (message.includes('flow-')) return 'bracket';
  if (message.startsWith(BLOCK_HEADER) || message.startsWith('Not a YAML token')) return 'character';
  if (message.startsWith('Unexpected ,')) return 'comma';
  // What stands before the surplus: a closed quotation, or `*word`, `[word]` at the start of a text.
  const before = text.slice(0, start).trimEnd().slice(-1);
  if (message.includes('at node end')) return /["']/.test(before) ? 'after-quote' : 'character';
  return 'other';
}

function missing(message: string): Problem {
  if (message.startsWith('Missing , ') || message.startsWith('Missing space after :')) return 'comma';
  if (message.startsWith('Sequence item without')) return 'indent';
  if (message.startsWith('Comments must')) return 'comment';
  return message.startsWith('Implicit map keys') ? 'no-colon' : 'other';
}

/** The next character that is no white space; the offset itself at the end of the text. */
function skipSpace(text: string, offset: number): number {
  for (let here = offset; here < text.length; here += 1) if (!/\s/.test(text.charAt(here))) return here;
  return offset;
}
