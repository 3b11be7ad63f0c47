// A whole secretariat at one file: nobody’s edit is lost, nobody reads half a file, nobody waits for long.
import type { Measure } from '../../figure.ts';
import { editAtOnce } from './editing.ts';

const SIZE = { full: { desks: 50, edits: 100 }, quick: { desks: 6, edits: 10 } };
/** Milliseconds within which 99 of 100 edits are over. */
const PATIENCE = 10_000;

export const editors: Measure = async (effort, say) => {
  const { desks, edits } = SIZE[effort];
  const { waits, readings, byWp, lost, wrong } = await editAtOnce(desks, edits);
  for (const each of wrong.slice(0, 20)) say(each);
  const wait = waits[Math.ceil(waits.length * 0.99) - 1] ?? Number.POSITIVE_INFINITY;
  const count = (n: number) => n.toLocaleString('en');
  return [
    {
      what: '50 processes × 100 edits, readers beside them',
      goal: '0 lost, 0 torn reads, p99 wait under 10 s',
      value: `${desks} × ${edits}: ${lost} lost of ${count(waits.length)}, ${wrong.length} torn or failed in ${count(readings)} readings (${count(byWp)} by wp), p99 wait ${(wait / 1000).toFixed(1)} s, longest ${((waits.at(-1) ?? 0) / 1000).toFixed(1)} s`,
      met: waits.length === desks * edits && lost === 0 && wrong.length === 0 && wait < PATIENCE,
    },
  ];
};
