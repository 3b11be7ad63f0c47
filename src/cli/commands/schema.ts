// `wp schema`: the JSON Schema of this plan's files, for editors; `--check` tells whether the one on disk still fits.
import { basename, dirname, join, resolve } from 'node:path';
import { jsonSchema } from '../../core/schema/json-schema.ts';
import { NO_NAMES, planNames } from '../../core/schema/plan-names.ts';
import { jsonText } from '../../format/json-text.ts';
import { DEFAULT_LANGUAGE, loadReference, matchLanguage } from '../../language/index.ts';
import { disk } from '../../load/disk.ts';
import type { Run } from '../command.ts';
import { SCHEMA_FILE, sayStale } from '../schema-file.ts';
import type { Session } from '../session.ts';

export const run: Run = async (session) => {
  const { env, messages } = session;
  const text = await schemaText(session);
  const errors = session.hasPlan
    ? session.loaded.findings.filter(({ severity }) => severity === 'error').length
    : 0;
  if (errors > 0) {
    // The names of what could not be read are missing.
    session.tripped = true;
    env.stderr.write(`${messages.validate.reportHint(errors, env.program)}\n`);
  }
  if (!session.flag('check')) return { verbatim: text };
  const named = session.text('output');
  const path = named === null ? join(session.folder, SCHEMA_FILE) : resolve(env.cwd, named);
  const read = disk(dirname(path)).read(basename(path));
  if (!read.ok || new TextDecoder().decode(read.bytes) !== text) {
    session.tripped = true;
    env.stderr.write(`${sayStale(session, named ?? undefined)}\n`);
  }
  return { verbatim: null };
};

/** The same for everybody who asks: in the plan's own language unless another is named, whatever the locale. */
async function schemaText(session: Session): Promise<string> {
  const own = session.hasPlan ? matchLanguage(session.plan.languages[0] ?? '') : null;
  const language = session.text('lang') === null ? (own ?? DEFAULT_LANGUAGE) : session.language;
  const { fields } = await loadReference(language);
  const names = session.hasPlan ? planNames(session.plan, language) : NO_NAMES;
  return jsonText(jsonSchema(fields, names));
}
