// What the table in README.md is made of: one figure a line, each beside its goal.

export interface Figure {
  what: string;
  goal: string;
  /** As measured; why not, where it was not. */
  value: string;
  /** Null: could not be measured here, which counts as a skip and never as met. */
  met: boolean | null;
}

/** `full`: as many as the goal names. `quick`: enough to see that the measure itself works. */
export type Effort = 'full' | 'quick';

/** Measures one area. `say` tells on stderr how far it is. */
export type Measure = (effort: Effort, say: (progress: string) => void) => Promise<Figure[]>;
