// A YAML text as what it is made of, in its order, by js-yaml: each value with the offsets it stands at.
import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import { DEPTH } from './limits.ts';

/** The events of the one document; none where there is nothing but comments. `offset`: where reading stopped. */
export type Events = { ok: true; events: readonly Event[] } | { ok: false; offset: number };

/** Never throws. Linear in the text, whatever is in it; at most `DEPTH` collections inside each other. */
export function eventsOf(text: string): Events {
  try {
    const events = parseEvents(text, { maxDepth: DEPTH + 1 });
    const others = events.slice(1).some(({ type }) => type === EVENT_ID.DOCUMENT);
    return others ? { ok: false, offset: text.length } : { ok: true, events };
  } catch (problem) {
    if (!(problem instanceof YAMLException)) throw problem;
    return { ok: false, offset: problem.mark?.position ?? 0 };
  }
}
