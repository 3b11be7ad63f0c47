// What one kind of execution is: an input made of a seed, and what must hold for it.
import type { Random } from '../../bench/random.ts';

export interface Fuzzer<I = unknown> {
  /** Once, before the first execution. */
  prepare?(): Promise<void> | void;
  make(random: Random): I;
  /** Throws where a claim is broken; says whether it was accepted, where that means something. */
  run(input: I): Promise<boolean | null> | boolean | null;
  /** The input as a person reads it. */
  show(input: I): string;
  /** Smaller inputs that may break the same, the smallest first. */
  smaller?(input: I): Iterable<I>;
  finish?(): void;
}
