// What a calendar entry says below its title: what the plan says of the item and the calendar cannot show.
import { ID_PATTERN } from '../core/id.ts';
import { entryFor } from '../core/names.ts';
import type { Item } from '../core/plan.ts';
import type { Vocabulary } from '../core/schema/vocabulary.ts';
import type { Text } from '../core/text.ts';
import { sayWhen } from './say-when.ts';
import type { FormatContext } from './types.ts';
import { sayMarked, sayName } from './voice.ts';

/** `words`: the date as people say it, where the entry's place in the calendar does not say it all. */
export function describeItem(item: Item, words: string, context: FormatContext): string {
  const { voice } = context;
  const { fields, reports, words: named } = voice.messages;
  const labelled = (label: string, value: string) => (value === '' ? '' : reports.labelled(label, value));
  const said = (value: Text | undefined) => (value === undefined ? '' : sayMarked(value, voice));
  const paragraphs = [
    [said(item.description)],
    [said(item.note)],
    [
      labelled(fields.when, words),
      labelled(fields.when_note, said(item.when_note)),
      labelled(fields.actual, sayWhen(item.actual, voice, true)),
      labelled(fields.subject_to, said(item.subject_to)),
      item.status === 'planned' ? '' : labelled(fields.status, named.statuses[item.status]),
      item.referenced === true ? reports.labelled(fields.referenced, named.yes) : '',
      labelled(fields.part_of, wholeOf(item, context)),
      labelled(fields.owner, item.owner === undefined ? '' : nameOf('people', item.owner, context)),
    ],
    (item.links ?? []).map((link) => (link.url === undefined ? '' : linkLine(link.url, link, context))),
  ];
  return paragraphs
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

/** Where it is, in the reader's language; of what has no place, that it is online. */
export function locationOf(item: Item, context: FormatContext): string {
  const places = (item.place ?? []).map((place) => nameOf('places', place, context));
  if (places.length > 0) return places.join(', ');
  return item.mode === 'online' ? context.voice.messages.words.modes.online : '';
}

/** The title of what it belongs to, or the plan's own words where that is not in the plan. */
function wholeOf({ part_of }: Item, { plan, voice }: FormatContext): string {
  const whole =
    typeof part_of === 'string' && ID_PATTERN.test(part_of)
      ? plan.items.find(({ id }) => id === part_of)
      : undefined;
  return part_of === undefined ? '' : sayMarked(whole?.title ?? part_of, voice);
}

function nameOf(vocabulary: Vocabulary, name: string, { plan, voice }: FormatContext): string {
  return sayName(entryFor(plan, vocabulary, name)?.title ?? name, voice);
}

function linkLine(url: string, link: NonNullable<Item['links']>[number], { voice }: FormatContext): string {
  const title = 'title' in link ? sayMarked(link.title, voice) : '';
  return title === '' ? url : voice.messages.reports.labelled(title, url);
}
