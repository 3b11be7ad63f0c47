// What stands for a word to be typed, in the reader's language: `--month <month>` is `--month <mes>` in Spanish.
import type { Messages } from '../language/en.ts';
import type { Argument } from './command.ts';

/** Flags with their placeholder in words. */
export function spellFlags(flags: string, help: Messages['help']): string {
  return flags.replace(/(?<=[<[])[a-z]+/, (word) => placeholder(word, help));
}

/** An argument as help shows it: `<id>`, `[period]`, `<change...>`. */
export function spellArgument({ name, required, many }: Argument, help: Messages['help']): string {
  const inside = `${placeholder(name, help)}${many === true ? '...' : ''}`;
  return required ? `<${inside}>` : `[${inside}]`;
}

/** A word of these, as help has it. */
export function placeholder(word: string, { placeholders }: Messages['help']): string {
  return (placeholders as Record<string, string>)[word] ?? word;
}
