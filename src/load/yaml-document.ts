// The door to the yaml package: text → values with places, and findings. The only file of load that knows it.
import {
  type Alias,
  Composer,
  CST,
  type Document,
  isAlias,
  isMap,
  Lexer,
  type Node,
  Parser,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Finding, type FindingArgs, finding, type Place, type SyntaxProblem } from '../core/finding.ts';
import { Anchors } from './anchors.ts';
import { controlCharacters } from './control-character.ts';
import { atMost, DEPTH, LETTERS, tooLarge, VALUES } from './limits.ts';
import type { Lines } from './lines.ts';
import { isOpenQuotation } from './open-quotation.ts';
import { syntaxFindings, unclosed } from './syntax-problem.ts';
import type { Extent, Tree } from './tree.ts';

type Path = (string | number)[];

/** `tree` is null when the file cannot be made sense of; a finding then says why. */
export interface YamlDocument {
  tree: Tree | null;
  findings: Finding[];
  /** Numbers whose digits say more than their value (`17.10`, `007`): they stand in the tree as written. */
  numbers: { path: Path; value: number }[];
  /** Where a finding says why a value is not there: that it is then missing is no second mistake. */
  refused: Path[];
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

const QUOTED: ReadonlySet<string | null> = new Set(['double-quoted-scalar', 'single-quoted-scalar']);

/** Such a key is one, however it is written. */
const ORDINARY_KEY = /^[a-z][\w-]{0,99}$/;

const HALF_A_PAIR = /[\ud800-\udfff]/u;

/** At least one of them goes before every value but the first. */
const INDICATORS: ReadonlySet<string | null> = new Set(
  'seq-item-ind map-value-ind explicit-key-ind flow-seq-start flow-map-start comma'.split(' '),
);

/**
 * The tokens of a text, taken one by one, so that nothing is nested, multiplied or left open beyond what
 * the recursive part of the parser can bear; or the finding that says where it would be.
 */
function scan(file: string, lines: Lines): { tokens: CST.Token[]; refused: Finding | null; values: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const place = (offset: number): Place => ({ file, position: lines.restOfLine(offset) });
  let [values, isText, isRead] = [0, false, false];
  const refuse = (refused: Finding) => ({ tokens: [], refused, values });
  for (const lexeme of new Lexer().lex(lines.text)) {
    const { offset } = parser;
    const type = isText ? null : CST.tokenType(lexeme);
    isText = type === 'scalar';
    if (type === 'directive-line') return refuse(feature('directive', place(offset)));
    if (QUOTED.has(type) && isOpenQuotation(lexeme)) return refuse(unclosed(file, lines, 'quote', offset));
    if (type === 'flow-error-end')
      return refuse(unclosed(file, lines, 'bracket', openBracket(parser) as number));
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
  return { tokens, refused: null, values };
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

/** A field whose key stands alone (`{owner}`) has nothing, right behind the key. */
function fieldOf(keyNode: Node, node: Tree): { key: Extent; node: Tree } {
  const key = extentOf(keyNode);
  return { key, node: node.end > key.start ? node : { ...node, start: key.end, end: key.end } };
}

/** The parser's nodes → values with places. */
class Walk {
  readonly findings: Finding[] = [];
  readonly numbers: YamlDocument['numbers'] = [];
  readonly refused: Path[] = [];
  readonly #file: string;
  readonly #lines: Lines;
  readonly #places: boolean;
  readonly #anchors = new Anchors();
  readonly #path: Path = [];

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
      this.#refuse(feature('tag', this.#place({ ...extent, start: this.#tag(extent.start) })));
      return { ...extent, value: node instanceof Scalar ? node.source : null };
    }
    if (node.anchor === undefined) return this.#content(node, extent, depth);
    return this.#anchors.define(node.anchor, depth, () => this.#content(node, extent, depth));
  }

  #content(node: Node, extent: Extent, depth: number): Tree {
    if (isMap(node)) return this.#map(node, extent, depth);
    if (node instanceof Scalar) return { ...extent, value: this.#scalar(node, extent) };
    const children = (node as YAMLSeq<Node>).items;
    const items = children.map((item, index) => this.#below(index, item, depth));
    const value = items.map((item) => item.value);
    return this.#places ? { ...extent, value, items } : { ...extent, value };
  }

  #map(map: YAMLMap, extent: Extent, depth: number): Tree {
    const fields: NonNullable<Tree['fields']> = new Map();
    // Without a prototype `__proto__` is a key like any other: an unknown one.
    const value: Record<string, unknown> = Object.create(null);
    for (const { key: keyNode, value: valueNode } of map.items) {
      const { value: key } = keyNode as Scalar<string>;
      const node = this.#below(key, valueNode as Node | null, depth);
      const bad = ORDINARY_KEY.test(key) ? null : this.#badKey(keyNode as Scalar<string>);
      if (bad !== null) {
        this.#refuse(bad);
      } else if (key in value) {
        const first = map.items.find((pair) => (pair.key as Scalar).value === key)?.key;
        const places = [keyNode, first].map((each) => this.#place(extentOf(each)));
        this.findings.push(finding('duplicate-key', places[0] as Place, { key }, places.slice(1)));
      } else {
        value[key] = node.value;
        if (this.#places) fields.set(key, fieldOf(keyNode as Node, node));
      }
    }
    return this.#places ? { ...extent, value, fields } : { ...extent, value };
  }

  /** What makes a key none, whatever its record may hold. */
  #badKey(node: Scalar<string>): Finding | null {
    const { value: key, type, source } = node;
    const place = this.#place(extentOf(node));
    const syntax = (problem: SyntaxProblem) => finding('yaml-syntax', place, { problem, colon: false });
    if (type === 'PLAIN') {
      if (source === '') return feature('key', this.#place(this.#visible(extentOf(node))));
      if (key === '<<') return feature('merge-key', place);
      if (key.startsWith('-')) return syntax('dash-space');
      if (/^\s/.test(key)) return syntax('space');
    }
    if (key.length > LETTERS) return tooLarge('letters', place);
    if (key === '__proto__' && !this.#path.some((step) => String(step).startsWith('x-')))
      return finding('unknown-key', place, { key, near: null, known: [] });
    const [control] = controlCharacters(key);
    return control === undefined ? null : finding('control-character', place, { code: control.code });
  }

  #below(step: string | number, node: Node | null, depth: number): Tree {
    this.#path.push(step);
    const tree = this.node(node, depth + 1);
    this.#path.pop();
    return tree;
  }

  #alias(alias: Alias, extent: Extent, depth: number): Tree {
    const found = this.#anchors.use(alias.source, depth, this.#place(extent));
    if (found !== null && 'value' in found) return { ...extent, value: found.value };
    this.#refuse(found);
    return { ...extent, value: null };
  }

  #scalar({ value, source, type }: Scalar, extent: Extent): unknown {
    if (typeof value === 'string') {
      if (value.length > LETTERS) {
        this.#refuse(tooLarge('letters', this.#place(extent)));
        return null;
      }
      this.#anchors.countLetters(value);
      if (type === 'QUOTE_DOUBLE') this.#escapes(value, extent);
    }
    if (typeof value !== 'number' || source === undefined || String(value) === source) return value;
    this.numbers.push({ path: [...this.#path], value });
    return source;
  }

  /** What is written as an escape (`"\e"`), where the look at the text cannot see it. */
  #escapes(value: string, extent: Extent): void {
    for (const { code } of controlCharacters(value).slice(0, 1)) {
      this.findings.push(finding('control-character', this.#place(extent), { code }));
    }
    if (!HALF_A_PAIR.test(value)) return;
    const at = this.#lines.text.slice(extent.start, extent.end).search(/\\u[dD][89a-fA-F]/);
    const place = this.#place({ start: extent.start + Math.max(0, at), end: extent.end });
    this.findings.push(finding('yaml-syntax', place, { problem: 'escape', colon: false }));
  }

  /** Null: it was said before. */
  #refuse(why: Finding | null): void {
    if (why !== null) this.findings.push(why);
    this.refused.push([...this.#path]);
  }

  /** Where the tag before a value begins; an anchor and comments may stand between. */
  #tag(start: number): number {
    const { text } = this.#lines;
    for (let end = start; end > 0; ) {
      while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
      let begin = end;
      while (begin > 0 && !/\s/.test(text.charAt(begin - 1))) begin -= 1;
      const tag = text.slice(begin, end).search(/(?<=^|[[{,])!/);
      if (tag >= 0) return begin + tag;
      const line = text.lastIndexOf('\n', end - 1) + 1;
      const comment = text.slice(line, end).search(/(?:^|\s)#/);
      end = Math.min(begin, text.charAt(begin) === '&' ? begin : line + Math.max(0, comment));
    }
    return start;
  }

  /** An extent without the white space it begins with. */
  #visible({ start, end }: Extent): Extent {
    const { text } = this.#lines;
    let visible = start;
    while (visible < text.length && /\s/.test(text.charAt(visible))) visible += 1;
    return { start: visible, end: Math.max(visible + 1, end) };
  }

  #place({ start, end }: Extent): Place {
    return { file: this.#file, position: this.#lines.range(start, end) };
  }
}
