// Words as typed so far → what the last of them is about to be: a command, an option, a value.
import type { Argument, CommandSpec } from '../command.ts';
import { COMMAND_NAMES, COMMANDS } from '../commands/index.ts';
import { type AnyOption, COMMON, FILTER_OPTIONS, type OptionSpec, OWN } from '../options.ts';

type Wanted =
  | { is: 'command' }
  | { is: 'option' }
  | { is: 'value'; option: AnyOption; spec: OptionSpec }
  | { is: 'argument'; argument: Argument }
  | { is: 'nothing' };

export interface Cursor {
  wanted: Wanted;
  /** The command's that was named, or that of the part of it. */
  command: CommandSpec | null;
  /** The beginning that is there already. */
  typed: string;
  /** What stands in the same word before it: `--month=`. */
  glued: string;
  /** What the shell took for a word of its own, `status=`: the offers are without it. */
  apart: string;
  /** The folder named with `--plan`. */
  plan: string | undefined;
}

export type Options = readonly [AnyOption, OptionSpec][];

/** The options of a command, its own first; without a command those of all. */
export function optionsOf(spec: CommandSpec | null): Options {
  const own = (spec?.options ?? []).map((name): [AnyOption, OptionSpec] => [name, OWN[name]]);
  const filters = (spec?.filters ?? []).map((name): [AnyOption, OptionSpec] => [name, FILTER_OPTIONS[name]]);
  return [...own, ...filters, ...(Object.entries(COMMON) as [AnyOption, OptionSpec][])];
}

/** `--month` and `-o` as they are typed. */
export function flagsOf({ flags }: OptionSpec): string[] {
  return flags.match(/(?<![\w-])--?[a-z][a-z-]*/g) ?? [];
}

/** Reads the words after the program's name, the last of which is being typed. Never throws. */
export function readCursor(words: readonly string[]): Cursor {
  const reader = new Reader();
  const last = words.at(-1) ?? '';
  for (const word of words.slice(0, -1)) reader.take(word);
  return reader.cursor(last);
}

class Reader {
  #command: CommandSpec | null = null;
  #arguments = 0;
  /** The argument before. */
  #last = '';
  #apart = '';
  #awaits: { name: AnyOption; spec: OptionSpec } | null = null;
  #plan: string | undefined;
  #plain = false;
  /** A command that is none stands there. */
  #lost = false;

  take(word: string): void {
    // bash hands over `--month=june` and `status=done` as three words.
    if (word === '=' && (this.#awaits !== null || this.#last !== '')) {
      this.#apart = this.#awaits === null ? `${this.#last}=` : '';
      return;
    }
    if (this.#apart !== '') {
      this.#apart = '';
      return;
    }
    if (this.#awaits !== null && (this.#isRequired() || !word.startsWith('-'))) {
      this.#value(word);
      return;
    }
    this.#awaits = null;
    if (word === '--' && !this.#plain) this.#plain = true;
    else if (word.startsWith('-') && !this.#plain) this.#option(word);
    else if (this.#command === null) this.#take(word);
    else if (this.#part(word) !== undefined) this.#command = this.#part(word) ?? null;
    else {
      this.#arguments += 1;
      this.#last = word;
    }
  }

  cursor(last: string): Cursor {
    const at = (wanted: Wanted, typed = last, glued = ''): Cursor => ({
      wanted,
      command: this.#command,
      typed,
      glued,
      apart: '',
      plan: this.#plan,
    });
    if (this.#awaits !== null && (this.#isRequired() || !last.startsWith('-'))) {
      return at(this.#valueWanted(), last === '=' ? '' : last);
    }
    const [flag = '', ...rest] = last.split('=');
    if (!this.#plain && last.startsWith('--') && rest.length > 0) {
      this.#option(flag);
      return this.#awaits === null
        ? at({ is: 'nothing' })
        : at(this.#valueWanted(), rest.join('='), `${flag}=`);
    }
    if (!this.#plain && last.startsWith('-')) return at({ is: 'option' });
    if (last === '=' && this.#last !== '') this.take(last);
    if (this.#apart !== '') {
      const given = this.#argument(this.#arguments - 1);
      const typed = `${this.#apart}${last === '=' ? '' : last}`;
      return { ...at(given, typed), apart: this.#apart };
    }
    if (this.#lost) return at({ is: 'nothing' });
    if (this.#command === null) return at({ is: 'command' });
    return at(this.#argument(this.#arguments));
  }

  #argument(index: number): Wanted {
    if (this.#command === null) return { is: 'nothing' };
    const { parts, arguments: own = [] } = this.#command;
    const given: readonly Argument[] =
      parts === undefined ? own : [{ name: 'part', required: false, choices: Object.keys(parts) }];
    const argument = given[index] ?? given.findLast(({ many }) => many === true);
    return argument === undefined ? { is: 'nothing' } : { is: 'argument', argument };
  }

  #take(word: string): void {
    const name = COMMAND_NAMES.find((each) => each === word);
    if (name === undefined) this.#lost = true;
    else this.#command = COMMANDS[name];
  }

  #part(word: string): CommandSpec | undefined {
    const parts = this.#command?.parts ?? {};
    return this.#arguments === 0 && Object.hasOwn(parts, word) ? parts[word] : undefined;
  }

  #option(word: string): void {
    const [flag = '', ...value] = word.split('=');
    const found = optionsOf(this.#command).find(([, spec]) => flagsOf(spec).includes(flag));
    if (found === undefined || !/[<[]/.test(found[1].flags)) return;
    this.#awaits = { name: found[0], spec: found[1] };
    if (value.length > 0) this.#value(value.join('='));
  }

  #value(word: string): void {
    if (this.#awaits?.name === 'plan') this.#plan = word;
    this.#awaits = null;
  }

  #valueWanted(): Wanted {
    if (this.#awaits === null) return { is: 'nothing' };
    return { is: 'value', option: this.#awaits.name, spec: this.#awaits.spec };
  }

  #isRequired(): boolean {
    return this.#awaits?.spec.flags.includes('<') === true;
  }
}
