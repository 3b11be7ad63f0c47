// What people who write a plan in an editor get from plan/schema.json, in the language server editors use.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runWp } from '../cli/run-wp.ts';
import { LanguageServer, type Problem } from './language-server.ts';

const MODELINE = '# yaml-language-server: $schema=./schema.json\n';
const folder = mkdtempSync(join(tmpdir(), 'wp-editor-'));
const server = new LanguageServer();
let files = 0;

/** A file beside the plan's own with `|` where the cursor is. */
async function edit(
  text: string,
): Promise<{ problems: Problem[]; labels(): Promise<string[]>; hover(): Promise<string> }> {
  const path = join(folder, `edited-${++files}.yaml`);
  const before = `${MODELINE}${text.slice(0, text.indexOf('|'))}`.split('\n');
  const position = { line: before.length - 1, character: (before.at(-1) ?? '').length };
  return {
    problems: await server.open(path, MODELINE + text.replace('|', '')),
    labels: async () => (await server.complete(path, position)).map(({ label }) => label),
    hover: () => server.hover(path, position),
  };
}

/** The words that are underlined, and why. */
function underlined(text: string, problems: readonly Problem[]): string[] {
  const lines = (MODELINE + text.replace('|', '')).split('\n');
  return problems.map(({ range: { start, end }, message }) => {
    const words = lines[start.line]?.slice(start.character, end.character);
    return `${words}: ${message}`;
  });
}

beforeAll(async () => {
  cpSync(join(ROOT, 'plan'), folder, { recursive: true });
  await server.start(folder);
});

afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true });
});

const EVENT = 'events:\n  - id: webinar\n    title: Webinar\n';

describe('completion', () => {
  it('after “theme:” offers this plan’s themes', async () => {
    const themes = ['positioning', 'hub', 'implementation', 'dissemination', 'gender', 'governance'];
    expect(await (await edit('theme: |\n')).labels()).toEqual(themes);
    expect(await (await edit(`${EVENT}    theme: |\n`)).labels()).toEqual(themes);
  });

  it.each([
    ['related: [|]', ['chicago-forum', 'platform-users']],
    ['part_of: |', ['guangzhou-award']],
    ['depends_on:\n      - |', ['chicago-forum']],
    ['partners: |', ['UCLG', 'C40', 'UITP', 'UN']],
    ['place: |', ['Barcelona', 'Guangzhou']],
    ['service: |', ['policy-transfer-platform']],
    ['status: |', ['planned', 'done', 'cancelled']],
    ['when: |', ['2019-06-17', '2019-02/2019-03', 'tbc']],
    ['|', ['when', 'theme', 'subject_to']],
  ])('after “%s”', async (line, some) => {
    expect(await (await edit(`${EVENT}    ${line}\n`)).labels()).toEqual(expect.arrayContaining(some));
  });

  it('begins a new item', async () => {
    expect(await (await edit(`${EVENT}  - |\n`)).labels()).toContain('new event');
  });
});

describe('what is wrong is underlined', () => {
  it.each([
    ['staus: done', 'staus: Property staus is not allowed.'],
    ['theme: hubb', 'hubb: Value is not accepted.'],
    ['related: [chicago-forum, chicago-forun]', 'chicago-forun: Value is not accepted.'],
    ['partners: UCGL', 'UCGL: Value is not accepted.'],
    ['status: finished', 'finished: Value is not accepted.'],
    ['budget: { amount: 5, curency: EUR }', 'curency: Property curency is not allowed.'],
  ])('%s', async (line, complaint) => {
    const text = `${EVENT}    ${line}\n`;
    const { problems } = await edit(text);
    expect(underlined(text, problems)).toEqual([expect.stringContaining(complaint)]);
  });

  it.each(['when: mid 2019-06', 'part_of: World Urban Forum', 'tags: [anything]', 'x-own: { a: 1 }'])(
    'but not %s',
    async (line) => {
      expect((await edit(`${EVENT}    ${line}\n`)).problems).toEqual([]);
    },
  );
});

describe('hover', () => {
  it('shows the field’s documentation', async () => {
    expect(await (await edit(`${EVENT}    subject|_to: budget availability\n`)).hover()).toContain(
      'What it depends on. It is a condition, not a status.',
    );
    expect(await (await edit(`${EVENT}    sta|tus: done\n`)).hover()).toContain(
      '`closing`: The work is done',
    );
  });
});

it('the plan’s own files have nothing underlined', async () => {
  for (const name of [
    'plan',
    'hub',
    'gender',
    'implementation',
    'positioning',
    'governance',
    'dissemination',
  ]) {
    const path = join(folder, `${name}.yaml`);
    expect([name, await server.open(path, readFileSync(path, 'utf8'))]).toEqual([name, []]);
  }
});

it('asks nothing of the net', () => {
  expect(server.stderr).toBe('');
});

describe('plan/schema.json', () => {
  it('is up to date', async () => {
    expect(await runWp(['schema', '--check'])).toEqual({ stdout: '', stderr: '', exit: 0 });
  });

  it('is the same whatever the reader’s language', async () => {
    const vars = { LANG: 'fr_FR.UTF-8', WP_LANG: 'es', WP_TODAY: '2031-01-01' };
    expect((await runWp(['schema', '--check'], { vars })).exit).toBe(0);
  });
});
