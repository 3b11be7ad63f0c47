// `wp fmt`: dates in words become canonical ones, and nothing else changes.
import { valueAt } from '../../core/schema/mistake.ts';
import { canonicalDates, type Rewritten } from '../../edit/canonical-dates.ts';
import { lineOf } from '../../edit/splice/apply.ts';
import type { TextFile } from '../../edit/splice/text-file.ts';
import type { EditedField } from '../../report/edit.ts';
import type { Run } from '../command.ts';
import { Editing, type Rewrite } from '../edit.ts';

export const run: Run = async (session) => {
  const editing = new Editing(session);
  editing.needAll(null);
  const { findings, plan } = session.loaded;
  const worded = findings.filter(({ code }) => code === 'date-words');
  const names = [...new Set(worded.map(({ place }) => place.file))].sort();
  const rewrites: Rewrite[] = [];
  const changes: EditedField[] = [];
  for (const name of names) {
    const before = editing.texts.get(name);
    if (before === null) continue;
    const rewritten = canonicalDates(
      before,
      worded.flatMap(({ place }) => (place.file === name && 'path' in place ? [place.path] : [])),
      plan.calendar,
    );
    if ('code' in rewritten) return editing.refuse(rewritten);
    rewrites.push({ before, after: rewritten.after });
    const found = rewritten.dates.map((date) => changeOf(date, rewritten.after));
    changes.push(...found.sort((a, b) => a.line - b.line));
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (plan.gaps !== undefined) {
    // In what could not be read, dates may be left in words.
    session.tripped = true;
    session.env.stderr.write(`${session.messages.validate.reportHint(errors, session.env.program)}\n`);
  }
  const result = { did: 'format', subject: null, changes, rewrites } as const;
  if (!session.flag('check')) return editing.finish(result);
  const report = await editing.finish(result, 'listed');
  session.tripped ||= report.outcome === 'listed';
  return report;
};

/** Which record's date it is, and where. */
function changeOf({ path, before, after }: Rewritten, file: TextFile): EditedField {
  const inRecord = typeof path[1] === 'number';
  const id = inRecord ? valueAt(file.tree?.value, [...path.slice(0, 2), 'id']) : null;
  const field = (inRecord ? path.slice(2) : path).join('.');
  const place = { file: file.file, line: lineOf(file, path) };
  return { id: typeof id === 'string' ? id : null, field, isDate: true, before, after, ...place };
}
