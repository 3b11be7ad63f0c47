// `wp set ID field=value …`: fields of one record.
import type { Run } from '../command.ts';
import { Editing } from '../edit.ts';
import { assignmentsOf, editFields } from '../edit-fields.ts';

export const run: Run = (session) => {
  const [id = '', ...words] = session.words;
  const assignments = assignmentsOf(words);
  const editing = new Editing(session);
  return editFields(editing, editing.subject(id), assignments);
};
