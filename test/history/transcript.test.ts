// The year of edits as a person asks about it: test/history/year.txt, performed in the repository of year.ts.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { perform, readTranscript, writeTranscript } from '../cli/transcript.ts';
import { buildYear } from './year.ts';

const { PATH = '', WP_UPDATE } = process.env;
const FILE = new URL('year.txt', import.meta.url).pathname;
const year = mkdtempSync(join(tmpdir(), 'wp-year-'));
const given = { cwd: year, vars: { PATH, WP_TODAY: '2031-06-20' } };
const exchanges = readTranscript(readFileSync(FILE, 'utf8'));

beforeAll(async () => {
  buildYear(year);
  if (WP_UPDATE !== '1') return;
  for (const exchange of exchanges) exchange.expected = await perform(exchange.command, given);
  writeFileSync(FILE, writeTranscript(exchanges));
});
afterAll(() => rmSync(year, { recursive: true, force: true }));

it.each(exchanges)('$command', async ({ command }) => {
  const expected = exchanges.find((exchange) => exchange.command === command)?.expected;
  expect(await perform(command, given)).toBe(expected);
});
