// Three versions of one small thing: whoever changed it decides.

/** What two people have each made of a thing. */
export interface Three<T> {
  base: T;
  ours: T;
  theirs: T;
}

/** The same done to each. */
export function every<A, B>({ base, ours, theirs }: Three<A>, change: (one: A) => B): Three<B> {
  return { base: change(base), ours: change(ours), theirs: change(theirs) };
}

/** The one that was changed, in a list of one; an empty list where both were, and differently. */
export function changed<T>({ base, ours, theirs }: Three<T>): [T] | [] {
  if (ours === theirs || theirs === base) return [ours];
  return ours === base ? [theirs] : [];
}
