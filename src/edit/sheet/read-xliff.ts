// A translated sheet as XLIFF 1.2. It comes from elsewhere: no document type is read, so that nothing can unfold in it.
import { SaxesParser } from 'saxes';
import type { ReadSheet, SheetFault, SheetRow } from './sheet.ts';
import { sheetText } from './sheet-text.ts';

const NAMESPACES = ['urn:oasis:names:tc:xliff:document:1.2', 'urn:oasis:names:tc:xliff:document:1.1'];
/** Marks around a text or a part of it; what they hold is the text. Any other stands for something. */
const AROUND = ['mrk', 'g'];

export const readXliff: ReadSheet = (bytes, language) => {
  const text = sheetText(bytes);
  if (text === null) return { is: 'encoding' };
  const reader = new Reader(language);
  return reader.read(text);
};

/** Thrown inside the parser, which goes on after what it is told of. */
class Fault extends Error {
  readonly fault: SheetFault;

  constructor(fault: SheetFault) {
    super(fault.is);
    this.fault = fault;
  }
}

class Reader {
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #rows: SheetRow[] = [];
  /** The elements around, by their local names. */
  readonly #path: string[] = [];
  readonly #given: string | null;
  #language = '';
  #row: SheetRow | null = null;
  /** The translation that the row had at the export. */
  #was = '';

  constructor(given: string | null) {
    this.#given = given;
  }

  read(text: string): SheetRow[] | SheetFault {
    const parser = this.#parser;
    parser.on('doctype', () => {
      throw new Fault({ is: 'doctype' });
    });
    parser.on('error', () => {
      throw new Fault({ is: 'xml', line: parser.line });
    });
    parser.on('opentag', ({ local, uri, attributes }) => {
      const values = Object.values(attributes);
      this.#open(local, uri, (name) => values.find((each) => each.name === name)?.value ?? '');
    });
    parser.on('closetag', () => this.#close());
    parser.on('text', (part) => this.#text(part));
    parser.on('cdata', (part) => this.#text(part));
    try {
      parser.write(text).close();
    } catch (error) {
      if (error instanceof Fault) return error.fault;
      throw error;
    }
    return this.#rows;
  }

  #open(local: string, uri: string, attribute: (name: string) => string): void {
    if (this.#path.length === 0 && (local !== 'xliff' || !NAMESPACES.includes(uri)))
      throw new Fault({ is: 'not-xliff' });
    this.#path.push(local);
    if (local === 'file') this.#language = attribute('target-language') || (this.#given ?? '');
    if (local === 'trans-unit') this.#begin(attribute('id'));
    const inside = this.#path.lastIndexOf('target');
    const isMark = inside !== -1 && inside < this.#path.length - 1 && !AROUND.includes(local);
    if (this.#row !== null && isMark && !this.#path.includes('alt-trans')) this.#row.isMarked = true;
    if (local === 'target' && this.#path.includes('alt-trans')) this.#was = '';
  }

  #begin(id: string): void {
    if (this.#language === '') throw new Fault({ is: 'language' });
    const [kind = '', owner = '', ...field] = id.split('/');
    this.#was = '';
    this.#row = {
      line: this.#parser.line,
      ...{ kind, id: owner, field: field.join('/'), language: this.#language },
      ...{ source: '', target: '', targetWas: null, isMarked: false },
    };
  }

  #text(part: string): void {
    const row = this.#row;
    if (row === null) return;
    if (this.#path.includes('alt-trans')) {
      if (this.#path.includes('target')) this.#was += part;
    } else if (this.#path.includes('source')) row.source += part;
    else if (this.#path.includes('target')) row.target += part;
  }

  #close(): void {
    const local = this.#path.pop();
    if (local !== 'trans-unit' || this.#row === null) return;
    // What had no translation has no earlier one, and says so by that.
    this.#rows.push({ ...this.#row, targetWas: this.#was });
    this.#row = null;
  }
}
