// A catalogue in parts, each made when it is first said: a list says a quarter of what there is, and to make all of
// it would take longer than to draw the list.

/** Every part of a catalogue as a function that makes it. */
type Parts<Catalogue> = { readonly [Name in keyof Catalogue]: () => Catalogue[Name] };

/** The catalogue, with its parts as they are asked for: each is made once. */
export function inParts<Catalogue extends object>(parts: Parts<Catalogue>): Readonly<Catalogue> {
  const catalogue = {} as Catalogue;
  for (const name of Object.keys(parts) as (keyof Catalogue)[]) {
    const property = { enumerable: true, configurable: true };
    const get = () => {
      const value = parts[name]();
      Object.defineProperty(catalogue, name, { ...property, value });
      return value;
    };
    Object.defineProperty(catalogue, name, { ...property, get });
  }
  return catalogue;
}
