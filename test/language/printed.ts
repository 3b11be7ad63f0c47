// Everything wp prints for people: the command lines that bring it out, and the words in it.
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_NAMES } from '../../src/cli/commands/index.ts';
import { TOPIC_NAMES } from '../../src/cli/help/index.ts';
import { ROOT, runWp } from '../cli/run-wp.ts';
import { commit, temporaryFolder } from '../history/repository.ts';

/** Questions, asked for a terminal; Markdown is made of the same blocks. */
const QUESTIONS = [
  '',
  'items --referenced',
  'items --open',
  'items --maybe --quarter Q2',
  'events --month 2026-06',
  'events --month 2026-02',
  'month 2027-03',
  'next --within 6w',
  'late',
  'open',
  'themes --month 2026-05',
  'indicators',
  'calendar',
  'timeline',
  'report',
  'report --period 2026-Q2 --since HEAD',
  'diff HEAD',
  'history warning-signs',
  'show living-dykes',
  'show channel-survey',
  'show high-water-drill',
  'show river-basin-days',
  'show planted-dykes',
  'show water',
];

const MISTAKEN = `--plan ${ROOT}/test/cli/plans/mistakes`;

/** Other formats, edits, mistakes on the command line, each of which is told in a way of its own. */
const OTHERS = [
  ...['report', 'diff HEAD'].flatMap((line) => [`${line} --format html`, `${line} --format md`]),
  ...['timeline --format svg', 'timeline --format mermaid', 'export ics --todos', 'schema --lang LANGUAGE'],
  ...['items --quarter Q2 --format csv', 'events --month 2026-02 --format plain', 'items --at HEAD --json'],
  ...[
    'approve --dry-run',
    'validate',
    `validate ${MISTAKEN}`,
    'fmt --check',
    'i18n',
    'i18n --format md --all',
    'i18n export --language fr',
    'i18n export --help',
    'i18n import --help',
    'i18n import x',
    'i18n x',
    'init --merge',
    'init new',
    'help man',
  ],
  ...['github', 'sarif', 'junit', 'gitlab'].map((format) => `validate ${MISTAKEN} --format ${format}`),
  'remove handbook',
  ...[
    'events --month x',
    'events --month ju',
    'events --quarter 2026-13',
    'events --from 2026-06 --to 2026-01',
  ],
  ...['events --theme x', 'events --theme s', 'events --status don', 'next --within x', 'report --fail-on x'],
  ...['items --format x', 'items --lang x', 'items --today x', 'items --xx', 'items --month', 'items x', 'x'],
  ...['show', 'show x', 'show l', 'export x', 'export ics --split theme --output x', 'help x', 'init'],
  ...['items --at x', 'items --at @{1999-01-01}', 'history x', 'approve', 'approve a..b'],
  ...['x=1', 'when=x', 'title=x', 'id=x', 'x', 'tags-=x', 'status=x'].map((word) => `set dyke-walk ${word}`),
  ...['done x', 'items --plan elsewhere'],
  ...[
    '__complete -- ',
    '__complete -- events --',
    '__complete -- show d',
    '__complete -- help ',
    '__complete -- set dyke-walk ',
  ],
  ...[
    '--help',
    ...COMMAND_NAMES.map((name) => `${name} --help`),
    ...TOPIC_NAMES.map((name) => `help ${name}`),
  ],
];

/** Edits, each of what the one before has left. */
const EDITS = [
  'note dyke-walk 1 --health red --by x',
  'move dyke-walk 2026-07',
  'set dyke-walk mode=online place+=reedholm status=done',
  'done dyke-walk',
  'rename dyke-walk walk',
  'remove walk',
  'add event x --when 2026-09 --theme water',
  'fmt',
];

/** Words that are other programs', and what the repository below has. */
const FOREIGN =
  'cd git config merge wp driver gitattributes github vscode workflows extensions workplan https';

/**
 * Runs every command line on a copy of the plan, in a repository where one thing has changed since it was
 * committed, and gives what somebody reads of the answer, by the line.
 */
export async function everythingPrinted(plan: string, language: string): Promise<Map<string, string>> {
  const folder = temporaryFolder();
  cpSync(plan, join(folder, 'plan'), { recursive: true });
  commit(folder, {}, '2026-01-10T12:00:00+01:00');
  const { PATH = '' } = process.env;
  const vars = { WP_LANG: language, WP_TODAY: '2026-06-15', COLUMNS: '160', PATH, HOME: folder };
  const printed = new Map<string, string>();
  const lines = [
    'set warning-signs when=2026-07 status=postponed owner=water-team description=',
    ...QUESTIONS,
    ...OTHERS,
    ...EDITS,
  ];
  for (const line of lines) {
    const words = line
      .replace('LANGUAGE', language)
      .split(' ')
      .filter((word, index, all) => word !== '' || index === all.length - 1);
    const { stdout, stderr } = await runWp(words[0] === '' ? words.slice(1) : words, { cwd: folder, vars });
    printed.set(line, `${forPeople(stdout, line)}\n${stderr}`);
  }
  printed.set('the files of a new plan', commentsIn(join(folder, 'new')));
  return printed;
}

/** Words of two letters or more, in lower case, each with the line it stands in. */
export function wordsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split('\n'))
    for (const [word] of line.matchAll(/\p{Script=Latin}{2,}/gu)) found.set(word.toLowerCase(), line.trim());
  return found;
}

/** The words of the answers that are in none of the lists, each with the first place it was printed. */
export function strangers(
  printed: ReadonlyMap<string, string>,
  known: readonly ReadonlySet<string>[],
): string[] {
  const foreign = new Set(wordsOf(FOREIGN).keys());
  const mistakes = new Set(wordsOf(textsIn(join(ROOT, 'test/cli/plans/mistakes'))).keys());
  const found = new Map<string, string>();
  for (const [line, text] of printed) {
    const typed = wordsOf(line);
    // Names of commits, their author and subject; words that were cut short.
    const said = text.replace(/\b[0-9a-f]{8}\b|Harbour Towns Network|A change\b|\p{L}+…/gu, '');
    for (const [word, place] of wordsOf(said)) {
      if (known.some((words) => words.has(word)) || foreign.has(word) || typed.has(word)) continue;
      if (line.includes(MISTAKEN) && mistakes.has(word)) continue;
      if (!found.has(word)) found.set(word, `${word}: wp ${line} → ${place.slice(0, 160)}`);
    }
  }
  return [...found.values()];
}

/** Everything that is written in the files of a folder. */
export function textsIn(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`)
    .join('\n');
}

function commentsIn(folder: string): string {
  if (!existsSync(folder)) return '';
  return [...textsIn(folder).matchAll(/# (?!yaml-language-server).*$/gm)]
    .map(([comment]) => comment)
    .join('\n');
}

/** What somebody reads of an answer: no markup, no names of fields in data. */
function forPeople(text: string, line: string): string {
  if (/--format csv|--json|--format plain/.test(line)) return '';
  if (line.includes('--format html') || line.includes('--format svg')) return inMarkup(text);
  if (line.includes('--format mermaid')) return inMermaid(text);
  if (/^schema --lang|sarif|gitlab/.test(line)) return inJson(JSON.parse(text));
  if (line.includes('junit'))
    return [...text.matchAll(/message="([^"]*)"/g)].map(([, said]) => said).join('\n');
  if (line.includes('github')) return text.replace(/^::(error|warning) .*?::/gm, '').replaceAll('%0A', '\n');
  if (line.startsWith('export ics')) return inCalendar(text);
  if (line === 'help man') return inRoff(text);
  return text.replace(/<br>/g, ' ');
}

function inMarkup(text: string): string {
  const bare = text.replace(/<(style|script)>.*?<\/\1>|<meta[^>]*>/gs, '');
  const attributes = [...bare.matchAll(/ (?:aria-label|title|data-shown|data-apart)="([^"]*)"/g)];
  return [bare.replace(/<[^>]*>/g, ' '), ...attributes.map(([, value]) => value)].join('\n');
}

function inMermaid(text: string): string {
  const keywords =
    /^ *(%%\{.*|gantt|title |dateFormat .*|axisFormat .*|todayMarker .*|tickInterval .*|section )/gm;
  return text
    .replace(keywords, '')
    .replace(/<br\/>/g, ' ')
    .replace(/ :[a-z0-9, -]*$/gm, '');
}

/** What the schema says of fields and values, and what a report of findings says of them. */
function inJson(value: unknown): string {
  if (Array.isArray(value)) return value.map(inJson).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inside]) =>
      /^(description|markdownDescription|text|label|enumDescriptions|markdownEnumDescriptions)$/.test(key) &&
      typeof inside !== 'object'
        ? String(inside)
        : inJson(inside),
    )
    .join('\n');
}

function inCalendar(text: string): string {
  return text
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((each) => /^(SUMMARY|DESCRIPTION|CATEGORIES|LOCATION|X-WR-CALNAME)[:;]/.test(each))
    .map((each) => each.replace(/^[A-Z-]+(;LANGUAGE=[a-z]+)?:/, '').replace(/\\n/g, '\n'))
    .join('\n');
}

function inRoff(text: string): string {
  return text
    .replace(/\\\[u([0-9A-F]{4})\]/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/^\.(TH.*|[A-Z]+ ?)/gm, '')
    .replace(/\\f[A-Z]|\\\(..|\\&/g, '');
}
