// A section of the page: a landmark with a name, its heading, and how many it holds.
import { type Html, html, type Piece } from './markup.ts';

/** The sections; each name is the section's id. */
type SectionName =
  | 'attention'
  | 'since'
  | `changes-${number}`
  | 'progress'
  | 'timeline'
  | 'to-come'
  | 'calendar'
  | 'open'
  | 'indicators'
  | 'undated'
  | 'items'
  | 'legend';

export interface Section {
  name: SectionName;
  title: string;
  /** How many it holds; null where a number would say nothing. */
  count: number | null;
  body: Piece;
}

export function drawSection({ name, title, count, body }: Section): Html {
  return html`
<section id="${name}" aria-labelledby="h-${name}">
<h2 id="h-${name}">${title}${tally(count)}</h2>
${body}
</section>`;
}

/** A heading inside a section, with its number. */
export function subheading(title: Piece, count: number | null = null): Html {
  return html`<h3>${title}${tally(count)}</h3>`;
}

function tally(count: number | null): Piece {
  return count === null ? '' : html` <small>${count}</small>`;
}
