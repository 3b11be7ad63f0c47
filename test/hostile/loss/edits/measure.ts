// Edits of files laid out in every way we know, and in random ones: what was not asked for keeps its bytes.
import fc from 'fast-check';
import { apply } from '../../../../src/edit/splice/apply.ts';
import { bytesOf, openText } from '../../../../src/edit/splice/text-file.ts';
import { LAYOUTS } from '../../../edit/splice/layouts.ts';
import { anyEdit } from '../../../edit/splice/random-edits.ts';
import type { Measure } from '../../figure.ts';

const RUNS = { full: 100_000, quick: 500 };
/** One after the other, each with a seed of its own, so that what fails can be had again. */
const SHARE = 5000;

export const edits: Measure = async (effort, say) => {
  const failed = LAYOUTS.filter(({ before, change, after }) => {
    const edited = apply(openText('ports.yaml', bytesOf({ text: before, bom: false })), change);
    return ('text' in edited ? edited.text : null) !== after;
  });
  for (const { name } of failed) say(`layout: ${name}`);
  const runs = RUNS[effort];
  const wrong: string[] = [];
  for (let done = 0; done < runs; done += SHARE) {
    const seed = done / SHARE + 1;
    const ran = await fc.check(anyEdit, { seed, numRuns: Math.min(SHARE, runs - done) });
    if (ran.failed) wrong.push(fc.defaultReportMessage(ran) ?? `seed ${seed}`);
    say(`${Math.min(done + SHARE, runs)} random edits, ${wrong.length} wrong`);
  }
  for (const each of wrong) say(each);
  const count = (n: number) => n.toLocaleString('en');
  return [
    {
      what: 'edits byte-identical outside their node',
      goal: '45 layout styles and 100,000 fuzzed edits',
      value: `${LAYOUTS.length - failed.length} of ${LAYOUTS.length} layouts, ${count(runs)} fuzzed edits${effort === 'quick' ? ' (a sample)' : ''}: ${wrong.length} wrong`,
      met: LAYOUTS.length >= 45 && failed.length === 0 && wrong.length === 0,
    },
  ];
};
