// What a plan may be at most: far beyond any real one, well below what stops the process.
import { at, type Finding, finding, type LimitKind, type Place } from '../core/finding.ts';

/** Bytes of one file. */
export const FILE_BYTES = 4 * 1024 * 1024;
export const FILES = 10_000;
/** Lists and mappings inside each other; a plan needs 6. yaml aborts the process from a few thousand on. */
export const DEPTH = 64;
/** Values of one file: yaml takes up to 1.5 KB of memory for each. */
export const VALUES = 400_000;
/** Values that the aliases of one file may stand for, together. */
export const ALIAS_VALUES = 10_000;
/** Findings listed for one file; the others are counted. */
const FINDINGS = 200;

const SPOKEN: Record<LimitKind, string> = {
  bytes: '4 MiB',
  files: String(FILES),
  depth: String(DEPTH),
  values: String(VALUES),
  aliases: String(ALIAS_VALUES),
};

export function tooLarge(what: LimitKind, place: Place): Finding {
  return finding('too-large', place, { what, limit: SPOKEN[what] });
}

/** A file as a whole. */
export function wholeFile(file: string): Place {
  return at({ file, path: [] });
}

/** The first findings of a file, and one that counts the rest. */
export function atMost(findings: Finding[]): Finding[] {
  const next = findings[FINDINGS];
  if (next === undefined) return findings;
  const rest = finding('more-findings', next.place, { count: findings.length - FINDINGS });
  return [...findings.slice(0, FINDINGS), rest];
}
