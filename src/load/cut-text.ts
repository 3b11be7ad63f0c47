// A text that ends where its writer did not mean it to: behind a space, `#1` begins a comment.
import { type Finding, finding } from '../core/finding.ts';
import { expectedAt, wordsAt } from '../core/schema/expected.ts';
import { planFileSchema } from '../core/schema/file.ts';
import type { Lines } from './lines.ts';
import type { Tree } from './tree.ts';

type Path = (string | number)[];

/** A comment that begins without a space; `#title: …` is a field that was put aside. */
const ANYWHERE = /[ \t]#[\p{L}\p{N}]/u;
const CUT = /^#(?![\w-]+:)[\p{L}\p{N}]/u;

/** Whether one can be among the texts of a file. */
export function mayBeCut({ text }: Lines): boolean {
  return ANYWHERE.test(text);
}

/** Unquoted texts of a file with such a comment behind them, or in their place. `tree` has its places. */
export function cutTexts(file: string, lines: Lines, tree: Tree): Finding[] {
  return [...walk(tree, [])].flatMap(({ node, path }) => {
    const rest = restBehind(node, lines.text);
    if (rest === null || !isText(path)) return [];
    const start = lines.text.indexOf('#', node.end);
    const field = path.findLast((step) => typeof step === 'string') ?? '';
    return [finding('cut-text', { file, position: lines.restOfLine(start) }, { field: String(field), rest })];
  });
}

/** Not a word of the model, such as a status. */
function isText(path: Path): boolean {
  return expectedAt(planFileSchema, path) === 'text' && wordsAt(planFileSchema, path) === null;
}

/** What stands behind an unquoted text, and looks like the end of it. */
function restBehind({ start, end }: Tree, text: string): string | null {
  if (/["'|>]/.test(text.charAt(start))) return null;
  let at = end;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at += 1;
  if (text.charAt(at) !== '#' || !/[ \t]/.test(text.charAt(at - 1))) return null;
  const [rest = ''] = text.slice(at, at + LONGEST).split(/[\r\n]/);
  return CUT.test(rest) ? rest.trimEnd() : null;
}

/** As much of it as a message quotes. */
const LONGEST = 60;

function* walk(node: Tree, path: Path): Generator<{ node: Tree; path: Path }> {
  const isEmpty = node.value === null && node.start === node.end;
  if (typeof node.value === 'string' || isEmpty) yield { node, path };
  for (const [key, { node: inside }] of node.fields ?? []) yield* walk(inside, [...path, key]);
  for (const [index, inside] of (node.items ?? []).entries()) yield* walk(inside, [...path, index]);
}
