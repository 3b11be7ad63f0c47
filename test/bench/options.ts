// What the benchmark is asked for on its command line.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  /** Sizes of the generated plans. */
  sizes: readonly number[];
  runs: number;
  /** Only what the table of targets needs. */
  quick: boolean;
  peers: boolean;
  /** The Node everything is run with. */
  node: string;
  /** The launcher of wp. */
  wp: string;
}

const USAGE = `bench [--items 100,1000] [--runs 15] [--quick] [--no-peers] [--node PATH] [--wp bin/wp.js]`;

export function options(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      items: { type: 'string' },
      runs: { type: 'string', default: '15' },
      quick: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: true },
      'no-peers': { type: 'boolean', default: false },
      node: { type: 'string', default: process.execPath },
      wp: { type: 'string', default: 'bin/wp.js' },
    },
  });
  const sizes =
    values.items?.split(',') ?? (values.quick ? [1000, 10_000, 100_000] : [100, 1000, 10_000, 100_000]);
  return {
    sizes: sizes.map(whole),
    runs: whole(values.runs),
    quick: values.quick,
    peers: values.peers && !values['no-peers'],
    node: values.node,
    wp: resolve(values.wp),
  };
}

function whole(written: string | number): number {
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`“${written}” is no number to measure with\n${USAGE}`);
  return number;
}
