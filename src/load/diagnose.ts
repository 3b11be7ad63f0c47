// Findings with their places looked up, in the order a person reads the files.
import type { Diagnostic, Finding, Located, Place, Position } from '../core/finding.ts';
import type { Loaded } from './load.ts';

/** Sorted by file, line, column, code. */
export function diagnose(loaded: Loaded, findings: readonly Finding[]): Diagnostic[] {
  const positions = locateAll(loaded, findings);
  const at = (place: Place): Located => ({ file: place.file, position: positions.get(place) ?? NOWHERE });
  const sorted = findings.map((finding) => ({ finding, ...at(finding.place) })).sort(inReadingOrder);
  return sorted.map(({ finding, file, position }) => {
    const source = loaded.sourceLine(file, position.line);
    return { finding, file, position, source, related: finding.related.map(at) };
  });
}

const NOWHERE: Position = { line: 1, col: 1, endLine: 1, endCol: 1 };

/** Looks up every place one file after the other, because `locate` remembers only the last file. */
function locateAll(loaded: Loaded, findings: readonly Finding[]): Map<Place, Position> {
  const places = findings.flatMap(({ place, related }) => [place, ...related]);
  places.sort((a, b) => compare(a.file, b.file));
  return new Map(places.map((place) => [place, loaded.locate(place)]));
}

function inReadingOrder(a: Located & { finding: Finding }, b: Located & { finding: Finding }): number {
  const [from, to] = [a.position, b.position];
  const byPlace = compare(a.file, b.file) || from.line - to.line || from.col - to.col;
  return byPlace || compare(a.finding.code, b.finding.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
