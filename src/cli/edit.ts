// What the commands that edit share: the record that is meant, its file, and the way from a new text to the disk.
import { join } from 'node:path';
import { checkPlan } from '../check/index.ts';
import type { Finding } from '../core/finding.ts';
import { valueAt } from '../core/schema/mistake.ts';
import { wordings } from '../core/text.ts';
import type { PlanContext } from '../edit/assign.ts';
import type { FieldProblem } from '../edit/field-problem.ts';
import { newFindings } from '../edit/new-findings.ts';
import { overlay } from '../edit/overlay.ts';
import { PlanTexts } from '../edit/plan-texts.ts';
import { save } from '../edit/save.ts';
import { lineOf } from '../edit/splice/apply.ts';
import { isDateField } from '../edit/splice/date-field.ts';
import { bytesOf, type TextFile, wholeText } from '../edit/splice/text-file.ts';
import { namesOf, type Subject, subjectOf } from '../edit/subject.ts';
import { unifiedDiff } from '../format/unified-diff.ts';
import { diagnose } from '../load/diagnose.ts';
import { recordsIn } from '../load/file-records.ts';
import { load } from '../load/load.ts';
import type { PlanSource } from '../load/plan-source.ts';
import { resolve } from '../query/resolve.ts';
import type { EditedField, EditReport } from '../report/edit.ts';
import { Stop } from './problem.ts';
import type { Session } from './session.ts';
import { unknownId } from './unknown-id.ts';

/** A text of the plan and what it becomes; `before` is null for a new file. */
export interface Rewrite {
  before: TextFile | null;
  after: TextFile;
}

export type Result = Pick<EditReport, 'did' | 'subject' | 'changes'> & {
  rewrites: readonly Rewrite[];
  renamed?: { from: string; to: string };
};

/** Of what is in these files nothing is known. */
const UNREAD: ReadonlySet<Finding['code']> = new Set(['file-unreadable', 'too-large']);

/** Edits after which there is a name that was not there. */
const NEW_NAME: ReadonlySet<EditReport['did']> = new Set(['add', 'rename']);

/** The plan's files under the edits of one command. */
export class Editing {
  readonly session: Session;
  readonly source: PlanSource;
  readonly texts: PlanTexts;
  readonly plan: PlanContext;

  constructor(session: Session) {
    this.session = session;
    this.source = session.loaded.source;
    this.texts = new PlanTexts(this.source);
    this.plan = session.plan;
  }

  /** The record with an id or an unambiguous beginning of it; `whole`: its very id, for what cannot be undone. */
  subject(typed: string, whole = false): Subject {
    const exact = subjectOf(this.session.plan, typed);
    if (exact !== null) return exact;
    const found = resolve(
      typed,
      namesOf(this.session.plan).map(({ id, title }) => ({ value: id, words: wordings(title) })),
    );
    const values = found.ok ? found.values : [];
    if (found.ok && values.length === 1 && !whole) return this.subject(values[0] ?? '', true);
    if (found.ok ? values.length > 1 : found.reason === 'ambiguous') {
      const candidates = found.ok || found.reason !== 'ambiguous' ? values : found.candidates;
      throw new Stop({ code: 'ambiguous-name', option: 'id', typed, candidates });
    }
    const near = found.ok ? (values[0] ?? null) : found.reason === 'unknown' ? found.near : null;
    throw unknownId(typed, near, this.session);
  }

  /** The file a record is in. Stops where it is not there any more. */
  fileOf({ id, origin }: Subject): TextFile {
    const file = this.texts.get(origin.file);
    if (file === null || valueAt(file.tree?.value, [...origin.path, 'id']) !== id) {
      throw new Stop({ code: 'changed', file: this.shown(origin.file) });
    }
    return file;
  }

  /** A file as a person would type it from where they are. */
  shown(file: string): string {
    return this.session.shown(file);
  }

  /** Stops where a file cannot be read: `id`, or what is looked for, may be in it. */
  needAll(id: string | null): void {
    const unread = this.session.loaded.findings.filter(({ code }) => UNREAD.has(code));
    if (unread.length > 0)
      this.refuse({ code: 'unread', typed: id, files: unread.map(({ place }) => place.file) });
  }

  refuse(problem: FieldProblem): never {
    if (problem.code === 'by-hand') throw new Stop({ ...problem, file: this.shown(problem.file) });
    if (problem.code !== 'unread') throw new Stop(problem);
    throw new Stop({ ...problem, files: problem.files.map((file) => this.shown(file)) });
  }

  /** Checks the plan as it would be, and writes it unless that is refused or only asked for. */
  async finish(
    { rewrites, renamed, ...result }: Result,
    onlyShow: 'shown' | 'listed' | null = this.#asked(),
  ): Promise<EditReport> {
    const changed = rewrites.filter(({ before, after }) => before?.text !== after.text);
    const files = changed.map(({ after }) => after.file);
    const report: Omit<EditReport, 'outcome'> = {
      kind: 'edit',
      ...result,
      files,
      diff: () => this.#diff(changed),
      mentions: [],
      findings: [],
    };
    if (changed.length === 0) return { ...report, outcome: 'unchanged' };
    const { session } = this;
    const { loaded } = session;
    const bytes = new Map(changed.map(({ after }) => [after.file, bytesOf(after)]));
    // The new texts have been read already, for the proof that nothing else changed in them.
    const records = [...loaded.records(), ...changed.map(({ after }) => recordsIn(after.file, after))];
    const known = new Map(records.map((each) => [each.file, each]));
    const then = await load(overlay(this.source, bytes), (file) => known.get(file) ?? null);
    const all = ({ findings, plan }: typeof loaded): Finding[] => [...findings, ...checkPlan(plan, session)];
    const found = all(then);
    const news = found.length === 0 ? [] : newFindings(all(loaded), found, renamed ?? null);
    const errors = news.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      session.tripped = true;
      return { ...report, outcome: 'refused', findings: await diagnose(then, errors) };
    }
    if (onlyShow === null) this.#save(changed);
    if (onlyShow === null && NEW_NAME.has(result.did)) await this.#tellEditors(result.subject?.id ?? '');
    return { ...report, outcome: onlyShow ?? 'written', findings: await diagnose(then, news) };
  }

  #diff(changed: readonly Rewrite[]): string {
    return unifiedDiff(
      changed.map(({ before, after }) => ({
        path: this.shown(after.file),
        before: before === null ? null : wholeText(before),
        after: wholeText(after),
      })),
    );
  }

  #asked(): 'shown' | null {
    return this.session.flag('dry-run') ? 'shown' : null;
  }

  /** Asked for by whoever gave a record a name that it did not have. */
  async #tellEditors(id: string): Promise<void> {
    const { isUnknownToEditors, sayStale } = await import('./schema-file.ts');
    if (isUnknownToEditors(this.session, id)) this.session.afterwards.push(sayStale(this.session));
  }

  #save(changed: readonly Rewrite[]): void {
    const { folder } = this.session;
    const problem = save(
      folder,
      changed.map(({ before, after }) => ({
        path: join(folder, after.file),
        before: before === null ? null : bytesOf(before),
        after: bytesOf(after),
      })),
    );
    if (problem !== null) throw new Stop({ ...problem, file: this.shown(problem.file) });
  }
}

/** A field of a record before and after an edit, with the line where it now is, or was. */
export function editedField(
  { id, origin }: Pick<Subject, 'id' | 'origin'>,
  path: readonly (string | number)[],
  before: TextFile | null,
  after: TextFile,
): EditedField {
  const whole = [...origin.path, ...path];
  const [was, is] = [valueAt(before?.tree?.value, whole), valueAt(after.tree?.value, whole)];
  const line = is === undefined && before !== null ? lineOf(before, whole) : lineOf(after, whole);
  return {
    id,
    field: path.join('.'),
    isDate: isDateField(whole),
    before: was ?? null,
    after: is ?? null,
    file: after.file,
    line,
  };
}
