// The rows of a report for machines that read lines: one flat record each, taken from its JSON.
import type { Report } from '../report/types.ts';
import { toDocument } from './json.ts';
import type { FormatContext } from './types.ts';

export type Flat = Record<string, string | number | boolean>;

/** Which list of the JSON document holds the rows, and which of their fields make the columns. */
const ITEM_FIELDS = [
  'id',
  'kind',
  'title',
  'themes',
  'type',
  'when',
  'earliest',
  'latest',
  'precision',
  'when_note',
  'status',
  'late',
  'match',
  'subject_to',
  'owner',
  'partners',
  'place',
  'part_of',
  'service',
  'tags',
  'edition',
  'referenced',
  'file',
  'untranslated',
] as const;

const SHAPES = {
  items: ITEM_FIELDS,
  late: ['days_late', ...ITEM_FIELDS],
  open: ['decide_by', 'reasons', ...ITEM_FIELDS],
  themes: ['id', 'title', 'action', 'event', 'milestone', 'project', 'total', 'late', 'file', 'untranslated'],
  indicators: [
    'id',
    'title',
    'themes',
    'unit',
    'direction',
    'baseline',
    'latest',
    'target',
    'file',
    'untranslated',
  ],
  diff: ['id', 'kind', 'title', 'how', 'was', 'field', 'from', 'to', 'moved', 'reason', 'commit'],
  history: ['day', 'author', 'how', 'id', 'field', 'from', 'to', 'moved', 'subject', 'commit'],
  approve: ['tag', 'commit'],
  i18n: [
    'state',
    'language',
    'id',
    'kind',
    'field',
    'source',
    'target',
    'was',
    'changed',
    'changed_in',
    'translated',
    'translated_in',
    'file',
    'line',
  ],
  findings: ['file', 'line', 'col', 'severity', 'code', 'message', 'hint'],
} as const;

/** Columns in order, and the rows of a report under them; lists are joined by "; ". */
export function toRecords(
  report: Report,
  context: FormatContext,
): { columns: readonly string[]; rows: Flat[] } {
  const document = toDocument(report, context) as Record<string, Record<string, unknown>[]>;
  switch (report.kind) {
    case 'themes':
      return records(SHAPES.themes, document.themes ?? []);
    case 'indicators':
      return records(SHAPES.indicators, document.indicators ?? []);
    case 'validate':
      return records(SHAPES.findings, document.findings ?? []);
    case 'diff':
      return records(SHAPES.diff, (document.changes ?? []).flatMap(changeRows));
    case 'history':
      return records(SHAPES.history, (document.entries ?? []).flatMap(changeRows));
    case 'approve':
      return records(SHAPES.approve, [document]);
    case 'i18n':
      return records(SHAPES.i18n, [...(document.stale ?? []), ...(document.missing ?? [])].map(textRow));
    case 'show': {
      const rows = Object.entries(document.record ?? {}).map(([field, value]) => ({
        field,
        value: flatten(value),
      }));
      return { columns: ['field', 'value'], rows };
    }
    case 'late':
    case 'open':
      return records(SHAPES[report.kind], document.items ?? []);
    default:
      return records(SHAPES.items, [
        ...(document.items ?? []),
        ...(context.maybe ? (document.maybe ?? []) : []),
      ]);
  }
}

function records(columns: readonly string[], rows: Record<string, unknown>[]) {
  return {
    columns,
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column, flatten(pick(row, column))])),
    ),
  };
}

/** A column by name: the row's own field, or one inside its date, its counts or its value. */
function pick(row: Record<string, unknown>, column: string): unknown {
  const when = (row.when ?? {}) as Record<string, unknown>;
  if (column === 'when') return when.written ?? null;
  if (column === 'earliest' || column === 'latest' || column === 'precision') {
    if (row.kind !== 'indicator') return when[column] ?? null;
  }
  const counts = (row.counts ?? {}) as Record<string, unknown>;
  return column in counts ? counts[column] : row[column];
}

function flatten(value: unknown): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(flatten).join('; ');
  if (typeof value !== 'object') return value as string | number | boolean;
  const record = value as Record<string, unknown>;
  if ('written' in record) return String(record.written ?? '');
  if ('value' in record) return flatten(record.value);
  const parts = Object.values(record)
    .map(flatten)
    .filter((part) => part !== '');
  return parts.join(' ');
}

/** A change as one row for each field; a record that came or went has one without a field. */
function changeRows(change: Record<string, unknown>): Record<string, unknown>[] {
  const { id, was, reason: own } = change;
  const renamed = was === null ? [] : [{ field: 'id', from: was, to: id, reason: own }];
  const fields = [...renamed, ...((change.fields ?? []) as Record<string, unknown>[])];
  const { id: commit, ...told } = (change.commit ?? {}) as Record<string, unknown>;
  return (fields.length === 0 ? [{ reason: own }] : fields).map((field: Record<string, unknown>) => {
    const shift = (field.shift ?? {}) as Record<string, unknown>;
    const reason = (field.reason ?? {}) as Record<string, unknown>;
    return {
      ...change,
      ...told,
      ...field,
      moved: [shift.kind, shift.count, shift.unit].filter((part) => part != null).join(' '),
      reason: reason.text ?? reason.from,
      commit: commit ?? reason.commit,
    };
  });
}

/** A stale or missing text, with the day and the id of the commits apart. */
function textRow(row: Record<string, unknown>): Record<string, unknown> {
  const [changed, translated] = [row.changed, row.translated].map((made) => {
    const { commit } = (made ?? {}) as { commit?: { day: string; id: string } | null };
    return commit === null ? { day: 'uncommitted', id: '' } : commit;
  });
  return {
    ...row,
    ...{ changed: changed?.day, changed_in: changed?.id },
    ...{ translated: translated?.day, translated_in: translated?.id },
  };
}
