// Any value as YAML text: inside brackets, or in lines below each other.
import { isRecord } from '../../core/is-record.ts';
import type { Style } from './layout.ts';
import type { Manner } from './manner.ts';
import { isPlain } from './plain.ts';
import { double, type Single, scalarTexts } from './scalar.ts';

type Path = readonly (string | number)[];

export interface Writing {
  manner: Manner;
  /** Whether a text at a path of the file is meant as a date. */
  isDate(path: Path, text: string): boolean;
  /** Whether a key is the model's own: `on` stands in every plan as it is. */
  isOwn(path: Path): boolean;
}

/** Columns up to which a list of single values stands on one line. */
const ONE_LINE = 100;

/** Inside brackets, on one line. `like`: the style of single values around it. */
export function flowText(value: unknown, path: Path, writing: Writing, like: Style = 'plain'): string {
  if (Array.isArray(value)) {
    return `[${value.map((item, index) => flowText(item, [...path, index], writing, like)).join(', ')}]`;
  }
  if (isRecord(value)) {
    const { pad } = writing.manner;
    const fields = Object.entries(value).map(
      ([key, inner]) =>
        `${keyText(key, [...path, key], true, writing)}: ${flowText(inner, [...path, key], writing, like)}`,
    );
    return fields.length === 0 ? '{}' : `{${pad}${fields.join(', ')}${pad}}`;
  }
  return singleText(value as Single, path, { ...writing, flow: true, like, indent: 0 });
}

/** `key: value` in a block mapping whose keys stand at column `indent`; the first line without it. */
export function fieldText(key: string, value: unknown, path: Path, indent: number, writing: Writing): string {
  return `${keyText(key, path, false, writing)}:${afterColon(value, path, indent, writing)}`;
}

/** What follows `key:` for a key at column `indent`, with the space or line break between them. */
export function afterColon(value: unknown, path: Path, indent: number, writing: Writing): string {
  const { eol, step, dash } = writing.manner;
  if (isInline(value, path, indent, writing)) return ` ${inlineText(value, path, indent, writing)}`;
  const column = indent + (Array.isArray(value) ? dash : step);
  return `${eol}${' '.repeat(column)}${blockText(value, path, column, writing)}`;
}

/** A list or a record in lines at column `indent`; the first line without it. */
export function blockText(value: unknown, path: Path, indent: number, writing: Writing): string {
  const { eol } = writing.manner;
  const lines = Array.isArray(value)
    ? value.map((item, index) => itemText(item, [...path, index], indent, writing))
    : Object.entries(value as object).map(([key, inner]) =>
        fieldText(key, inner, [...path, key], indent, writing),
      );
  return lines.join(`${eol}${' '.repeat(indent)}`);
}

/** `- value` in a block list whose dashes stand at column `indent`. */
export function itemText(value: unknown, path: Path, indent: number, writing: Writing): string {
  const { afterDash } = writing.manner;
  const gap = `-${' '.repeat(afterDash - 1)}`;
  if (isRecord(value) && Object.keys(value).length > 0) {
    return `${gap}${blockText(value, path, indent + afterDash, writing)}`;
  }
  return `${gap}${inlineText(value, path, indent, writing)}`;
}

function inlineText(value: unknown, path: Path, indent: number, writing: Writing): string {
  if (typeof value === 'object' && value !== null) return flowText(value, path, writing);
  return singleText(value as Single, path, { ...writing, flow: false, like: 'plain', indent });
}

/** Single values, empty collections, and short lists of single values. */
function isInline(value: unknown, path: Path, indent: number, writing: Writing): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Object.keys(value).length === 0) return true;
  if (!Array.isArray(value) || value.some((item) => typeof item === 'object')) return false;
  return indent + String(path.at(-1)).length + flowText(value, path, writing).length < ONE_LINE;
}

function singleText(
  value: Single,
  path: Path,
  { manner, isDate, flow, like, indent }: Writing & { flow: boolean; like: Style; indent: number },
): string {
  const { eol, step } = manner;
  // In a mapping whose keys are quoted, so are its texts.
  const asKeys = manner.keyQuote === '"' ? 'double' : manner.keyQuote === "'" ? 'single' : like;
  const [best = String(value)] = scalarTexts(value, {
    flow,
    isDate: isDate(path, String(value)),
    like: asKeys,
    indent: { absolute: indent + step, relative: step },
    eol,
    before: null,
  });
  return best;
}

/** `path` leads to the value of the key. */
export function keyText(key: string, path: Path, flow: boolean, { manner, isOwn }: Writing): string {
  if (manner.keyQuote === '"') return double(key);
  if (manner.keyQuote === "'") return `'${key.replaceAll("'", "''")}'`;
  // `no` is a language, and a yes-or-no to YAML 1.1.
  return isPlain(key, flow, isOwn(path)) ? key : double(key);
}
