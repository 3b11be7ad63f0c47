// Which files below the plan folder belong to the plan, by their names alone.
import { type Finding, finding } from '../core/finding.ts';

/** A folder of that name is taken for a file that cannot be read. */
export function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** Files and folders whose name begins with a dot, and `node_modules`. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** What Notepad, TextEdit and browsers put behind a name that they do not know. */
const PUT_BEHIND = /(?<=\.ya?ml)\.(?:txt|rtf)$/i;

/** A file that was meant for the plan, and is not read for its name; null for any other. */
export function misnamed(file: string): Finding | null {
  const [ending] = PUT_BEHIND.exec(file) ?? [];
  if (ending === undefined) return null;
  const name = file.slice(file.lastIndexOf('/') + 1, -ending.length);
  const position = { line: 1, col: 1, endLine: 1, endCol: 1 };
  return finding('misnamed-file', { file, position }, { name, ending });
}
