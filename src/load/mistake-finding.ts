// A mistake of a record as a finding: where it is in the file, and what was found there.
import { at, type Expected, type Finding, type FindingArgs, finding, type Place } from '../core/finding.ts';
import { ID_PATTERN } from '../core/id.ts';
import { isRecord } from '../core/is-record.ts';
import { partsOf } from '../core/names.ts';
import { nearest } from '../core/near.ts';
import { numbersMeant } from '../core/number-spelt.ts';
import type { Origin } from '../core/plan.ts';
import type { Path } from '../core/schema/expected.ts';
import { type Mistake, valueAt } from '../core/schema/mistake.ts';
import { meantBy } from '../core/words/closed.ts';

/** As much of a value as a message quotes. */
const QUOTED = 60;

/** `data` is the record as written, `origin` its place. */
export function mistakeFinding(mistake: Mistake, data: unknown, origin: Origin): Finding {
  const { path } = mistake;
  const key = String(path.at(-1));
  const field = path.filter((step) => typeof step === 'string').join('.');
  const value = valueAt(data, path);
  switch (mistake.is) {
    case 'unknown-key':
      return finding('unknown-key', atKey(origin, ...path), {
        key,
        ...nearAndKnown(key, mistake.known),
        ...decimals(key, valueAt(data, path.slice(0, -1))),
      });
    case 'missing-key':
      return finding('missing-key', at(origin, ...path.slice(0, -1)), { key });
    case 'unknown-value': {
      const [written, { known }] = [String(value), mistake];
      const near = meantBy(known, written) ?? nearest(written, known);
      return finding('unknown-value', at(origin, ...path), { field, value: written, known, near });
    }
    case 'wrong-type': {
      const { expected } = mistake;
      return mistake.on === 'key'
        ? finding('wrong-type', atKey(origin, ...path), { field, expected, ...found(key, expected) })
        : finding('wrong-type', at(origin, ...path), {
            field,
            expected,
            ...found(value, expected),
            ...several(value, expected, path),
          });
    }
  }
}

/** `{value: 2,7}` has a value, 2, and a key, 7. */
function decimals(key: string, around: unknown): { near?: string } {
  if (!/^\d+$/.test(key) || !isRecord(around) || around[key] !== null) return {};
  const number = QUANTITIES.map((name) => around[name]).find((value) => typeof value === 'number');
  const [near] = number === undefined ? [] : numbersMeant(`${number},${key}`);
  return near === undefined ? {} : { near };
}

const QUANTITIES = ['value', 'amount', 'secured'];

/** No id and no goal has a comma in it: these are several, where there may be more than one. */
function several(value: unknown, expected: Expected, path: Path): { names?: string[] } {
  if (typeof value !== 'string' || !['id', 'sdg'].includes(expected) || path.at(-1) === 'id') return {};
  const names = partsOf(value);
  return names.length > 1 ? { names } : {};
}

/** The place of the key itself. */
export function atKey(origin: Origin, ...path: (string | number)[]): Place {
  return { file: origin.file, path: [...origin.path, ...path], on: 'key' };
}

export function nearAndKnown(word: string, known: string[]): { near: string | null; known: string[] } {
  return { near: nearest(word, known), known };
}

/** As YAML has it: `.nan` and not JavaScript’s NaN. */
function spelt(value: unknown): string {
  if (typeof value !== 'number' || Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}

/** What is written where something else was expected. */
export function found(
  value: unknown,
  expected: Expected,
): Pick<FindingArgs['wrong-type'], 'shape' | 'found' | 'quotes'> {
  if (value === null || value === undefined) return { shape: 'nothing', found: '', quotes: false };
  if (Array.isArray(value)) return { shape: 'list', found: '', quotes: false };
  if (typeof value === 'object') return { shape: 'record', found: '', quotes: false };
  const text = spelt(value);
  // Numbers, true and false.
  const quotes =
    typeof value !== 'string' && (expected === 'text' || (expected === 'id' && ID_PATTERN.test(text)));
  return { shape: 'value', found: text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text, quotes };
}
