// An item as one line of a list: its date, its title leading to its row, and what is to be noticed.
import { standingOf } from '../../core/standing.ts';
import type { Row } from '../../report/types.ts';
import { sayWhen } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { type Html, html, joined, type Piece } from './markup.ts';
import { itemLink } from './plan-text.ts';

/** `date` stands before the title; `more` after it, with what is to be noticed. */
export function entry(
  row: Row,
  context: FormatContext,
  date: string | null,
  more: readonly Piece[] = [],
): Html {
  const notes = [...noticed(row, context), ...more];
  return html`<li${row.late ? html` class="late"` : ''}>${date === null ? '' : html`<i>${date}</i> `}${itemLink(row.item, context)}${
    notes.length === 0 ? '' : html` <small>${joined(notes, ' · ')}</small>`
  }`;
}

export function sayDate({ item }: Row, { voice }: FormatContext): string {
  return sayWhen(item.when, voice) || voice.messages.dates.undated;
}

/** Late, closed, held, conditional …: a planned item needs no word. */
export function noticed({ item, late }: Row, { voice }: FormatContext): string[] {
  const { words } = voice.messages;
  return [
    ...(late ? [words.late] : []),
    ...(item.status === 'planned' ? [] : [words.statuses[item.status]]),
    ...(item.subject_to === undefined ? [] : [words.conditional]),
    ...(item.referenced === true ? [words.referenced] : []),
  ];
}

/** The class that colours an item's mark: where it stands. Planned needs none, as it needs no word. */
export function standingClass({ item }: Row, { today }: FormatContext): Html {
  const standing = standingOf(item, today);
  return html`${standing === 'planned' ? '' : html` class="${standing}"`}`;
}
