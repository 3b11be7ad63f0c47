// What is swept: a command, how its folder is laid, and what must be seen there before, after and next.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeHolder, NODE_PROCESSES } from '../../../../src/edit/holder.ts';
import { type Run, runWp } from '../../../cli/run-wp.ts';
import { type Files, filesIn, layPlan, makeOld, PLAN, seen, spoilt } from '../town-plan.ts';
import { BASIN_IS_DONE, type Command, type Next } from './commands.ts';

/** `home` is an absolute folder of the sweep's own; everything happens inside it. */
export interface Subject {
  name: string;
  words: readonly string[];
  /** Lays what the command works on into `home`, which is emptied. */
  lay(home: string): void;
  /** The folder whose operations count, by all of its names. */
  folders(home: string): readonly string[];
  cwd(home: string): string;
  before: Files;
  after: Files;
  /** What a user sees now. */
  look(home: string): Files;
  /** What lies there that nobody should see any more once the next run is over. */
  litter(home: string): string[];
  /** What is no longer as it was about the files themselves. */
  spoilt(home: string): string[];
  /** What anybody does next, and what comes of what they saw. */
  next: { run(home: string): Promise<Run>; change(files: Files): Files };
  /** A cache of its own, which is then the folder whose operations count: nothing that fails there may be noticed. */
  cache?(home: string): string;
  /** Somebody else has the plan’s lock, and leaves it when it is looked at so often. */
  freeAt?: number;
}

/** A command on the plan of the harbour towns; `lay` where it does not lie there in order. */
export function onPlan(
  command: Command,
  {
    lay = (home) => layPlan(home, command.before),
    next = BASIN_IS_DONE,
  }: { lay?: Subject['lay']; next?: Next } = {},
): Subject {
  return {
    ...command,
    lay,
    folders: (home) => [join(home, 'plan'), join(home, 'desk')],
    cwd: (home) => join(home, 'desk'),
    look: (home) => seen(join(home, 'plan')),
    litter: (home) => Object.keys(filesIn(home)).filter((name) => /(^|\/)\.[^/]*$/.test(name)),
    spoilt: (home) => spoilt(home, PLAN),
    next: {
      run: (home) => runWp([...next.words, '--lang', 'en'], { cwd: join(home, 'plan') }),
      change: next.change,
    },
  };
}

/** The same command, where it is the cache that fails: `kept` by an earlier run, or empty as at the first. */
export function onCache(command: Command, kept: string | null): Subject {
  const cache = (home: string) => join(home, 'cache');
  return {
    ...onPlan(command),
    name: `${command.name}, its cache ${kept === null ? 'empty' : 'full'}`,
    lay: (home) => {
      layPlan(home, command.before);
      makeOld(join(home, 'plan'));
      if (kept !== null) cpSync(kept, cache(home), { recursive: true });
    },
    folders: (home) => [cache(home)],
    cache,
  };
}

/** The same command, which has to wait: for this process, as long as nobody looks. */
export function onHeldPlan(command: Command): Subject {
  const subject = onPlan(command);
  const holder = Buffer.from(encodeHolder(NODE_PROCESSES.self()));
  const lock = (home: string) => join(home, 'plan/.wp.lock');
  return {
    ...subject,
    name: `${command.name}, after somebody else`,
    // Once before it lines up, once from its place in the queue.
    freeAt: 3,
    lay: (home) => {
      subject.lay(home);
      writeFileSync(lock(home), holder);
    },
    next: {
      ...subject.next,
      run: (home) => {
        if (existsSync(lock(home)) && holder.equals(readFileSync(lock(home)))) rmSync(lock(home));
        return subject.next.run(home);
      },
    },
  };
}
