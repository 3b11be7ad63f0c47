// Every case of the corpus that takes no time: what somebody wrote, and what they get. `npm run hostile -- corpus` runs all.
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../cli/folder.ts';
import { runWp } from '../../cli/run-wp.ts';
import { readCorpus } from './corpus.ts';
import { judge } from './judge.ts';
import { layOut, needsAnOrdinaryUser } from './lay-out.ts';

const isRoot = process.getuid?.() === 0;
const corpus = readCorpus();
const themes = new Map(corpus.map(({ name }) => [name.split('/')[0] as string, corpus]));

describe.each([...themes.keys()])('%s', (theme) => {
  const cases = corpus.filter(({ name }) => name.startsWith(`${theme}/`));
  for (const one of cases) {
    const isLeftOut = one.isLarge || (isRoot && needsAnOrdinaryUser(one));
    it.skipIf(isLeftOut)(
      one.name.slice(theme.length + 1),
      async () => {
        const cwd = layOut(one, folderWith({}));
        for (const command of one.commands) {
          expect(judge(command, await runWp(command.args, { ...command, cwd }))).toEqual([]);
        }
      },
      60_000,
    );
  }
});

it('has at least 300 cases', () => expect(corpus.length).toBeGreaterThanOrEqual(300));
