// The field a text stands in, in words, and the commit that changed it.
import type { Made } from '../report/i18n/freshness.ts';
import { SHORT_ID } from './say-reason.ts';
import { sayDay } from './say-when.ts';
import type { Voice } from './voice.ts';

/** `updates.note` is "Updates · Note". */
export function sayTextField(field: string, { messages }: Voice): string {
  const { fields, columns, i18n } = messages;
  const named: Record<string, string> = { ...columns, ...fields, ...i18n.fields, services: columns.service };
  return field
    .split('.')
    .map((step) => (Object.hasOwn(named, step) ? (named[step] ?? step) : step))
    .join(' · ');
}

/** "Forum (20 February 2031) 1a2b3c4d" */
export function sayMade(made: Made | null, voice: Voice): string {
  const { history } = voice.messages;
  if (made === null) return '';
  if (made.commit === null) return history.diff.uncommitted;
  const { id, subject, day } = made.commit;
  return `${history.revision(subject, sayDay(day, voice, false))} ${id.slice(0, SHORT_ID)}`;
}
