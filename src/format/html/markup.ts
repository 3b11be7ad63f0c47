// HTML that cannot be broken into: whatever is put into a template is escaped, unless it is HTML already.
import { inert } from '../inert.ts';

/** A piece of finished markup. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

export type Piece = Html | string | number | readonly Piece[];

/**
 * Markup with pieces in it: `html`<b>${title}</b>``. Text is escaped for content and for attributes in
 * double quotes; lists are joined. End tags that HTML lets one leave out (`li`, `td`, `tr` …) are left out.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let markup = '';
  strings.forEach((string, index) => {
    markup += string;
    const piece = pieces[index];
    if (piece !== undefined) markup += draw(piece);
  });
  return new Html(markup);
}

/** Pieces with something between them. */
export function joined(pieces: readonly Piece[], between: Piece): Html {
  return html`${pieces.map((piece, index) => (index === 0 ? piece : [between, piece]))}`;
}

function draw(piece: Piece): string {
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'object') return piece.map(draw).join('');
  return escaped(String(piece));
}

function escaped(text: string): string {
  return inert(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
