// A single value as YAML text, in the style of what it stands in for wherever that can hold it.
import { type Before, blockScalar } from './block-scalar.ts';
import type { Style } from './layout.ts';
import { isPlain } from './plain.ts';

export type Single = string | number | boolean | null;

export interface Setting {
  /** Inside brackets, where no line may break. */
  flow: boolean;
  isDate: boolean;
  /** The style it had, or that its neighbours have. */
  like: Style;
  /** Columns before the lines of a block scalar, from the start of the line and from the collection it is in. */
  indent: { absolute: number; relative: number };
  eol: string;
  /** The block scalar it stands in for. */
  before: Before | null;
}

/** Texts for a value, the best first. */
export function scalarTexts(value: Single, setting: Setting): string[] {
  if (typeof value !== 'string') return [String(value)];
  const { like, flow } = setting;
  const isBlock = like === 'literal' || like === 'folded';
  const block = flow ? [] : blockScalar(value, like === 'folded' ? '>' : '|', setting);
  const plain = isPlain(value, flow, setting.isDate) ? [value] : [];
  const quoted = like === 'single' ? [...single(value), double(value)] : [double(value)];
  const best =
    value.includes('"') || value.includes('\\') ? [...single(value), double(value)] : [double(value)];
  if (isBlock) return unique([...block, ...plain, ...best]);
  if (value.includes('\n')) return unique(like === 'double' ? [...quoted, ...block] : [...block, ...best]);
  return unique(like === 'single' || like === 'double' ? quoted : [...plain, ...best]);
}

/** JSON's spelling, and what YAML takes for a line break or a mark escaped, too. */
export function double(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function single(text: string): string[] {
  return /[\p{Cc}\u2028\u2029\ufeff]/u.test(text) ? [] : [`'${text.replaceAll("'", "''")}'`];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
