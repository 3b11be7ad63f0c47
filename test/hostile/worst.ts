// The longest time and the most memory that any input took.
import { HEAP, type Measured } from './corpus/in-child.ts';
import type { Figure } from './figure.ts';

const SECONDS = 2;

export class Worst {
  #slowest = { name: '', seconds: 0 };
  #hasAborted = false;
  #largest: { name: string; megabytes: number } | null = null;

  note(name: string, { exit, seconds, megabytes }: Measured): void {
    // Neither an exit code nor any that wp has: it was ended, as for want of memory.
    if (Number.isNaN(exit) || exit > 130) this.#hasAborted = true;
    if (seconds > this.#slowest.seconds) this.#slowest = { name, seconds };
    if (megabytes !== null && megabytes > (this.#largest?.megabytes ?? 0))
      this.#largest = { name, megabytes };
  }

  figure(of: string): Figure {
    const [slow, large] = [this.#slowest, this.#largest];
    const heap = this.#hasAborted ? `more than ${HEAP} MB of heap` : `within ${HEAP} MB of heap`;
    const resident =
      large === null ? '' : `, at most ${Math.round(large.megabytes)} MB resident (${large.name})`;
    return {
      what: `worst time and heap on any of them: ${of}`,
      goal: `${SECONDS} s, ${HEAP} MB`,
      value: `${slow.seconds.toFixed(1)} s (${slow.name}), ${heap}${resident}`,
      met: slow.seconds <= SECONDS && !this.#hasAborted,
    };
  }
}
