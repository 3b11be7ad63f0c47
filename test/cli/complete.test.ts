// What the shells' scripts are told: `wp __complete -- WORDS…`, the last word being typed.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CommandSpec } from '../../src/cli/command.ts';
import { COMMAND_NAMES, COMMANDS } from '../../src/cli/commands/index.ts';
import { CHOICES } from '../../src/query/choices.ts';
import { runWp, type Surroundings } from './run-wp.ts';

/** The words offered; how they are to be taken where they are no words. */
async function offered(line: string, given: Surroundings = {}): Promise<string[]> {
  const { stdout, stderr, exit } = await runWp(['__complete', '--', ...line.split(' ')], given);
  expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
  const [kind = '', ...lines] = stdout.split('\n').slice(0, -1);
  return kind === 'words' ? lines.map((one) => one.split('\t')[0] ?? '') : [`(${kind})`];
}

describe('the last word is completed', () => {
  it.each([
    ['mon', ['month']],
    ['show chi', ['chicago-forum']],
    ['show hub', ['hub']],
    ['month ju', ['june', 'july']],
    ['events --month fe', ['february']],
    ['events --month FE', ['february']],
    ['events --lang es --month e', ['enero', 'este']],
    ['events --lang fr --month aou', ['août']],
    ['events --quarter q', ['q1', 'q2', 'q3', 'q4']],
    ['events --status p', ['planned', 'postponed']],
    ['events --kind ', ['action', 'event', 'milestone', 'project']],
    ['events --partner u', ['UCLG', 'UITP', 'UN']],
    ['events --format ', ['text', 'table', 'plain', 'json', 'csv', 'md']],
    ['timeline --format s', ['svg']],
    ['events --theme=h', ['--theme=hub']],
    ['events --theme = h', ['hub']],
    ['events --theme =', ['positioning', 'hub', 'implementation', 'dissemination', 'gender', 'governance']],
    ['report --fail-on late,r', ['late,red']],
    ['report --fail-on late,', ['late,open', 'late,red']],
    ['export ', ['ics']],
    ['completion ', ['bash', 'zsh', 'fish']],
    ['events --lang ', ['en', 'es', 'fr']],
    ['events --mo', ['--month']],
    ['events --subject-to --mo', ['--month']],
    ['set chicago-forum stat', ['status=']],
    ['set chicago-forum status=d', ['status=done']],
    ['set chicago-forum status = d', ['done']],
    ['set chicago-forum partners+=U', ['partners+=UCLG', 'partners+=UITP', 'partners+=UN']],
    ['add e', ['event']],
    ['move chicago-forum ju', ['june', 'july']],
    ['help w', ['when']],
    ['events --plan ', ['(folders)']],
    ['events -o ', ['(files)']],
    ['--output ', ['(files)']],
    ['events extra', []],
    ['events --no-such-option x', []],
    ['events --search ', []],
    ['show -- --mo', []],
    ['i18n ', ['export', 'import']],
    ['i18n im', ['import']],
    ['i18n export --f', ['--from', '--format']],
    ['i18n export --format x', ['xliff']],
    ['i18n --language e', ['en', 'es']],
    ['i18n import --p', ['--partly', '--plan']],
    ['no-such-command ', []],
  ])('wp %s', async (line, words) => {
    expect(await offered(line)).toEqual(words);
  });

  it('every command, with what it does', async () => {
    expect(await offered('')).toEqual(COMMAND_NAMES);
    const { stdout } = await runWp(['__complete', '--', 'sho'], { vars: { WP_LANG: 'fr' } });
    expect(stdout).toMatch(/^words\nshow\t\S+ \S+/);
  });

  it('every option of every command', async () => {
    for (const name of COMMAND_NAMES) {
      const { filters }: CommandSpec = COMMANDS[name];
      const flags = await offered(`${name} -`);
      expect(flags).toEqual(
        expect.arrayContaining(['--plan', '-o', ...filters.map((filter) => `--${filter}`)]),
      );
    }
  });

  it('every filter by name has names', async () => {
    const harbour = { vars: { WP_PLAN: 'test/cli/plans/harbour' } };
    for (const name of Object.keys(CHOICES))
      expect([name, (await offered(`events --${name} `, harbour)).length]).not.toEqual([name, 0]);
  });

  it('names come with their titles in the reader’s language', async () => {
    const vars = { WP_PLAN: 'test/cli/plans/harbour', WP_LANG: 'es' };
    const { stdout } = await runWp(['__complete', '--', 'events', '--partner', 'coa'], { vars });
    expect(stdout).toBe('words\ncoastal-council\tConsejo Costero\n');
  });
});

describe('nothing disturbs somebody who is typing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wp-complete-'));

  it('no plan: what is no name of it is still offered', async () => {
    expect(await offered('events --month ju', { cwd: folder })).toEqual(['june', 'july']);
    expect(await offered('show ', { cwd: folder })).toEqual([]);
    expect(await offered('show --plan /no/such/folder ', { cwd: folder })).toEqual([]);
  });

  it('a broken plan: what can be read of it', async () => {
    writeFileSync(join(folder, 'plan.yaml'), 'events:\n  - { id: forum, title: Forum }\n  - { id: [\n');
    expect(await offered('show ', { cwd: folder })).toEqual([]);
    writeFileSync(
      join(folder, 'plan.yaml'),
      'evnts: 1\nevents:\n  - { id: forum, title: Forum }\n  - { id: 1 }\n',
    );
    expect(await offered('show ', { cwd: folder })).toEqual(['forum']);
  });

  it('what nobody could see on the line is not offered', async () => {
    const names = String.raw`"\u3164", "Port\u200b Guild", "Port\e[31m", "Port ##[group]", "Port\u2028Guild", Port’s Guild`;
    writeFileSync(join(folder, 'plan.yaml'), `schema: 1\ntitle: Towns\npartners: [${names}]\n`);
    expect(await offered('events --partner ', { cwd: folder })).toEqual(['Port’s Guild']);
  });

  it.each([{ WP_TODAY: 'someday' }, { WP_PLAN: '/no/such/folder' }, { WP_LANG: 'xx' }])(
    '%o',
    async (vars) => {
      const { stderr, exit } = await runWp(['__complete', '--', 'events', '--month', ''], { vars });
      expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
    },
  );

  it('no words at all, or strange ones', async () => {
    for (const words of [
      [],
      ['--'],
      ['--', '--'],
      ['--', ''],
      ['--', '\u0000', '='],
      ['--', 'events', '--month=', ''],
    ])
      expect((await runWp(['__complete', ...words])).exit).toBe(0);
  });
});
