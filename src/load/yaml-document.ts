// The door to the yaml package: text → values with places, and findings. The only file of load that knows it.
import {
  type Alias,
  Composer,
  CST,
  isAlias,
  isMap,
  isSeq,
  Lexer,
  type Node,
  Parser,
  Scalar,
  type YAMLMap,
} from 'yaml';
import { type Finding, type FindingArgs, finding, type Place } from '../core/finding.ts';
import { Anchors } from './anchors.ts';
import { controlCharacters } from './control-character.ts';
import { atMost, DEPTH, tooLarge, VALUES } from './limits.ts';
import type { Lines } from './lines.ts';
import { isOpenQuotation } from './open-quotation.ts';
import { syntaxFindings, unclosed } from './syntax-problem.ts';
import type { Extent, Tree } from './tree.ts';

/** `tree` is null when the file cannot be made sense of; a finding then says why. */
export interface YamlDocument {
  tree: Tree | null;
  findings: Finding[];
  /** Numbers whose digits say more than their value (`17.10`, `007`): they stand in the tree as written. */
  numbers: { path: (string | number)[]; value: number }[];
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
 * Reads one YAML document of the core schema, without directives, tags and merge keys. Never throws. Without `places`
 * the tree has its value only: enough to read records, in half the memory.
 */
export function parseYaml(file: string, lines: Lines, { places = true } = {}): YamlDocument {
  const { document, refused } = compose(file, lines);
  if (refused !== null) return { tree: null, findings: [refused], numbers: [] };
  const complaints = [...(document?.errors ?? []), ...(document?.warnings ?? [])]
    // Tags are told by the walk, whether the parser knows them or not.
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED' && code !== 'BAD_COLLECTION_TYPE')
    .sort((a, b) => a.pos[0] - b.pos[0]);
  if (complaints.length > 0) {
    return { tree: null, findings: atMost(syntaxFindings(file, lines, complaints)), numbers: [] };
  }
  const walk = new Walk(file, lines, places);
  const tree = walk.node((document?.contents ?? null) as Node | null, 0);
  return { tree, findings: atMost(walk.findings), numbers: walk.numbers };
}

/** On its own, so that the tokens, which take as much memory as all the rest, are gone before the walk. */
function compose(file: string, lines: Lines) {
  const { tokens, refused } = scan(file, lines);
  if (refused !== null) return { document: null, refused };
  const [document = null] = new Composer(OPTIONS).compose(tokens, true, lines.text.length);
  return { document, refused };
}

const QUOTED: ReadonlySet<string | null> = new Set(['double-quoted-scalar', 'single-quoted-scalar']);

/** At least one of them goes before every value but the first. */
const INDICATORS: ReadonlySet<string | null> = new Set(
  'seq-item-ind map-value-ind explicit-key-ind flow-seq-start flow-map-start comma'.split(' '),
);

/**
 * The tokens of a text, taken one by one, so that nothing is nested, multiplied or left open beyond what
 * the recursive part of the parser can bear; or the finding that says where it would be.
 */
function scan(file: string, lines: Lines): { tokens: CST.Token[]; refused: Finding | null } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const place = (offset: number): Place => ({ file, position: lines.restOfLine(offset) });
  const refuse = (refused: Finding) => ({ tokens: [], refused });
  let [values, isText, isRead] = [0, false, false];
  for (const lexeme of new Lexer().lex(lines.text)) {
    const { offset } = parser;
    const type = isText ? null : CST.tokenType(lexeme);
    isText = type === 'scalar';
    if (type === 'directive-line') return refuse(feature('directive', place(offset)));
    if (QUOTED.has(type) && isOpenQuotation(lexeme)) return refuse(unclosed(file, lines, 'quote', offset));
    if (type === 'flow-error-end')
      return refuse(unclosed(file, lines, 'bracket', openBracket(parser) ?? offset));
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      isRead ||= token.type === 'document';
    }
    if (isRead && parser.stack.some((token) => token.type === 'document'))
      return refuse(feature('documents', place(offset)));
    if (parser.stack.length > DEPTH + 1) return refuse(tooLarge('depth', place(offset)));
    if (INDICATORS.has(type)) values += 1;
    if (values > VALUES) return refuse(tooLarge('values', place(offset)));
  }
  const bracket = openBracket(parser);
  if (bracket !== null) return refuse(unclosed(file, lines, 'bracket', bracket));
  tokens.push(...parser.end());
  return { tokens, refused: null };
}

/** Offset of the innermost `[` or `{` that is still open. */
function openBracket(parser: Parser): number | null {
  return (
    parser.stack.findLast((token) => token.type === 'flow-collection' && token.end.length === 0)?.offset ??
    null
  );
}

function feature(name: FindingArgs['yaml-feature']['feature'], place: Place): Finding {
  return finding('yaml-feature', place, { feature: name });
}

function extentOf(node: unknown): Extent {
  const [start, end] = (node as Node | null | undefined)?.range ?? [0, 0];
  return { start, end };
}

/** The parser's nodes → values with places. */
class Walk {
  readonly findings: Finding[] = [];
  readonly numbers: YamlDocument['numbers'] = [];
  readonly #file: string;
  readonly #lines: Lines;
  readonly #places: boolean;
  readonly #anchors = new Anchors();
  readonly #path: (string | number)[] = [];

  constructor(file: string, lines: Lines, places: boolean) {
    this.#file = file;
    this.#lines = lines;
    this.#places = places;
  }

  node(node: Node | null, depth: number): Tree {
    const extent = extentOf(node);
    if (node === null) return { ...extent, value: null };
    if (isAlias(node)) return this.#alias(node, extent, depth);
    this.#anchors.count(depth);
    if (node.tag !== undefined) {
      this.findings.push(feature('tag', this.#place(extent)));
      return { ...extent, value: node instanceof Scalar ? (node.source ?? null) : null };
    }
    const read = () => this.#content(node, extent, depth);
    return node.anchor === undefined ? read() : this.#anchors.define(node.anchor, depth, read);
  }

  #content(node: Node, extent: Extent, depth: number): Tree {
    if (isMap(node)) return this.#map(node, extent, depth);
    if (node instanceof Scalar) return { ...extent, value: this.#scalar(node, extent) };
    const children = isSeq(node) ? (node.items as Node[]) : [];
    const items = children.map((item, index) => this.#below(index, item, depth));
    const value = items.map((item) => item.value);
    return this.#places ? { ...extent, value, items } : { ...extent, value };
  }

  #map(map: YAMLMap, extent: Extent, depth: number): Tree {
    const fields: NonNullable<Tree['fields']> = new Map();
    // Without a prototype `__proto__` is a key like any other: an unknown one.
    const value: Record<string, unknown> = Object.create(null);
    for (const { key: keyNode, value: valueNode } of map.items) {
      const { value: key, type } = keyNode as Scalar<string>;
      const node = this.#below(key, valueNode as Node | null, depth);
      if (key === '<<' && type === 'PLAIN') {
        this.findings.push(feature('merge-key', this.#place(extentOf(keyNode))));
      } else if (key in value) {
        const first = map.items.find((pair) => (pair.key as Scalar).value === key)?.key;
        const places = [keyNode, first].map((each) => this.#place(extentOf(each)));
        this.findings.push(finding('duplicate-key', places[0] as Place, { key }, places.slice(1)));
      } else {
        value[key] = node.value;
        if (this.#places) fields.set(key, { key: extentOf(keyNode), node });
      }
    }
    return this.#places ? { ...extent, value, fields } : { ...extent, value };
  }

  #below(step: string | number, node: Node | null, depth: number): Tree {
    this.#path.push(step);
    const tree = this.node(node, depth + 1);
    this.#path.pop();
    return tree;
  }

  #alias(alias: Alias, extent: Extent, depth: number): Tree {
    const found = this.#anchors.use(alias.source, depth, this.#place(extent));
    if ('value' in found) return { ...extent, value: found.value };
    this.findings.push(found);
    return { ...extent, value: null };
  }

  #scalar({ value, source, type }: Scalar, extent: Extent): unknown {
    if (typeof value === 'string' && type === 'QUOTE_DOUBLE') {
      // Written as an escape (`"\e"`), where the look at the text cannot see it.
      for (const { code } of controlCharacters(value).slice(0, 1)) {
        this.findings.push(finding('control-character', this.#place(extent), { code }));
      }
    }
    if (typeof value !== 'number' || source === undefined || String(value) === source) return value;
    this.numbers.push({ path: [...this.#path], value });
    return source;
  }

  #place({ start, end }: Extent): Place {
    return { file: this.#file, position: this.#lines.range(start, end) };
  }
}
