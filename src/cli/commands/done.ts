// `wp done ID`: it is done, and where that was said, when it happened.
import type { Run } from '../command.ts';
import { Editing } from '../edit.ts';
import { assignmentsOf, editFields } from '../edit-fields.ts';

export const run: Run = (session) => {
  const editing = new Editing(session);
  const actual = session.text('actual');
  const words = ['status=done', ...(actual === null ? [] : [`actual=${actual}`])];
  return editFields(editing, editing.subject(session.argument ?? ''), assignmentsOf(words));
};
