// What is wrong with a translated sheet as a whole, in words.
import type { Messages } from '../language/en.ts';
import { EXIT } from './env.ts';
import type { CliProblem } from './problem.ts';
import type { Said, Wording } from './say-problem.ts';

export function saySheetProblem(
  { file, fault }: Extract<CliProblem, { code: 'bad-sheet' }>,
  { i18n, findings }: Messages,
): Said {
  const { faults } = i18n;
  const stop = (what: string, hint: string | null = null, line: number | null = null): Said => ({
    message: faults.at(line === null ? file : `${file}:${line}`, what),
    hint,
    exit: EXIT.io,
  });
  switch (fault.is) {
    case 'unreadable': {
      const { message, hint } = findings[fault.finding.code] as Wording;
      return stop(
        message(fault.finding.args),
        fault.finding.code === 'too-large' ? hint(fault.finding.args) : null,
      );
    }
    case 'encoding':
      return stop(faults.encoding, faults.encodingHint);
    case 'quotes':
      return stop(faults.quotes);
    case 'doctype':
      return stop(faults.doctype);
    case 'not-xliff':
      return stop(faults.notXliff, faults.notXliffHint);
    case 'kind':
      return stop(faults.kind, faults.kindHint);
    case 'language':
      return stop(faults.language, faults.languageHint);
    case 'columns':
      return stop(faults.columns(fault.missing.join(', ')), faults.columnsHint);
    case 'xml':
      return stop(faults.xml, null, fault.line);
  }
}
