// A finding: one thing wrong with a plan, as data. Its words are chosen when it is shown.
import type { Origin } from './plan.ts';
import type { UnknownReason } from './when/problem.ts';

export type Severity = 'error' | 'warning';

/** What was expected of a value; each has a phrase in every language. */
export type Expected =
  | 'text'
  | 'id'
  | 'date'
  | 'list'
  | 'record'
  | 'number'
  | 'boolean'
  | 'count'
  | 'sdg'
  | 'url'
  | 'currency'
  | 'language'
  | 'time-zone'
  | 'month-number'
  | 'value';

/** Why a written date is not one. */
export type DateReason = UnknownReason;

/** What is there instead: a single value, or something with other values in it. */
export type FoundShape = 'value' | 'list' | 'record' | 'nothing';

/** Why a file of the plan could not be read. `link`: a symbolic link that leads out of the plan folder. */
export type UnreadableReason = 'missing' | 'permission' | 'not-a-file' | 'link' | 'other';

/** Limits that keep a hostile or broken file from taking all memory or time. */
export type LimitKind =
  | 'bytes'
  | 'files'
  | 'plan'
  | 'depth'
  | 'values'
  | 'plan-values'
  | 'letters'
  | 'aliases'
  | 'alias-letters';

/** What is wrong with a file's YAML, in the words of somebody who writes it by hand. */
export type SyntaxProblem =
  | 'colon'
  | 'indent'
  | 'tab'
  | 'quote'
  | 'after-quote'
  | 'comment'
  | 'escape'
  | 'bracket'
  | 'comma'
  | 'no-colon'
  | 'dash'
  | 'dash-space'
  | 'space'
  | 'character'
  | 'alias'
  | 'other';

/** Every code, with what its message needs to know. The catalogues are typed by it. */
export interface FindingArgs {
  'file-unreadable': { reason: UnreadableReason };
  'file-encoding': { encoding: string };
  /** `code` as `U+001B`. */
  'control-character': { code: string };
  'merge-conflict': Record<never, never>;
  'too-large': { what: LimitKind; limit: string };
  /** `count` findings of a file, or of the plan, that are not listed. */
  'more-findings': { count: number; of: 'file' | 'plan' };
  /** `colon`: a text with `: ` in it wants quotes. */
  'yaml-syntax': { problem: SyntaxProblem; colon: boolean };
  'yaml-feature': { feature: 'directive' | 'tag' | 'documents' | 'merge-key' | 'key' | 'alias' };
  'duplicate-key': { key: string };
  'no-header': { file: string };
  'header-elsewhere': { key: string };
  'unknown-key': { key: string; near: string | null; known: string[] };
  'missing-key': { key: string };
  /** `found` is the value as written when `shape` is `value`, else empty; `quotes`: in quotes it would do. */
  'wrong-type': {
    field: string;
    expected: Expected;
    shape: FoundShape;
    found: string;
    quotes: boolean;
    /** Given where the value would do as a list of several. */
    names?: string[];
  };
  'unknown-value': { field: string; value: string; known: string[]; near: string | null };
  'date-unknown': { written: string; reason: DateReason; suggestion: string | null };
  'date-order': { written: string; from: string; to: string };
  /** `day` is on `weekday`, not on the one that was `said` (1 Monday … 7 Sunday); `near` is the nearest that is. */
  'date-weekday': { written: string; day: string; weekday: number; said: number; near: string };
  'date-ambiguous': { written: string; candidates: string[] };
  'date-words': { written: string; canonical: string };
  'duplicate-id': { id: string };
  'unknown-theme': { id: string; near: string | null; known: string[] };
  'unknown-reference': { field: string; id: string; near: string | null };
  'reference-cycle': { field: string; ids: string[] };
  'future-actual': { written: string };
  'outside-period': { written: string; period: string };
  'undeclared-name': { field: string; name: string; vocabulary: string; near: string | null };
  /** `names`: what one text holds that should be a list. */
  'several-names': { field: string; written: string; names: string[] };
  /** `read`: the number it is read as; null: as words. `meant`: numbers it may mean. */
  'number-spelt': { written: string; read: string | null; meant: string[] };
  /** `rest`: the comment behind a text that looks like its end. */
  'cut-text': { field: string; rest: string };
  /** `name`: what would be read; `ending`: what it ends in. */
  'misnamed-file': { name: string; ending: string };
  'expect-mismatch': { expected: number; found: number; status: string | null };
}
export type FindingCode = keyof FindingArgs;

/** Warnings are printed and exit 0; `--strict` makes them errors. */
const WARNINGS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'date-words',
  'outside-period',
  'undeclared-name',
  'several-names',
  'number-spelt',
  'cut-text',
  'misnamed-file',
  'expect-mismatch',
]);

/** 1-based line and column (UTF-16 units, as editors count); the end is exclusive. */
export interface Position {
  line: number;
  col: number;
  endLine: number;
  endCol: number;
}

/** Where to look: a place in a file's data (its key or its value), or a position in its text. */
export type Place = (Origin & { on: 'key' | 'value' }) | { file: string; position: Position };

export interface Finding<C extends FindingCode = FindingCode> {
  code: C;
  severity: Severity;
  place: Place;
  args: FindingArgs[C];
  /** The other places it speaks of, such as the first use of a duplicate id. */
  related: Place[];
}

/** A place looked up. */
export interface Located {
  file: string;
  position: Position;
}

/** A finding at its line and column, with that line as it may be quoted (null when it may not). */
export interface Diagnostic extends Located {
  finding: Finding;
  source: string | null;
  related: Located[];
}

export function finding<C extends FindingCode>(
  code: C,
  place: Place,
  args: FindingArgs[C],
  related: Place[] = [],
): Finding<C> {
  return { code, severity: severityOf(code), place, args, related };
}

/** Unless `--strict` is asked for. */
export function severityOf(code: FindingCode): Severity {
  return WARNINGS.has(code) ? 'warning' : 'error';
}

/** The place of a field's value inside a record. */
export function at(origin: Origin, ...path: (string | number)[]): Place {
  return { file: origin.file, path: [...origin.path, ...path], on: 'value' };
}
