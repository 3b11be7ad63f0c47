// The figure of the matrix: bytes that differ between places, languages and times.
import type { Measure } from '../figure.ts';
import { CELLS, COMMANDS } from './cells.ts';
import { differences } from './compare.ts';

export const measure: Measure = async (effort, say) => {
  const cells = effort === 'full' ? CELLS : CELLS.slice(1, 5);
  const found = await differences(cells, COMMANDS, say);
  for (const { cell, command, here, home } of found)
    say(`${JSON.stringify(cell)} ${command}: ${JSON.stringify({ here, home })}`);
  const bytes = found.reduce((sum, difference) => sum + difference.bytes, 0);
  return [
    {
      what: 'zones × locales × clocks',
      goal: '30 cells, 0 differing bytes',
      value: `${cells.length} cells, ${COMMANDS.length} commands each, ${bytes} differing bytes`,
      met: cells.length >= 30 && bytes === 0,
    },
  ];
};
