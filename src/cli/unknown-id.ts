// An id that nothing in the plan has: a mistake of whoever typed it, unless part of the plan could not be read.
import { Stop } from './problem.ts';
import type { Session } from './session.ts';

/** `near`: what may have been meant. */
export function unknownId(typed: string, near: string | null, session: Session): Stop {
  const files = session.plan.gaps?.files ?? [];
  if (files.length === 0) return new Stop({ code: 'unknown-name', option: 'id', typed, near, known: [] });
  return new Stop({ code: 'unread', typed, files: files.map((file) => session.shown(file)) });
}
