// What must hold whatever is written: a broken claim is a bug in wp.

class Broken extends Error {}

export function claim(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Broken(what);
}

/** Lines of a stack trace, and what JavaScript says of a value nobody thought of. */
const INNARDS = /\n\s+at \S+.*:\d+:\d+|\[object \w+\]/;
/** What a terminal obeys, but for line ends, tabs and the colours wp itself gives. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const COLOUR = /\x1b\[[\d;]*m/g;

export function claimInert(output: string, isColoured = false): void {
  const innards = INNARDS.exec(output);
  claim(innards === null, `the output has ${JSON.stringify(innards?.[0])} in it`);
  const control = CONTROL.exec(isColoured ? output.replace(COLOUR, '') : output);
  claim(control === null, `the output has ${JSON.stringify(control?.[0])} in it`);
}
