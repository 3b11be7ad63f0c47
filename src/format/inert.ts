// Plan text made harmless for a terminal or a log: what would act is shown instead.

/** C0 and C1 controls, DEL, line and paragraph separators, bidi overrides and isolates, invisible joiners. */
const ACTING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** Text on one line, every acting character written as `\u{…}`; line breaks and tabs become spaces. */
export function inert(text: string): string {
  return text.search(ACTING) < 0 ? text : text.replace(/\r\n?|[\n\t]/g, ' ').replace(ACTING, show);
}

function show(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
