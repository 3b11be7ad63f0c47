// A mistake of a record as a finding: where it is in the file, and what was found there.
import { at, type Finding, type FoundShape, finding, type Place } from '../core/finding.ts';
import { nearest } from '../core/near.ts';
import type { Origin } from '../core/plan.ts';
import { type Mistake, valueAt } from '../core/schema/mistake.ts';

/** As much of a value as a message quotes. */
const QUOTED = 60;

/** `data` is the record as written, `origin` its place. */
export function mistakeFinding(mistake: Mistake, data: unknown, origin: Origin): Finding {
  const { path } = mistake;
  const key = String(path.at(-1) ?? '');
  const field = path.filter((step) => typeof step === 'string').join('.');
  const value = valueAt(data, path);
  switch (mistake.is) {
    case 'unknown-key':
      return finding('unknown-key', atKey(origin, ...path), { key, ...nearAndKnown(key, mistake.known) });
    case 'missing-key':
      return finding('missing-key', at(origin, ...path.slice(0, -1)), { key });
    case 'unknown-value': {
      const args = { field, value: String(value), ...nearAndKnown(String(value), mistake.known) };
      return finding('unknown-value', at(origin, ...path), args);
    }
    case 'wrong-type': {
      const { expected } = mistake;
      return mistake.on === 'key'
        ? finding('wrong-type', atKey(origin, ...path), { field, expected, ...found(key) })
        : finding('wrong-type', at(origin, ...path), { field, expected, ...found(value) });
    }
  }
}

/** The place of the key itself. */
export function atKey(origin: Origin, ...path: (string | number)[]): Place {
  return { file: origin.file, path: [...origin.path, ...path], on: 'key' };
}

export function nearAndKnown(word: string, known: string[]): { near: string | null; known: string[] } {
  return { near: nearest(word, known), known };
}

/** What is written where something else was expected. */
export function found(value: unknown): { shape: FoundShape; found: string } {
  if (value === null || value === undefined) return { shape: 'nothing', found: '' };
  if (Array.isArray(value)) return { shape: 'list', found: '' };
  if (typeof value === 'object') return { shape: 'record', found: '' };
  const text = String(value);
  return { shape: 'value', found: text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text };
}
