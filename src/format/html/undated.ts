// What has no date: to be confirmed, nothing written, or written but no date.
import type { Item } from '../../core/plan.ts';
import type { StatusReport } from '../../report/types.ts';
import type { FormatContext } from '../types.ts';
import { entry, sayDate } from './entry.ts';
import { html, type Piece } from './markup.ts';
import { planText } from './plan-text.ts';
import { type Section, subheading } from './section.ts';

const STATES = ['tbc', 'unreadable', 'none'] as const satisfies Item['when']['state'][];

export function undated({ undated: rows }: StatusReport, context: FormatContext): Section {
  const { report: words, openReasons, page } = context.voice.messages;
  const titles = { tbc: openReasons.tbc, unreadable: page.unreadable, none: openReasons.undated };
  const groups = STATES.map((state): Piece => {
    const own = rows.filter(({ item }) => item.when.state === state);
    if (own.length === 0) return '';
    const lines = own.map((row) => {
      const written = state === 'unreadable' ? [sayDate(row, context)] : [];
      const { when_note: note } = row.item;
      return entry(row, context, null, [
        ...written,
        ...(note === undefined ? [] : [planText(note, context)]),
      ]);
    });
    return html`${subheading(titles[state], own.length)}<ul class="columns">${lines}</ul>`;
  });
  const body = rows.length === 0 ? html`<p>${words.nothingUndated}</p>` : html`${groups}`;
  return { name: 'undated', title: words.undated, count: rows.length, body };
}
