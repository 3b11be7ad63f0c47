// A YAML text as tokens, up to what nobody could read on: too deep, too many, or never closed.
import { CST, Lexer, Parser } from 'yaml';
import type { Finding, Place } from '../core/finding.ts';
import { DEPTH, tooLarge, VALUES } from './limits.ts';
import type { Lines } from './lines.ts';
import { isOpenQuotation } from './open-quotation.ts';
import { outOfBrackets, unclosed } from './syntax-problem.ts';
import type { Extent } from './tree.ts';
import { feature } from './yaml-feature.ts';

const QUOTED: ReadonlySet<string | null> = new Set(['double-quoted-scalar', 'single-quoted-scalar']);

/** At least one of them goes before every value but the first. */
const INDICATORS: ReadonlySet<string | null> = new Set(
  'seq-item-ind map-value-ind explicit-key-ind flow-seq-start flow-map-start comma'.split(' '),
);

const CLOSING: ReadonlySet<string | null> = new Set(['flow-seq-end', 'flow-map-end']);

const BETWEEN: ReadonlySet<string | null> = new Set(['space', 'comment', 'newline']);

/**
 * The tokens of a text, taken one by one, so that nothing is nested, multiplied or left open beyond what
 * the recursive part of the parser can bear; or the finding that says where it would be. `blanks`: white space
 * and comments that may be blanks as well: tabs, and what stands before a bracket that closes on a later line.
 */
export function scan(
  file: string,
  lines: Lines,
): { tokens: CST.Token[]; refused: Finding | null; blanks: Extent[] } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const place = (offset: number): Place => ({ file, position: lines.restOfLine(offset) });
  const blanks: Extent[] = [];
  let [values, isText, isRead, end] = [0, false, false, 0];
  const refuse = (refused: Finding) => ({ tokens: [], refused, blanks });
  for (const lexeme of new Lexer().lex(lines.text)) {
    const { offset } = parser;
    const type = isText ? null : CST.tokenType(lexeme);
    isText = type === 'scalar';
    if (type === 'directive-line') return refuse(feature('directive', place(offset)));
    if (QUOTED.has(type) && isOpenQuotation(lexeme)) return refuse(unclosed(file, lines, 'quote', offset));
    if (type === 'flow-error-end')
      return refuse(outOfBrackets(file, lines, openBracket(parser) as number, offset));
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      isRead ||= token.type === 'document';
    }
    if (isRead && parser.stack.some((token) => token.type === 'document'))
      return refuse(feature('documents', place(offset)));
    if (parser.stack.length > DEPTH + 1) return refuse(tooLarge('depth', place(offset)));
    if (CLOSING.has(type) && lines.text.slice(end, offset).includes('\n'))
      blanks.push({ start: end, end: offset });
    if (type === 'space' && lexeme.includes('\t'))
      blanks.push({ start: offset, end: offset + lexeme.length });
    if (!BETWEEN.has(type)) end = offset + lexeme.length;
    if (INDICATORS.has(type)) values += 1;
    if (values > VALUES) return refuse(tooLarge('values', place(offset)));
  }
  const bracket = openBracket(parser);
  if (bracket !== null) return refuse(unclosed(file, lines, 'bracket', bracket));
  tokens.push(...parser.end());
  return { tokens, refused: null, blanks };
}

/** Offset of the innermost `[` or `{` that is still open. */
function openBracket(parser: Parser): number | null {
  return (
    parser.stack.findLast((token) => token.type === 'flow-collection' && token.end.length === 0)?.offset ??
    null
  );
}
