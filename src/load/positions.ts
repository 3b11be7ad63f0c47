// Where places are in their files: each is read again, parsed where a path leads into it, and the last one remembered.
import type { Place, Position } from '../core/finding.ts';
import { decode } from './decode.ts';
import { LARGE } from './limits.ts';
import type { Lines } from './lines.ts';
import { openFile } from './open-file.ts';
import type { PlanSource } from './plan-source.ts';
import { locate, type Tree } from './tree.ts';

export interface Positions {
  locate(place: Place): Position;
  /** A line (1-based) as it may be quoted: without control characters; null when it is too long or not there. */
  sourceLine(file: string, line: number): string | null;
  /** To be called when the next place is in another file: gives back what a large one takes. */
  leave(): Promise<void>;
}

const START: Position = { line: 1, col: 1, endLine: 1, endCol: 1 };

export function positionsIn(source: PlanSource): Positions {
  let last: { file: string; lines: Lines; tree: Tree | null } | null = null;
  const lines = new Map<string, Lines | null>();
  return {
    locate(place) {
      if ('position' in place) return place.position;
      const { file, path, on } = place;
      if (last?.file !== file) {
        const read = source.read(file);
        last = read.ok ? { file, ...openFile(file, read.bytes) } : null;
        lines.set(file, last?.lines ?? null);
      }
      return last?.tree ? locate(last.tree, last.lines, path, on) : START;
    },
    sourceLine(file, line) {
      let known = lines.get(file);
      if (known === undefined) {
        const read = source.read(file);
        known = read.ok ? decode(file, read.bytes).lines : null;
        lines.set(file, known);
      }
      return known?.line(line) ?? null;
    },
    async leave() {
      const isLarge = (last?.lines.text.length ?? 0) >= LARGE;
      last = null;
      if (isLarge) (await import('./collect.ts')).collect();
    },
  };
}
