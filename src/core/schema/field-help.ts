// What the reference says of every field: typed by the model, so that none can be forgotten in any language.
import type * as z from 'zod/mini';
import type { fileSchema } from './file.ts';
import type { HeaderRecord, ThemeRecord, VocabularyEntry } from './header.ts';
import type { FieldName, IndicatorRecord, WorkItemRecord } from './item.ts';
import type { DIRECTIONS, Health, Mode, Role, Status, WorkList } from './vocabulary.ts';

/** The keys of a record, also of one that may be left out, stand in a list, or be plain text. */
type KeyOf<T> = T extends readonly (infer E)[] ? KeyOf<E> : T extends object ? keyof T : never;
type KeysOf<T> = KeyOf<NonNullable<T>>;

/** The records of a plan file, and their keys. Indicators share most of their keys with work items. */
export interface Documented {
  file: keyof z.output<typeof fileSchema>;
  header: keyof HeaderRecord;
  theme: keyof ThemeRecord;
  item: FieldName;
  indicator: Exclude<keyof IndicatorRecord, FieldName>;
  entry: Extract<KeysOf<VocabularyEntry> | 'aka', string>;
  link: 'title' | 'url';
  update: KeysOf<WorkItemRecord['updates']>;
  expect: KeysOf<WorkItemRecord['expect']>;
  budget: KeysOf<WorkItemRecord['budget']>;
  /** A value of an indicator: baseline, target, intermediate and actual ones. */
  measure: 'on' | 'by' | 'value' | 'source';
}

/** The closed words of the model. */
export interface DocumentedValues {
  status: Status;
  health: Health;
  mode: Mode;
  role: Role;
  direction: (typeof DIRECTIONS)[number];
}

/** Lists of records that begin with an id. */
export type RecordList = WorkList | 'themes' | 'indicators';

/** A sentence or two for each; codes stand between backticks. */
export type FieldHelp = { [R in keyof Documented]: Record<Documented[R], string> } & {
  values: { [V in keyof DocumentedValues]: Record<DocumentedValues[V], string> };
  /** Words a field may hold, for fields whose examples are no codes. */
  examples: Partial<Record<FieldName, readonly string[]>>;
  /** What the schema says of itself. */
  schema: { title: string; description: string; comment: string };
  /** What an editor offers to begin in a list. */
  snippets: Record<RecordList, string>;
};
