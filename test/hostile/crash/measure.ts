// How many of the surroundings wp was started in it left as it should.
import type { Measure } from '../figure.ts';
import { INTERRUPTIONS } from './signals.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { complaints, hindrance } from './try.ts';

export const measure: Measure = async (effort, say) => {
  const tried = SURROUNDINGS.map((surrounding) => ({
    name: surrounding.name,
    why: hindrance(surrounding),
    complaints: () => complaints(surrounding),
  }));
  const all = [...tried, ...INTERRUPTIONS.map((each) => ({ ...each, why: null }))];
  const asked = effort === 'full' ? all : all.filter((_, index) => index % 8 === 0);
  const skipped = asked.filter(({ why }) => why !== null);
  let ended = 0;
  for (const { name, why, complaints } of asked) {
    if (why !== null) continue;
    const wrong = await complaints();
    if (wrong.length === 0) ended += 1;
    else say(`${name}: ${wrong.join('; ')}`);
  }
  const count = asked.length - skipped.length;
  return [
    {
      what: 'surroundings tried, of streams, disks, folders, homes, terminals, signals, Node and bugs / ended as they should: no stack trace, no warning of Node',
      goal: 'all',
      value: `${count} / ${ended}${skipped.length === 0 ? '' : `, ${skipped.length} skipped`}`,
      met: count === 0 || skipped.length > 0 ? (ended < count ? false : null) : ended === count,
    },
  ];
};
