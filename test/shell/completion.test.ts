// Completion in real shells: what TAB makes of a line, and that nothing on it, and nothing in the plan, is ever run.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { has, type Shell, Terminal } from './terminal.ts';

const PLAN = `schema: 1
title: Harbour Towns Network
period: 2019
languages: [en]
partners: [Coastal Council, "$(touch ran)", "\`touch ran\`", "it's; touch ran", "x\\ttouch ran", "y\\ntouch ran", "\\e[31mz"]
themes:
  - { id: ports, title: "$(touch ran) of ports" }
events:
  - { id: spring-assembly, title: Spring assembly, theme: ports }
  - { id: waterfront-forum, title: "Forum: who owns the quay?" }
`;

const folder = mkdtempSync(join(tmpdir(), 'wp-shell-'));
const terminal = new Terminal(folder, { WP_LANG: 'en', LC_ALL: 'C.UTF-8' });
const scriptOf = (shell: Shell) => join(folder, `.completion.${shell}`);

beforeAll(() => {
  mkdirSync(join(folder, 'plan'));
  writeFileSync(join(folder, 'plan/plan.yaml'), PLAN);
  for (const shell of ['bash', 'zsh', 'fish'] as const)
    terminal.run('bash', `wp completion ${shell} -o ${scriptOf(shell)}`);
});

afterAll(() => rmSync(folder, { recursive: true }));

const INTO: [typed: string, becomes: string][] = [
  ['wp sho\t', 'wp show '],
  ['workplan val\t', 'workplan validate '],
  ['wp show spr\t', 'wp show spring-assembly '],
  ['wp events --month=jun\t', 'wp events --month=june '],
  ['wp events --lang fr --month fe\t', 'wp events --lang fr --month février '],
  ['wp events --theme p\t', 'wp events --theme ports '],
  ['wp events --partner coa\t', 'wp events --partner Coastal\\ Council '],
  ['wp events --partner "Coa\t', 'wp events --partner "Coastal Council" '],
  ['wp events -o pl\t', 'wp events -o plan/'],
  ['wp events --plan plan --the\t', 'wp events --plan plan --theme '],
  ['wp set spring-assembly stat\t', 'wp set spring-assembly status='],
  ['wp set spring-assembly status=do\t', 'wp set spring-assembly status=done '],
];
/** What somebody may have typed or pasted; it stays what it is. */
const HOSTILE: [typed: string, becomes: string][] = [
  ['wp show $(touch ran)\t', 'wp show $(touch ran)'],
  ['wp show `touch ran`\t', 'wp show `touch ran`'],
  ['wp show "$(touch ran)\t', 'wp show "$(touch ran)'],
  ['wp $(touch ran) \t', 'wp $(touch ran) '],
  ['$(touch ran)/wp sh\t', '$(touch ran)/wp show '],
];

describe.each(['bash', 'zsh'] as const)('in %s', (shell) => {
  it.skipIf(!has(shell) || !has('script'))(
    `TAB completes, and runs nothing (needs ${shell} and script)`,
    async () => {
      const lines = [
        ...INTO.map(([typed]) => typed),
        ...HOSTILE.map(([typed]) => typed),
        'wp events --month ju\t\t',
        'wp show \t\t',
      ];
      const { became, screen } = await terminal.type(shell, scriptOf(shell), lines);
      expect(became.slice(0, -2)).toEqual([...INTO, ...HOSTILE].map(([, becomes]) => becomes));
      expect(screen).toMatch(/june.*\s+.*july/);
      expect(screen).toContain('waterfront-forum');
      expect(readdirSync(folder)).not.toContain('ran');
    },
    60_000,
  );

  it.skipIf(!has(shell) || !has('script'))(
    `hostile names are escaped or left out (needs ${shell} and script)`,
    async () => {
      const partner = (start: string) => `wp events --partner ${start}\t`;
      const { became } = await terminal.type(shell, scriptOf(shell), [
        partner('\\$'),
        partner('it'),
        partner('x'),
        partner('y'),
      ]);
      const [dollar, quote, ...controls] = became.map((line) => line.slice('wp events --partner '.length));
      expect(dollar).toBe('\\$\\(touch\\ ran\\) ');
      expect(quote).toBe("it\\'s\\;\\ touch\\ ran ");
      expect(controls).toEqual(['x', 'y']);
      expect(readdirSync(folder)).not.toContain('ran');
    },
    60_000,
  );
});

describe('in fish', () => {
  const complete = (line: string) => {
    const twice = `source ${scriptOf('fish')}; source ${scriptOf('fish')}`;
    return terminal.run('fish', `${twice}; complete -C '${line}'`).split('\n').slice(0, -1);
  };

  it.skipIf(!has('fish'))('TAB offers words with what they are (needs fish)', () => {
    expect(complete('wp show s')).toEqual(['spring-assembly\tSpring assembly']);
    expect(complete('wp events --month ju')).toEqual(['june\tJune 2019', 'july\tJuly 2019']);
    expect(complete('wp events --month=ju')).toEqual(['--month=june\tJune 2019', '--month=july\tJuly 2019']);
    expect(complete('workplan val')).toEqual([expect.stringMatching(/^validate\t/)]);
    expect(complete('wp events -o pl')).toEqual(['plan/']);
  });

  it.skipIf(!has('fish'))('and runs nothing (needs fish)', () => {
    for (const line of [
      'wp show $(touch ran)',
      'wp show (touch ran)',
      'wp show "$(touch ran)',
      'wp (touch ran) s',
      'wp show (touch ran) ',
    ])
      complete(line);
    expect(complete('wp events --partner ')).toEqual([
      'Coastal Council',
      '$(touch ran)',
      '`touch ran`',
      "it's; touch ran",
    ]);
    expect(readdirSync(folder)).not.toContain('ran');
  });
});
