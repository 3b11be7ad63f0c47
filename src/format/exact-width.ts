// The exact ruler: what a terminal makes of any script, sign and emoji.
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

export function exactWidth(text: string): number {
  return stringWidth(text);
}

export function wrapExactly(text: string, width: number): string {
  return wrapAnsi(text, width, { hard: true });
}
