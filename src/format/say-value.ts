// Indicator values as the plan gives them: numbers stay numbers, words stay words.

type Quantity = string | number;

export function sayValue(value: Quantity): string {
  return String(value);
}

/** A baseline or target: a value, or a value with its date: "1200 (2019-12)". */
export function sayValueBy(
  given: Quantity | { value: Quantity; on?: unknown; by?: unknown } | undefined,
): string {
  if (given === undefined) return '';
  if (typeof given !== 'object') return sayValue(given);
  const date = given.on ?? given.by;
  return date === undefined ? sayValue(given.value) : `${sayValue(given.value)} (${String(date)})`;
}
