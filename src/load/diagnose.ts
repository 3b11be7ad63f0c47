// Findings with their places looked up, in the order a person reads the files.
import type { Diagnostic, Finding, Located, Place, Position } from '../core/finding.ts';
import { FILE_FINDINGS, FINDINGS, more } from './limits.ts';
import type { Loaded } from './load.ts';
import type { Positions } from './positions.ts';

/** Sorted by file, line, column, code, as many as are listed; of a plan as it was loaded. */
export async function diagnose(
  { source }: Pick<Loaded, 'source'>,
  findings: readonly Finding[],
): Promise<Diagnostic[]> {
  if (findings.length === 0) return [];
  const { positionsIn } = await import('./positions.ts');
  const positions = positionsIn(source);
  const places = await locateAll(positions, findings);
  const at = (place: Place): Located => ({ file: place.file, position: places.get(place) as Position });
  const sorted = findings.map((finding) => ({ finding, ...at(finding.place) })).sort(inReadingOrder);
  return listed(sorted, at).map(({ finding, file, position }) => {
    const line = positions.sourceLine(file, position.line);
    return { finding, file, position, source: line, related: finding.related.map(at) };
  });
}

type LocatedFinding = Located & { finding: Finding };

/** The first of each file and of the plan, and after them one that counts the rest. */
function listed(sorted: readonly LocatedFinding[], at: (place: Place) => Located): LocatedFinding[] {
  const byFile = new Map<string, Finding[]>();
  for (const { file, finding } of sorted) {
    const own = byFile.get(file);
    if (own === undefined) byFile.set(file, [finding]);
    else own.push(finding);
  }
  const ofFiles = [...byFile.values()].flatMap(ofFile);
  const rest = ofFiles.splice(FINDINGS);
  if (rest.length > 0) ofFiles.push(more(rest, 'plan'));
  return ofFiles.map((finding) => ({ finding, ...at(finding.place) }));
}

/** What was counted when the file was read is counted with the rest. */
function ofFile(findings: readonly Finding[]): Finding[] {
  const own = findings.filter(({ code }) => code !== 'more-findings');
  const rest = [...own.splice(FILE_FINDINGS), ...findings.filter(({ code }) => code === 'more-findings')];
  return rest.length === 0 ? own : [...own, more(rest, 'file')];
}

/** Looks up every place one file after the other, because `locate` remembers only the last file. */
async function locateAll(positions: Positions, findings: readonly Finding[]): Promise<Map<Place, Position>> {
  const places = findings.flatMap(({ place, related }) => [place, ...related]);
  places.sort((a, b) => compare(a.file, b.file));
  const located = new Map<Place, Position>();
  for (const [at, place] of places.entries()) {
    if (at > 0 && place.file !== places[at - 1]?.file) await positions.leave();
    located.set(place, positions.locate(place));
  }
  return located;
}

function inReadingOrder(a: LocatedFinding, b: LocatedFinding): number {
  const [from, to] = [a.position, b.position];
  const byPlace = compare(a.file, b.file) || from.line - to.line || from.col - to.col;
  return byPlace || compare(a.finding.code, b.finding.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
