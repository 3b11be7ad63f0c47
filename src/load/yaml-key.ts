// What makes a key of YAML none in a plan, whatever its record may hold.
import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { type Finding, finding, type Place, type SyntaxProblem } from '../core/finding.ts';
import { controlCharacters } from './control-character.ts';
import { LETTERS, tooLarge } from './limits.ts';
import type { Lines } from './lines.ts';
import type { Extent } from './tree.ts';
import { feature } from './yaml-feature.ts';

/** Such a key is one, however it is written. */
const ORDINARY = /^[a-z][\w-]{0,99}$/;

/** Null for a key that is one; `isOwn`: it stands among keys that are people’s own (`x-…`). */
export function whyNoKey(
  key: string,
  { style, tagStart }: ScalarEvent,
  { file, lines, extent, isOwn }: { file: string; lines: Lines; extent: Extent; isOwn: () => boolean },
): Finding | null {
  if (ORDINARY.test(key) && tagStart === -1) return null;
  const placeOf = ({ start, end }: Extent): Place => ({ file, position: lines.range(start, end) });
  const place = placeOf(extent);
  const syntax = (problem: SyntaxProblem) => finding('yaml-syntax', place, { problem, colon: false });
  if (tagStart !== -1) return feature('tag', placeOf({ ...extent, start: tagStart }));
  if (style === SCALAR_STYLE.PLAIN) {
    if (key === '') return feature('key', placeOf(visible(extent, lines.text)));
    if (key === '<<') return feature('merge-key', place);
    if (key.startsWith('-')) return syntax('dash-space');
    if (/^\s/.test(key)) return syntax('space');
  }
  if (key.length > LETTERS) return tooLarge('letters', place);
  if (key === '__proto__' && !isOwn()) return finding('unknown-key', place, { key, near: null, known: [] });
  const [control] = controlCharacters(key);
  return control === undefined ? null : finding('control-character', place, { code: control.code });
}

/** An extent without what stands before it. */
function visible({ start, end }: Extent, text: string): Extent {
  let seen = start;
  while (seen < text.length && /[\s,]/.test(text.charAt(seen))) seen += 1;
  return { start: seen, end: Math.max(seen + 1, end) };
}
