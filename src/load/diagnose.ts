// Findings with their places looked up, in the order a person reads the files.
import type { Diagnostic, Finding, Located, Place, Position } from '../core/finding.ts';
import type { PlanSource } from './plan-source.ts';
import type { Positions } from './positions.ts';

/** Sorted by file, line, column, code; `source` is where the findings come from. */
export async function diagnose(source: PlanSource, findings: readonly Finding[]): Promise<Diagnostic[]> {
  if (findings.length === 0) return [];
  const { positionsIn } = await import('./positions.ts');
  const positions = positionsIn(source);
  const places = locateAll(positions, findings);
  const at = (place: Place): Located => ({ file: place.file, position: places.get(place) ?? NOWHERE });
  const sorted = findings.map((finding) => ({ finding, ...at(finding.place) })).sort(inReadingOrder);
  return sorted.map(({ finding, file, position }) => {
    const line = positions.sourceLine(file, position.line);
    return { finding, file, position, source: line, related: finding.related.map(at) };
  });
}

const NOWHERE: Position = { line: 1, col: 1, endLine: 1, endCol: 1 };

/** Looks up every place one file after the other, because `locate` remembers only the last file. */
function locateAll(positions: Positions, findings: readonly Finding[]): Map<Place, Position> {
  const places = findings.flatMap(({ place, related }) => [place, ...related]);
  places.sort((a, b) => compare(a.file, b.file));
  return new Map(places.map((place) => [place, positions.locate(place)]));
}

function inReadingOrder(a: Located & { finding: Finding }, b: Located & { finding: Finding }): number {
  const [from, to] = [a.position, b.position];
  const byPlace = compare(a.file, b.file) || from.line - to.line || from.col - to.col;
  return byPlace || compare(a.finding.code, b.finding.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
