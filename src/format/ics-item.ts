// A work item as calendar entries: an event for each of its dates, or a task where it has none.
import type { Item } from '../core/plan.ts';
import type { Status } from '../core/schema/vocabulary.ts';
import { isClosed } from '../core/standing.ts';
import { type Block, blockOf, type Moment } from './ics-block.ts';
import { describeItem, locationOf } from './ics-describe.ts';
import { address, type Component, line, list, moment, type Property, text, word } from './ics-jcal.ts';
import type { Uids } from './ics-uid.ts';
import { sayWhen } from './say-when.ts';
import type { FormatContext } from './types.ts';
import { say, sayMarked } from './voice.ts';

export interface Entries {
  uids: Uids;
  /** When the plan was last changed. */
  stamp: string;
  context: FormatContext;
}

/** An event for each date of the item, in the order they are written. */
export function eventsOf(item: Item, entries: Entries): Component[] {
  const { context } = entries;
  const { voice, plan } = context;
  return item.when.parts.map((part, occurrence) => {
    const block = blockOf(part, item.tz ?? plan.header.tz ?? null);
    const words = block.complete ? '' : sayWhen({ ...item.when, parts: [part] }, voice, true);
    const open = !block.settled && !isClosed(item);
    const title = titleOf(item, context);
    const properties = [
      ...stamps(item, occurrence, entries),
      ...timesOf(block),
      ...line('summary', open ? voice.messages.feed.toConfirm(title) : title, languageOf(item, context)),
      ...word('status', eventStatus(item, block)),
      ...word('transp', takesTime(item, block) ? 'OPAQUE' : 'TRANSPARENT'),
      ...details(item, words, context),
    ];
    return ['vevent', properties, []];
  });
}

/** A task without a day, under the name its event will have once there is one. */
export function taskOf(item: Item, entries: Entries): Component {
  const { context } = entries;
  const words = sayWhen(item.when, context.voice, true);
  const properties = [
    ...stamps(item, 0, entries),
    ...line('summary', titleOf(item, context), languageOf(item, context)),
    ...word('status', TASK_STATUS[item.status]),
    ...details(item, words, context),
  ];
  return ['vtodo', properties, []];
}

const TASK_STATUS: Record<Status, string> = {
  planned: 'NEEDS-ACTION',
  ongoing: 'IN-PROCESS',
  closing: 'IN-PROCESS',
  done: 'COMPLETED',
  postponed: 'NEEDS-ACTION',
  suspended: 'NEEDS-ACTION',
  cancelled: 'CANCELLED',
};

/** Confirmed is what has its day, stands, and hangs on no condition; and what is done, whenever it was. */
function eventStatus(item: Item, { settled }: Block): string {
  if (item.status === 'cancelled') return 'CANCELLED';
  if (item.status === 'done') return 'CONFIRMED';
  const held = item.status === 'postponed' || item.status === 'suspended';
  return settled && !held && item.subject_to === undefined ? 'CONFIRMED' : 'TENTATIVE';
}

/** An event on its day makes people busy; a deadline, a project or a month in which it may fall does not. */
function takesTime({ kind, status }: Item, { settled }: Block): boolean {
  return kind === 'event' && settled && status !== 'cancelled';
}

/**
 * The sequence number (RFC 5546 §2.1.4: higher whenever a date changes) counts the minutes to the plan's last
 * change: nothing else that grows is known of an item without its whole history.
 */
function stamps(item: Item, occurrence: number, { uids, stamp }: Entries): Property[] {
  return [
    ...word('uid', uids(item, occurrence)),
    ...moment('dtstamp', stamp),
    ...moment('last-modified', stamp),
    ['sequence', {}, 'integer', Math.max(0, Math.floor(Date.parse(stamp) / 60_000))],
  ];
}

function timesOf(block: Block): Property[] {
  if ('days' in block) {
    return [
      ['dtstart', {}, 'date', block.days.start],
      ['dtend', {}, 'date', block.days.end],
    ];
  }
  return [...time('dtstart', block.from), ...(block.to === null ? [] : time('dtend', block.to))];
}

function time(name: string, { time: value, zone }: Moment): Property[] {
  return [[name, zone === null ? {} : { tzid: zone }, 'date-time', value]];
}

/** The title's language where it is not the reader's (RFC 5545 §3.2.10). */
function languageOf({ title }: Item, { voice }: FormatContext): { language?: string } {
  const { language } = say(title, voice);
  return language === null || language === voice.language ? {} : { language };
}

/** A title with nothing in it that a calendar can show leaves the id. */
function titleOf(item: Item, { voice }: FormatContext): string {
  const title = sayMarked(item.title, voice);
  return line('summary', title).length === 0 ? item.id : title;
}

function details(item: Item, words: string, context: FormatContext): Property[] {
  const { voice, plan } = context;
  const themes = item.themes.map((id) =>
    sayMarked(plan.themes.find((theme) => theme.id === id)?.title ?? id, voice),
  );
  const link = (item.links ?? []).find(({ url }) => url !== undefined)?.url;
  return [
    ...list('categories', [...themes, voice.messages.words.kinds[item.kind], ...(item.tags ?? [])]),
    ...line('location', locationOf(item, context)),
    ...(link === undefined ? [] : address('url', link)),
    ...text('description', describeItem(item, words, context)),
  ];
}
