// The longest time and the most memory that any input took.
import type { Measured } from './corpus/in-child.ts';
import type { Figure } from './figure.ts';

const SECONDS = 2;
const MEGABYTES = 256;

export class Worst {
  #slowest = { name: '', seconds: 0 };
  #largest: { name: string; megabytes: number } | null = null;

  note(name: string, { seconds, megabytes }: Measured): void {
    if (seconds > this.#slowest.seconds) this.#slowest = { name, seconds };
    if (megabytes !== null && megabytes > (this.#largest?.megabytes ?? 0))
      this.#largest = { name, megabytes };
  }

  figure(of: string): Figure {
    const [slow, large] = [this.#slowest, this.#largest];
    const memory =
      large === null ? 'memory not told here' : `${Math.round(large.megabytes)} MB resident (${large.name})`;
    const isWithin = slow.seconds <= SECONDS && large !== null && large.megabytes <= MEGABYTES;
    return {
      what: `worst time and heap on any of them: ${of}`,
      goal: `${SECONDS} s, ${MEGABYTES} MB`,
      value: `${slow.seconds.toFixed(1)} s (${slow.name}), ${memory}`,
      met: large === null ? null : isWithin,
    };
  }
}
