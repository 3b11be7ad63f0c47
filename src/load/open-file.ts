// The bytes of a file as values with places: decoded, parsed, or refused with findings.
import { at, type Finding, finding } from '../core/finding.ts';
import { numbersMeant } from '../core/number-spelt.ts';
import { expectedAt } from '../core/schema/expected.ts';
import { planFileSchema } from '../core/schema/file.ts';
import { valueAt } from '../core/schema/mistake.ts';
import { cutTexts, mayBeCut } from './cut-text.ts';
import { decode } from './decode.ts';
import { atMost } from './limits.ts';
import type { Lines } from './lines.ts';
import type { Tree } from './tree.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** `tree` is null when a finding says why nothing in the file could be read. */
export interface OpenFile {
  lines: Lines;
  tree: Tree | null;
  findings: Finding[];
  /** What is in order, and likely not what was meant: warnings. */
  remarks: Finding[];
  /** Where a finding says why a value is not there. */
  refused: YamlDocument['refused'];
  /** How many values there are in it, about. */
  values: number;
}

/** Without `places` it has values only: nothing can be looked up in it. */
export function openFile(file: string, bytes: Uint8Array, { places = true } = {}): OpenFile {
  const { lines, findings } = decode(file, bytes);
  if (findings.length > 0) return { lines, tree: null, findings, remarks: [], refused: [], values: 0 };
  const document = parseYaml(file, lines, { places });
  const { tree, findings: found, refused, values } = document;
  const remarks = atMost([...asNumbers(file, document), ...cut(file, lines, tree)]);
  return { lines, tree, findings: found, remarks, refused, values };
}

const NUMERIC = new Set(['number', 'count', 'month-number']);

/** `04` is a month where a month stands, but `007` stays a reference and `17.10` a target. */
function asNumbers(file: string, { tree, numbers }: YamlDocument): Finding[] {
  const found: Finding[] = [];
  for (const { path, value } of numbers) {
    const parent = valueAt(tree?.value, path.slice(0, -1)) as Record<string | number, unknown>;
    const step = path.at(-1);
    const expected = expectedAt(planFileSchema, path);
    if (step === undefined || !NUMERIC.has(expected)) continue;
    const written = String(parent[step]);
    parent[step] = value;
    // `5.000`, which half of the world writes for five thousand.
    const meant = expected === 'number' ? numbersMeant(written) : [];
    if (meant.length > 1)
      found.push(finding('number-spelt', at({ file, path }), { written, read: String(value), meant }));
  }
  return found;
}

/** Where the tree has no places, it is made again for them. */
function cut(file: string, lines: Lines, tree: Tree | null): Finding[] {
  if (tree === null || !mayBeCut(lines)) return [];
  const placed = tree.fields === undefined ? parseYaml(file, lines).tree : tree;
  return placed === null ? [] : cutTexts(file, lines, placed);
}
