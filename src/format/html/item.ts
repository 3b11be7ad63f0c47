// An item's row in the full list: when, what with everything it says, where it stands.
import type { Theme } from '../../core/plan.ts';
import type { Row } from '../../report/types.ts';
import type { FormatContext } from '../types.ts';
import { say } from '../voice.ts';
import { noticed, sayDate, standingClass } from './entry.ts';
import { fields, type OnPage, updates } from './fields.ts';
import { type Html, html, joined, type Piece } from './markup.ts';
import { planText, textAttributes } from './plan-text.ts';

/** `theme` is the one its group stands under; `months` are written as the script reads them. */
export function drawItem(
  row: Row,
  theme: Theme | null,
  months: string,
  onPage: OnPage,
  context: FormatContext,
): Html {
  const { item } = row;
  const { voice } = context;
  const notes = noticed(row, context);
  const status = notes.length === 0 ? voice.messages.words.statuses.planned : joined(notes, ', ');
  const note = item.when_note === undefined ? '' : html` <small>${planText(item.when_note, context)}</small>`;
  return html`<tr id="item-${item.id}"${marks(row, theme, months)}><td>${sayDate(row, context)}${note}<td><b${textAttributes(
    item.title,
    voice,
  )}>${say(item.title, voice).text}</b>${said(row, theme, onPage, context)}<td${standingClass(row, context)}>${status}
`;
}

function said({ item }: Row, theme: Theme | null, onPage: OnPage, context: FormatContext): Piece[] {
  const texts = [item.description, item.note].flatMap((text) =>
    text === undefined ? [] : [html`<p>${planText(text, context)}</p>`],
  );
  const more = [...alsoIn(item.themes, theme, context), ...fields(item, context, onPage)];
  return [
    ...texts,
    ...updates(item, context),
    more.length === 0 ? '' : html`<small>${joined(more, ' · ')}</small>`,
  ];
}

function alsoIn(themes: readonly string[], theme: Theme | null, context: FormatContext): Html[] {
  const others = themes.filter((id) => id !== theme?.id);
  if (others.length === 0) return [];
  const titles = others.map((id) => {
    const other = context.plan.themes.find((candidate) => candidate.id === id);
    return planText(other?.title ?? id, context);
  });
  return [html`${context.voice.messages.page.also} ${joined(titles, ', ')}`];
}

/** What the filters look at, where its group does not say it: themes, status and what is derived, months. */
function marks({ item, late }: Row, theme: Theme | null, months: string): Html {
  const statuses = [
    item.status,
    ...(late ? ['late'] : []),
    ...(item.subject_to === undefined ? [] : ['conditional']),
    ...(item.referenced === true ? ['referenced'] : []),
  ].join(' ');
  const own = item.themes.length > 1 || (theme === null && item.themes.length > 0);
  return html`${own ? html` data-t="${item.themes.join(' ')}"` : ''}${
    statuses === 'planned' ? '' : html` data-s="${statuses}"`
  }${months === '' ? '' : html` data-m="${months}"`}`;
}
