// The names calendars know an item by, for ever: a date that is refined moves the event, it does not make another.
import { fold } from '../core/near.ts';
import type { Item, Plan } from '../core/plan.ts';
import { speak } from '../core/text.ts';

/** Long names are cut, so that a whole UID stays within the 255 octets every program must keep (RFC 5545 §3.8.4.7). */
const NAME_LENGTH = 60;

export type Uids = (item: Item, occurrence: number) => string;

/**
 * `<id>@<organisation>.<first month of the plan>`: `chicago-forum@metropolis.2019-01`. Occurrences after the
 * first have their place in the list behind the id (`.2`), so that one date can become several. All of it is
 * written in the plan and none of it changes when a title, a date, a file or the folder does; next year's
 * plan has another month, another body's another name.
 */
export function uidsOf(plan: Plan): Uids {
  const place = [organisation(plan), plan.calendar.period?.start.slice(0, 7)].filter(Boolean).join('.');
  const twins = twinsOf(plan);
  return (item, occurrence) => {
    const nth = occurrence === 0 ? '' : `.${occurrence + 1}`;
    return `${item.id}${twins.get(item) ?? ''}${nth}@${place}`;
  };
}

/** For plans that do not say whose they are. */
const NOBODY = 'workplan';

/** The name in the plan's own language, whatever the reader's is, as part of an address: ASCII, no spaces. */
function organisation({ header, languages }: Plan): string {
  if (header.organization === undefined) return NOBODY;
  const { text } = speak(header.organization, languages[0] ?? '', languages);
  const slug = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return encodeURIComponent(slug).slice(0, NAME_LENGTH) || NOBODY;
}

/** Two items with one id are a mistake in the plan; until it is mended, neither may hide the other. */
function twinsOf({ items }: Plan): Map<Item, string> {
  const seen = new Map<string, number>();
  const twins = new Map<Item, string>();
  for (const item of items) {
    const count = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, count);
    if (count > 1) twins.set(item, `~${count}`);
  }
  return twins;
}
