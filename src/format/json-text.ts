// JSON that says the same to every parser, and does nothing to the terminal or the log it is shown in.

/** Beyond what JSON itself escapes: C1 controls, bidi marks, invisible characters; and `##[`, which runners obey. */
const ACTING =
  /[\u007f-\u009f\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|(?<=#)#(?=[a-z]{0,20}\[)/gi;

/** Indented by two, with a line break at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(ACTING, escapeUnits)}\n`;
}

function escapeUnits(acting: string): string {
  return acting.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
