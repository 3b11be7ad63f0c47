// Why a row of a sheet cannot be taken over, in words.
import type { RowProblem } from '../core/row-problem.ts';
import type { FormatContext } from './types.ts';

export function sayRowProblem(problem: RowProblem, { voice, folder }: FormatContext): string {
  const words = voice.messages.i18n.import;
  switch (problem.code) {
    case 'unknown-id':
      return words.unknownId(problem.near);
    case 'unknown-field':
      return words.unknownField(problem.field);
    case 'unknown-language':
      return words.unknownLanguage(problem.language, problem.known.join(', '));
    case 'source-changed':
      return words.sourceChanged(problem.sheet, problem.plan);
    case 'target-changed':
      return words.targetChanged(problem.sheet, problem.plan);
    case 'twice':
      return words.twice(problem.line);
    case 'markup':
      return words.markup;
    case 'character':
      return words.character(problem.character);
    case 'by-hand':
      return words.byHand(`${folder === '' ? problem.file : `${folder}/${problem.file}`}:${problem.line}`);
  }
}
