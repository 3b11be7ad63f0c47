// A new id, in the record and in everything that names it.
import type { FieldProblem } from './field-problem.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import type { PlanTexts } from './plan-texts.ts';
import { applyAll } from './splice/apply.ts';
import type { TextFile } from './splice/text-file.ts';
import type { Subject } from './subject.ts';

export interface Renamed {
  files: { before: TextFile; after: TextFile }[];
  mentions: (Mention & { file: string })[];
}

/** Refused where a file cannot be read, since the old id may be in it. */
export function rename(texts: PlanTexts, subject: Subject, to: string): Renamed | FieldProblem {
  const files = texts.withWord(subject.id);
  if ('code' in files) return files;
  const renamed: Renamed = { files: [], mentions: [] };
  for (const before of files) {
    const mentions = mentionsOf(before, subject);
    const own = before.file === subject.origin.file ? [{ path: [...subject.origin.path, 'id'] }] : [];
    const changes = [...own, ...mentions].map(({ path }) => ({ path, value: to }));
    if (changes.length === 0) continue;
    const after = applyAll(before, changes);
    if (!('text' in after)) return { code: 'by-hand', ...after };
    renamed.files.push({ before, after });
    renamed.mentions.push(...mentions.map((mention) => ({ ...mention, file: before.file })));
  }
  return renamed;
}
