// Every case there is, by theme and name.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../cli/run-wp.ts';
import { type Case, readCase } from './case.ts';

const FOLDER = join(ROOT, 'test/hostile/corpus/cases');
const END = '.case';

export function readCorpus(): Case[] {
  const themes = readdirSync(FOLDER).sort();
  return themes.flatMap((theme) =>
    readdirSync(join(FOLDER, theme))
      .filter((name) => name.endsWith(END))
      .sort()
      .map((name) =>
        readCase(`${theme}/${name.slice(0, -END.length)}`, readFileSync(join(FOLDER, theme, name), 'utf8')),
      ),
  );
}
