// Plans written inside tests: files in memory, with the place of a mistake marked in the text.
import { type Finding, finding } from '../../src/core/finding.ts';
import { diagnose } from '../../src/load/diagnose.ts';
import { type Loaded, load } from '../../src/load/load.ts';
import { isYaml, misnamed } from '../../src/load/plan-file.ts';
import type { PlanSource } from '../../src/load/plan-source.ts';

/** Text, bytes, or a file that cannot be read. */
export type Files = Record<string, string | Uint8Array | null>;

/** Stands before the place where a finding is expected; it is not part of the file. */
export const MARK = '▸';

export function inMemory(files: Files): PlanSource {
  return {
    list: () => ({
      files: Object.keys(files).filter(isYaml).sort(),
      findings: Object.keys(files).flatMap((file) => misnamed(file) ?? []),
    }),
    read: (file) => {
      const content = files[file] ?? null;
      if (content === null) {
        const place = { file, path: [], on: 'value' as const };
        return { ok: false, finding: finding('file-unreadable', place, { reason: 'permission' }) };
      }
      return { ok: true, bytes: bytesOf(content) };
    },
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content.replaceAll(MARK, '')) : content;
}

export async function loadFiles(files: Files): Promise<Loaded> {
  return await load(inMemory(files));
}

/** `file:line:col code`, sorted. */
export async function told(
  loaded: Loaded,
  findings: readonly Finding[] = loaded.findings,
): Promise<string[]> {
  return (await diagnose(loaded, findings)).map(
    ({ file, position, finding: { code } }) => `${file}:${position.line}:${position.col} ${code}`,
  );
}

/** The marked places, `file:line:col`, sorted by file. */
export function marks(files: Files): string[] {
  return Object.entries(files)
    .sort()
    .flatMap(([file, content]) => (typeof content === 'string' ? marksIn(file, content) : []));
}

function marksIn(file: string, content: string): string[] {
  return content.split('\n').flatMap((text, line) => {
    const parts = text.split(MARK);
    let col = 1;
    return parts.slice(0, -1).map((before) => {
      col += before.length;
      return `${file}:${line + 1}:${col}`;
    });
  });
}
