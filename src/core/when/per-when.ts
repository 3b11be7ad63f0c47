// What is made of dates, made once: many items of a plan share a `when`.
import type { When } from './types.ts';

/** `make`, remembering what it gave (anything but undefined) for as long as the `when` itself is there. */
export function perWhen<T extends NonNullable<unknown> | null>(make: (when: When) => T): (when: When) => T {
  const made = new WeakMap<When, T>();
  return (when) => {
    let known = made.get(when);
    if (known === undefined) {
      known = make(when);
      made.set(when, known);
    }
    return known;
  };
}
