// Events of YAML → values with the places they stand at, and what is wrong with each.
import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { type Finding, finding, type Place } from '../core/finding.ts';
import { Anchors } from './anchors.ts';
import { bare } from './bare.ts';
import { controlCharacters } from './control-character.ts';
import { DEPTH, LETTERS, tooLarge, VALUES } from './limits.ts';
import type { Lines } from './lines.ts';
import type { Extent, Tree } from './tree.ts';
import { coreValue } from './yaml-core.ts';
import { Cursor } from './yaml-cursor.ts';
import { badEscape } from './yaml-escape.ts';
import { feature } from './yaml-feature.ts';
import { whyNoKey } from './yaml-key.ts';

type Path = (string | number)[];
type Content = ScalarEvent | SequenceEvent | MappingEvent;

/** A field whose key stands alone (`{owner}`) has nothing, right behind the key. */
function fieldOf(key: Extent, node: Tree): { key: Extent; node: Tree } {
  return { key, node: node.end > key.start ? node : { ...node, start: key.end, end: key.end } };
}

const NOWHERE: Extent = { start: 0, end: 0 };

/** The parser's events → values, and where places are asked for, with them: findings need them. */
export class Walk {
  readonly findings: Finding[] = [];
  /** Numbers whose digits say more than their value (`17.10`, `007`): they stand in the tree as written. */
  readonly numbers: { path: Path; value: number }[] = [];
  /** Where a finding says why a value is not there: that it is then missing is no second mistake. */
  readonly refused: Path[] = [];
  /** How many there are, and the first that is one too many, or too deep. */
  values = 0;
  beyond: Finding | null = null;
  readonly #file: string;
  readonly #lines: Lines;
  readonly #events: readonly Event[];
  /** Null where places are not asked for: values then stand nowhere. */
  readonly #cursor: Cursor | null;
  readonly #anchors = new Anchors();
  readonly #path: Path = [];
  #next = 1;

  constructor(file: string, lines: Lines, events: readonly Event[], places: boolean) {
    this.#file = file;
    this.#lines = lines;
    this.#events = events;
    this.#cursor = places ? new Cursor(lines.text) : null;
  }

  document(): Tree {
    const [first] = this.#events;
    if (first?.type !== EVENT_ID.DOCUMENT) return { start: 0, end: 0, value: null };
    if (first.explicitStart) this.#cursor?.begin();
    return this.#node(0);
  }

  #node(depth: number): Tree {
    const event = this.#take();
    if (event.type === EVENT_ID.ALIAS) return this.#alias(event, depth);
    this.#count(event as Content, depth);
    const { anchorStart, anchorEnd, tagStart } = event as Content;
    if (tagStart !== -1) return this.#tagged(event as Content, depth);
    if (anchorStart === -1) return this.#content(event as Content, depth);
    const name = this.#lines.text.slice(anchorStart, anchorEnd);
    return this.#anchors.define(name, depth, () => this.#content(event as Content, depth));
  }

  #count(event: Content, depth: number): void {
    this.#anchors.count(depth);
    this.values += 1;
    const isScalar = event.type === EVENT_ID.SCALAR;
    const passed = this.values > VALUES ? 'values' : depth === DEPTH && !isScalar ? 'depth' : null;
    if (passed === null || this.beyond !== null) return;
    const position = this.#lines.restOfLine(Math.max(0, isScalar ? event.valueStart : event.start));
    this.beyond = tooLarge(passed, { file: this.#file, position });
  }

  #content(event: Content, depth: number): Tree {
    if (event.type === EVENT_ID.SCALAR) {
      const extent = this.#cursor?.scalar(event) ?? NOWHERE;
      return { ...extent, value: this.#scalar(event, extent) };
    }
    this.#cursor?.open(event);
    if (event.type === EVENT_ID.MAPPING) return this.#map(event, depth);
    const items: Tree[] = [];
    while (!this.#isClosed()) {
      this.#cursor?.pass('-');
      items.push(this.#below(items.length, depth));
    }
    const extent = this.#cursor?.close(event);
    const value = items.map((item) => item.value);
    return extent === undefined ? { ...NOWHERE, value } : { ...extent, value, items };
  }

  #map(event: MappingEvent, depth: number): Tree {
    const fields: NonNullable<Tree['fields']> = new Map();
    const value = bare();
    while (!this.#isClosed()) {
      const keyEvent = this.#take();
      if (keyEvent.type !== EVENT_ID.SCALAR) {
        this.#notAKey(keyEvent, depth);
        continue;
      }
      const key = getScalarValue(this.#lines.text, keyEvent);
      const extent = this.#cursor?.scalar(keyEvent) ?? NOWHERE;
      this.#cursor?.pass(':');
      const crowded = this.#crowded(keyEvent);
      const numbers = this.numbers.length;
      const node = this.#below(key, depth);
      const bad =
        whyNoKey(key, keyEvent, {
          file: this.#file,
          lines: this.#lines,
          extent,
          isOwn: this.#isOwn,
        }) ?? crowded;
      const isSecond = key in value;
      if (bad !== null || isSecond) this.numbers.length = numbers;
      if (bad !== null) {
        this.#refuse(bad);
      } else if (isSecond) {
        const first = this.#place(fields.get(key)?.key ?? NOWHERE);
        this.findings.push(finding('duplicate-key', this.#place(extent), { key }, [first]));
      } else {
        value[key] = node.value;
        if (this.#cursor !== null) fields.set(key, fieldOf(extent, node));
      }
    }
    const extent = this.#cursor?.close(event);
    return extent === undefined ? { ...NOWHERE, value } : { ...extent, value, fields };
  }

  /** `title: &name Port: Old`, which js-yaml takes for a record though it begins in the line of its key. */
  #crowded({ valueEnd }: ScalarEvent): Finding | null {
    const event = this.#events[this.#next];
    if (event?.type !== EVENT_ID.MAPPING || event.style !== COLLECTION_STYLE.BLOCK) return null;
    if (this.#lines.text.slice(valueEnd, event.start).includes('\n')) return null;
    const place = { file: this.#file, position: this.#lines.restOfLine(event.start) };
    return finding('yaml-syntax', place, { problem: 'colon', colon: true });
  }

  /** A list, a record or an alias in the place of a key: what is in it, and behind it, is not looked at. */
  #notAKey(event: Event, depth: number): void {
    const start = 'start' in event ? event.start : (event as AliasEvent).anchorStart - 1;
    this.#refuse(feature('key', { file: this.#file, position: this.#lines.restOfLine(start) }));
    const [findings, numbers] = [this.findings.length, this.numbers.length];
    this.#next -= 1;
    this.#node(depth + 1);
    this.#cursor?.pass(':');
    this.#node(depth + 1);
    this.findings.length = findings;
    this.numbers.length = numbers;
  }

  readonly #isOwn = (): boolean => this.#path.some((step) => String(step).startsWith('x-'));

  #below(step: string | number, depth: number): Tree {
    this.#path.push(step);
    const tree = this.#node(depth + 1);
    this.#path.pop();
    return tree;
  }

  #alias(event: AliasEvent, depth: number): Tree {
    const extent = this.#cursor?.alias(event) ?? NOWHERE;
    const name = this.#lines.text.slice(event.anchorStart, event.anchorEnd);
    const found = this.#anchors.use(name, depth, this.#place(extent));
    if (found !== null && 'value' in found) return { ...extent, value: found.value };
    this.#refuse(found);
    return { ...extent, value: null };
  }

  /** What a tag would make of a value is not known: a text counts as it is written, a collection as nothing. */
  #tagged(event: Content, depth: number): Tree {
    const isScalar = event.type === EVENT_ID.SCALAR;
    const { start, end } = isScalar ? (this.#cursor?.scalar(event) ?? NOWHERE) : this.#content(event, depth);
    this.#refuse(feature('tag', this.#place({ start: event.tagStart, end })));
    return { start, end, value: isScalar ? getScalarValue(this.#lines.text, event) : null };
  }

  #scalar(event: ScalarEvent, extent: Extent): unknown {
    const text = getScalarValue(this.#lines.text, event);
    const value = event.style === SCALAR_STYLE.PLAIN ? coreValue(text) : text;
    if (typeof value === 'string') {
      if (value.length > LETTERS) {
        this.#refuse(tooLarge('letters', this.#place(extent)));
        return null;
      }
      this.#anchors.countLetters(value);
      if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast) this.#escapes(value, event);
    }
    if (typeof value !== 'number' || String(value) === text) return value;
    this.numbers.push({ path: [...this.#path], value });
    return text;
  }

  /** What is written as an escape (`"\e"`), where the look at the text cannot see it. */
  #escapes(value: string, { valueStart, valueEnd }: ScalarEvent): void {
    for (const { code } of controlCharacters(value).slice(0, 1)) {
      const place = this.#place({ start: valueStart - 1, end: valueEnd + 1 });
      this.findings.push(finding('control-character', place, { code }));
    }
    const at = badEscape(value, this.#lines.text.slice(valueStart, valueEnd));
    if (at === null) return;
    const place = this.#place({ start: valueStart + at, end: valueEnd + 1 });
    this.findings.push(finding('yaml-syntax', place, { problem: 'escape', colon: false }));
  }

  /** Null: it was said before. */
  #refuse(why: Finding | null): void {
    if (why !== null) this.findings.push(why);
    this.refused.push([...this.#path]);
  }

  #take(): Event {
    const event = this.#events[this.#next] as Event;
    this.#next += 1;
    return event;
  }

  /** Whether the collection ends here; that is then read, too. */
  #isClosed(): boolean {
    const isClosed = this.#events[this.#next]?.type === EVENT_ID.POP;
    if (isClosed) this.#next += 1;
    return isClosed;
  }

  #place({ start, end }: Extent): Place {
    return { file: this.#file, position: this.#lines.range(start, end) };
  }
}
