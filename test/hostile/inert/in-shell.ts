// Real shells: TAB completes a word that somebody put into the plan, and Enter runs the line.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { has, type Shell, Terminal } from '../../shell/terminal.ts';
import { emulated } from './emulator.ts';
import type { Office } from './office.ts';
import { terminal as obeys } from './readers.ts';

export const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish'];

export function noShell(shell: Shell): string | null {
  const needed = shell === 'fish' ? [shell] : [shell, 'script'];
  const missing = needed.filter((program) => !has(program));
  return missing.length === 0 ? null : `no ${missing.join(', no ')} here`;
}

/** Where the plan's only partner is the text, TAB puts it into the line. Whether it was run is for the caller to see. */
export function inShell(shell: Shell): (office: Office) => Promise<string[]> {
  return async ({ folder, wp }) => {
    const terminal = terminalIn(folder);
    const script = join(folder, `.completion.${shell}`);
    terminal.run('bash', `wp completion ${shell} -o ${script}`);
    if (!existsSync(script)) return ['there is no completion'];
    if (shell === 'fish') return offersOf(terminal, script);
    const { became, screen } = await terminal.type(shell, script, [
      'wp items --partner \t',
      'wp items --partner \t\r',
      'wp show \t\t',
    ]);
    const offers = await wp(['__complete', '--', 'items', '--partner', '']);
    const isOffered = offers.stdout !== 'words\n';
    const isPut = became[0]?.trim() !== 'wp items --partner';
    return [
      ...(isOffered && !isPut ? ['TAB put nothing into the line'] : []),
      ...(await emulated(screen, 'editing')),
    ];
  };
}

const terminals = new Map<string, Terminal>();

/** One for each folder. */
function terminalIn(folder: string): Terminal {
  const known = terminals.get(folder);
  if (known !== undefined) return known;
  const made = new Terminal(folder, { WP_LANG: 'en', WP_TODAY: '2031-06-15', LC_ALL: 'C.UTF-8' });
  terminals.set(folder, made);
  return made;
}

/** fish asks for the words of a line without a terminal; each is a line, with what it is behind a tab. */
function offersOf(terminal: Terminal, script: string): string[] {
  const lines = ['wp items --partner ', 'wp show ', 'wp items --owner '];
  return lines.flatMap((line) => {
    const offers = terminal.run('fish', `source ${script}; complete -C '${line}'`);
    return obeys(offers.replaceAll('\t', ' '));
  });
}
