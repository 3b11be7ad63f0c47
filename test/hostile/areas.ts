// Everything `npm run hostile` measures, in the order of its table.
import type { Measure } from './figure.ts';

/** Loaded when asked for: a fuzzer need not wait for a browser. */
export const AREAS = {
  faults: async () => (await import('./loss/faults/measure.ts')).faults,
  fuzz: async () => (await import('./fuzz/measure.ts')).measure,
  crash: async () => (await import('./crash/measure.ts')).measure,
  zones: async () => (await import('./zones/measure.ts')).measure,
  supply: async () => (await import('./supply/measure.ts')).measure,
} satisfies Record<string, () => Promise<Measure>>;
