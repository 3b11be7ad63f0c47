// Numbers as people write them where wp reads words: "2,7", "1.240,5", "12 400".

/** A comma between digits; groups of three with one mark between them, perhaps with decimals behind the other. */
const COMMA = /^([+-]?\d+),(\d+)$/;
const GROUPS = /^([+-]?[1-9]\d{0,2})((?:([.,'’ \u00a0\u202f])\d{3})(?:\3\d{3})*)(?:([.,])(\d+))?$/;

/** The numbers it may mean, as wp reads them; none where it is words, or is read as the number it says. */
export function numbersMeant(text: string): string[] {
  const written = text.trim();
  const groups = GROUPS.exec(written);
  if (groups !== null) return spelt(ofGroups(groups));
  const [, whole, decimals] = COMMA.exec(written) ?? [];
  return whole === undefined ? [] : spelt([`${whole}.${decimals}`]);
}

function ofGroups([, first = '', rest = '', mark = '', point, decimals]: RegExpExecArray): string[] {
  if (point === mark) return [];
  const digits = first + rest.replace(/\D/g, '');
  if (decimals !== undefined) return [`${digits}.${decimals}`];
  // One group behind a mark that others write before decimals.
  return rest.length === 4 && '.,'.includes(mark) ? [digits, `${first}.${rest.slice(1)}`] : [digits];
}

function spelt(numbers: string[]): string[] {
  return [...new Set(numbers.map(Number).filter(Number.isFinite).map(String))];
}
