// The full list: every item once, with everything it says, by theme; a script can filter it.
import type { Theme } from '../../core/plan.ts';
import type { Row, StatusReport } from '../../report/types.ts';
import type { FormatContext } from '../types.ts';
import { say } from '../voice.ts';
import { noticed, sayDate, standingClass } from './entry.ts';
import { fields, type OnPage, updates } from './fields.ts';
import { drawFilters } from './filters.ts';
import { monthsByItem } from './item-months.ts';
import { type Html, html, joined, type Piece } from './markup.ts';
import { planText, textAttributes } from './plan-text.ts';
import type { Section } from './section.ts';

export function items(report: StatusReport, context: FormatContext): Section {
  const { report: words, fields: labels, columns } = context.voice.messages;
  const months = monthsByItem(report.calendar);
  const onPage: OnPage = new Set([
    ...report.items.map(({ item }) => item.id),
    ...report.indicators.map(({ indicator }) => indicator.id),
  ]);
  const groups = report.themes
    .map(({ theme }) => ({ theme, rows: report.items.filter((row) => firstTheme(row, report) === theme) }))
    .filter(({ rows }) => rows.length > 0);
  const bodies = groups.map(({ theme, rows }) => {
    const title = theme === null ? html`${words.noTheme}` : planText(theme.title, context);
    return html`<tbody${theme === null ? '' : html` data-t="${theme.id}"`}><tr><th colspan="3" scope="rowgroup">${title} <small>${rows.length}</small>
${rows.map((row) => line(row, theme, months.get(row.item.id) ?? '', context, onPage))}</tbody>`;
  });
  const body = html`${drawFilters(report, context)}
<table>
<thead><tr><th scope="col">${labels.when}<th scope="col">${columns.what}<th scope="col">${labels.status}</thead>
${bodies}
</table>`;
  return { name: 'items', title: words.items, count: report.items.length, body };
}

/** The theme a row stands under: the first of its own that the plan declares. */
function firstTheme({ item }: Row, { themes }: StatusReport): Theme | null {
  return themes.find(({ theme }) => theme !== null && theme.id === item.themes[0])?.theme ?? null;
}

function line(row: Row, theme: Theme | null, months: string, context: FormatContext, onPage: OnPage): Html {
  const { item } = row;
  const { voice } = context;
  const { words } = voice.messages;
  const notes = noticed(row, context);
  const status = notes.length === 0 ? html`${words.statuses.planned}` : joined(notes, ', ');
  const more = [
    html`${words.kinds[item.kind]}`,
    ...alsoIn(row, theme, context),
    ...fields(item, context, onPage),
  ];
  return html`<tr id="item-${item.id}"${marks(row, theme, months)}><td>${sayDate(row, context)}${
    item.when_note === undefined ? '' : html` <small>${planText(item.when_note, context)}</small>`
  }<td><b${textAttributes(item.title, voice)}>${say(item.title, voice).text}</b>${[
    item.description,
    item.note,
  ].map((text) =>
    text === undefined ? '' : html`<p>${planText(text, context)}</p>`,
  )}${updates(item, context)}<p>${joined(more, ' · ')}<td${standingClass(row, context)}>${status}
`;
}

function alsoIn({ item }: Row, theme: Theme | null, { voice, plan }: FormatContext): Piece[] {
  const others = item.themes.filter((id) => id !== theme?.id);
  if (others.length === 0) return [];
  const titles = others.map(
    (id) => say(plan.themes.find((other) => other.id === id)?.title ?? id, voice).text,
  );
  return [`${voice.messages.page.also} ${titles.join(', ')}`];
}

/** What the filters look at: theme (where the group does not say it all), kind, status (where it is not planned) and what is derived, months. */
function marks({ item, late }: Row, theme: Theme | null, months: string): Html {
  const statuses = [
    item.status,
    ...(late ? ['late'] : []),
    ...(item.subject_to === undefined ? [] : ['conditional']),
    ...(item.referenced === true ? ['referenced'] : []),
  ];
  const themes = item.themes.length > 1 || theme === null ? html` data-t="${item.themes.join(' ')}"` : '';
  const standing = statuses.join(' ');
  return html`${themes} data-k="${item.kind}"${standing === 'planned' ? '' : html` data-s="${standing}"`}${
    months === '' ? '' : html` data-m="${months}"`
  }`;
}
