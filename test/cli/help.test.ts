// Help on topics: true to the program, readable at any width, in three languages; and the man page made of it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES, COMMANDS } from '../../src/cli/commands/index.ts';
import { EXIT } from '../../src/cli/env.ts';
import { TOPIC_NAMES } from '../../src/cli/help/index.ts';
import { periodForms } from '../../src/cli/help/periods.ts';
import { parsePeriod } from '../../src/core/period.ts';
import { dateForms } from '../../src/core/schema/examples.ts';
import { parseWhen } from '../../src/core/when/parse.ts';
import { WORDS } from '../../src/core/words/index.ts';
import { FORMAT_NAMES } from '../../src/format/index.ts';
import { loadMessages, loadReference } from '../../src/language/index.ts';
import { has } from '../shell/terminal.ts';
import { ROOT, runWp } from './run-wp.ts';

const LANGUAGES = ['en', 'es', 'fr'] as const;
const help = async (word: string, lang = 'en', columns = 80) =>
  (await runWp(['help', word, '--lang', lang], { vars: { COLUMNS: String(columns) }, cwd: '/' })).stdout;

describe.each(TOPIC_NAMES)('wp help %s', (topic) => {
  it.each(LANGUAGES)('fits every width in %s', async (language) => {
    for (const columns of [40, 60, 80, 120, 200]) {
      const text = await help(topic, language, columns);
      const widest = Math.max(...text.split('\n').map((line) => stringWidth(line)));
      expect(widest).toBeLessThanOrEqual(Math.min(columns, 100));
      expect(text.length).toBeGreaterThan(100);
    }
  });
});

describe('what it says is so', () => {
  it.each(LANGUAGES)('every period it shows in %s is understood', async (language) => {
    const given = {
      messages: await loadMessages(language),
      reference: await loadReference(language),
      words: WORDS[language],
      commands: COMMANDS,
      program: 'wp',
    };
    const calendar = { period: null, yearStart: 1, today: '2019-06-15' };
    for (const [form, typed] of Object.entries(periodForms(given)))
      for (const text of typed)
        expect([text, parsePeriod(text, calendar, form === 'quarter' ? 'quarter' : 'month').ok]).toEqual([
          text,
          true,
        ]);
  });

  it('every date it shows is written canonically', () => {
    for (const text of Object.values(dateForms('2019')).flat()) {
      const { when, findings } = { findings: [], ...parseWhen(text, { period: null, yearStart: 1 }) };
      expect([text, findings, when.state]).toEqual([
        text,
        [],
        ['tbc', 'ongoing'].includes(text) ? text : 'dated',
      ]);
    }
  });

  it('every format, exit code and variable is there', async () => {
    const formats = await help('formats');
    expect(FORMAT_NAMES.filter((name) => !new RegExp(`^${name} `, 'm').test(formats))).toEqual([]);
    const codes = await help('exit-codes');
    expect(codes.match(/^\d+/gm)?.map(Number)).toEqual(Object.values(EXIT));
    const heeded = await help('environment');
    const used = readdirSync(`${ROOT}/src/cli`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap(
        (name) => readFileSync(`${ROOT}/src/cli/${name}`, 'utf8').match(/(?<=\bvars\.)[A-Z_]+/g) ?? [],
      );
    expect([...new Set(used)].filter((name) => !heeded.includes(name))).toEqual([]);
  });
});

describe('wp help', () => {
  it('alone is wp --help, and names the topics', async () => {
    const { stdout } = await runWp(['help']);
    expect(stdout).toBe((await runWp(['--help'])).stdout);
    expect(TOPIC_NAMES.filter((name) => !stdout.includes(name))).toEqual([]);
  });

  it.each(COMMAND_NAMES)('%s is the same as --help', async (name) => {
    const asked = await runWp(['help', name]);
    expect(asked).toEqual(await runWp([name, '--help']));
    expect(asked.exit).toBe(0);
  });

  it('needs no plan, and minds no broken one', async () => {
    expect((await runWp(['help', 'when', '--plan', 'test/cli/plans/mistakes'])).exit).toBe(0);
    expect((await runWp(['help', 'when'], { vars: { WP_PLAN: '/no/such/folder' } })).exit).toBe(0);
  });
});

describe('the man page', () => {
  const check =
    (program: string, ...args: string[]) =>
    async (language: string) => {
      const input = await help('man', language);
      const { stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8' });
      return { complaints: args.includes('-Tlint') ? stdout + stderr : stderr, page: stdout };
    };

  it.skipIf(!has('groff'))('groff has nothing to complain of (needs groff)', async () => {
    for (const language of LANGUAGES)
      expect((await check('groff', '-man', '-ww', '-Tutf8')(language)).complaints).toBe('');
  });

  it.skipIf(spawnSync('mandoc', ['-h']).error !== undefined)(
    'nor has mandoc, but for the date (needs mandoc)',
    async () => {
      const { complaints } = await check('mandoc', '-Tlint')('en');
      expect(complaints.split('\n').filter((line) => line !== '' && !line.includes('missing date'))).toEqual(
        [],
      );
    },
  );

  it.skipIf(!has('groff'))('has every command, topic and field (needs groff)', async () => {
    const { page } = await check('groff', '-man', '-Tascii', '-P-c', '-P-b', '-P-u', '-P-o')('en');
    const words = [
      ...COMMAND_NAMES,
      '--month',
      '--fail-on',
      'subject_to',
      'WP_PLAN',
      '2019-06|2019-09',
      'NAME',
      'SYNOPSIS',
    ];
    expect(words.filter((word) => !page.includes(word))).toEqual([]);
  });

  it('is text and nothing but text', async () => {
    for (const language of LANGUAGES) expect(await help('man', language)).toMatch(/^[\x20-\x7e\n]+$/);
  });
});
