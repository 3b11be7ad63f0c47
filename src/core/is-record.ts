// What a record is, in plain data.

/** Keys and values: neither a list nor nothing. */
export function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
