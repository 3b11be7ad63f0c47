// The README is the front door: what its examples show is what comes out.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../src/check/index.ts';
import { COMMAND_NAMES } from '../src/cli/commands/index.ts';
import { MID_JUNE, ROOT } from './cli/run-wp.ts';
import { perform, readTranscript } from './cli/transcript.ts';
import { loadFiles } from './load/plan-of.ts';

const path = `${ROOT}/README.md`;
const CONSOLE = /```console\n([\s\S]*?)```/g;
const vars = { WP_TODAY: MID_JUNE };

if (process.env.WP_UPDATE === '1') {
  const blocks = [...readFileSync(path, 'utf8').matchAll(CONSOLE)].map(([, body = '']) => body);
  const written = await Promise.all(blocks.map(rewrite));
  let index = 0;
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(CONSOLE, () => `\`\`\`console\n${written[index++]}\`\`\``),
  );
}
const text = readFileSync(path, 'utf8');

async function rewrite(body: string): Promise<string> {
  const parts = readTranscript(body).map(
    async ({ command }) => `$ ${command}\n${withoutMarks(await perform(command, { vars }))}\n`,
  );
  return (await Promise.all(parts)).join('\n');
}

/** A reader's terminal shows both streams and no exit code. */
function withoutMarks(output: string): string {
  return output.replace(/^\[stderr\]\n/m, '').replace(/\n?\[exit \d+\]$/, '');
}

describe('the README', () => {
  const examples = [...text.matchAll(CONSOLE)].flatMap(([, body = '']) => readTranscript(body));

  it.each(examples)('$ $command', async ({ command, expected }) => {
    expect(withoutMarks(await perform(command, { vars }))).toBe(expected);
  });

  it('shows its examples', () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  it('names every command', () => {
    expect(COMMAND_NAMES.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });

  it('writes plans that have no findings', async () => {
    const blocks = [...text.matchAll(/```yaml\n# plan\/(\S+)\n([\s\S]*?)```/g)];
    const files = Object.fromEntries(blocks.map(([, name = '', body = '']) => [name, body]));
    const loaded = await loadFiles(files);
    expect(Object.keys(files)).toContain('plan.yaml');
    expect([...loaded.findings, ...checkPlan(loaded.plan, { today: MID_JUNE })]).toEqual([]);
  });
});
