// The lines in which texts differ, in the form that `git apply` and `patch` read. Loaded by the commands that edit.
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';

/** `path` as a person would type it; `before` is null for a new file. */
export interface Rewritten {
  path: string;
  before: string | null;
  after: string;
}

/** Lines around a change. */
const CONTEXT = 3;

/** One patch after the other, ending in a newline; empty where nothing differs. */
export function unifiedDiff(texts: readonly Rewritten[]): string {
  const patches = texts.map(({ path, before, after }) => {
    const [from, to] = [before === null ? '/dev/null' : `a/${path}`, `b/${path}`];
    const patch = structuredPatch(from, to, before ?? '', after, undefined, undefined, { context: CONTEXT });
    return formatPatch(patch, FILE_HEADERS_ONLY);
  });
  return patches.join('');
}
