// The repositories of year.ts and delta.ts as a person asks about them: test/history/year.txt and delta.txt, performed there.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { perform, readTranscript, writeTranscript } from '../cli/transcript.ts';
import { buildDelta } from './delta.ts';
import { buildYear } from './year.ts';

const { PATH = '', WP_UPDATE } = process.env;

describe.each([
  ['year.txt', buildYear, '2031-06-20'],
  ['delta.txt', buildDelta, '2026-06-21'],
] as const)('%s', (name, build, today) => {
  const file = new URL(name, import.meta.url).pathname;
  const folder = mkdtempSync(join(tmpdir(), 'wp-year-'));
  const given = { cwd: folder, vars: { PATH, WP_TODAY: today } };
  const exchanges = readTranscript(readFileSync(file, 'utf8'));

  beforeAll(async () => {
    build(folder);
    if (WP_UPDATE !== '1') return;
    for (const exchange of exchanges) exchange.expected = await perform(exchange.command, given);
    writeFileSync(file, writeTranscript(exchanges));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(exchanges)('$command', async ({ command }) => {
    const expected = exchanges.find((exchange) => exchange.command === command)?.expected;
    expect(await perform(command, given)).toBe(expected);
  });
});
