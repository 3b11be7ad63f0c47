// What plain scalars mean: in YAML 1.2's core schema, which plans are read by, and in YAML 1.1, which others read them by.
import {
  boolCoreTag,
  boolYaml11Tag,
  floatCoreTag,
  floatYaml11Tag,
  intCoreTag,
  intYaml11Tag,
  mergeTag,
  NOT_RESOLVED,
  nullCoreTag,
  nullYaml11Tag,
  type ScalarTagDefinition,
  timestampTag,
} from 'js-yaml';

/** Null, a truth value, a number or the text itself, by the core schema. */
export const coreValue = meaning(nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag);

/** The same by YAML 1.1, to which `no`, `12:30` and `2031-06-01` are no texts. */
export const value11 = meaning(
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
);

function meaning(...tags: ScalarTagDefinition[]): (source: string) => unknown {
  // By the character a scalar begins with: most begin with one that no tag has.
  const byFirst = new Map<string, ScalarTagDefinition[]>();
  for (const tag of tags) {
    for (const first of tag.implicitFirstChars ?? [])
      byFirst.set(first, [...(byFirst.get(first) ?? []), tag]);
  }
  return (source) => {
    for (const { resolve, tagName } of byFirst.get(source.charAt(0)) ?? []) {
      const value: unknown = resolve(source, false, tagName);
      if (value !== NOT_RESOLVED) return value;
    }
    return source;
  };
}
