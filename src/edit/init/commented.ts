// YAML with comments of two kinds: sentences after "# ", and after "#" alone examples, ready to be used without it.
import { isPlain } from '../splice/plain.ts';
import { double } from '../splice/scalar.ts';

/** A text as one YAML value on one line, without quotes where every reader takes it for that very text. */
export function scalar(text: string): string {
  return isPlain(text, true, false) ? text : double(text);
}

/** Sentences as comment lines. */
export function comment(text: string): string {
  return text.replace(/^/gm, '# ');
}

/** Lines of YAML as an example to uncomment. */
export function example(...lines: string[]): string {
  return lines.map((line) => `#${line}`).join('\n');
}

/** The file: its paragraphs, one empty line apart. */
export function paragraphs(...parts: string[]): string {
  return `${parts.join('\n\n')}\n`;
}
