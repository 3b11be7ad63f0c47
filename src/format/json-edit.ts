// An edit in JSON: the values as the files have them, and the lines as a patch.
import type { EditReport } from '../report/edit.ts';
import { describe } from './describe.ts';
import type { FormatContext } from './types.ts';
import { say } from './voice.ts';

export function editToJson(report: EditReport, context: FormatContext) {
  const { did, outcome, subject, changes, mentions, files, findings } = report;
  const diff = report.diff();
  const placed = <T extends { file: string }>(each: T): T => ({
    ...each,
    file: context.folder === '' ? each.file : `${context.folder}/${each.file}`,
  });
  return {
    did,
    outcome,
    record: subject === null ? null : { ...placed(subject), title: say(subject.title, context.voice).text },
    changes: changes.map(({ isDate: _, ...change }) => placed(change)),
    files: files.map((file) => placed({ file }).file),
    diff: diff === '' ? null : diff,
    mentions: mentions.map(placed),
    findings: findings.map((diagnostic) => describe(diagnostic, context)),
  };
}
