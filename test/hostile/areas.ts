// Everything `npm run hostile` measures, in the order of its table.
import type { Measure } from './figure.ts';

/** Loaded when asked for: a fuzzer need not wait for a browser. */
export const AREAS = {
  corpus: async () => (await import('./corpus/measure.ts')).measure,
  'yaml-test-suite': async () => (await import('./yaml-test-suite/measure.ts')).measure,
  faults: async () => (await import('./loss/faults/measure.ts')).faults,
  kills: async () => (await import('./loss/kills/measure.ts')).kills,
  editors: async () => (await import('./loss/editors/measure.ts')).editors,
  edits: async () => (await import('./loss/edits/measure.ts')).edits,
  fuzz: async () => (await import('./fuzz/measure.ts')).measure,
  inert: async () => (await import('./inert/measure.ts')).measure,
  crash: async () => (await import('./crash/measure.ts')).measure,
  zones: async () => (await import('./zones/measure.ts')).measure,
  supply: async () => (await import('./supply/measure.ts')).measure,
  coverage: async () => (await import('./coverage/measure.ts')).measure,
} satisfies Record<string, () => Promise<Measure>>;
