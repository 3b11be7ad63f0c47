// Why a row of a translated sheet cannot be taken over, as data; its words are chosen where it is shown.

/** `sheet` and `plan` are the same text as both have it; "" where there is none. */
export type RowProblem =
  | { code: 'unknown-id'; near: string | null }
  | { code: 'unknown-field'; field: string }
  | { code: 'unknown-language'; language: string; known: string[] }
  | { code: 'source-changed' | 'target-changed'; sheet: string; plan: string }
  | { code: 'twice'; line: number }
  | { code: 'markup' }
  | { code: 'character'; character: string }
  | { code: 'by-hand'; file: string; line: number };
