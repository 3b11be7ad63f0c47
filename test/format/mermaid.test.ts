// The gantt is read back by the rules of Mermaid's own lexer: every task is a task, whatever its title.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { inert } from '../../src/format/inert.ts';
import { escapeMermaid, formatMermaid } from '../../src/format/mermaid.ts';
import { reportTimeline } from '../../src/report/timeline.ts';
import { runWp } from '../cli/run-wp.ts';
import { planOf } from '../plan-of.ts';
import { asked, TODAY } from '../report/asked.ts';
import { anyTitle } from './hostile.ts';
import { LANGUAGES, pageFor } from './page.ts';

/**
 * The rules of Mermaid 11's gantt.jison in its order, case-insensitive, after its preprocessing has taken
 * entities (`#58;`) away. The parser itself would bring 150 packages into the tree.
 */
const RULES: [kind: string, rule: RegExp][] = [
  ['directive', /^%%\{/i],
  ['accTitle', /^accTitle\s*:\s*/i],
  ['accDescr', /^accDescr\s*[:{]\s*/i],
  ['comment', /^%%(?!\{)*[^\n]*/i],
  ['comment', /^[^}]%%*[^\n]*/i],
  ['newline', /^\n+/],
  ['space', /^\s+/],
  ['comment', /^%[^\n]*/],
  ['href', /^href\s+"/i],
  ['call', /^call\s+/i],
  ['click', /^click\s+/i],
  ['gantt', /^gantt\b/i],
  ['setting', /^(?:dateFormat|axisFormat|tickInterval|includes|excludes)\s[^#\n;]+/i],
  ['setting', /^(?:inclusiveEndDates|topAxis)\b/i],
  ['setting', /^todayMarker\s[^\n;]+/i],
  ['setting', /^(?:weekday|weekend)\s+\w+\b/i],
  ['date', /^\d{4}-\d\d-\d\d\b/],
  ['title', /^title\s[^\n]+/i],
  ['setting', /^accDescription\s[^#\n;]+/i],
  ['section', /^section\s[^\n]+/i],
  ['task', /^[^:\n]+/],
  ['data', /^:[^#\n;]+/],
];

function read(text: string): [kind: string, text: string][] {
  const tokens: [string, string][] = [];
  // An entity becomes characters no rule knows; a directive at the top is taken out.
  let left = text.replace(/^%%\{.*\}%%\n/, '').replace(/#(\d+);/g, '\ue000$1\ue001');
  while (left !== '') {
    const rule = RULES.find(([, pattern]) => pattern.test(left));
    const token = rule?.[1].exec(left)?.[0] ?? '';
    if (rule === undefined || token === '') throw new Error(`not a gantt: ${left.slice(0, 40)}`);
    if (rule[0] !== 'space' && rule[0] !== 'newline') tokens.push([rule[0], decode(token).trim()]);
    left = left.slice(token.length);
  }
  return tokens;
}

function decode(text: string): string {
  return text.replace(/\ue000(\d+)\ue001/g, (_, code) => String.fromCodePoint(Number(code)));
}

function of(kind: string, text: string): string[] {
  return read(text).flatMap(([found, token]) => (found === kind ? [token] : []));
}

async function draw(plan: Plan): Promise<string> {
  return formatMermaid(reportTimeline(plan, asked(plan), TODAY), await pageFor(plan));
}

it('is a gantt with a section for each theme, and one for what has no place on the axis', async () => {
  const plan = await planOf(`themes:
  - {id: quays, title: Quays}
events:
  - {id: a, title: Harbour day, when: 2031-08-08, theme: quays}
  - {id: b, title: "Regatta: the final", when: 2031-06, theme: quays}
  - {id: c, title: Night of lights, when: tbc}
actions:
  - {id: d, title: Repairs, when: 2031-02-01/2031-03-31}
  - {id: e, title: Archive, when: 2031-04, status: done}
`);
  expect(await draw(plan)).toBe(`%%{init: {"gantt": {"leftPadding": 170}}}%%
gantt
  title Harbour Towns Network, work plan 2031 · 15 June 2031
  dateFormat YYYY-MM-DD
  axisFormat %Y-%m
  todayMarker off

  section Quays
    Regatta#58; the final (≈ June) :milestone, 2031-06-01, 2031-07-01
    Harbour day (8 August) :milestone, 2031-08-08, 2031-08-09

  section Without a theme
    Repairs (1 February – 31 March · late) :crit, 2031-02-01, 2031-04-01
    Archive (≈ April · done) :done, 2031-04-01, 2031-05-01

  section Without a theme<br/>No place on the time<br/>axis
    Night of lights (tbc) :2031-01-01, 2032-01-01
`);
});

describe.each([[[]], [['--plan', 'test/cli/plans/harbour']]])('a whole plan %j', (plan) => {
  it.each(LANGUAGES)('has a task for every stretch and every item without one, in %s', async (lang) => {
    const { stdout } = await runWp(['timeline', ...plan, '--format', 'mermaid', '--lang', lang]);
    const { lanes } = JSON.parse((await runWp(['timeline', ...plan, '--json'])).stdout);
    const tasks = lanes.flatMap(({ rows, rest }: { rows: { stretches: [] }[]; rest: [] }) => [
      ...rows.flatMap(({ stretches }) => stretches),
      ...rest,
    ]);
    expect(of('task', stdout)).toHaveLength(tasks.length);
    expect(of('data', stdout)).toHaveLength(tasks.length);
    for (const data of of('data', stdout))
      expect(data).toMatch(/^:(?:(?:done|active|crit|milestone), )*\d{4}-\d\d-\d\d, \d{4}-\d\d-\d\d$/);
    expect([...new Set(read(stdout).map(([kind]) => kind))].sort()).toEqual([
      'data',
      'gantt',
      'section',
      'setting',
      'task',
      'title',
    ]);
  });
});

describe('a title', () => {
  const STATEMENTS = [
    'title of the book',
    'Section 7: rules',
    'Gantt training',
    'click here',
    'call me(now)',
    'href "x"',
    '2031-01-01 kick-off',
    '5% growth',
    '%% comment',
    '%%{init: {}}%%',
    'excludes weekends',
    'weekday monday',
    'accTitle: x',
    'accDescr { x }',
    'todayMarker off',
    'done',
    'a;b#35;c',
    ':',
    '<br/><b>x</b>',
    'one\ntwo',
  ];

  /** The text a task with that title shows. */
  function shown(title: string): string[] {
    const text = `gantt\n  section S\n    ${escapeMermaid(`${title} (June)`)} :2031-06-01, 2031-07-01\n`;
    const tokens = read(text);
    expect(tokens.map(([kind]) => kind)).toEqual(['gantt', 'section', 'task', 'data']);
    return of('task', text);
  }

  it.each(STATEMENTS)('%j is a title', (title) => {
    expect(shown(title)).toEqual([inert(`${title} (June)`)]);
  });

  it('is a title whatever it is', () => {
    const words = fc.constantFrom(...STATEMENTS, 'title ', '%%', ':', ';', '#', '{', '}');
    const hostile = fc
      .array(fc.oneof(words, anyTitle), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(
        hostile.filter((title) => title !== ''),
        (title) => {
          expect(shown(title)).toEqual([inert(`${title} (June)`).trim()]);
        },
      ),
    );
  });
});
