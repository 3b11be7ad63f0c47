// Where places are in their files: each is read and parsed again, and the last one remembered.
import type { Place, Position } from '../core/finding.ts';
import { LARGE } from './limits.ts';
import type { Lines } from './lines.ts';
import { type OpenFile, openFile } from './open-file.ts';
import type { PlanSource } from './plan-source.ts';
import { locate } from './tree.ts';

export interface Positions {
  locate(place: Place): Position;
  /** A line (1-based) as it may be quoted: without control characters; null when it is too long or not there. */
  sourceLine(file: string, line: number): string | null;
  /** To be called when the next place is in another file: gives back what a large one takes. */
  leave(): Promise<void>;
}

const START: Position = { line: 1, col: 1, endLine: 1, endCol: 1 };

export function positionsIn(source: PlanSource): Positions {
  let last: { file: string; open: OpenFile | null } | null = null;
  const lines = new Map<string, Lines>();
  const open = (file: string): OpenFile | null => {
    if (last?.file !== file) {
      const read = source.read(file);
      last = { file, open: read.ok ? openFile(file, read.bytes) : null };
      if (last.open !== null) lines.set(file, last.open.lines);
    }
    return last.open;
  };
  return {
    locate(place) {
      if ('position' in place) return place.position;
      const file = open(place.file);
      return file?.tree ? locate(file.tree, file.lines, place.path, place.on) : START;
    },
    sourceLine: (file, line) => (lines.get(file) ?? open(file)?.lines)?.line(line) ?? null,
    async leave() {
      const isLarge = (last?.open?.lines.text.length ?? 0) >= LARGE;
      last = null;
      if (isLarge) (await import('./collect.ts')).collect();
    },
  };
}
