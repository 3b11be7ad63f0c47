// Records that have nothing but what is put into them.

const Bare = function Bare() {} as unknown as new () => Record<string, unknown>;
Bare.prototype = Object.freeze(Object.create(null));

/**
 * A record without keys of its own or inherited ones: `__proto__` is a key like any other. V8 keeps what
 * `Object.create(null)` gives as a table, which is slow to fill and to copy.
 */
export function bare(): Record<string, unknown> {
  return new Bare();
}
