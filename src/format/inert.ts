// Plan text made harmless for a terminal or a log: what would act is shown instead.

/**
 * C0 and C1 controls, DEL, line and paragraph separators, bidi overrides and isolates, invisible fillers, halves of
 * characters; joiners where they join nothing of what they are for (in Latin, at the beginning, one after another);
 * tags outside of a flag.
 */
const ACTING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u061c\u115f\u1160\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff]|(?<![^\u0000-\u024f\u200c\u200d])[\u200c\u200d]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,7})[\u{e0000}-\u{e007f}]/gu;

/** Any text with one of these is looked at closely. */
const MAY_ACT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\ufffb]|##/;

/** `##[error]`, `##vso[…]`: what the runners of GitHub and Azure obey wherever in a line it stands. */
const COMMAND = /##(?=[a-z]{0,20}\[)/gi;

/** Text on one line, every acting character written as `\u{…}`; line breaks and tabs become spaces. */
export function inert(text: string): string {
  if (!MAY_ACT.test(text)) return text;
  return text
    .replace(/\r\n?|[\n\t]/g, ' ')
    .replace(ACTING, show)
    .replace(COMMAND, `#${show('#')}`);
}

/**
 * Lines of which none begins a command such as `::error::`, which GitHub's runner obeys after any white space: a
 * long title may be wrapped just there.
 */
export function inertLines(text: string): string {
  return text.includes('::') ? text.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, `$1${show(':')}`) : text;
}

function show(char: string): string {
  return `\\u{${char.codePointAt(0)?.toString(16)}}`;
}
