// Findings as a person reads them: where, what, the line itself with a caret under the place, what to do.
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { formatPlain } from '../../src/format/plain.ts';
import { formatTable } from '../../src/format/table.ts';
import type { FormatContext } from '../../src/format/types.ts';
import { loadFiles } from '../load/plan-of.ts';
import { ACTING } from './hostile.ts';
import { LANGUAGES, pageFor } from './page.ts';
import { HEADER, reportOf } from './report-of.ts';

/** The findings of a plan of these lines, below its header. */
async function drawn(items: string, page: Partial<FormatContext> = {}): Promise<string> {
  const { report, page: usual } = await reportOf({ 'plan.yaml': HEADER + items });
  return formatTable(report, { ...usual, ...page });
}

/** What the carets stand under, column by column, as a terminal shows it. */
function underlined(text: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /\| +\^+$/.test(line));
  const [source = '', carets = ''] = [lines[at - 1], lines[at]];
  const [from, to] = [stringWidth(carets.slice(0, carets.indexOf('^'))), stringWidth(carets)];
  const letters = [...new Intl.Segmenter().segment(source)].map(({ segment }) => segment);
  let column = 0;
  return letters
    .filter((letter) => {
      const inside = column >= from && column < to;
      column += stringWidth(letter);
      return inside;
    })
    .join('');
}

describe('a finding', () => {
  it('has its place, the line, a caret under what is wrong, and what to do', async () => {
    expect(await drawn('events:\n  - id: assembly\n    title: Assembly\n    staus: done\n')).toBe(
      `plan/plan.yaml:7:5: error: unknown key “staus” [unknown-key]
7 |     staus: done
  |     ^^^^^
  = Did you mean “status”?

1 error, 0 warnings
`,
    );
  });

  it('names the other place it speaks of', async () => {
    const { report, page } = await reportOf({
      'plan.yaml': HEADER,
      'one.yaml': 'events: [{id: forum, title: Forum}]',
      'two.yaml': 'events: [{id: forum, title: Forum again}]',
    });
    expect(await formatTable(report, page)).toContain(
      'plan/two.yaml:1:15: error: the id “forum” is already used [duplicate-id]',
    );
    expect(await formatTable(report, page)).toContain('  = see also plan/one.yaml:1:15');
  });

  it('leads to the file from where the reader is', async () => {
    expect(await drawn('events: soon\n', { folder: '' })).toMatch(/^plan\.yaml:4:9: error/);
    expect(await drawn('events: soon\n', { folder: '../board/plan' })).toMatch(
      /^\.\.\/board\/plan\/plan\.yaml:4:9: /,
    );
  });

  it('is counted, errors and warnings apart', async () => {
    const events = 'events:\n  - {id: a, title: A, when: June}\n  - {id: a, title: B, when: soonish}\n';
    expect(await drawn(events)).toMatch(/\n2 errors, 1 warning\n$/);
  });

  it('there is none of: nothing is printed', async () => {
    expect(await drawn('events: []\n')).toBe('');
  });
});

describe('the caret stands under the right columns', () => {
  it.each([
    ['at the beginning', 'staus: done', 'staus'],
    ['behind Chinese', '{id: a, title: 港口城市網絡, staus: done}', 'staus'],
    ['under Chinese', '{id: a, title: A, when: 明年六月}', '明年六月'],
    ['behind combining marks', '{id: a, title: Asse\u0301mble\u0301e, staus: done}', 'staus'],
    ['behind emoji', '{id: a, title: "🚢 Regatta 👩‍🚀", staus: done}', 'staus'],
    ['behind a tab', '{id: a,\ttitle: A,\tstaus: done}', 'staus'],
    ['behind a direction override', '{id: a, title: "\u202eyad", staus: done}', 'staus'],
    ['behind Hindi', '{id: a, title: बंदरगाह, staus: done}', 'staus'],
  ])('%s', async (_, line, wrong) => {
    const items = line.startsWith('{') ? `events:\n  - ${line}\n` : `${line}\n`;
    expect(underlined(await drawn(items))).toBe(wrong);
  });

  it('to the end of its line, for a value that goes on below', async () => {
    expect(underlined(await drawn('events:\n  one: 1\n  two: 2\n'))).toBe('one: 1');
  });

  it('with a gutter as wide as the number of the line', async () => {
    const items = Array.from({ length: 100 }, (_, at) => `  - {id: e${at}, title: Event}\n`).join('');
    const text = await drawn(`events:\n${items}  - {id: last, title: Last, staus: done}\n`);
    expect(text).toContain('\n105 |   - {id: last');
    expect(text).toMatch(/\n {4}\| +\^{5}\n/);
    expect(underlined(text)).toBe('staus');
  });
});

describe('a line that is no help is not shown', () => {
  it('because it is very long: it may be something else’s content', async () => {
    const text = await drawn(`events:\n  - {id: a, title: "${'x'.repeat(300)}", staus: done}\n`);
    expect(text).toContain('unknown key “staus”');
    expect(text).not.toContain('xxxx');
    expect(text).not.toContain('^');
  });
});

describe('nothing in a file acts', () => {
  it.each(['\\e[31m', '\\e]8;;https://elsewhere.example\\e\\\\', '\\x9b31m', '\\u202e'])(
    '%s in a text',
    async (code) => {
      for (const items of [
        `- {id: a, title: "${code}", "x${code}": 1}`,
        `- {id: a, title: A, when: "${code}"}`,
      ]) {
        expect(await drawn(`events:\n  ${items}\n`)).not.toMatch(ACTING);
      }
    },
  );

  it.each(['\u001b[31m', '\u0007', '\u009b31m', '\u202e'])('%j as it stands', async (raw) => {
    const text = await drawn(`events:\n  - {id: a, title: A${raw}, staus: done}\n`);
    expect(text).toContain('plan/plan.yaml:5:');
    expect(text).not.toMatch(ACTING);
  });

  it('nor in the name of a file', async () => {
    const { report, page } = await reportOf({
      'plan.yaml': HEADER,
      'a\u001b[31m\u202e.yaml': 'events: soon',
    });
    expect(await formatTable(report, page)).not.toMatch(ACTING);
    expect(formatPlain(report, page)).not.toMatch(ACTING);
  });
});

it('is one line each as plain text, in the form editors read', async () => {
  const { report, page } = await reportOf({
    'plan.yaml': `${HEADER}events:\n  - {id: a, title: A, staus: done}\n  - {id: b, title: B, when: June}\n`,
  });
  expect(formatPlain(report, page)).toBe(
    'plan/plan.yaml:5:23: error: unknown key “staus” [unknown-key]\n' +
      'plan/plan.yaml:6:29: warning: “June” is read as 2031-06 [date-words]\n',
  );
});

it.each(LANGUAGES)('has the same places in %s', async (language) => {
  const { report } = await reportOf({ 'plan.yaml': `${HEADER}events: [{id: a, title: A, staus: done}]` });
  const loaded = await loadFiles({ 'plan.yaml': HEADER });
  const text = await formatTable(report, await pageFor(loaded.plan, { language }));
  expect(text).toMatch(/^plan\/plan\.yaml:4:28: .*staus.* \[unknown-key\]\n/);
  expect(underlined(text)).toBe('staus');
});
