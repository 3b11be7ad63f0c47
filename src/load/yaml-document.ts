// Text → values with places, and findings, by the yaml package: its tokens, its nodes, and what we make of them.
import { Composer, type Document, type Node } from 'yaml';
import type { Finding } from '../core/finding.ts';
import { atMost } from './limits.ts';
import type { Lines } from './lines.ts';
import { syntaxFindings } from './syntax-problem.ts';
import type { Tree } from './tree.ts';
import { scan } from './yaml-scan.ts';
import { Walk } from './yaml-values.ts';

/** `tree` is null when the file cannot be made sense of; a finding then says why. */
export interface YamlDocument {
  tree: Tree | null;
  findings: Finding[];
  numbers: Walk['numbers'];
  refused: Walk['refused'];
  /** How many there are in it, about. */
  values: number;
}

/** What plans do not use is off: duplicate keys are looked for by the walk, in linear time. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: false,
  stringKeys: true,
  merge: false,
} as const;

/**
 * Reads one YAML document of the core schema, without directives, tags and merge keys. Never throws. With more
 * values than `places` the tree has its value only: enough to read records, in half the memory.
 */
export function parseYaml(
  file: string,
  lines: Lines,
  { places = Number.POSITIVE_INFINITY } = {},
): YamlDocument {
  const { document, refused, values } = compose(file, lines);
  if (refused !== null) return { ...NOTHING, values, findings: [refused] };
  const complaints = [...document.errors, ...document.warnings]
    // Tags are told by the walk, whether the parser knows them or not.
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED' && code !== 'BAD_COLLECTION_TYPE')
    .sort((a, b) => a.pos[0] - b.pos[0]);
  if (complaints.length > 0) {
    return { ...NOTHING, values, findings: atMost(syntaxFindings(file, lines, complaints)) };
  }
  const walk = new Walk(file, lines, values <= places);
  const tree = walk.node(document.contents as Node | null, 0);
  return { tree, findings: atMost(walk.findings), numbers: walk.numbers, refused: walk.refused, values };
}

const NOTHING = { tree: null, numbers: [], refused: [] };

/** On its own, so that the tokens, which take as much memory as all the rest, are gone before the walk. */
function compose(file: string, lines: Lines) {
  const { tokens, refused, values } = scan(file, lines);
  if (refused !== null) return { document: null, refused, values };
  // Told to, it makes a document of nothing, too.
  const { value } = new Composer(OPTIONS).compose(tokens, true, lines.text.length).next();
  return { document: value as Document, refused, values };
}
