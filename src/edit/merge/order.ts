// The order of what two people have put in order: ours first where both have put something at one place.

/**
 * `kept`, in the order of the side that moved something, else in ours; what only the other side has stands after what
 * stands before it there. Null where both have moved things, and differently.
 */
export function mergeOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): string[] | null {
  const everywhere = new Set(
    base.filter((key) => kept.has(key) && ours.includes(key) && theirs.includes(key)),
  );
  const [first, second, third] = [base, ours, theirs].map((keys) =>
    keys.filter((key) => everywhere.has(key)).join('\n'),
  );
  if (first !== second && first !== third && second !== third) return null;
  const isTheirs = first === second && second !== third;
  const [main, other] = isTheirs ? [theirs, ours] : [ours, theirs];
  const order = main.filter((key) => kept.has(key));
  let before = -1;
  for (const key of other) {
    if (!kept.has(key)) continue;
    const at = order.indexOf(key);
    if (at !== -1) {
      before = at;
      continue;
    }
    // What only ours has at this place goes first.
    const next = order.findIndex((each, index) => index > before && (isTheirs || other.includes(each)));
    before = next === -1 ? order.length : next;
    order.splice(before, 0, key);
  }
  return order;
}
