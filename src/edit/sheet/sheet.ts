// A translated sheet as it was read: rows, and what can be wrong with it as a whole.

export interface SheetRow {
  /** In the sheet's file (1-based). */
  line: number;
  kind: string;
  id: string;
  /** `updates.0.note` */
  field: string;
  language: string;
  source: string;
  /** Empty where nothing was translated. */
  target: string;
  /** The translation the plan had at the export, "" for none; null where the sheet does not say. */
  targetWas: string | null;
  /** Marks of a translation tool stand in the text: which text is meant is not known. */
  isMarked: boolean;
}

/** Why a sheet cannot be read. */
export type SheetFault =
  | { is: 'encoding' | 'quotes' | 'doctype' | 'not-xliff' | 'kind' | 'language' }
  | { is: 'columns'; missing: string[] }
  | { is: 'xml'; line: number };

/** `language`: the one its translations are in, where it does not say so itself. */
export type ReadSheet = (bytes: Uint8Array, language: string | null) => SheetRow[] | SheetFault;
