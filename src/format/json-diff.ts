// Changes, lives and trends in JSON: values as the plan's model has them, texts in all their languages.
import type { Commit, Revision } from '../core/commit.ts';
import type { Shift } from '../core/when/shift.ts';
import type { FieldChange, RecordChange } from '../report/changes.ts';
import type { ApproveReport, DiffReport, HistoryReport, Reason } from '../report/past.ts';
import type { SinceReport } from '../report/types.ts';
import { say, type Voice } from './voice.ts';

export function diffToJson(report: DiffReport, voice: Voice): object {
  return {
    from: revisionToJson(report.from),
    to: report.to === null ? null : revisionToJson(report.to),
    tally: report.tally,
    changes: report.changes.map((change) => ({
      ...changeToJson(change, voice),
      weight: change.weight,
      reason: reasonToJson(change.reason, voice),
      fields: change.fields.map((field) => ({
        ...fieldToJson(field),
        reason: reasonToJson(field.reason, voice),
      })),
    })),
  };
}

export function historyToJson(report: HistoryReport, voice: Voice): object {
  return {
    id: report.id,
    title: report.title === null ? null : say(report.title, voice).text,
    was: report.was,
    shallow: report.shallow,
    entries: report.entries.map(({ commit, change }) => ({
      commit: commit === null ? null : commitToJson(commit),
      ...changeToJson(change, voice),
      fields: change.fields.map(fieldToJson),
    })),
  };
}

export function approveToJson({ tag, commit, isDone }: ApproveReport): object {
  return { tag, commit: commitToJson(commit), done: isDone };
}

export function sinceToJson(since: SinceReport, voice: Voice): object {
  const ids = (rows: SinceReport['done']) => rows.map(({ item }) => item.id);
  return {
    revision: revisionToJson(since.revision),
    done: ids(since.done),
    slipped: since.slipped.map(({ item, from, shift }) => ({
      id: item.id,
      from: from.written,
      to: item.when.written,
      shift: shiftToJson(shift),
    })),
    new: ids(since.new),
    dropped: since.dropped.map(({ item, removed }) => ({
      id: item.id,
      title: say(item.title, voice).text,
      removed,
    })),
    trend: since.trend,
  };
}

function revisionToJson({ name, commit }: Revision): object {
  return { name, commit: commit.id, day: commit.committed };
}

export function commitToJson({ id, day, author, subject }: Commit): object {
  return { id, day, author, subject };
}

function changeToJson({ how, id, was, before, after }: RecordChange, voice: Voice) {
  const record = after ?? before;
  return {
    how,
    id,
    was,
    kind: record?.kind ?? null,
    title: record === null ? null : say(record.title, voice).text,
    themes: record !== null && 'themes' in record ? record.themes : [],
  };
}

function fieldToJson({ field, from, to, shift }: FieldChange) {
  return { field, from, to, shift: shift === null ? null : shiftToJson(shift) };
}

function shiftToJson({ kind, by }: Shift): object {
  return { kind, count: by?.count ?? null, unit: by?.unit ?? null };
}

function reasonToJson(reason: Reason | null, voice: Voice): object | null {
  if (reason === null) return null;
  if (reason.from === 'commit') {
    const { subject, ...commit } = reason.commit;
    return { from: 'commit', text: subject, on: commit.day, commit: commit.id };
  }
  if (reason.from === 'uncommitted') return { from: 'uncommitted', text: null, on: null, commit: null };
  return { from: 'note', text: say(reason.text, voice).text, on: reason.on, commit: null };
}
