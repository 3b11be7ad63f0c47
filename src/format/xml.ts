// What is alike in all XML that is written here.

/** ` name="value"` for each, with a space before; `safe` makes a value fit to stand between double quotes. */
export function attributes(
  values: Readonly<Record<string, string | number>>,
  safe: (text: string) => string,
): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${safe(String(value))}"`)
    .join('');
}
