// What stands for a word to be typed, in the reader's language: `--month <month>` is `--month <mes>` in Spanish.
import type { Messages } from '../language/en.ts';
import type { Argument } from './command.ts';

/** Flags with their placeholder in words. */
export function spellFlags(flags: string, help: Messages['help']): string {
  return flags.replace(/(?<=[<[])[a-z]+/, (word) => placeholder(word, help));
}

/** An argument as help shows it: `<id>`, `[period]`, `<change...>`. */
export function spellArgument(argument: Argument, help: Messages['help']): string {
  return bracketed({ ...argument, name: placeholder(argument.name, help) });
}

interface Bracketed {
  name: string;
  required: boolean;
  many?: boolean | undefined;
}

/** An argument as commander reads it, in no language. */
export function bracketed({ name, required, many }: Bracketed): string {
  const inside = `${name}${many ? '...' : ''}`;
  return required ? `<${inside}>` : `[${inside}]`;
}

/** A word of these, as help has it. */
export function placeholder(word: string, { placeholders }: Messages['help']): string {
  return (placeholders as Record<string, string>)[word] ?? word;
}
