// Composed nodes of YAML → values with the places they stand at, and what is wrong with each.
import { type Alias, isAlias, isMap, type Node, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Finding, finding, type Place, type SyntaxProblem } from '../core/finding.ts';
import { Anchors } from './anchors.ts';
import { controlCharacters } from './control-character.ts';
import { LETTERS, tooLarge } from './limits.ts';
import type { Lines } from './lines.ts';
import type { Extent, Tree } from './tree.ts';
import { feature } from './yaml-feature.ts';

type Path = (string | number)[];

/** Such a key is one, however it is written. */
const ORDINARY_KEY = /^[a-z][\w-]{0,99}$/;

const HALF_A_PAIR = /[\ud800-\udfff]/u;

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
export class Walk {
  readonly findings: Finding[] = [];
  /** Numbers whose digits say more than their value (`17.10`, `007`): they stand in the tree as written. */
  readonly numbers: { path: Path; value: number }[] = [];
  /** Where a finding says why a value is not there: that it is then missing is no second mistake. */
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
