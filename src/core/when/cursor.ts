// A place in a list of tokens: steps over what is next, if it is what is wanted.

import type { TimeUnit } from '../words/types.ts';
import type { Meaning } from './lexicon.ts';
import type { Mark, Token } from './tokens.ts';

export class Cursor {
  protected at = 0;
  protected readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  /** Steps over a mark if it is next. */
  mark(...marks: Mark[]): boolean {
    const token = this.tokens[this.at];
    const found = token?.type === 'mark' && marks.includes(token.mark);
    if (found) this.at += 1;
    return found;
  }

  /** Steps over a word of one of these meanings if it is next. */
  word<K extends Meaning['is']>(...kinds: K[]): Extract<Meaning, { is: K }> | null {
    const token = this.tokens[this.at];
    if (token?.type !== 'word' || !(kinds as string[]).includes(token.meaning.is)) return null;
    this.at += 1;
    return token.meaning as Extract<Meaning, { is: K }>;
  }

  /** A number of so many digits. */
  number(most: number, least = 1): number | null {
    const token = this.tokens[this.at];
    if (token?.type !== 'number' || token.digits > most || token.digits < least) return null;
    this.at += 1;
    return token.value;
  }

  time(): Extract<Token, { type: 'time' }> | null {
    const token = this.tokens[this.at];
    if (token?.type !== 'time') return null;
    this.at += 1;
    return token;
  }

  unit<U extends TimeUnit>(...units: U[]): U | null {
    const token = this.tokens[this.at];
    if (token?.type !== 'word' || token.meaning.is !== 'unit') return null;
    const unit = units.find((wanted) => (token.meaning as { unit: string }).unit === wanted);
    if (unit !== undefined) this.at += 1;
    return unit ?? null;
  }
}
