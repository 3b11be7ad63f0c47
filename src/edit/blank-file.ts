// A file that is new to the plan, before anything is in it.
import { openText, type TextFile } from './splice/text-file.ts';

/** With the line by which editors find the schema, where the header has one. `name` is beside it. */
export function blankFile(name: string, header: TextFile | null): TextFile {
  const [modeline] = /^# yaml-language-server:[^\r\n]*\r?\n/.exec(header?.text ?? '') ?? [];
  const text = modeline === undefined ? '' : `${modeline}\n`;
  return openText(name, new TextEncoder().encode(text));
}
