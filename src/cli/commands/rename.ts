// `wp rename ID NEW`: another id, and everything that names it follows.
import { at, finding } from '../../core/finding.ts';
import { ID_PATTERN } from '../../core/id.ts';
import { rename } from '../../edit/rename.ts';
import { lineOf } from '../../edit/splice/apply.ts';
import type { Run } from '../command.ts';
import { Editing, editedField } from '../edit.ts';

export const run: Run = (session) => {
  const [typed = '', to = ''] = session.words;
  const editing = new Editing(session);
  const subject = editing.subject(typed, true);
  const { id, origin, title } = subject;
  if (!ID_PATTERN.test(to)) {
    const args = { field: 'id', expected: 'id', shape: 'value', found: to, quotes: false } as const;
    editing.refuse({ code: 'unfit-value', finding: finding('wrong-type', at(origin, 'id'), args) });
  }
  editing.fileOf(subject);
  const renamed = rename(editing.texts, subject, to);
  if ('code' in renamed) return editing.refuse(renamed);
  const { files, mentions } = renamed;
  const own = files.find(({ after }) => after.file === origin.file);
  const changes = files.flatMap(({ before, after }) => [
    ...(after.file === origin.file ? [editedField(subject, ['id'], before, after)] : []),
    ...mentions
      .filter(({ file }) => file === after.file)
      .map(({ by, path }) => {
        const line = lineOf(after, path);
        const field = (path.length > 2 ? path.slice(2) : path).join('.');
        return {
          id: by === id ? to : by,
          field,
          isDate: false,
          before: id,
          after: to,
          file: after.file,
          line,
        };
      }),
  ]);
  return editing.finish({
    did: 'rename',
    subject: {
      id: to,
      title,
      file: origin.file,
      line: own === undefined ? 1 : lineOf(own.after, origin.path),
    },
    changes,
    rewrites: files,
    renamed: { from: id, to },
  });
};
