// The comments of a YAML text, with their places: what stands between its values.
import { EVENT_ID } from 'js-yaml';
import { Lines } from './lines.ts';
import type { Extent } from './tree.ts';
import { eventsIn } from './yaml-document.ts';

/** Each from its `#` to the end of its line, in the order of the text; none where it cannot be read. */
export function commentsIn(text: string): Extent[] {
  const read = eventsIn('', new Lines(text));
  const found: Extent[] = [];
  let at = 0;
  const until = (next: number) => {
    for (const { 0: comment, index } of text.slice(at, next).matchAll(COMMENT)) {
      const start = at + index;
      found.push({ start, end: start + comment.trimEnd().length });
    }
  };
  for (const event of 'events' in read ? read.events : []) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart === -1) continue;
    until(event.valueStart);
    at = event.valueEnd;
  }
  until(text.length);
  return found;
}

const COMMENT = /(?<=^|\s)#.*/g;
