// Assignments to the fields of one record, as `set`, `done` and `move` make them.
import { assign } from '../edit/assign.ts';
import { type Assignment, readAssignment } from '../edit/assignment.ts';
import { lineOf } from '../edit/splice/apply.ts';
import { sameData } from '../edit/splice/change.ts';
import type { TextFile } from '../edit/splice/text-file.ts';
import type { Subject } from '../edit/subject.ts';
import type { EditedField, EditReport } from '../report/edit.ts';
import { type Editing, editedField } from './edit.ts';
import { Stop } from './problem.ts';
import { inPlanWords } from './typed-value.ts';

/** Words such as `status=done` as assignments. Stops at one that is none. */
export function assignmentsOf(words: readonly string[]): Assignment[] {
  return words.map((word) => {
    const assignment = readAssignment(word);
    if (assignment === null) throw new Stop({ code: 'no-assignment', typed: word });
    return assignment;
  });
}

/** Makes them one after the other, and writes the result. */
export async function editFields(
  editing: Editing,
  subject: Subject,
  assignments: readonly Assignment[],
): Promise<EditReport> {
  const before = editing.fileOf(subject);
  const after = assignAll(editing, before, subject, assignments);
  const line = lineOf(after, subject.origin.path);
  return editing.finish({
    did: 'set',
    subject: { id: subject.id, title: subject.title, file: after.file, line },
    changes: changesOf(subject, assignments, before, after),
    rewrites: [{ before, after }],
  });
}

/** The file after all of them. An id is changed by `wp rename`, because others name it. */
export function assignAll(
  editing: Editing,
  file: TextFile,
  subject: Subject,
  assignments: readonly Assignment[],
): TextFile {
  let after = file;
  for (const assignment of assignments) {
    if (assignment.path.join('.') === 'id') throw new Stop({ code: 'rename-instead', id: subject.id });
    const assigned = assign(
      after,
      subject,
      inPlanWords(assignment, after, subject, editing.session),
      editing.plan,
    );
    if (!assigned.ok) return editing.refuse(assigned.problem);
    after = assigned.value;
  }
  return after;
}

/** The fields that differ, each once. */
function changesOf(
  subject: Subject,
  assignments: readonly Assignment[],
  before: TextFile,
  after: TextFile,
): EditedField[] {
  const paths = new Map(assignments.map(({ path }) => [path.join('.'), path]));
  return [...paths.values()]
    .map((path) => editedField(subject, path, before, after))
    .filter((change) => !sameData(change.before, change.after));
}
