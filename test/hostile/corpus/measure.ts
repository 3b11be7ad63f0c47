// Every case of the corpus in a process of its own, as people run it.
import type { Figure, Measure } from '../figure.ts';
import { Worst } from '../worst.ts';
import type { Command } from './case.ts';
import { readCorpus } from './corpus.ts';
import { type Measured, performInChildren } from './in-child.ts';
import { judge, told } from './judge.ts';

interface Counts {
  refusals: number;
  atLine: number;
  atColumn: number;
}

export const measure: Measure = async (effort, say) => {
  const all = readCorpus();
  const cases = effort === 'full' ? all : all.filter((_, index) => index % 20 === 0);
  const counts: Counts = { refusals: 0, atLine: 0, atColumn: 0 };
  const worst = new Worst();
  const bad: string[] = [];
  for (const [index, one] of cases.entries()) {
    const complaints = performInChildren(one).flatMap(({ command, run }) => {
      worst.note(one.name, run);
      count(counts, command, run);
      return judge(command, run);
    });
    if (complaints.length > 0) {
      bad.push(one.name);
      say(`${one.name}: ${complaints.slice(0, 3).join(', ')}`);
    }
    if (index % 100 === 99) say(`${index + 1} of ${cases.length}`);
  }
  return [tried(cases.length, bad.length), placed(counts), worst.figure('corpus')];
};

function tried(cases: number, bad: number): Figure {
  return {
    what: 'hostile and odd inputs tried / handled as a user should get',
    goal: 'at least 300 / all',
    value: `${cases} / ${cases - bad}`,
    met: cases >= 300 && bad === 0,
  };
}

function placed({ refusals, atLine, atColumn }: Counts): Figure {
  const share = atColumn / refusals;
  return {
    what: 'refusals at the exact line / with the column',
    goal: 'all / 95 %',
    value: `${atLine} of ${refusals} / ${(100 * share).toFixed(1)} %`,
    met: atLine === refusals && share >= 0.95,
  };
}

/** A finding whose column the case leaves open, because many stand in its line, counts where its line is right. */
function count(counts: Counts, { findings }: Command, run: Measured): void {
  const left = told(run.stdout);
  for (const { file, line, col, code, times } of findings ?? []) {
    for (let n = 0; n < times; n += 1) {
      counts.refusals += 1;
      const inLine = left.filter((one) => one.file === file && one.line === line && one.code === code);
      const exact = inLine.find((one) => col === null || one.col === col);
      const found = exact ?? inLine[0];
      if (found === undefined) continue;
      counts.atLine += 1;
      if (exact !== undefined) counts.atColumn += 1;
      left.splice(left.indexOf(found), 1);
    }
  }
}
