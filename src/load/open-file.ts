// The bytes of a file as values with places: decoded, parsed, or refused with findings.
import type { Finding } from '../core/finding.ts';
import { expectedAt } from '../core/schema/expected.ts';
import { planFileSchema } from '../core/schema/file.ts';
import { valueAt } from '../core/schema/mistake.ts';
import { decode } from './decode.ts';
import type { Lines } from './lines.ts';
import type { Tree } from './tree.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** `tree` is null when a finding says why nothing in the file could be read. */
export interface OpenFile {
  lines: Lines;
  tree: Tree | null;
  findings: Finding[];
  /** Where a finding says why a value is not there. */
  refused: YamlDocument['refused'];
  /** How many values there are in it, about. */
  values: number;
}

/** Nothing can be looked up in it where it has more values than `places`. */
export function openFile(file: string, bytes: Uint8Array, options: { places?: number } = {}): OpenFile {
  const { lines, findings } = decode(file, bytes);
  if (findings.length > 0) return { lines, tree: null, findings, refused: [], values: 0 };
  const document = parseYaml(file, lines, options);
  asNumbers(document);
  const { tree, findings: found, refused, values } = document;
  return { lines, tree, findings: found, refused, values };
}

const NUMERIC = new Set(['number', 'count', 'month-number']);

/** `04` is a month where a month stands, but `007` stays a reference and `17.10` a target. */
function asNumbers({ tree, numbers }: YamlDocument): void {
  for (const { path, value } of numbers) {
    const parent = valueAt(tree?.value, path.slice(0, -1));
    const step = path.at(-1);
    if (step === undefined || !NUMERIC.has(expectedAt(planFileSchema, path))) continue;
    (parent as Record<string | number, unknown>)[step] = value;
  }
}
