// What a plan may be at most: far beyond any real one, well below what stops the process. `wp help limits` has them all.
import { at, type Finding, type FindingArgs, finding, type LimitKind, type Place } from '../core/finding.ts';

/** Bytes of one file. */
export const FILE_BYTES = 4 * 1024 * 1024;
/** Files of a plan, and their bytes together: 100,000 items take some 22 MB. */
export const FILES = 10_000;
export const PLAN_BYTES = 32 * 1024 * 1024;
/** Lists and mappings inside each other; a plan needs 6. yaml aborts the process from a few thousand on. */
export const DEPTH = 64;
/** Values of one file: to say what is wrong, yaml takes up to 1 KB of memory for each. 4 MiB of items have 160,000. */
export const VALUES = 200_000;
/** Bytes of a file that leaves much to be collected: that takes some 50 ms, reading as much 600. */
export const LARGE = 1024 * 1024;
/** Values of a plan: 100,000 items have some 830,000. */
export const PLAN_VALUES = 1_000_000;
/** Letters of one text or key (UTF-16 units). */
export const LETTERS = 100_000;
/** Values that the aliases of one file may stand for, together, and their letters: each output writes them out. */
export const ALIAS_VALUES = 10_000;
export const ALIAS_LETTERS = 4 * 1024 * 1024;
/** Findings listed for one file, and for a plan; the others are counted. */
export const FILE_FINDINGS = 200;
export const FINDINGS = 5000;

const MEBIBYTE = 1024 * 1024;

/** Each limit as it is spoken of: bytes in MiB. */
export const LIMITS: Readonly<Record<LimitKind, string>> = {
  bytes: String(FILE_BYTES / MEBIBYTE),
  files: String(FILES),
  plan: String(PLAN_BYTES / MEBIBYTE),
  depth: String(DEPTH),
  values: String(VALUES),
  'plan-values': String(PLAN_VALUES),
  letters: String(LETTERS),
  aliases: String(ALIAS_VALUES),
  'alias-letters': String(ALIAS_LETTERS),
};

export function tooLarge(what: LimitKind, place: Place): Finding {
  return finding('too-large', place, { what, limit: LIMITS[what] });
}

/** A file as a whole. */
export function wholeFile(file: string): Place {
  return at({ file, path: [] });
}

/** The first findings of a file, and one that counts the rest. */
export function atMost(findings: Finding[]): Finding[] {
  const next = findings[FILE_FINDINGS];
  if (next === undefined) return findings;
  const rest = more(findings.slice(FILE_FINDINGS), 'file');
  return [...findings.slice(0, FILE_FINDINGS), rest];
}

/** A finding that counts others, at the first of them, which must be there. */
export function more(findings: readonly Finding[], of: 'file' | 'plan'): Finding {
  const [first] = findings as [Finding];
  const count = findings.reduce((sum, one) => sum + counted(one), 0);
  const { severity } = findings.find((one) => one.severity === 'error') ?? first;
  return { ...finding('more-findings', first.place, { count, of }), severity };
}

function counted({ code, args }: Finding): number {
  return code === 'more-findings' ? (args as FindingArgs['more-findings']).count : 1;
}
