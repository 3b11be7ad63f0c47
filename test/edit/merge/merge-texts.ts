// Three versions of a file as texts, merged, and how git marks what is left to decide.
import { mergeFiles } from '../../../src/edit/merge/merge-files.ts';

export function merge(base: string, ours: string, theirs: string, file = 'ports.yaml') {
  const [b, o, t] = [base, ours, theirs].map((text) => new TextEncoder().encode(text)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const merged = mergeFiles(file, { base: b, ours: o, theirs: t });
  return (
    merged && {
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(merged.bytes),
      conflicts: merged.conflicts,
    }
  );
}

/** git's marks around two sides. */
export const marks = (ours: string, theirs: string) =>
  `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`;
