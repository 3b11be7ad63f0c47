// A problem in words: one line for what, one for how to mend it.
import type { Finding } from '../core/finding.ts';
import { fold } from '../core/near.ts';
import { type ClosedGroup, calledIn } from '../core/words/closed.ts';
import { WORDS } from '../core/words/index.ts';
import { inert } from '../format/inert.ts';
import type { Messages } from '../language/en.ts';
import type { LanguageCode } from '../language/index.ts';
import { EXIT, type ExitCode } from './env.ts';
import type { CliProblem } from './problem.ts';
import { sayHistoryProblem } from './say-history-problem.ts';
import { saySheetProblem } from './say-sheet-problem.ts';

export interface Said {
  message: string;
  hint: string | null;
  exit: ExitCode;
}

/** Each code's wording takes that code's arguments; TypeScript cannot follow the pairing through an index. */
export interface Wording {
  message: (args: Finding['args']) => string;
  hint: (args: Finding['args']) => string | null;
}

export function sayProblem(
  problem: CliProblem,
  messages: Messages,
  language: LanguageCode,
  program: string,
): Said {
  const { usage } = messages;
  const edit = messages.edit.problems;
  const stop = (message: string, hint: string | null = null, exit: ExitCode = EXIT.usage) => ({
    message,
    hint,
    exit,
  });
  const hintFor = (near: string | null, known: readonly string[]) => {
    if (near !== null) return usage.didYouMean(inert(near));
    return known.length > 0 ? usage.known(known.map(inert)) : null;
  };
  /** As the reader calls them. */
  const called = (
    group: ClosedGroup | undefined,
    { near, known }: { near: string | null; known: readonly string[] },
  ): [string | null, string[]] => {
    const name = (word: string) => (group === undefined ? word : calledIn(WORDS[language], group, word));
    return [near === null ? null : name(near), known.map(name)];
  };
  switch (problem.code) {
    case 'unknown-name':
      return problem.option === 'id'
        ? stop(
            usage.unknownId(problem.typed),
            hintFor(problem.near, []) ?? usage.searchHint(program, inert(problem.typed)),
          )
        : stop(usage.unknownName(problem.option, problem.typed), hintFor(problem.near, problem.known));
    case 'ambiguous-name':
      return stop(usage.ambiguousName(problem.option, problem.typed, problem.candidates));
    case 'unknown-period':
      return stop(
        usage.unknownPeriod(problem.typed),
        problem.near === null ? usage.periodHint : usage.didYouMean(problem.near),
      );
    case 'ambiguous-period': {
      const months = problem.months.map(({ month, word }) =>
        monthNamed(month, word, problem.typed, language),
      );
      return stop(usage.ambiguousPeriod(problem.typed, months));
    }
    case 'misread-period': {
      const { message, hint } = messages.findings[problem.misread.code] as Wording;
      const args = { written: problem.typed, ...problem.misread };
      return stop(message(args), hint(args));
    }
    case 'empty-period':
      return stop(usage.emptyPeriod(problem.from, problem.to));
    case 'unknown-command':
      return stop(usage.unknownCommand(problem.typed), hintFor(problem.near, problem.known));
    case 'unknown-topic':
      return stop(usage.unknownTopic(problem.typed), hintFor(problem.near, problem.known));
    case 'unknown-option':
      return stop(usage.unknownOption(problem.typed), hintFor(problem.near, []));
    case 'missing-argument':
      return stop(usage.missingArgument(`<${problem.name}>`));
    case 'missing-value':
      return stop(usage.missingValue(problem.flag));
    case 'too-many':
      return stop(usage.tooMany(problem.command), hintFor(problem.near, []));
    case 'bad-value': {
      const [near, known] = called(problem.group, problem);
      return stop(usage.badValue(problem.option, problem.typed), hintFor(near, known));
    }
    case 'needs-folder':
      return stop(usage.needsFolder(problem.flag, problem.other));
    case 'no-plan':
      return stop(
        problem.folder === null ? usage.noPlan : usage.noPlanAt(problem.folder),
        usage.noPlanHint(program),
        EXIT.io,
      );
    case 'part-of-plan':
      return stop(usage.partOfPlan(problem.file), usage.partOfPlanHint(problem.folder), EXIT.io);
    case 'unknown-field':
      return stop(edit.unknownField(problem.field), hintFor(problem.near, problem.known));
    case 'unfit-value': {
      const { message, hint } = messages.findings[problem.finding.code] as Wording;
      return stop(message(problem.finding.args), hint(problem.finding.args));
    }
    case 'not-in-list':
      return stop(edit.notInList(problem.field, problem.typed), hintFor(problem.near, []));
    case 'which-language':
      return stop(edit.whichLanguage(problem.field), edit.whichLanguageHint(problem.field));
    case 'unread':
      return stop(
        edit.unread(problem.files.join(', '), problem.typed),
        edit.unreadHint(program),
        EXIT.findings,
      );
    case 'by-hand':
      return stop(edit.byHand(`${problem.file}:${problem.line}`), null, EXIT.findings);
    case 'no-assignment':
      return stop(edit.noAssignment(problem.typed), edit.noAssignmentHint);
    case 'unknown-word': {
      const { message, hint } = messages.findings['unknown-value'];
      const [near, known] = called(problem.group, problem);
      const args = { field: problem.field, value: problem.typed, near, known };
      return stop(message(args), hint(args));
    }
    case 'ambiguous-word': {
      const [, known] = called(problem.group, { near: null, known: problem.candidates });
      return stop(usage.ambiguousName(problem.field, problem.typed, known));
    }
    case 'one-or-several':
      return stop(
        edit.oneOrSeveral(problem.field, problem.typed),
        edit.oneOrSeveralHint(problem.field, inert(problem.several), inert(problem.one)),
      );
    case 'rename-instead':
      return stop(edit.renameInstead, edit.renameInsteadHint(program, problem.id));
    case 'bad-percentage':
      return stop(messages.i18n.faults.gate(problem.typed));
    case 'nothing-to-translate':
      return stop(
        problem.source === null ? messages.i18n.noLanguages : messages.i18n.oneLanguage(problem.source),
      );
    case 'one-language':
      return stop(messages.i18n.faults.oneLanguage);
    case 'which-target':
      return stop(
        messages.i18n.faults.whichLanguage,
        messages.i18n.faults.whichLanguageHint(problem.known[0] ?? ''),
      );
    case 'source-language':
      return stop(messages.i18n.faults.sourceLanguage(problem.language), hintFor(null, problem.known));
    case 'bad-sheet':
      return saySheetProblem(problem, messages);
    case 'taken':
      return stop(usage.taken(problem.file), usage.takenHint);
    case 'in-plan':
      return stop(usage.inPlan(problem.file), usage.inPlanHint);
    case 'cannot-write':
      return stop(usage.cannotWrite(problem.file, problem.reason), null, EXIT.io);
    case 'in-doubt':
      return stop(usage.inDoubt(problem.file, problem.reason), usage.inDoubtHint, EXIT.io);
    case 'changed':
      return stop(usage.changed(problem.file), usage.changedHint, EXIT.io);
    case 'locked':
      return stop(
        usage.locked(problem.pid === null ? null : String(problem.pid), problem.host),
        usage.lockedHint(problem.file),
        EXIT.io,
      );
    default:
      return sayHistoryProblem(problem, messages.history.problems, stop, program, usage.didYouMean);
  }
}

/** "juin (June)": the word as it was nearly typed, and what it means to this reader. */
function monthNamed(month: number, word: string, typed: string, language: LanguageCode): string {
  const name = WORDS[language].months[month - 1] ?? word;
  return fold(name).startsWith(fold(typed)) ? name : `${word} (${name})`;
}
