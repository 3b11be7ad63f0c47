// The JSON Schema that lies beside a plan, for editors: where it is, and what it does not know yet.
import { offersItem } from '../core/schema/json-names.ts';
import { disk } from '../load/disk.ts';
import type { Session } from './session.ts';

export const SCHEMA_FILE = 'schema.json';

/** That a schema is not up to date, and what to type; the plan's own unless a file is named. */
export function sayStale(session: Session, file = session.shown(SCHEMA_FILE)): string {
  const { env, messages } = session;
  const plan = session.text('plan');
  const again = [env.program, 'schema', ...(plan === null ? [] : ['--plan', plan]), '-o', file].join(' ');
  return messages.schema.stale(file, again);
}

/** Whether the plan's schema does not offer `id` yet: editors would take it for a mistake where something names it. */
export function isUnknownToEditors(session: Session, id: string): boolean {
  const read = disk(session.folder).read(SCHEMA_FILE);
  return read.ok && !offersItem(new TextDecoder().decode(read.bytes), id);
}
