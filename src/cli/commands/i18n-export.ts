// `wp i18n export --lang fr`: a sheet of what is to be translated.
import { reportSheet } from '../../report/i18n/sheet.ts';
import type { Run } from '../command.ts';
import { sheetLanguage, textsAsked, translatedInto } from '../i18n.ts';

export const run: Run = async (session) => {
  const language = sheetLanguage(session);
  const { source } = translatedInto(session);
  return reportSheet(await textsAsked(session, source, [language]), language, session.flag('all'));
};
