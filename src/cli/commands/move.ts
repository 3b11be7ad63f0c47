// `wp move ID WHEN`: another date, written in its canonical form whatever way it was typed.
import type { Run } from '../command.ts';
import { Editing } from '../edit.ts';
import { editFields } from '../edit-fields.ts';

export const run: Run = (session) => {
  const [id = '', ...when] = session.words;
  const editing = new Editing(session);
  const assignment = { path: ['when'], operator: '=' as const, typed: when.join(' ').trim() };
  return editFields(editing, editing.subject(id), [assignment]);
};
