// A change made in a file's text by one splice, proven by reading the result again.
import { keysAt } from '../../core/schema/expected.ts';
import { planFileSchema } from '../../core/schema/file.ts';
import { addField, addItem } from './add-element.ts';
import { type Change, intend, type Path, sameData } from './change.ts';
import { hasOnlyOldComments } from './comments.ts';
import { isDateField } from './date-field.ts';
import { changesInside } from './inside.ts';
import { placeOf } from './key-order.ts';
import { eolAt, nodeAt, styleOf } from './layout.ts';
import { mannerAt } from './manner.ts';
import { removeElement } from './remove-element.ts';
import { reordered } from './reorder.ts';
import { neighbourStyle, replaceValue } from './replace-value.ts';
import { type Splice, spliced, splicedAll } from './splice.ts';
import { type TextFile, withText } from './text-file.ts';
import { fieldText, flowText, type Writing } from './value.ts';

/** Where a person must make the change, because no splice could be proven right. `line` is 1-based. */
export interface ByHand {
  file: string;
  line: number;
}

/**
 * The file after a change: the first candidate that reads back as the data that was meant, nothing else changed and no
 * comment made of two.
 */
export function apply(
  before: TextFile,
  change: Change,
  languages: readonly string[] = [],
): TextFile | ByHand {
  const meant = intend(before.tree?.value, change);
  if (!isDisputed(before, change.path)) {
    for (const after of candidates(before, change, languages)) {
      if (meant.some((data) => isProven(before, after, data))) return after;
    }
  }
  return { file: before.file, line: lineOf(before, change.path) };
}

function* candidates(before: TextFile, change: Change, languages: readonly string[]): Iterable<TextFile> {
  const moved = reordered(before, change);
  if (moved !== null) yield withText(before, spliced(before.text, moved));
  const steps = changesInside(before, change);
  const after = steps === null ? null : inSteps(before, steps, languages);
  if (after !== null) yield after;
  for (const splice of splicesFor(before, change, languages))
    yield withText(before, spliced(before.text, splice));
}

function inSteps(before: TextFile, steps: readonly Change[], languages: readonly string[]): TextFile | null {
  let file = before;
  for (const step of steps) {
    const after = apply(file, step, languages);
    if (!('text' in after)) return null;
    file = after;
  }
  return file;
}

/** Several values set at once. Where one is already its aliases follow; that too is proven. */
export function applyAll(
  before: TextFile,
  changes: readonly { path: Path; value: unknown }[],
  languages: readonly string[] = [],
): TextFile | ByHand {
  const { text, tree } = before;
  const byHand = (...paths: Path[]) => {
    const lines = paths.map((path) => lineOf(before, path));
    return { file: before.file, line: Math.min(...lines) };
  };
  const meant = changes.reduce<unknown>(
    (data, change) => intend(data, { do: 'set', ...change })[0],
    tree?.value,
  );
  const splices: Splice[] = [];
  for (const { path, value } of changes) {
    if (isDisputed(before, path)) return byHand(path);
    const node = nodeAt(tree, path);
    if (node !== null && styleOf(node, text) === 'alias') continue;
    const [best] = splicesFor(before, { do: 'set', path, value }, languages);
    if (best === undefined) return byHand(path);
    splices.push(best);
  }
  const after = withText(before, splicedAll(text, splices));
  return isProven(before, after, meant) ? after : byHand(...changes.map(({ path }) => path));
}

function isProven(before: TextFile, after: TextFile, meant: unknown): boolean {
  if (after.tree === null || !sameData(after.tree.value, meant)) return false;
  const told = ({ findings }: TextFile) =>
    findings.map(({ code, args }) => JSON.stringify([code, args])).sort();
  return sameData(told(before), told(after)) && hasOnlyOldComments(before, after);
}

/** Whether YAML itself is in doubt around a path: a key that is there twice, a tag, a merge key. */
function isDisputed({ tree, findings, lines }: TextFile, path: Path): boolean {
  if (tree === null || findings.length === 0) return findings.length > 0;
  const record = nodeAt(tree, path.slice(0, 2)) ?? tree;
  const extent = lines.range(record.start, record.end);
  return findings.some(
    ({ place }) =>
      'position' in place && place.position.line >= extent.line && place.position.line <= extent.endLine,
  );
}

function* splicesFor(file: TextFile, change: Change, languages: readonly string[]): Iterable<Splice> {
  const { text, tree } = file;
  if (change.do === 'remove') {
    yield* removeElement(file, change.path);
    return;
  }
  const node = nodeAt(tree, change.path);
  if (change.do === 'set') {
    yield* node === null
      ? setNew(file, change, languages)
      : replaceValue(file, node, change.path, change.value, writingAt(file, change.path));
    return;
  }
  const writing = writingAt(file, change.path);
  if (node === null || node.value === null) {
    const value = [change.value];
    yield* splicesFor(file, { do: 'set', path: change.path, value }, languages);
  } else if (node.items !== undefined) yield* addItem(file, node, change, writing);
  else {
    const added = flowText(
      change.value,
      [...change.path, 1],
      writing,
      neighbourStyle({ ...node, items: [node] }, text),
    );
    yield { start: node.start, end: node.end, text: `[${text.slice(node.start, node.end)}, ${added}]` };
    yield* replaceValue(file, node, change.path, [node.value, change.value], writing);
  }
}

/** A field that is not there yet, with the records on the way to it. */
function* setNew(
  file: TextFile,
  { path, value }: Change & { do: 'set' },
  languages: readonly string[],
): Iterable<Splice> {
  const { text, tree } = file;
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  if (typeof key !== 'string') return;
  const record = nodeAt(tree, parent);
  const writing = writingAt(file, path);
  if (record?.fields !== undefined) {
    const index = placeOf(key, [...record.fields.keys()], parent, languages);
    yield* addField(file, record, parent, key, value, index, writing);
  } else if (parent.length === 0 && record?.value === null) {
    const eol = eolAt(text, text.length);
    const gap = /(^|\n\r?\n)$/.test(text) ? '' : text.endsWith('\n') ? eol : eol + eol;
    const end = text === '' || text.endsWith('\n') ? eol : '';
    yield {
      start: text.length,
      end: text.length,
      text: `${gap}${fieldText(key, value, path, 0, writing)}${end}`,
    };
  } else if (record === null || record.value === null) {
    yield* splicesFor(file, { do: 'set', path: parent, value: { [key]: value } }, languages);
  }
}

function writingAt(file: TextFile, path: Path): Writing {
  return { manner: mannerAt(file, path), isDate, isOwn };
}

function isOwn(path: Path): boolean {
  return keysAt(planFileSchema, path.slice(0, -1)).includes(String(path.at(-1)));
}

/** A date of the model, or a day in a field of somebody's own. */
function isDate(path: Path, text: string): boolean {
  if (path.some((step) => String(step).startsWith('x-'))) return /^\d{4}-\d\d-\d\d$/.test(text);
  return isDateField(path);
}

/** The line (1-based) of what is at a path, or of the nearest thing around it. */
export function lineOf({ tree, lines }: TextFile, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = nodeAt(tree, path.slice(0, length));
    if (node !== null) return lines.range(node.start, node.end).line;
  }
  return 1;
}
