// What a typed text may mean as data: the schema of its field decides which of them is meant.
import { Lines } from '../load/lines.ts';
import { parseYaml } from '../load/yaml-document.ts';

/** The meanings of a typed text, the likeliest first: a list or record in brackets, yes or no, a number, a text. */
export function readings(typed: string): unknown[] {
  const bracketed = isBracketed(typed) ? yaml(typed) : [];
  const truth = typed === 'true' || typed === 'false' ? [typed === 'true'] : [];
  return [...bracketed, ...truth, ...number(typed), typed];
}

/** A list or a record, as YAML has them in one line. */
export function isBracketed(typed: string): boolean {
  return /^(\[.*\]|\{.*\})$/s.test(typed);
}

/** Only a number whose digits say no more than its value: `007` and `11.10` are texts. */
function number(typed: string): number[] {
  const value = Number(typed);
  return typed !== '' && Number.isFinite(value) && String(value) === typed ? [value] : [];
}

function yaml(typed: string): unknown[] {
  const { tree, findings } = parseYaml('', new Lines(typed));
  return tree === null || findings.length > 0 ? [] : [tree.value];
}
