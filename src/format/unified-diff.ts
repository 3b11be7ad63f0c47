// The lines an edit changes, in the form that `git apply` and `patch` read.
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type { EditReport } from '../report/edit.ts';
import type { FormatContext } from './types.ts';

/** Lines around a change. */
const CONTEXT = 3;

/** One patch after the other, ending in a newline; empty where nothing changes. */
export function unifiedDiff(
  { files }: Pick<EditReport, 'files'>,
  { folder }: Pick<FormatContext, 'folder'>,
): string {
  const patches = files.map(({ file, before, after }) => {
    const path = folder === '' ? file : `${folder}/${file}`;
    const [from, to] = [before === null ? '/dev/null' : `a/${path}`, `b/${path}`];
    const patch = structuredPatch(from, to, before ?? '', after, undefined, undefined, { context: CONTEXT });
    return formatPatch(patch, FILE_HEADERS_ONLY);
  });
  return patches.join('');
}
