// `wp i18n import SHEET`: the translations of a sheet, put into the plan.
import { basename, dirname, resolve } from 'node:path';
import { readCsv } from '../../edit/sheet/read-csv.ts';
import type { ReadSheet, SheetRow } from '../../edit/sheet/sheet.ts';
import { type Refused, type Taken, takeOver } from '../../edit/sheet/take-over.ts';
import { writeTranslations } from '../../edit/sheet/write-translations.ts';
import { disk } from '../../load/disk.ts';
import type { EditedField } from '../../report/edit.ts';
import type { ImportReport } from '../../report/i18n/import.ts';
import type { Run } from '../command.ts';
import { Editing, editedField, type Rewrite } from '../edit.ts';
import { sheetLanguage, translatedInto } from '../i18n.ts';
import { Stop } from '../problem.ts';
import type { Session } from '../session.ts';

export const run: Run = async (session): Promise<ImportReport> => {
  translatedInto(session);
  const sheet = session.argument ?? '';
  const rows = await readSheet(session, sheet);
  const { taken, refused, same, empty } = takeOver(session.plan, rows);
  const editing = new Editing(session);
  const made = make(editing, taken);
  const left = [...refused, ...made.refused].sort((a, b) => a.row.line - b.row.line);
  const isWhole = left.length === 0 || session.flag('partly');
  if (left.length > 0) session.tripped = true;
  const result = { did: 'translate', subject: null } as const;
  const edit = await editing.finish(
    isWhole ? { ...result, ...made } : { ...result, changes: [], rewrites: [] },
  );
  return {
    kind: 'import',
    sheet,
    languages: [...new Set(taken.map(({ row }) => row.language))],
    refused: left.map(({ row: { line, kind, id, field, language }, problem }) => ({
      ...{ line, kind, id, field, language },
      problem,
    })),
    ...{ same, empty },
    edit: isWhole ? edit : { ...edit, outcome: 'refused' },
  };
};

/** By file, each written once. */
function make(editing: Editing, taken: readonly Taken[]) {
  const made: { changes: EditedField[]; rewrites: Rewrite[]; refused: Refused[] } = {
    changes: [],
    rewrites: [],
    refused: [],
  };
  for (const name of new Set(taken.map(({ unit }) => unit.owner.origin.file))) {
    const before = editing.texts.get(name);
    if (before === null) throw new Stop({ code: 'changed', file: editing.shown(name) });
    const own = taken.filter(({ unit }) => unit.owner.origin.file === name);
    const written = writeTranslations(before, own, editing.plan.languages);
    made.refused.push(...written.refused);
    made.rewrites.push({ before, after: written.after });
    for (const { taken: each, path } of written.made) {
      const { kind, id, origin } = each.unit.owner;
      const change = editedField({ id, origin }, path.slice(origin.path.length), before, written.after);
      made.changes.push(kind === 'plan' ? { ...change, id: null } : change);
    }
  }
  return made;
}

async function readSheet(session: Session, sheet: string): Promise<SheetRow[]> {
  const path = resolve(session.env.cwd, sheet);
  const file = disk(dirname(path)).read(basename(path));
  if (!file.ok)
    throw new Stop({ code: 'bad-sheet', file: sheet, fault: { is: 'unreadable', finding: file.finding } });
  const read = await readerOf(sheet);
  if (read === null) throw new Stop({ code: 'bad-sheet', file: sheet, fault: { is: 'kind' } });
  const rows = read(file.bytes, languageSaid(session));
  if ('is' in rows) throw new Stop({ code: 'bad-sheet', file: sheet, fault: rows });
  return rows;
}

/** The language of a sheet that does not tell its own. */
function languageSaid(session: Session): string | null {
  if (session.list('language').length > 0) return sheetLanguage(session);
  const reader = session.text('lang');
  return translatedInto(session).targets.find((each) => each === reader) ?? null;
}

async function readerOf(sheet: string): Promise<ReadSheet | null> {
  if (/\.(csv|tsv|txt)$/i.test(sheet)) return readCsv;
  return /\.(xlf|xliff|xml)$/i.test(sheet)
    ? (await import('../../edit/sheet/read-xliff.ts')).readXliff
    : null;
}
