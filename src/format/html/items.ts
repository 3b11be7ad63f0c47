// The full list: every item once, with everything it says, by theme and kind; a script can filter it.
import type { Theme } from '../../core/plan.ts';
import { KINDS, type Kind, WORK_LISTS, type WorkList } from '../../core/schema/vocabulary.ts';
import type { Row, StatusReport } from '../../report/types.ts';
import type { FormatContext } from '../types.ts';
import type { OnPage } from './fields.ts';
import { drawFilters } from './filters.ts';
import { drawItem } from './item.ts';
import { monthsByItem } from './item-months.ts';
import { type Html, html } from './markup.ts';
import { planText } from './plan-text.ts';
import type { Section } from './section.ts';

const LISTS = Object.fromEntries(Object.entries(WORK_LISTS).map(([list, kind]) => [kind, list])) as Record<
  Kind,
  WorkList
>;

export function items(report: StatusReport, context: FormatContext): Section {
  const { report: words, fields: labels, columns } = context.voice.messages;
  const months = monthsByItem(report.calendar);
  const onPage: OnPage = new Set([
    ...report.items.map(({ item }) => item.id),
    ...report.indicators.map(({ indicator }) => indicator.id),
  ]);
  const groups = report.themes.flatMap(({ theme }) =>
    KINDS.map((kind) => ({
      theme,
      kind,
      rows: report.items.filter((row) => row.item.kind === kind && firstTheme(row, report) === theme),
    })),
  );
  const bodies = groups
    .filter(({ rows }) => rows.length > 0)
    .map((group) => drawGroup(group, months, onPage, context));
  const body = html`${drawFilters(report, context)}
<table>
<thead><tr><th scope="col">${labels.when}<th scope="col">${columns.what}<th scope="col">${labels.status}</thead>
${bodies}
</table>`;
  return { name: 'items', title: words.items, count: report.items.length, body };
}

interface Group {
  theme: Theme | null;
  kind: Kind;
  rows: readonly Row[];
}

/** The theme a row stands under: the first of its own that the plan declares. */
function firstTheme({ item }: Row, { themes }: StatusReport): Theme | null {
  return themes.find(({ theme }) => theme !== null && theme.id === item.themes[0])?.theme ?? null;
}

function drawGroup(
  { theme, kind, rows }: Group,
  months: ReadonlyMap<string, string>,
  onPage: OnPage,
  context: FormatContext,
): Html {
  const { report: words, columns } = context.voice.messages;
  const title = theme === null ? html`${words.noTheme}` : planText(theme.title, context);
  const own = theme === null ? '' : html` data-t="${theme.id}"`;
  return html`<tbody${own} data-k="${kind}"><tr><th colspan="3" scope="rowgroup">${title} · ${
    columns[LISTS[kind]]
  } <small>${rows.length}</small>
${rows.map((row) => drawItem(row, theme, months.get(row.item.id) ?? '', onPage, context))}</tbody>`;
}
