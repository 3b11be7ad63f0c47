// A file's text cut into pieces, or null where it is not written the way that can be cut.
import type { Tree } from '../../load/tree.ts';
import {
  beginsLine,
  columnOf,
  contentEnd,
  type Element,
  elementsOf,
  lineEnd,
  lineStart,
  nextLine,
  styleOf,
} from '../splice/layout.ts';
import type { TextFile } from '../splice/text-file.ts';
import { isMergedList, itemKey } from './lists.ts';
import type { Piece, WholePiece } from './piece.ts';

/** The file as one piece, its top-level fields as parts. Its lines must end in `\n`, the last one too. */
export function readPieces({ text, tree }: TextFile): WholePiece | null {
  if (tree === null || hasAlias(tree, text)) return null;
  if (tree.fields === undefined ? tree.value !== null : styleOf(tree, text) !== 'block') return null;
  const file = { key: '', column: 0, dash: '', text: '', comment: '', value: tree.value };
  const cut = new Cut(text);
  const { parts, rest } = cut.parts(tree, { from: 0, until: text.length, inline: false, within: [] });
  if (!cut.isClean) return null;
  const [first, ...others] = parts;
  if (first === undefined) return { ...file, lead: text, parts: [], tail: '' };
  return { ...file, lead: first.lead, parts: [{ ...first, lead: '' }, ...others], tail: rest };
}

interface Stretch {
  from: number;
  until: number;
  /** The first one stands on the line of a dash. */
  inline: boolean;
  /** Keys on the way. */
  within: readonly string[];
}

class Cut {
  readonly #text: string;
  /** False once something was met that cannot be cut. */
  isClean = true;

  constructor(text: string) {
    this.#text = text;
  }

  /** The elements of a block collection, and the comments after them that belong to none. */
  parts(tree: Tree, { from, until, inline, within }: Stretch): { parts: Piece[]; rest: string } {
    const text = this.#text;
    const elements = elementsOf(tree);
    let at = from;
    const parts = elements.map((element, index) => {
      const start = element.key === null ? this.#dashBefore(element.start) : element.start;
      const isInline = inline && index === 0;
      if (!isInline && !beginsLine(text, start)) this.isClean = false;
      const lead = isInline ? '' : text.slice(at, lineStart(text, start));
      const column = columnOf(text, start);
      const next = elements[index + 1];
      const limit = next === undefined ? until : lineStart(text, next.start);
      at = this.#claimed(nextLine(text, element.end(text)), limit, column);
      return { ...this.#piece(element, start, at, within), lead, column };
    });
    return { parts, rest: text.slice(at, until) };
  }

  #piece(
    element: Element,
    start: number,
    until: number,
    within: readonly string[],
  ): Omit<Piece, 'lead' | 'column'> {
    const text = this.#text;
    const { key, node } = element;
    const dash = text.slice(start, key === null ? node.start : start);
    const common = { key: this.#keyOf(element, within), dash, value: node.value };
    if (styleOf(node, text) === 'block' && key === null && node.fields !== undefined && within.length === 1) {
      const cut = this.parts(node, { from: node.start, until, inline: true, within: [...within, ''] });
      return { ...common, text: '', comment: '', parts: cut.parts, tail: cut.rest };
    }
    const splits = key !== null && (node.items === undefined || isMergedList(key, within.length === 0));
    if (styleOf(node, text) === 'block' && splits) {
      const colon = text.indexOf(':', element.keyEnd) + 1;
      const from = nextLine(text, colon);
      const cut = this.parts(node, { from, until, inline: false, within: [...within, key] });
      const comment = this.#comment(colon);
      return { ...common, text: text.slice(start, colon), comment, parts: cut.parts, tail: cut.rest };
    }
    const end =
      styleOf(node, text) === 'empty' && key !== null
        ? text.indexOf(':', element.keyEnd) + 1
        : contentEnd(node, text);
    const whole = text.slice(start + dash.length, end);
    const tail = text.slice(nextLine(text, end), until);
    return { ...common, text: whole, comment: this.#comment(end), parts: null, tail };
  }

  #keyOf({ key, node }: Element, within: readonly string[]): string {
    if (key !== null) return key;
    const [list = ''] = within.slice(-1);
    const known = itemKey(list, within.length === 1, node.value);
    if (known !== null) return known;
    this.isClean = false;
    return '';
  }

  /** What follows on the line: nothing or a comment. Anything else, such as an anchor, is not ours to cut. */
  #comment(from: number): string {
    const comment = this.#text.slice(from, lineEnd(this.#text, from));
    if (!/^([ \t]*|[ \t]+#.*)$/.test(comment)) this.isClean = false;
    return comment;
  }

  #dashBefore(start: number): number {
    const dash = this.#text.lastIndexOf('-', start - 1);
    if (!/^- +$/.test(this.#text.slice(dash, start))) this.isClean = false;
    return dash;
  }

  /** The end of the first comment lines that are further in than `column`. */
  #claimed(from: number, limit: number, column: number): number {
    let end = from;
    for (let line = from; line < limit; line = nextLine(this.#text, line)) {
      const comment = /^[ \t]*(?=#)/.exec(this.#text.slice(line, nextLine(this.#text, line)));
      if (comment === null) continue;
      if (comment[0].length <= column) break;
      end = nextLine(this.#text, line);
    }
    return end;
  }
}

function hasAlias(tree: Tree, text: string): boolean {
  return styleOf(tree, text) === 'alias' || elementsOf(tree).some(({ node }) => hasAlias(node, text));
}
