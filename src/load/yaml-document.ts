// Text → values with places, and findings: js-yaml reads what is right, the yaml package tells what is wrong.
import type { Event } from 'js-yaml';
import type { Finding } from '../core/finding.ts';
import { atMost } from './limits.ts';
import type { Lines } from './lines.ts';
import type { Tree } from './tree.ts';
import { eventsOf } from './yaml-events.ts';
import { secondOpinion, unreadable, whyRefused } from './yaml-refusal.ts';
import { isSuspect } from './yaml-suspect.ts';
import { Walk } from './yaml-values.ts';

/** `tree` is null when the file cannot be made sense of; a finding then says why. */
export interface YamlDocument {
  tree: Tree | null;
  findings: Finding[];
  numbers: Walk['numbers'];
  refused: Walk['refused'];
  /** How many there are in it. */
  values: number;
}

/**
 * Reads one YAML document of the core schema, without directives, tags and merge keys. Never throws. Without `places`
 * the tree has its value only: enough to read records, in half the time and memory.
 */
export function parseYaml(file: string, lines: Lines, { places = true } = {}): YamlDocument {
  const read = eventsIn(file, lines);
  if ('findings' in read) return { ...NOTHING, findings: atMost(read.findings) };
  const { events } = read;
  let walk = new Walk(file, lines, events, places);
  let tree = walk.document();
  if (!places && walk.findings.length > 0) {
    walk = new Walk(file, lines, events, true);
    tree = walk.document();
  }
  const { findings, numbers, refused, values, beyond } = walk;
  if (beyond !== null) return { ...NOTHING, values, findings: [beyond] };
  return { tree, findings: atMost(findings), numbers, refused, values };
}

/** What a text is made of, or what is wrong with it. */
export function eventsIn(file: string, lines: Lines): { events: readonly Event[] } | { findings: Finding[] } {
  const refused = isSuspect(lines.text) ? whyRefused(file, lines) : null;
  if (refused !== null) return { findings: [refused] };
  const first = eventsOf(lines.text);
  if (first.ok) return first;
  const opinion = secondOpinion(file, lines);
  if ('findings' in opinion) return opinion;
  const second = eventsOf(opinion.text);
  return second.ok ? second : { findings: [unreadable(file, lines, second.offset)] };
}

const NOTHING = { tree: null, numbers: [], refused: [], values: 0 };
