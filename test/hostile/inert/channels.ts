// Every way a text of the plan, of git or of the command line comes out of wp, and who reads it there.
import { readdirSync } from 'node:fs';
import { emulated } from './emulator.ts';
import { inBrowser, NO_BROWSER } from './in-browser.ts';
import { inShell, noShell, SHELLS } from './in-shell.ts';
import type { Office } from './office.ts';
import { calendar, json, markdown, mermaid, page, people, spreadsheet, terminal, xml } from './readers.ts';

export interface Channel {
  name: string;
  /** Needs commits, authors and tags that have the text, too. */
  history?: true;
  /** Takes its time. */
  slow?: true;
  /** Why it cannot be tried on this machine. */
  missing?: string | null;
  flaws(office: Office): Promise<string[]>;
}

type Read = (text: string) => string[] | Promise<string[]>;
type Given = Parameters<Office['wp']>[1];

/** What wp prints for some arguments, read by `reader`; what it says beside it, by people. It never fails of itself. */
function printed(
  reader: Read,
  lines: readonly (readonly string[])[],
  given: Given = {},
  beside: Read = people,
): Channel['flaws'] {
  return async ({ wp }) => {
    const flaws: string[] = [];
    for (const line of lines) {
      const { stdout, stderr, exit } = await wp(line, given);
      const told = [...(stdout === '' ? [] : await reader(stdout)), ...(await beside(stderr))];
      if (exit !== 0 && exit !== 1) told.push(`it ended with ${exit}: ${stderr}`);
      flaws.push(...told.map((flaw) => `wp ${line.join(' ')}: ${flaw}`));
    }
    return flaws;
  };
}

/** What wp says to arguments that have the text in them; whatever it ends with, it is no bug. */
function answered(
  linesOf: (text: string) => readonly (readonly string[])[],
  reader: Read = people,
): Channel['flaws'] {
  return async ({ wp, text }) => {
    const flaws: string[] = [];
    for (const line of linesOf(text)) {
      const { stdout, stderr, exit } = await wp(line);
      if (exit === 70) flaws.push(`a bug: ${stderr}`);
      flaws.push(...(await reader(stdout)), ...(await reader(stderr)));
    }
    return flaws;
  };
}

const LISTS = [
  ['items', '--maybe'],
  ['late'],
  ['open'],
  ['themes'],
  ['indicators'],
  ['next'],
  ['show', 'one'],
  ['show', 'measure'],
];
const PICTURES = [['month', '2031-07'], ['calendar'], ['timeline']];
const VALIDATE = ['validate', '--plan', 'mistakes'];
const TYPED = (text: string) => [
  ['show', '--', text],
  ['items', `--owner=${text}x`],
  ['items', `--theme=${text}`],
  ['items', `--month=${text}`],
  ['items', `--tag=${text.slice(0, 4)}zz`],
  ['help', '--', text],
  ['items', `--format=${text}`],
  ['items', `--plan=${text}`],
  ['items', `--at=${text}`],
  ['--', text],
  [`--${text}`],
  ['items', '--', text],
];

const as = (format: string, lines: readonly (readonly string[])[]) =>
  lines.map((line) => [...line, '--format', format]);

const screen: Read = (text) => emulated(text, 'plain');
const colours: Read = (text) => emulated(text, 'coloured');

export const CHANNELS: readonly Channel[] = [
  { name: 'a terminal', flaws: printed(people, [...LISTS, ...PICTURES, ['report'], []]) },
  {
    name: 'a terminal with colours',
    flaws: printed(terminal, [...LISTS, ...PICTURES, ['report']], {
      terminal: true,
      vars: { FORCE_COLOR: '1' },
    }),
  },
  { name: 'a terminal of 20 columns', flaws: printed(people, [...LISTS, ...PICTURES], { columns: 20 }) },
  { name: 'a terminal of 47 columns', flaws: printed(people, [...LISTS, ...PICTURES], { columns: 47 }) },
  { name: 'a terminal of 160 columns', flaws: printed(people, [...LISTS, ...PICTURES], { columns: 160 }) },
  { name: 'lines for scripts', flaws: printed(people, as('plain', LISTS)) },
  {
    name: 'Markdown, and with it a job summary',
    flaws: printed(markdown, as('md', [...LISTS, ...PICTURES.slice(0, 2), ['timeline'], ['report']])),
  },
  { name: 'a page', flaws: printed(page, [['report', '--format', 'html']]) },
  {
    name: 'a picture',
    flaws: printed(
      xml([
        'svg',
        'title',
        'desc',
        'style',
        'g',
        'rect',
        'path',
        'line',
        'text',
        'tspan',
        'circle',
        'polygon',
        'defs',
        'pattern',
        'use',
        'symbol',
      ]),
      [['timeline', '--format', 'svg']],
    ),
  },
  { name: 'a Mermaid diagram', flaws: printed(mermaid, [['timeline', '--format', 'mermaid']]) },
  { name: 'CSV in a spreadsheet', flaws: printed(spreadsheet, as('csv', [...LISTS, ['report']])) },
  {
    name: 'JSON, in which the text survives, but for white space around it',
    flaws: async (office) => {
      const { stdout } = await office.wp(['items', '--maybe', '--json']);
      const { items } = JSON.parse(stdout) as { items: { id: string; title: string }[] };
      const title = items.find(({ id }) => id === 'one')?.title;
      const kept = title === office.text.trim() ? [] : [`the title became ${JSON.stringify(title)}`];
      return [...kept, ...(await printed(json, as('json', [...LISTS, ...PICTURES, ['report']]))(office))];
    },
  },
  {
    name: 'a calendar',
    flaws: printed(calendar, [
      ['export', 'ics', '--todos'],
      ['export', 'ics', '--theme', 'harm'],
    ]),
  },
  {
    name: 'a mistake, and the line it stands in',
    flaws: printed(people, [VALIDATE, ...as('plain', [VALIDATE])]),
  },
  { name: 'mistakes as Markdown', flaws: printed(markdown, as('md', [VALIDATE])) },
  {
    name: 'annotations on GitHub',
    flaws: printed(
      (log) => {
        const lines = log.split(/\r\n|\r|\n/).filter((line) => line !== '');
        const strange = lines.filter(
          (line) =>
            !/^::(error|warning|notice) (file=[^:,]*,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,)?title=[^:,]*::/.test(
              line,
            ),
        );
        return [...strange, ...terminal(log), ...(/##[a-z]*\[/i.test(log) ? ['##['] : [])];
      },
      as('github', [VALIDATE]),
    ),
  },
  { name: 'Code Quality of GitLab', flaws: printed(json, as('gitlab', [VALIDATE])) },
  {
    name: 'SARIF',
    flaws: printed(
      (text) => [...json(text), ...(/[^\\]\]\(/.test(messagesOf(text)) ? ['a link in a message'] : [])],
      as('sarif', [VALIDATE]),
    ),
  },
  {
    name: 'JUnit',
    flaws: printed(
      xml(['testsuites', 'testsuite', 'testcase', 'failure', 'skipped']),
      as('junit', [VALIDATE]),
    ),
  },
  {
    name: 'what was typed, and what was meant',
    flaws: answered(TYPED),
  },
  {
    name: 'help, with arguments of the shell’s',
    flaws: answered((text) => [
      ['help', 'fields'],
      ['help', 'man'],
      ['items', '--help', `--search=${text}`],
      ['completion', '--', text],
    ]),
  },
  {
    name: 'what an edit says, and its difference',
    flaws: answered((text) => [
      ['set', 'two', `note=${text}`, '--dry-run'],
      ['set', 'two', `title=${text}`, `tags+=${text}`, '--dry-run'],
      ['note', 'two', '--dry-run', '--', text],
      ['move', 'two', '--dry-run', '--', text],
      ['add', 'event', '--dry-run', '--', text],
      ['rename', 'two', '--dry-run', '--', text],
      ['remove', 'one', '--dry-run'],
      ['set', 'two', `${text}=x`, '--dry-run'],
      ['fmt', '--dry-run'],
      ['init', '--dry-run', `--title=${text}`, 'new'],
    ]),
  },
  { name: 'a schema for editors', flaws: printed(json, [['schema']]) },
  {
    name: 'completion',
    flaws: async (office) => {
      const lines = [
        ['items', '--owner', ''],
        ['items', '--partner', ''],
        ['items', '--tag', ''],
        ['show', ''],
        ['items', '--theme', ''],
      ];
      const flaws: string[] = [];
      for (const line of lines) {
        const { stdout } = await office.wp(['__complete', '--', ...line]);
        // A line is a word, or a word and what it is.
        const strange = stdout.split('\n').find((offer) => offer.split('\t').length > 2);
        // Words to be typed stand in no log, and are as they are.
        flaws.push(...terminal(stdout.replaceAll('\t', ' ')), ...(strange === undefined ? [] : [strange]));
      }
      return flaws;
    },
  },
  {
    name: 'a terminal emulator',
    flaws: printed(screen, [...LISTS, ...PICTURES, ['report'], VALIDATE], {}, screen),
  },
  {
    name: 'a terminal emulator, with colours',
    flaws: printed(
      colours,
      [...LISTS, ...PICTURES, ['report'], VALIDATE],
      { terminal: true, vars: { FORCE_COLOR: '1' } },
      colours,
    ),
  },
  { name: 'a terminal emulator, with what was typed', flaws: answered(TYPED, screen) },
  { name: 'a page and a picture in Chromium', slow: true, missing: NO_BROWSER, flaws: inBrowser },
  ...SHELLS.map((shell) => ({
    name: `TAB in ${shell}`,
    slow: true as const,
    missing: noShell(shell),
    flaws: inShell(shell),
  })),
  {
    name: 'what changed, with commits, authors and files',
    history: true,
    flaws: printed(people, [
      ['diff'],
      ['history', 'one'],
      ['report', '--since', 'approved/2031'],
      ['items', '--at', 'approved/2031'],
    ]),
  },
  {
    name: 'what changed, as lines, Markdown, CSV and a page',
    history: true,
    flaws: async (office) => [
      ...(await printed(people, as('plain', [['diff'], ['history', 'one']]))(office)),
      ...(await printed(markdown, as('md', [['diff'], ['history', 'one']]))(office)),
      ...(await printed(spreadsheet, as('csv', [['diff'], ['history', 'one']]))(office)),
      ...(await printed(json, as('json', [['diff'], ['history', 'one']]))(office)),
    ],
  },
  {
    name: 'an approval, and revisions by other names',
    history: true,
    flaws: answered((text) => [
      ['approve', '--', text],
      ['approve', `--tag=${text}`],
      ['diff', '--', text],
      ['history', '--', text],
      ['items', `--at=${text}`],
      ['report', `--since=${text}`],
    ]),
  },
];

function messagesOf(sarif: string): string {
  const { runs } = JSON.parse(sarif) as { runs: { results: { message: { text: string } }[] }[] };
  return runs.flatMap(({ results }) => results.map(({ message }) => message.text)).join('\n');
}

/** Whatever is tried in an office: nothing there was run. */
export function wasRun({ folder }: Office): boolean {
  return readdirSync(folder).some((name) => name === 'ran');
}
