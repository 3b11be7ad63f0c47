// A diagnostic in words: what the reader is told, in their language.
import type { Diagnostic, Finding, FindingCode } from '../core/finding.ts';
import type { FormatContext } from './types.ts';

/** A finding as every format shows it. Lines and columns are 1-based; the end is exclusive. */
export interface Description {
  code: FindingCode;
  severity: Finding['severity'];
  /** As a person would type it from where they are. */
  file: string;
  line: number;
  col: number;
  endLine: number;
  endCol: number;
  message: string;
  hint: string | null;
  related: { file: string; line: number; col: number }[];
}

export function describe(
  { finding, file, position, related }: Diagnostic,
  context: FormatContext,
): Description {
  // Each code's wording takes that code's arguments; TypeScript cannot follow the pairing through an index.
  const wording = context.voice.messages.findings[finding.code] as {
    message: (args: Finding['args']) => string;
    hint: (args: Finding['args']) => string | null;
  };
  return {
    code: finding.code,
    severity: finding.severity,
    file: pathOf(file, context.folder),
    ...position,
    message: wording.message(finding.args),
    hint: wording.hint(finding.args),
    related: related.map((place) => ({
      file: pathOf(place.file, context.folder),
      line: place.position.line,
      col: place.position.col,
    })),
  };
}

/** A file of the plan seen from where `folder`, the plan's, is seen from. */
export function pathOf(file: string, folder: string): string {
  return folder === '' ? file : `${folder}/${file}`;
}
