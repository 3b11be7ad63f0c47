// `wp note ID TEXT`: a dated judgement, signed by whoever makes it.

import { valueAt } from '../../core/schema/mistake.ts';
import { make } from '../../edit/assign.ts';
import { lineOf } from '../../edit/splice/apply.ts';
import { unknownField } from '../../edit/unknown-field.ts';
import { userName } from '../../history/user-name.ts';
import type { Run } from '../command.ts';
import { Editing, editedField } from '../edit.ts';

export const run: Run = async (session) => {
  const { env, folder, today } = session;
  const [id = '', ...words] = session.words;
  const editing = new Editing(session);
  const subject = editing.subject(id);
  const before = editing.fileOf(subject);
  const unknown = unknownField(before, subject, ['updates']);
  if (unknown !== null) editing.refuse(unknown);

  const by = session.text('by') ?? (env.vars.WP_USER || (await userName(folder, env.vars)));
  const health = session.text('health');
  const note = words.join(' ').trim();
  const update = { on: today, ...(by && { by }), ...(health && { health }), ...(note && { note }) };
  const path = [...subject.origin.path, 'updates'];
  const made = make(before, subject, { do: 'add', path, value: update }, editing.plan);
  if (!made.ok) return editing.refuse(made.problem);

  const after = made.value;
  const last = [valueAt(after.tree?.value, path)].flat().length - 1;
  const place = { file: after.file, line: lineOf(after, [...path, last]) };
  return editing.finish({
    did: 'set',
    subject: { id: subject.id, title: subject.title, ...place },
    changes: [editedField(subject, ['updates', last], before, after)],
    rewrites: [{ before, after }],
  });
};
