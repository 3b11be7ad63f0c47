// Revisions, shifts and reasons in words.
import type { Revision } from '../core/commit.ts';
import { parseWhen } from '../core/when/parse.ts';
import type { Shift } from '../core/when/shift.ts';
import type { Reason } from '../report/past.ts';
import { sayDay, sayWhen } from './say-when.ts';
import { sayMarked, type Voice } from './voice.ts';

/** Letters of an object id that people are shown. */
export const SHORT_ID = 8;

/** "approved/2019 (12 April 2019)"; null is now. */
export function sayRevision(revision: Revision | null, voice: Voice): string {
  const { history } = voice.messages;
  if (revision === null) return history.now;
  return history.revision(revision.name, sayDay(revision.commit.committed, voice));
}

/** "3 months later", "more exact". */
export function sayShift({ kind, by }: Shift, voice: Voice): string {
  const { units, shifts } = voice.messages.history;
  return shifts[kind](by === null ? '' : units[by.unit](by.count)).trim();
}

/** The plan's own words, or the commit's with its day. */
export function sayReason(reason: Reason | null, voice: Voice): string {
  const { history } = voice.messages;
  if (reason === null) return '';
  if (reason.from === 'uncommitted') return history.diff.uncommitted;
  if (reason.from === 'commit')
    return history.revision(reason.commit.subject, sayDay(reason.commit.day, voice, false));
  const said = sayMarked(reason.text, voice);
  if (reason.on === null) return said;
  const { when } = parseWhen(reason.on, { period: null, yearStart: 1 });
  return history.revision(said, sayWhen(when, voice) || reason.on);
}
