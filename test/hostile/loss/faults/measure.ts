// Every file operation of every command that writes, gone wrong in every way; and of the run that comes after.
import type { Effort, Figure, Measure } from '../../figure.ts';
import { ADD, ALL, DONE, RENAME, SET } from './commands.ts';
import { fileSubjects } from './files.ts';
import { recoveriesOf } from './recovery.ts';
import { onCache, onHeldPlan, onPlan, type Subject } from './subject.ts';
import { cacheOf, sweep, type Tally } from './sweep.ts';

/** Those the goal names. */
const NAMED = [SET, DONE, ADD];
const GOAL = '0 torn, 0 false success, 0 stuck';
/** Each so many'th fault is tried: all of the commands that the goal names. */
const NAMED_EVERY = { full: 1, quick: 60 };
const OTHERS_EVERY = { full: 10, quick: 60 };
/** Of the faults in one recovery: there are some dozen states to recover from, each begins at another fault. */
const RECOVERY = { full: 5, quick: 900 };

export const faults: Measure = async (effort, say) => {
  const recovery = await recoveriesOf(RENAME);
  try {
    const named = [
      ...(await sweepAll(
        [...NAMED.map((command) => onPlan(command)), onHeldPlan(SET)],
        NAMED_EVERY[effort],
        say,
      )),
      ...(await sweepAll(recovery.subjects, RECOVERY[effort], say)),
    ];
    const others = ALL.filter((each) => !NAMED.includes(each)).map((command) => onPlan(command));
    const empty = onCache(SET, null);
    const rest = await sweepAll(
      [...others, ...(await fileSubjects()), empty, onCache(SET, await cacheOf(empty))],
      OTHERS_EVERY[effort],
      say,
    );
    return [
      figure(
        'fault points of set, done, add, and of set that has to wait: every file operation × 7 errors (once, and from then on) + kill + torn write + short write, and a second fault during recovery',
        named,
        effort,
      ),
      figure(
        'each tenth of the same of rename over several files, fmt, remove, move, note, init, merge-driver, schema -o, and of the cache',
        rest,
        effort,
      ),
    ];
  } finally {
    recovery.forget();
  }
};

async function sweepAll(
  subjects: readonly Subject[],
  every: number,
  say: (progress: string) => void,
): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const [first, subject] of subjects.entries()) {
    const tally = await sweep(subject, { every, first });
    tallies.push(tally);
    say(
      `${subject.name}: ${tally.points} faults at ${tally.operations} operations, ${tally.wrong.length} wrong`,
    );
    for (const { kind, where, why } of tally.wrong) say(`${kind}: ${where}: ${why}`);
  }
  return tallies;
}

function figure(what: string, tallies: readonly Tally[], effort: Effort): Figure {
  const wrong = tallies.flatMap((tally) => tally.wrong);
  const points = tallies.reduce((sum, tally) => sum + tally.points, 0);
  const count = (kind: string) => wrong.filter((each) => each.kind === kind).length;
  const value = `${points.toLocaleString('en')} tried${effort === 'quick' ? ' (a sample)' : ''}: ${count('torn')} torn, ${count('false success')} false success, ${count('stuck')} stuck, ${count('rough')} told badly`;
  return { what, goal: GOAL, value, met: wrong.length === 0 };
}
