// The plan as it would be: its files with some of them changed in memory.
import type { PlanSource } from '../load/plan-source.ts';

/** `changed` by file name, relative to the plan folder. */
export function overlay(source: PlanSource, changed: ReadonlyMap<string, Uint8Array>): PlanSource {
  return {
    list: () => {
      const { files, findings } = source.list();
      return { files: [...new Set([...files, ...changed.keys()])].sort(), findings };
    },
    read: (file) => {
      const bytes = changed.get(file);
      return bytes === undefined ? source.read(file) : { ok: true, bytes };
    },
  };
}
