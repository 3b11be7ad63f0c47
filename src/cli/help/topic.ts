// What a topic of help is made from, and the shapes they share.
import type { WORDS } from '../../core/words/index.ts';
import type { ManualBlock } from '../../format/roff.ts';
import type { Messages } from '../../language/en.ts';
import type { LanguageCode } from '../../language/index.ts';
import type { Reference } from '../../language/reference/en.ts';
import type { CommandSpec } from '../command.ts';

export interface Given {
  messages: Messages;
  reference: Reference;
  words: (typeof WORDS)[LanguageCode];
  commands: Readonly<Record<string, CommandSpec>>;
  /** The name that was typed: `wp` or `workplan`. */
  program: string;
}

export type Topic = (given: Given) => ManualBlock[];

/** What is typed or written, and what it means. */
export function pairs(rows: readonly (readonly [term: string, meaning: string])[]): ManualBlock {
  return {
    type: 'table',
    columns: [
      { key: 'term', title: '' },
      { key: 'meaning', title: '', flex: true },
    ],
    rows: rows.map(([term, meaning]) => [{ text: term, tone: 'strong' }, { text: meaning }]),
    headless: true,
  };
}

/** Terms as lines that leave room for what they mean, which stands beside the first. */
export function inLines(terms: readonly string[], meaning: string): (readonly [string, string])[] {
  const lines: string[] = [];
  for (const term of terms) {
    const longer = `${lines.at(-1) ?? ''}, ${term}`;
    if (lines.length > 0 && longer.length <= TERM_WIDTH) lines[lines.length - 1] = longer;
    else lines.push(term);
  }
  return lines.map((line, index) => [line, index === 0 ? meaning : ''] as const);
}

const TERM_WIDTH = 24;

export function note(text: string): ManualBlock {
  return { type: 'note', text };
}
