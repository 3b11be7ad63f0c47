// The files of a new plan, proven by reading them before there is one on the disk.

import { HEADER_FILE } from '../core/plan.ts';
import { jsonSchema } from '../core/schema/json-schema.ts';
import { planNames } from '../core/schema/plan-names.ts';
import type { NewFile } from '../edit/init/create-files.ts';
import type { Starter } from '../edit/init/starter.ts';
import {
  companionFiles,
  PLAN_FOLDER,
  planFiles,
  themeFileName,
  unwritten,
} from '../edit/init/starter-files.ts';
import { jsonText } from '../format/json-text.ts';
import { type LanguageCode, loadReference } from '../language/index.ts';
import type { InitWords } from '../language/init/en.ts';
import { type Loaded, load } from '../load/load.ts';
import { unfit } from './starter.ts';

/**
 * The files, relative to the folder that shall hold the plan's, in the order to make them: the header last, as a
 * folder is no plan before it is there. Stops at a title no plan can have, such as one with control characters.
 */
export async function newPlan(
  starter: Starter,
  words: InitWords,
  language: LanguageCode,
): Promise<NewFile[]> {
  const written = planFiles(starter, words);
  const loaded = await load(unwritten(written));
  prove(loaded, starter);
  const { fields } = await loadReference(language);
  const schema = jsonText(jsonSchema(fields, planNames(loaded.plan, language)));
  const [header, ...others] = [...written, { file: 'schema.json', text: schema }].map(({ file, text }) => ({
    file: `${PLAN_FOLDER}/${file}`,
    text,
  }));
  return [...companionFiles(words), ...others, ...(header === undefined ? [] : [header])];
}

/** What is read back is what was asked for, and nothing is wrong with it. */
function prove({ plan, findings }: Loaded, { title, themes }: Starter): void {
  const wrong = new Set(findings.map(({ place }) => place.file));
  if (plan.header.title !== title || wrong.has(HEADER_FILE)) throw unfit('--title', title, []);
  for (const theme of themes) {
    const read = plan.themes.find(({ id }) => id === theme.id);
    if (read?.title !== theme.title || wrong.has(themeFileName(theme)))
      throw unfit('--theme', theme.title, []);
  }
  if (wrong.size > 0)
    throw new Error(`a new plan has findings: ${findings.map(({ code }) => code).join(', ')}`);
}
