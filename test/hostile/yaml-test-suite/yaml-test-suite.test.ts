// Every corner of YAML as a plan file: accepted, or refused at a place that is there. What is accepted is what it says.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openFile } from '../../../src/load/open-file.ts';
import { folderWith, HEADER } from '../../cli/folder.ts';
import { runWp } from '../../cli/run-wp.ts';
import { INPUTS } from './inputs.ts';
import { FILE, judge } from './judge.ts';

it('has its 402 inputs', () => expect(INPUTS).toHaveLength(402));

it('each of them is a plan file or refused at its line and column', async () => {
  const cwd = folderWith({ 'plan.yaml': HEADER });
  for (const input of INPUTS) {
    writeFileSync(join(cwd, FILE), input.yaml);
    expect({ [input.name]: judge(input, await runWp(['validate'], { cwd })) }).toEqual({ [input.name]: [] });
  }
}, 120_000);

const readable = INPUTS.filter(({ json, yaml }) => {
  const { findings } = openFile(FILE, Buffer.from(yaml));
  return json !== null && findings.length === 0;
});

it('many of them have nothing that plans do not use', () => {
  expect(readable.length).toBeGreaterThan(130);
});

it.each(readable.map((input) => [input.name, input] as const))('%s is read as what it says', (_, input) => {
  const { tree } = openFile(FILE, Buffer.from(input.yaml));
  expect(inJson(tree?.value)).toEqual(inJson(input.json?.value));
});

/** As JSON has it, where digits that say more than their number (`0.278`, `1e3`) are the number. */
function inJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (_, inner) =>
    typeof inner === 'string' && inner !== '' && Number.isFinite(Number(inner)) ? Number(inner) : inner,
  );
}
