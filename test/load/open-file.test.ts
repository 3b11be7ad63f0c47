import { describe, expect, it } from 'vitest';
import { LETTERS } from '../../src/load/limits.ts';
import { openFile } from '../../src/load/open-file.ts';

const open = (text: string | Uint8Array) =>
  openFile('quays.yaml', typeof text === 'string' ? new TextEncoder().encode(text) : text);
const value = (text: string) => open(text).tree?.value;
const codes = (text: string | Uint8Array) =>
  open(text).findings.map(({ code, args }) => `${code} ${Object.values(args).join(' ')}`);

describe('values are those of the YAML 1.2 core schema', () => {
  it('keeps words that YAML 1.1 changed', () => {
    expect(value('a: [no, on, 12:30, 2031-06, 2031]')).toEqual({ a: ['no', 'on', '12:30', '2031-06', 2031] });
  });

  it('is nothing for an empty file and one of comments', () => {
    expect(value('')).toBeNull();
    expect(value('# to be written\n')).toBeNull();
    expect(codes('# to be written\n')).toEqual([]);
  });

  it('follows an alias to the value before it', () => {
    expect(value('a: &port Old Port\nb: *port\nc: &port New Port\nd: *port')).toEqual({
      a: 'Old Port',
      b: 'Old Port',
      c: 'New Port',
      d: 'New Port',
    });
  });

  it('keeps the digits of a number as written, but where the model counts', () => {
    expect(
      value(`
year_start: 04
events:
  - {ref: 007, sdg: 17.10, budget: {amount: 1.50}, x-code: 1e3, edition: 02}
`),
    ).toEqual({
      year_start: 4,
      events: [{ ref: '007', sdg: '17.10', budget: { amount: 1.5 }, 'x-code': '1e3', edition: 2 }],
    });
  });

  it('refuses the key __proto__, but keeps it in what is people’s own', () => {
    expect(codes('__proto__: {polluted: true}\n')).toEqual(['unknown-key __proto__  ']);
    const data = value('__proto__: {polluted: true}\nx-own: {__proto__: {polluted: true}}\n');
    expect(Object.keys(data as object)).toEqual(['x-own']);
    expect((data as { 'x-own': { polluted?: true } })['x-own'].polluted).toBeUndefined();
  });
});

describe('bytes that are no text', () => {
  it.each([
    ['UTF-16 with its mark', Buffer.from('\ufefftitle: Port', 'utf16le'), 'UTF-16'],
    ['UTF-16 without it', Buffer.from('title: Port', 'utf16le'), 'UTF-16'],
    ['big-endian UTF-16', Buffer.from('title: Port', 'utf16le').swap16(), 'UTF-16'],
    ['Latin-1', Buffer.from('title: Puerto Ibáñez', 'latin1'), 'Latin-1'],
    ['Windows-1252', Buffer.from([0x74, 0x3a, 0x20, 0x93, 0x61, 0x94]), 'Windows-1252'],
  ])('%s', (_, bytes, encoding) => {
    expect(codes(bytes)).toEqual([`file-encoding ${encoding}`]);
  });

  it('a UTF-8 byte order mark is passed over, and counts in no column', () => {
    const { tree, findings, lines } = open('\ufefftitle: Port');
    expect(findings).toEqual([]);
    expect(tree?.value).toEqual({ title: 'Port' });
    expect(lines.range(0, 5)).toEqual({ line: 1, col: 1, endLine: 1, endCol: 6 });
  });

  it.each([
    ['NUL', 'title: Po\0rt\n', 'U+0000'],
    ['ESC', 'title: \u001b[2J\n', 'U+001B'],
    ['ESC as a YAML escape', 'title: "\\e[2J"\n', 'U+001B'],
    ['C1 CSI', 'title: \u009b2J\n', 'U+009B'],
    ['DEL', 'title: a\u007f\n', 'U+007F'],
  ])('the control character %s', (_, text, code) => {
    expect(codes(text)).toEqual([`control-character ${code}`]);
  });

  it('a line with one is quoted with a stand-in of the same width', () => {
    expect(open('title: \u001b[2J\n').lines.line(1)).toBe('title: ␛[2J');
  });

  it('a very long line is not quoted', () => {
    expect(open(`title: ${'a'.repeat(300)}\n`).lines.line(1)).toBeNull();
  });
});

describe('hostile files end in a finding, and soon', () => {
  const bomb = [
    'a0: &a0 [x, x, x, x, x, x, x, x, x]',
    ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`),
  ].join('\n');

  it.each([
    ['an alias bomb', bomb, 'too-large aliases'],
    [
      'a long text many times',
      `a: &a ${'x'.repeat(90_000)}\nb: [${'*a, '.repeat(50)}]`,
      'too-large alias-letters',
    ],
    ['a chain of aliases deeper than the limit', chain(70), 'too-large depth'],
    ['lists nested 100,000 deep', '['.repeat(100_000), 'too-large depth'],
    ['mappings nested 100,000 deep', '{a: '.repeat(100_000), 'too-large depth'],
    ['entries nested 100,000 deep', '- '.repeat(100_000), 'too-large depth'],
    ['explicit keys nested', '? [? ['.repeat(200), 'too-large depth'],
    ['explicit keys nested, within the limit', '? ['.repeat(20), 'yaml-syntax bracket'],
    ['a million values', '- \n'.repeat(1_000_000), 'too-large values'],
  ])(
    '%s',
    (_, text, finding) => {
      const started = performance.now();
      expect(codes(text)[0]).toContain(finding);
      expect(performance.now() - started).toBeLessThan(60_000);
    },
    90_000,
  );

  it('reads a mapping of 50,000 keys quickly, and finds the one that is there twice', () => {
    const keys = Array.from({ length: 50_000 }, (_, n) => `x-${n}: ${n}\n`).join('');
    const started = performance.now();
    expect(codes(`${keys}x-0: again\n`)).toEqual(['duplicate-key x-0']);
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 90_000);

  it('reads a text as long as may be, and refuses a longer one', () => {
    const pairs = LETTERS / 2;
    expect(codes(`note: "${'a\\\\'.repeat(pairs)}"`)).toEqual([]);
    expect(codes(`note: '${"''".repeat(LETTERS)}'`)).toEqual([]);
    expect(codes(`note: '${"''".repeat(LETTERS + 1)}'`)).toEqual(['too-large letters 100000']);
  });

  function chain(length: number): string {
    const links = Array.from({ length }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}]`);
    return ['a0: &a0 [x]', ...links].join('\n');
  }
});

it('a file that is no text at all has a few findings, not millions', () => {
  expect(codes('\u0001'.repeat(1_000_000))).toHaveLength(201);
  expect(codes('<<<<<<< ours\n'.repeat(100_000))).toHaveLength(201);
});
