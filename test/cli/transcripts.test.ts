// Every transcript is performed on the real plan. WP_UPDATE=1 rewrites them; read the diff before you commit it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/commands/index.ts';
import { perform, readTranscript, writeTranscript } from './transcript.ts';

const FOLDER = new URL('transcripts/', import.meta.url).pathname;
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

describe.each(files)('%s', async (name) => {
  const path = join(FOLDER, name);
  const exchanges = readTranscript(readFileSync(path, 'utf8'));
  if (process.env.WP_UPDATE === '1') {
    for (const exchange of exchanges) exchange.expected = await perform(exchange.command);
    writeFileSync(path, writeTranscript(exchanges));
  }
  it.each(exchanges)('$command', async ({ command, expected }) => {
    expect(await perform(command)).toBe(expected);
  });
});

it('has a transcript for every command', () => {
  expect(files.map((name) => name.replace(/\.txt$/, ''))).toEqual(expect.arrayContaining(COMMAND_NAMES));
});
