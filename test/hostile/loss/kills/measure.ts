// Processes that edit without an end and are killed at a random moment, each going on from what the last one left.
import type { Measure } from '../../figure.ts';
import { killAtRandom } from './killing.ts';

/** Of the kills, at least a tenth must come when something is at stake. */
const KILLS = { full: 10_000, quick: 100 };

export const kills: Measure = async (effort, say) => {
  const { kills: count, midway, edits, wrong } = await killAtRandom(KILLS[effort], say);
  for (const each of wrong) say(each);
  const sample = effort === 'quick' ? ' (a sample)' : '';
  const value = `${count.toLocaleString('en')}${sample}, ${midway.toLocaleString('en')} of them at work in the plan, among ${edits.toLocaleString('en')} edits: ${wrong.length} torn, lost or stuck`;
  return [
    {
      what: 'SIGKILL at random moments',
      goal: '10,000, 0 torn',
      value,
      met: wrong.length === 0 && midway * 10 > count,
    },
  ];
};
