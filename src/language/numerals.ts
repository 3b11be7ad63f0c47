// Numbers as a language writes them; our own, because the platform's change from one release to the next.

export type Numerals = (number: number | string) => string;

/**
 * `group` stands between thousands in numbers of at least `from` digits before the `decimal` mark.
 * Text that is no plain number (“about 40”, `1e21`) stays as it is.
 */
export function numerals(group: string, decimal: string, from: number): Numerals {
  return (number) => {
    const text = String(number);
    const [, sign, whole = '', , part = ''] = /^(-?)(\d+)(\.(\d+))?$/.exec(text) ?? [];
    if (sign === undefined) return text;
    const grouped = whole.length < from ? whole : thousands(whole).join(group);
    return `${sign === '' ? '' : '−'}${grouped}${part === '' ? '' : `${decimal}${part}`}`;
  };
}

/** The digits in threes, from the right. */
function thousands(digits: string): string[] {
  const first = digits.length % 3;
  const threes = digits.slice(first).match(/\d{3}/g) ?? [];
  return first === 0 ? threes : [digits.slice(0, first), ...threes];
}
