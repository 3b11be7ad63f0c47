// A change of several files, killed at every operation; then whoever comes next, on a disk that fails as well.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MEMORY } from '../../../edit/two-plans.ts';
import { filesIn, seen } from '../town-plan.ts';
import { BASIN_IS_DONE, type Command, WALK_IS_OVER } from './commands.ts';
import { onPlan, type Subject } from './subject.ts';
import { operationsOf, run } from './sweep.ts';

export interface Recoveries {
  /** One for each state a killed writer leaves that is not in order. */
  subjects: Subject[];
  /** Removes what they are laid from. */
  forget(): void;
}

/** `command` killed before each `every`-th of its operations. */
export async function recoveriesOf(command: Command, every = 1): Promise<Recoveries> {
  const store = mkdtempSync(join(MEMORY, 'wp-left-'));
  const subject = onPlan(command);
  const operations = await operationsOf(subject);
  const left = new Map<string, Subject>();
  const home = join(store, 'home');
  for (let at = 0; at < operations.length; at += every) {
    await run(subject, home, { fault: { at, fault: 'kill' } });
    const state = stateOf(home);
    if (subject.litter(home).length === 0 || left.has(state)) continue;
    const kept = join(store, String(at));
    cpSync(home, kept, { recursive: true, verbatimSymlinks: true });
    left.set(state, recovery(`${command.name}, killed at ${at} ${operations[at]}`, kept));
  }
  return { subjects: [...left.values()], forget: () => rmSync(store, { recursive: true, force: true }) };
}

function recovery(of: string, kept: string): Subject {
  const before = seen(join(kept, 'plan'));
  const words = BASIN_IS_DONE.words;
  const command = {
    name: `${words.join(' ')} after ${of}`,
    words,
    before,
    after: BASIN_IS_DONE.change(before),
  };
  const lay = (home: string) => {
    rmSync(home, { recursive: true, force: true });
    cpSync(kept, home, { recursive: true, verbatimSymlinks: true });
  };
  return onPlan(command, { lay, next: WALK_IS_OVER });
}

/** All that lies there, whatever the names of unfinished files and whoever held the lock. */
function stateOf(home: string): string {
  const anonymous = (text: string) => text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID');
  const files = Object.entries(filesIn(home)).map(([name, text]) => [
    anonymous(name),
    /"token"/.test(text) ? 'a holder' : text,
  ]);
  return JSON.stringify(files.sort());
}
