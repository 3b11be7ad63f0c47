// The YAML parser's complaints in the closed words of findings; its own English stays here.
import { type Finding, finding, type Place, type SyntaxProblem } from '../core/finding.ts';
import type { Lines } from './lines.ts';

/** A complaint of the parser: its code, its offsets, its English. */
export interface Complaint {
  code: string;
  pos: readonly [start: number, end: number];
  message: string;
}

/** Mistakes after which the rest of the file is still read as it was meant. */
const LOCAL: ReadonlySet<SyntaxProblem> = new Set(['colon', 'escape', 'character', 'no-colon', 'comma']);

/** One finding for each line, as far as the first mistake that puts everything after it out of joint. */
export function syntaxFindings(file: string, lines: Lines, complaints: readonly Complaint[]): Finding[] {
  const findings: Finding[] = [];
  let line = 0;
  for (const complaint of complaints) {
    const problem = classify(complaint, lines.text);
    const position = lines.restOfLine(offsetOf(complaint, problem, lines.text));
    if (position.line <= line) continue;
    line = position.line;
    findings.push(toFinding(problem, { file, position }));
    if (problem !== 'key' && !LOCAL.has(problem)) break;
  }
  return findings;
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

function classify({ code, pos: [start], message }: Complaint, text: string): Problem {
  const next = text.charAt(skipSpace(text, start));
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
  NON_STRING_KEY: 'key',
  TAB_AS_INDENT: 'tab',
};

function unexpected(message: string, text: string, start: number): Problem {
  if (message.includes('block-seq-ind')) return 'dash';
  if (message.includes('flow-')) return 'bracket';
  if (/Block scalar header|Not a YAML token/.test(message)) return 'character';
  if (message.startsWith('Unexpected ,')) return 'comma';
  // What stands before the surplus: a closed quotation, or `*word`, `[word]` at the start of a text.
  const before = text.slice(0, start).trimEnd().at(-1) ?? '';
  if (message.includes('at node end')) return /["']/.test(before) ? 'quote' : 'character';
  return 'other';
}

function missing(message: string): Problem {
  if (message.startsWith('Missing , ') || message.startsWith('Missing space after :')) return 'comma';
  if (message.startsWith('Sequence item without')) return 'indent';
  if (message.startsWith('Implicit map keys')) return 'no-colon';
  return message.includes('quote') ? 'quote' : 'other';
}

function offsetOf({ pos: [start] }: Complaint, problem: Problem, text: string): number {
  return problem === 'tab' ? start : skipSpace(text, start);
}

/** The next character that is no white space; the offset itself at the end of the text. */
function skipSpace(text: string, offset: number): number {
  for (let here = offset; here < text.length; here += 1) if (!/\s/.test(text.charAt(here))) return here;
  return offset;
}
