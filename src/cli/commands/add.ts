// `wp add KIND TITLE`: a new record, at the end of the list where its like are.
import { HEADER_FILE } from '../../core/plan.ts';
import { proposeId } from '../../core/propose-id.ts';
import { valueAt } from '../../core/schema/mistake.ts';
import { make } from '../../edit/assign.ts';
import { blankFile } from '../../edit/blank-file.ts';
import { fileFor, isDefaultTheme, NEW_KINDS, type NewKind, placeIn } from '../../edit/new-record.ts';
import { lineOf } from '../../edit/splice/apply.ts';
import { CHOICES } from '../../query/choices.ts';
import { resolve } from '../../query/resolve.ts';
import type { Run } from '../command.ts';
import { Editing, editedField } from '../edit.ts';
import { assignAll, assignmentsOf } from '../edit-fields.ts';
import { Stop } from '../problem.ts';
import type { Session } from '../session.ts';

export const run: Run = (session) => {
  const { plan } = session;
  const [typed = '', title = '', ...words] = session.words;
  const kind = typed as NewKind;
  const editing = new Editing(session);
  const theme = themeOf(session);
  const taken = new Set([...plan.items, ...plan.indicators].map(({ id }) => id).concat(plan.gaps?.ids ?? []));
  const id = session.text('id') ?? proposeId(title, taken, kind);
  editing.needAll(id);

  const name = fileFor(plan, session.loaded.files, kind, theme);
  const before = editing.texts.get(name);
  const file = before ?? blankFile(name, editing.texts.get(HEADER_FILE));
  const subject = placeIn(file, kind, id, title);
  const record = {
    id,
    title: title.trim(),
    ...(theme !== null && !isDefaultTheme(file, theme) && { theme }),
  };
  const bare = make(file, subject, { do: 'add', path: [NEW_KINDS[kind]], value: record }, plan);
  if (!bare.ok) return editing.refuse(bare.problem);
  const when = session.text('when');
  const typedFields = assignmentsOf(words);
  const fields =
    when === null ? typedFields : [{ path: ['when'], operator: '=' as const, typed: when }, ...typedFields];
  const after = assignAll(editing, bare.value, subject, fields);

  const written = valueAt(after.tree?.value, subject.origin.path) as object;
  return editing.finish({
    did: 'add',
    subject: { id, title, file: name, line: lineOf(after, subject.origin.path) },
    changes: Object.keys(written).map((field) => editedField(subject, [field], null, after)),
    rewrites: [{ before, after }],
  });
};

/** The theme that was typed, by its id or title or an unambiguous beginning of either. */
function themeOf(session: Session): string | null {
  // commander names an option by its flag.
  const typed = session.text('theme');
  if (typed === null) return null;
  const found = resolve(typed, CHOICES.theme.candidates(session.plan));
  if (found.ok && found.values.length === 1) return found.values[0] ?? null;
  const problem = { option: 'theme', typed } as const;
  if (!found.ok && found.reason === 'unknown')
    throw new Stop({ code: 'unknown-name', ...problem, near: found.near, known: found.known });
  throw new Stop({
    code: 'ambiguous-name',
    ...problem,
    candidates: found.ok ? found.values : found.candidates,
  });
}
