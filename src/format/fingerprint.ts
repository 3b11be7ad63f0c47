// What makes a finding the same finding in the next run, wherever it has moved to in its file.
import { createHash } from 'node:crypto';

/** 32 hexadecimal digits: the same for the same parts, different for any others. */
export function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 32);
}
