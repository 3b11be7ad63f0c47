// Where a setting comes from when several places name it: the nearest to the person who types wins.
import { describe, expect, it } from 'vitest';
import { folderWith, HEADER } from './folder.ts';
import { MID_JUNE, runWp, type Surroundings } from './run-wp.ts';

const events =
  'events: [{id: assembly, title: {en: Assembly, es: Asamblea, fr: Assemblée}, when: 2031-06}]\n';

describe('the language', () => {
  const spanish = folderWith({ 'plan/plan.yaml': `${HEADER}languages: [es, en, fr]\n${events}` });
  const silent = folderWith({ 'plan/plan.yaml': `${HEADER}${events}` });
  const german = folderWith({ 'plan/plan.yaml': `${HEADER}languages: [de, es]\n` });

  const titled = { en: 'Events', es: 'Eventos', fr: 'Événements' };
  const spoken = async (args: string[], vars: Record<string, string>, cwd: string) => {
    const { stdout } = await runWp([...args, 'events'], { vars, cwd });
    return Object.entries(titled).find(([, title]) => stdout.startsWith(title))?.[0];
  };

  it.each([
    [['--lang', 'fr'], { WP_LANG: 'en', LANG: 'en_GB.UTF-8' }, spanish, 'fr'],
    [['--lang=fr'], {}, spanish, 'fr'],
    [[], { WP_LANG: 'fr', LC_ALL: 'en_GB.UTF-8' }, spanish, 'fr'],
    [[], { LC_ALL: 'fr_FR.UTF-8', LANG: 'en_GB.UTF-8' }, spanish, 'fr'],
    [[], { LC_MESSAGES: 'fr_CA', LANG: 'en_GB' }, spanish, 'fr'],
    [[], { LANG: 'fr' }, spanish, 'fr'],
    [[], { LANG: 'C' }, spanish, 'es'],
    [[], { LC_ALL: 'C.UTF-8', LANG: 'fr_FR.UTF-8' }, spanish, 'es'],
    [[], { LANG: 'de_DE.UTF-8' }, spanish, 'es'],
    [[], { WP_LANG: 'de', LANG: 'fr_FR' }, spanish, 'fr'],
    [[], {}, spanish, 'es'],
    [[], {}, silent, 'en'],
    [[], {}, german, 'en'],
  ] as [string[], Record<string, string>, string, string][])(
    '%j and %j',
    async (args, vars, cwd, language) => {
      expect(await spoken(args, vars, cwd)).toBe(language);
    },
  );

  it('is that of the plan also for what goes wrong with the plan at hand', async () => {
    const { stderr } = await runWp(['events', '--theme', 'ports'], { cwd: spanish });
    expect(stderr).toContain('no es un valor conocido');
  });

  it('that wp does not speak is refused', async () => {
    const { stderr, exit } = await runWp(['events', '--lang', 'de'], { cwd: spanish });
    expect([stderr, exit]).toEqual(['wp: “de” is no value of --lang\nKnown: en, es, fr.\n', 2]);
  });
});

describe('today', () => {
  const today = async (args: string[], vars: Record<string, string>) => {
    const { stdout } = await runWp(['late', '--json', ...args], { vars });
    return JSON.parse(stdout).today;
  };

  it('is --today, else WP_TODAY, else the day on the clock', async () => {
    expect(await today(['--today', '2019-03-01'], { WP_TODAY: '2019-04-01' })).toBe('2019-03-01');
    expect(await today([], { WP_TODAY: '2019-04-01' })).toBe('2019-04-01');
    expect(await today([], { WP_TODAY: '' })).toBe(MID_JUNE);
    expect(await today([], {})).toBe(MID_JUNE);
  });

  it.each(['2019-02-30', '2019-06', 'yesterday', '', '20190615'])(
    'that is no day is refused: %o',
    async (typed) => {
      const { stderr, stdout, exit } = await runWp(['late', '--today', typed]);
      expect([stdout, exit]).toEqual(['', 2]);
      expect(stderr).toContain(`“${typed}” is no value of --today`);
      expect(stderr).toContain('2019-06-15');
    },
  );

  it('the variable is named when it is wrong', async () => {
    const { stderr, exit } = await runWp(['late'], { vars: { WP_TODAY: 'tomorrow' } });
    expect([stderr.split('\n')[0], exit]).toEqual(['wp: “tomorrow” is no value of WP_TODAY', 2]);
  });
});

describe('colour', () => {
  const coloured = async (args: string[], given: Surroundings) =>
    (await runWp(['late', ...args], given)).stdout.includes('\u001b[');

  it.each([
    [['--color'], { vars: { NO_COLOR: '1', TERM: 'dumb' } }, true],
    [['--no-color'], { vars: { FORCE_COLOR: '1' }, terminal: true }, false],
    [[], { vars: { NO_COLOR: '1', FORCE_COLOR: '1' }, terminal: true }, false],
    [[], { vars: { NO_COLOR: '' }, terminal: true }, true],
    [[], { vars: { FORCE_COLOR: '1', TERM: 'dumb' } }, true],
    [[], { vars: { FORCE_COLOR: '0' }, terminal: true }, false],
    [[], { vars: { TERM: 'dumb' }, terminal: true }, false],
    [[], { terminal: true }, true],
    [[], { terminal: false }, false],
  ] as [string[], Surroundings, boolean][])('%j in %j: %s', async (args, given, expected) => {
    expect(await coloured(args, given)).toBe(expected);
  });

  it('is only in what a person reads', async () => {
    for (const format of ['json', 'csv', 'plain', 'md']) {
      expect(await coloured(['--format', format], { terminal: true })).toBe(false);
    }
  });
});

describe('the format', () => {
  const kinds: Record<string, RegExp> = {
    json: /^\{/,
    csv: /^days_late,id/,
    md: /^# /,
    plain: /^[a-z0-9-]+\t/,
    table: /^Late · /,
  };
  const formatOf = async (...args: string[]) => {
    const { stdout } = await runWp(['late', ...args]);
    return Object.entries(kinds).find(([, form]) => form.test(stdout))?.[0];
  };

  it('is that of --format or --json, else a table', async () => {
    for (const format of Object.keys(kinds)) expect(await formatOf('--format', format)).toBe(format);
    expect(await formatOf('--json')).toBe('json');
    expect(await formatOf()).toBe('table');
    expect(await formatOf('-o', '-')).toBe('table');
  });

  it('that is not known is refused, with what was probably meant', async () => {
    const { stderr, exit } = await runWp(['late', '--format', 'jsn']);
    expect([stderr, exit]).toEqual(['wp: “jsn” is no value of --format\nDid you mean “json”?\n', 2]);
  });
});

describe('the width', () => {
  const widest = async (given: Surroundings) =>
    Math.max(...(await runWp(['items'], given)).stdout.split('\n').map((line) => line.length));

  it('is COLUMNS, else that of the terminal, else 80; never more than 160', async () => {
    expect(await widest({ vars: { COLUMNS: '60' }, columns: 100 })).toBeLessThanOrEqual(60);
    expect(await widest({ columns: 50 })).toBeLessThanOrEqual(50);
    expect(await widest({})).toBeLessThanOrEqual(80);
    expect(await widest({ columns: 120 })).toBeGreaterThan(80);
    expect(await widest({ columns: 1000 })).toBeLessThanOrEqual(160);
    expect(await widest({ vars: { COLUMNS: 'wide' } })).toBeLessThanOrEqual(80);
  });
});

describe('what wp cannot write', () => {
  const cwd = folderWith({ 'plan/plan.yaml': `${HEADER}${events}` });

  it.each(['board.pdf', 'Board.DOCX', 'june.xlsx'])(
    'is refused, and what it can is named: -o %s',
    async (file) => {
      const { exit, stderr } = await runWp(['report', '-o', file], { cwd });
      expect(exit).toBe(2);
      expect(stderr).toContain(`“${/\.\w+$/.exec(file)}” is no value of --output`);
      expect(stderr).toContain('Known: .txt, .md, .html');
    },
  );

  it('is written where a format is named all the same', async () => {
    expect(await runWp(['items', '--format', 'csv', '-o', 'june.xls'], { cwd })).toMatchObject({ exit: 0 });
  });
});
