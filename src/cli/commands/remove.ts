// `wp remove ID`: a record that nothing else names.
import { mentionsOf } from '../../edit/mentions.ts';
import { apply, lineOf } from '../../edit/splice/apply.ts';
import type { EditReport } from '../../report/edit.ts';
import type { Run } from '../command.ts';
import { Editing } from '../edit.ts';

export const run: Run = (session) => {
  const editing = new Editing(session);
  const subject = editing.subject(session.argument ?? '', true);
  const before = editing.fileOf(subject);
  const { id, title, origin } = subject;
  const place = { file: origin.file, line: lineOf(before, origin.path) };
  const files = editing.texts.withWord(id);
  if ('code' in files) return editing.refuse(files);
  const mentions = files.flatMap((file) =>
    mentionsOf(file, subject)
      .filter(({ by }) => by !== id)
      .map(({ by, field, path }) => ({ id: by, field, file: file.file, line: lineOf(file, path) })),
  );
  const result = { did: 'remove', subject: { id, title, ...place }, changes: [] } as const;
  if (mentions.length > 0) {
    session.tripped = true;
    const report: EditReport = {
      kind: 'edit',
      ...result,
      changes: [],
      outcome: 'refused',
      files: [],
      diff: () => '',
      mentions,
      findings: [],
    };
    return report;
  }
  const after = apply(before, { do: 'remove', path: origin.path });
  if (!('text' in after)) return editing.refuse({ code: 'by-hand', ...after });
  return editing.finish({ ...result, changes: [], rewrites: [{ before, after }] });
};
