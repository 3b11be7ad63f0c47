// A page of a big plan stays light: what the full list says, the other sections only begin or count.
import type { Plan } from '../../core/plan.ts';

/** Up to here every section names its items in full. */
const MANY_ITEMS = 200;
/** Letters of a title that is cut. */
const SHORT_TITLE = 26;

export function isBig({ items }: Plan): boolean {
  return items.length > MANY_ITEMS;
}

/** The first words that fit, by letters as people count them. */
export function shortened(title: string): string {
  const letters = [...title];
  if (letters.length <= SHORT_TITLE) return title;
  const start = letters.slice(0, SHORT_TITLE).join('');
  return `${start.replace(/(?<=.{12})\s+\S*$/su, '')}…`;
}
