// The comments of a YAML text, with their places: only a lexer can tell one from a `#` inside a text.
import { CST, Lexer } from 'yaml';
import type { Extent } from './tree.ts';

const WITHOUT_LENGTH: ReadonlySet<string | null> = new Set(['doc-mode', 'flow-error-end', 'scalar']);

/** Each from its `#` to the end of its line, in the order of the text. */
export function commentsIn(text: string): Extent[] {
  const found: Extent[] = [];
  let [offset, isText] = [0, false];
  for (const lexeme of new Lexer().lex(text)) {
    const type = isText ? null : CST.tokenType(lexeme);
    isText = type === 'scalar';
    if (WITHOUT_LENGTH.has(type)) continue;
    if (type === 'comment') found.push({ start: offset, end: offset + lexeme.trimEnd().length });
    offset += lexeme.length;
  }
  return found;
}
