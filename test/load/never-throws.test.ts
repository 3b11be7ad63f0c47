import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkPlan } from '../../src/check/index.ts';
import { type Files, loadFiles, told } from './plan-of.ts';

const REAL = readdirSync('plan')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(`plan/${name}`));

/** Loads, checks and looks up every place. */
async function through(files: Files): Promise<void> {
  const loaded = await loadFiles(files);
  const findings = [...loaded.findings, ...checkPlan(loaded.plan, { today: '2019-06-15' })];
  for (const line of await told(loaded, findings))
    expect(line).toMatch(/^plan\.yaml:[1-9]\d*:[1-9]\d* [a-z-]+$/);
}

it('any bytes are a plan or findings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => through({ 'plan.yaml': bytes })),
  );
});

it('any text made of what YAML cares about is a plan or findings', async () => {
  const token = fc.constantFrom(
    ...[
      '\n',
      '\n  ',
      '\n- ',
      ' ',
      ': ',
      '- ',
      '? ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '&a ',
      '*a',
      '!t ',
      '|',
      '>',
      '"',
      "'",
      '#',
      '%',
      '---',
      '\t',
    ],
    ...['events:', 'id: ', 'title: ', 'when: ', '2031', 'a', '<<', 'themes:', 'updates:', '__proto__: '],
  );
  const text = fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join(''));
  await fc.assert(
    fc.asyncProperty(text, (yaml) => through({ 'plan.yaml': yaml })),
    { numRuns: 1500 },
  );
});

it('a real file with some bytes changed is a plan or findings', async () => {
  const change = fc.record({
    at: fc.nat(6000),
    cut: fc.nat(12),
    put: fc.constantFrom('', ':', ': ', '\n', '- ', '"', '[', '}', '\t', '&a', 'x'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...REAL),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (file, changes) => {
        let text = file.toString();
        for (const { at, cut, put } of changes) text = text.slice(0, at) + put + text.slice(at + cut);
        await through({ 'plan.yaml': text });
      },
    ),
    { numRuns: 400 },
  );
}, 60_000);
