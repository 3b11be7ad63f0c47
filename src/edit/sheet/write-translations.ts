// Translations put into a file: a text gets one more language, in the file's manner, and nothing else changes.
import { isRecord } from '../../core/is-record.ts';
import { valueAt } from '../../core/schema/mistake.ts';
import { apply, applyAll } from '../splice/apply.ts';
import type { Path } from '../splice/change.ts';
import type { TextFile } from '../splice/text-file.ts';
import { writtenPath } from '../written-path.ts';
import type { Refused, Taken } from './take-over.ts';

export interface Written {
  after: TextFile;
  /** Those that were made, with the path of each text in the file. */
  made: { taken: Taken; path: Path }[];
  /** Those that must be made by hand. */
  refused: Refused[];
}

/** `languages`: the plan's, its first one first. All translations are of texts in this file. */
export function writeTranslations(
  before: TextFile,
  taken: readonly Taken[],
  languages: readonly string[],
): Written {
  let written: Written = { after: before, made: [], refused: [] };
  // A plain text that gets two languages is first one of two, then one of three.
  for (const language of new Set(taken.map(({ row }) => row.language))) {
    const own = taken.filter(({ row }) => row.language === language);
    const next = writeAll(written.after, own, languages);
    written = {
      after: next.after,
      made: [...written.made, ...next.made],
      refused: [...written.refused, ...next.refused],
    };
  }
  return written;
}

/** All at once where that can be proven; else one half and then the other, down to the one that cannot. */
function writeAll(before: TextFile, taken: readonly Taken[], languages: readonly string[]): Written {
  const changes = taken.map((each) => ({ taken: each, ...changeFor(before, each, languages) }));
  const after = applyAll(
    before,
    changes.map(({ path, value }) => ({ path, value })),
    languages,
  );
  if ('text' in after) {
    return { after, made: changes.map((each) => ({ taken: each.taken, path: each.text })), refused: [] };
  }
  const [only, ...others] = changes;
  if (only !== undefined && others.length === 0) return writeOne(before, only, languages);
  const half = Math.ceil(taken.length / 2);
  const first = writeAll(before, taken.slice(0, half), languages);
  const second = writeAll(first.after, taken.slice(half), languages);
  return {
    after: second.after,
    made: [...first.made, ...second.made],
    refused: [...first.refused, ...second.refused],
  };
}

/** By any splice that can be proven. */
function writeOne(
  before: TextFile,
  { taken, path, value, text }: OneChange,
  languages: readonly string[],
): Written {
  const after = apply(before, { do: 'set', path, value }, languages);
  if ('text' in after) return { after, made: [{ taken, path: text }], refused: [] };
  return { after: before, made: [], refused: [{ row: taken.row, problem: { code: 'by-hand', ...after } }] };
}

interface OneChange {
  taken: Taken;
  /** Where a value is put, and where in it the translation then stands. */
  path: Path;
  value: unknown;
  text: Path;
}

/** Plain text becomes a text in two languages; what is there counts as the plan's first. */
function changeFor({ tree }: TextFile, { unit, row, text }: Taken, [source = '']: readonly string[]) {
  const path = writtenPath(tree?.value, unit.owner.origin.path, unit.path);
  const there = valueAt(tree?.value, path);
  const language = [...path, row.language];
  if (isRecord(there)) return { text: language, path: language, value: text };
  return { text: language, path, value: { [source]: there, [row.language]: text } };
}
