// Reports as JSON: a contract. `output.schema.json` describes it; a change that breaks it raises schemaVersion.
import { addDays } from '../core/day.ts';
import type { Period } from '../core/period.ts';
import type {
  ItemsReport,
  Report,
  ReportKind,
  ReportOf,
  Row,
  ShowReport,
  ThemeRow,
} from '../report/types.ts';
import { describe } from './describe.ts';
import { approveToJson, diffToJson, historyToJson } from './json-diff.ts';
import { editToJson } from './json-edit.ts';
import { i18nToJson, importToJson } from './json-i18n.ts';
import { indicatorToJson, itemToJson, themeToJson } from './json-item.ts';
import { statusToJson } from './json-status.ts';
import { jsonText } from './json-text.ts';
import { calendarToJson, timelineToJson } from './json-timeline.ts';
import type { FormatContext } from './types.ts';
import { say } from './voice.ts';

export const SCHEMA_VERSION = 1;

type Bodies = {
  [K in Exclude<ReportKind, 'feed' | 'sheet'>]: (report: ReportOf<K>, context: FormatContext) => object;
};

export function formatJson(report: Report, context: FormatContext): string {
  return jsonText(toDocument(report, context));
}

/** The document before it is written out: CSV and plain text take their rows from it too. */
export function toDocument(report: Report, context: FormatContext): Record<string, unknown> {
  const { voice, plan, today, revision } = context;
  const body = (BODIES[report.kind as keyof Bodies] as (report: Report, context: FormatContext) => object)(
    report,
    context,
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    kind: report.kind,
    plan: {
      title: say(plan.header.title, voice).text,
      period: periodOf(plan.calendar.period),
      revision: revision?.commit.id ?? null,
    },
    language: voice.language,
    today,
    ...body,
  };
}

const listed = (report: { rows: Row[]; maybe: Row[] }, { voice }: FormatContext) => ({
  items: report.rows.map((row) => itemToJson(row, voice)),
  maybe: report.maybe.map((row) => itemToJson(row, voice)),
});
const items = (report: ItemsReport, context: FormatContext) => ({
  period: periodToJson(report.period),
  ...listed(report, context),
});

const BODIES: Bodies = {
  actions: items,
  events: items,
  milestones: items,
  projects: items,
  items,
  next: (report, context) => ({ period: periodToJson(report.period), ...listed(report, context) }),
  late: (report, { voice }) => ({
    items: report.rows.map((row) => ({ ...itemToJson(row, voice), days_late: row.daysLate })),
  }),
  open: (report, { voice }) => ({
    items: report.rows.map((row) => ({
      ...itemToJson(row, voice),
      reasons: row.reasons,
      decide_by: row.decideBy,
    })),
  }),
  month: (report, { voice }) => ({
    period: periodToJson(report.period),
    days: report.months
      .flatMap((month) => month.weeks.flat())
      .filter((day) => day !== null && day.items.length > 0)
      .map((day) => ({ day: day?.day, items: day?.items })),
    items: [...report.dated, ...report.coarse].map((row) => itemToJson(row, voice)),
    maybe: report.maybe.map((row) => itemToJson(row, voice)),
  }),
  calendar: (report, { voice }) => ({
    period: periodToJson(report.period),
    ...calendarToJson(report, voice),
  }),
  timeline: (report, { voice }) => timelineToJson(report, voice),
  themes: (report, { voice }) => ({
    period: periodToJson(report.period),
    themes: report.rows.map((row) => themeRowToJson(row, voice)),
    maybe: report.maybe.map((row) => itemToJson(row, voice)),
    unthemed: report.unthemed,
    total: report.total,
  }),
  indicators: (report, { voice }) => ({
    indicators: report.rows.map(({ indicator, latest }) => ({
      ...indicatorToJson(indicator, voice),
      latest,
    })),
  }),
  show: (report, context) => ({
    record: recordToJson(report.subject, context),
    parts: report.parts.map((row) => itemToJson(row, context.voice)),
    relations: report.relations.map(({ relation, id, record }) => ({
      relation,
      id,
      title: record === null ? null : say(record.title, context.voice).text,
    })),
  }),
  report: (report, { voice }) => ({ period: periodToJson(report.period), ...statusToJson(report, voice) }),
  edit: editToJson,
  diff: (report, { voice }) => diffToJson(report, voice),
  history: (report, { voice }) => historyToJson(report, voice),
  approve: (report) => approveToJson(report),
  i18n: i18nToJson,
  import: importToJson,
  validate: (report, context) => ({
    files: report.files.length,
    items: report.items,
    findings: report.diagnostics.map((diagnostic) => describe(diagnostic, context)),
  }),
};

function recordToJson(subject: ShowReport['subject'], { voice }: FormatContext): object {
  if ('item' in subject) return itemToJson(subject.item, voice);
  if ('theme' in subject) return themeRowToJson(subject.theme, voice);
  return { ...indicatorToJson(subject.indicator.indicator, voice), latest: subject.indicator.latest };
}

function themeRowToJson(row: ThemeRow, voice: FormatContext['voice']): object {
  return { ...themeToJson(row.theme, voice), counts: row.counts, total: row.total, late: row.late };
}

function periodToJson(period: Period | null): object | null {
  return period === null ? null : { text: period.text, ...periodOf(period) };
}

/** Inclusive at both ends, as everywhere a person reads. */
function periodOf(span: { start: string; end: string } | null): { first: string; last: string } | null {
  return span === null ? null : { first: span.start, last: addDays(span.end, -1) };
}
