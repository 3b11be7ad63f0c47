// The command line: what is understood, and what is answered when it is not.
import { describe, expect, it } from 'vitest';
import type { CommandSpec } from '../../../src/cli/command.ts';
import { COMMAND_NAMES, COMMANDS } from '../../../src/cli/commands/index.ts';
import { COMMON, FILTER_OPTIONS, OWN } from '../../../src/cli/options.ts';
import { type Parsed, parse } from '../../../src/cli/parse/parse.ts';
import { loadMessages } from '../../../src/language/index.ts';
import { runWp } from '../run-wp.ts';

const messages = await loadMessages('en');

function read(line: string): Parsed {
  return parse(line === '' ? [] : line.split(' '), messages, 'wp', 80);
}

describe('a command line', () => {
  it.each([
    ['', { command: 'month', words: [], options: {} }],
    ['--lang fr', { command: 'month', options: { lang: 'fr' } }],
    ['events', { command: 'events', words: [], options: {} }],
    ['show dock-pilot', { command: 'show', words: ['dock-pilot'] }],
    ['month feb-mar', { command: 'month', words: ['feb-mar'] }],
    ['events --month june --month july', { options: { month: ['june', 'july'] } }],
    ['events --theme=ports --kind event', { options: { theme: ['ports'], kind: ['event'] } }],
    ['events --subject-to', { options: { 'subject-to': true } }],
    ['events --subject-to budget', { options: { 'subject-to': ['budget'] } }],
    ['events --late --referenced', { options: { late: true, referenced: true } }],
    ['events -o out.csv', { options: { output: 'out.csv' } }],
    ['next --within 6w', { options: { within: '6w' } }],
  ])('%o', (line, expected) => {
    expect(read(line)).toMatchObject({ show: 'command', ...expected });
  });

  it('has its common options before the command, behind it, or both', () => {
    const { options } = read('events --json --today 2019-06-15') as { options: object };
    expect(read('--json --today 2019-06-15 events')).toMatchObject({ options });
    expect(read('--json events --today 2019-06-15')).toMatchObject({ options });
  });

  it('is read anew every time', () => {
    expect(read('events --month june')).toMatchObject({ options: { month: ['june'] } });
    expect(read('events')).toMatchObject({ options: {} });
    expect((read('events') as { options: object }).options).toEqual({});
  });
});

describe('help', () => {
  it('of wp names every command and every common option', async () => {
    for (const typed of [['--help'], ['-h'], ['help']]) {
      const { stdout, stderr, exit } = await runWp(typed);
      expect([stderr, exit]).toEqual(['', 0]);
      for (const name of COMMAND_NAMES) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
      for (const name of Object.keys(COMMON)) expect(stdout).toContain(`--${name}`);
    }
  });

  it.each(COMMAND_NAMES)('of %s has its words and options', async (name) => {
    const { stdout, exit } = await runWp([name, '--help']);
    const { arguments: words = [], options = [], filters }: CommandSpec = COMMANDS[name];
    expect(exit).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: wp ${name} `));
    for (const word of words) expect(stdout).toContain(word.required ? `<${word.name}` : `[${word.name}`);
    for (const option of options) expect(stdout).toContain(OWN[option].flags);
    for (const filter of filters) expect(stdout).toContain(FILTER_OPTIONS[filter].flags);
    expect((await runWp(['help', name])).stdout).toBe(stdout);
  });

  it('is in the language asked for, and fits the terminal', async () => {
    for (const [lang, usage] of [
      ['es', 'Uso: wp'],
      ['fr', 'Utilisation'],
    ] as const) {
      const { stdout } = await runWp(['events', '--help', '--lang', lang], { columns: 80 });
      expect(stdout).toContain(usage);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it('needs no plan, nor does the version', async () => {
    expect((await runWp(['--help'], { cwd: '/' })).exit).toBe(0);
    const { stdout, exit } = await runWp(['--version'], { cwd: '/' });
    expect([/^\d+\.\d+\.\d+\n$/.test(stdout), exit]).toEqual([true, 0]);
  });

  it('names the program as it was called', async () => {
    expect((await runWp(['--help'], { program: 'workplan' })).stdout).toMatch(/^Usage: workplan /);
  });
});

describe('a mistake exits 2 with one line, and one that helps', () => {
  it.each([
    ['event', 'there is no command “event”', 'Did you mean “events”?'],
    ['xyzzy', 'there is no command “xyzzy”', 'Known: events, actions, milestones'],
    ['events --mont june', 'there is no option --mont here', 'Did you mean “--month”?'],
    ['events --xyzzy', 'there is no option --xyzzy here', 'See: wp events --help'],
    ['validate --month june', 'there is no option --month here', 'See: wp validate --help'],
    ['events -x', 'there is no option -x here', 'See: wp events --help'],
    ['events --month', '--month needs a value', 'See: wp events --help'],
    ['events --month --json', '--month needs a value', 'See: wp events --help'],
    [
      'events --month jui',
      '“jui” can be more than one month: juin (June) or juillet (July)?',
      'See: wp events --help',
    ],
    [
      'events --period 6/7/2019',
      '“6/7/2019” can be read in more than one way',
      'Write 2019-07-06 or 2019-06-07.',
    ],
    ['events --month jnue', '“jnue” is not a period', 'Did you mean “2019-06”?'],
    ['events --month someday', '“someday” is not a period', 'Try june, 2019-06, q2, feb-mar'],
    ['events --theme goverance', '“goverance” is not a known theme', 'Did you mean “governance”?'],
    ['events --status forgotten', '“forgotten” is not a known status', 'Known: planned, ongoing, closing'],
    [
      'events --from june --to march',
      'the period ends (march) before it starts (june)',
      'See: wp events --help',
    ],
    ['events --format xls', '“xls” is no value of --format', 'Known: text, table, plain, json'],
    ['next --within soon', '“soon” is no value of --within', 'Known: 6w, 30d, 2m.'],
    ['show', '<id> is missing', 'See: wp show --help'],
    [
      'show metro-airport5',
      'nothing in the plan has the id “metro-airport5”',
      'Did you mean “metro-airports”?',
    ],
    [
      'show board',
      '“board” can be more than one id: board-policy-debate or board-meeting?',
      'See: wp show --help',
    ],
  ])('wp %s', async (line, message, help) => {
    const { stdout, stderr, exit } = await runWp(line.split(' '));
    expect([stdout, exit]).toEqual(['', 2]);
    const lines = stderr.split('\n');
    expect(lines[0]).toBe(`wp: ${message}`);
    expect(lines[1]).toContain(help);
    expect(lines.slice(2)).toEqual(['']);
  });

  it('in the language of the reader, with the name that was typed', async () => {
    const { stderr } = await runWp(['événements', '--lang', 'fr'], { program: 'workplan' });
    expect(stderr).toMatch(/^workplan: .*«\sévénements\s»/);
    expect((await runWp(['events', '--tema', 'x', '--lang', 'es'])).stderr).toContain('--theme');
  });
});

describe('a word too many is refused', () => {
  it.each([
    ['events june', 'events takes no more words'],
    ['show metro-airports platform-users', 'show takes no more words'],
    ['validate plan', 'validate takes no more words'],
    ['help event', 'there is no help on “event”'],
  ])('wp %s', async (line, message) => {
    const { stdout, stderr, exit } = await runWp(line.split(' '));
    expect([stdout, stderr.split('\n')[0], exit]).toEqual(['', `wp: ${message}`, 2]);
  });
});

describe('words that lead nowhere are shown where they lead somewhere', () => {
  it.each([
    ['events june', '--month june'],
    ['events 6 june', '--period "6 june"'],
    ['items --theme hub feb-mar', '--period feb-mar'],
    ['report q2', '--period q2'],
    ['events barcelona', '--search barcelona'],
    ['june', 'month june'],
    ['juin 2019', 'month "juin 2019"'],
    ['done innovation-webinar 2019-03-20', '--actual 2019-03-20'],
    ['done innovation-webinar 20 de marzo', '--actual "20 de marzo"'],
    ['items --status late', '--late'],
    ['items --status webinar', '--type webinar'],
    ['events --kind hub', '--theme hub'],
    ['add event Forum --place Lyon', 'place=Lyon'],
    ['add event Forum --part-of=hlpf', 'part_of=hlpf'],
    ['set chicago-forum --when june', 'when=june'],
  ])('wp %s', async (line, meant) => {
    const { stderr, exit } = await runWp(line.split(' '));
    expect([stderr.split('\n')[1], exit]).toEqual([`Did you mean “${meant}”?`, 2]);
  });

  it.each([['validate june'], ['show chicago-forum june'], ['month june july'], ['events --place']])(
    'but not wp %s',
    async (line) => {
      expect((await runWp(line.split(' '))).stderr).not.toContain('Did you mean');
    },
  );
});
