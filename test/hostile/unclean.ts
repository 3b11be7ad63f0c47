// What no answer of wp may hold, whatever it was asked.

const NEVER: readonly (readonly [what: string, sign: RegExp])[] = [
  ['a stack trace', /^ {4}at .+[:(]/m],
  ['an object that was not put in words', /\[object \w+\]/],
  ['a warning of Node', /^\(node:\d+\)|DeprecationWarning|ExperimentalWarning/m],
  ['an error that was not caught', /\b(?:Type|Range|Reference|Syntax)Error\b|FATAL ERROR/],
  ['a bug', /a bug in wp/i],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  ['a control character', /[\0-\x08\x0b-\x1f\x7f-\x9f]/],
  ['a character that turns the line round', /[\u202a-\u202e\u2066-\u2069]/],
];

/** Names of what is in it all the same. */
export function unclean(output: string): string[] {
  return NEVER.filter(([, sign]) => sign.test(output)).map(([what]) => what);
}
