// Edits that lead from one plan to the next and at last to the first again: of one file, of several, a new item and its end.
import { edited, type Files, isSame, PLAN } from '../town-plan.ts';

interface Step {
  words: readonly string[];
  /** What becomes of the plan. */
  changes: Parameters<typeof edited>[1];
}

const LIGHTHOUSES = '\n  - id: lighthouses\n    title: Lighthouses\n';

const STEPS: readonly Step[] = [
  {
    words: ['set', 'forum', 'title=Assembly'],
    changes: [['events.yaml', 'title: Forum of harbour towns', 'title: Assembly']],
  },
  {
    words: ['rename', 'forum', 'gathering'],
    changes: [
      ['events.yaml', 'id: forum', 'id: gathering'],
      ['events.yaml', 'part_of: forum', 'part_of: gathering'],
      ['ports/basin.yaml', 'related: [forum]', 'related: [gathering]'],
    ],
  },
  { words: ['done', 'basin'], changes: [['ports/basin.yaml', 'status: planned', 'status: done']] },
  {
    words: ['add', 'event', 'Lighthouses', '--id', 'lighthouses'],
    changes: [['events.yaml', '', LIGHTHOUSES]],
  },
  {
    words: ['rename', 'gathering', 'forum'],
    changes: [
      ['events.yaml', 'id: gathering', 'id: forum'],
      ['events.yaml', 'part_of: gathering', 'part_of: forum'],
      ['ports/basin.yaml', 'related: [gathering]', 'related: [forum]'],
    ],
  },
  { words: ['remove', 'lighthouses'], changes: [['events.yaml', LIGHTHOUSES, '']] },
  {
    words: ['set', 'forum', 'title=Forum of harbour towns'],
    changes: [['events.yaml', 'title: Assembly', 'title: Forum of harbour towns']],
  },
  {
    words: ['set', 'basin', 'status=planned'],
    changes: [['ports/basin.yaml', 'status: done', 'status: planned']],
  },
];

/** The words of each step. */
export const WORDS = STEPS.map(({ words }) => words);

/** The plan before each step; after the last it is the first again. */
export const PLANS: readonly Files[] = plansOf(STEPS);

function plansOf(steps: readonly Step[]): Files[] {
  const plans = [PLAN];
  for (const { changes } of steps) plans.push(edited(plans.at(-1) ?? PLAN, changes));
  const end = plans.pop();
  if (end === undefined || !isSame(end, PLAN))
    throw new Error('the last step does not lead to the first plan');
  return plans;
}

/** Any step, counted on for ever. */
export function planBefore(step: number): Files {
  return PLANS[step % PLANS.length] ?? PLAN;
}
