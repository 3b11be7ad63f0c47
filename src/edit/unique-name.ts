// A name that nobody else takes.

/**
 * 128 random bits, spelt like a UUID. Not from `crypto`, which takes as long to load as a file to edit: it
 * need not be secret, as a file of this name is made by whoever is first, or not at all.
 */
export function uniqueName(): string {
  const digits = Array.from({ length: 4 }, () => {
    const bits = Math.floor(Math.random() * 2 ** 32);
    return bits.toString(16).padStart(8, '0');
  });
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
