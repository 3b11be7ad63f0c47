// What a file is like apart from its words: line ends, byte order mark, whether the last line ends.
import type { TextFile } from '../splice/text-file.ts';
import { changed, every, type Three } from './three.ts';

export interface Form {
  bom: boolean;
  eol: '\n' | '\r\n';
  /** Whether the last line ends as the others do. */
  ended: boolean;
}

/** The form of the merged file; null where one version has lines of both kinds. */
export function mergeForm(three: Three<TextFile>): Form | null {
  const eols = every(three, ({ text }) => eolOf(text));
  if ([eols.base, eols.ours, eols.theirs].includes('mixed')) return null;
  const known = eols.ours ?? eols.theirs ?? '\n';
  const [eol = known] = changed(every(eols, (one) => one ?? known));
  const [bom = false] = changed(every(three, (one) => one.bom));
  const [ended = true] = changed(every(three, ({ text }) => text === '' || text.endsWith('\n')));
  return { bom, eol: eol === '\r\n' ? eol : '\n', ended };
}

function eolOf(text: string): '\n' | '\r\n' | 'mixed' | null {
  const all = text.split('\n').length;
  const wide = text.split('\r\n').length;
  if (all === 1) return null;
  return wide === all ? '\r\n' : wide === 1 ? '\n' : 'mixed';
}

/** Every line ended by `\n`, the last one too. */
export function plainLines(text: string): string {
  const lines = text.replaceAll('\r\n', '\n');
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}

export function inForm(lines: string, { eol, ended }: Form): string {
  const text = ended ? lines : lines.replace(/\n$/, '');
  return text.replaceAll('\n', eol);
}
