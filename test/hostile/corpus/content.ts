// What stands in a case below `==>`: a file with every byte it is to have, or what is there instead of one.
//
//   \t \r \n \s \\                tab, carriage return, line feed, space, backslash
//   \x00                          the byte, whatever the encoding
//   \u200b \u{1f6a2}              the character
//   \repeat<100000><[>            so many times; `{n}` is which one, from 1; the text may have escapes
//   \ at the end of a line        goes on in the next one; at the end of the file, no last line end

type Manner =
  | { is: 'text'; bytes: (n: number) => Buffer; times: number }
  | { is: 'folder' | 'fifo' | 'none' }
  | { is: 'link'; to: string };

export interface CaseFile {
  path: string;
  manner: Manner;
  unreadable: boolean;
}

/** A word of a command line or the name of a file, its escapes as characters. */
export function word(written: string): string {
  return content(written, utf8).toString();
}

export function readFile(title: string, lines: readonly string[]): CaseFile {
  const [, name = title, manner = ''] = /^(.+?) \(([a-z].*|\d+ times)\)$/.exec(title) ?? [];
  const path = word(name);
  const unreadable = manner === 'unreadable';
  if (manner === 'folder' || manner === 'fifo' || manner === 'none')
    return { path, manner: { is: manner }, unreadable };
  const [, to] = /^link to (.+)$/.exec(manner) ?? [];
  if (to !== undefined) return { path, manner: { is: 'link', to }, unreadable };
  const [, times] = /^(\d+) times$/.exec(manner) ?? [];
  if (times === undefined && !unreadable && manner !== '' && !(manner in ENCODINGS))
    throw new Error(`(${manner})?`);
  const encode = ENCODINGS[manner] ?? utf8;
  const text = lines.length === 0 ? '' : `${lines.join('\n')}\n`;
  return {
    path,
    unreadable,
    manner: {
      is: 'text',
      times: Number(times ?? 1),
      bytes: (n) => content(text.replaceAll('{n}', times ? String(n) : '{n}'), encode),
    },
  };
}

type Encode = (text: string) => Buffer;
const utf8: Encode = (text) => Buffer.from(text);
const ENCODINGS: Record<string, Encode> = {
  crlf: (text) => utf8(text.replaceAll('\n', '\r\n')),
  cr: (text) => utf8(text.replaceAll('\n', '\r')),
  latin1: (text) => Buffer.from(text, 'latin1'),
  utf16le: (text) => Buffer.from(text, 'utf16le'),
  utf16be: (text) => Buffer.from(text, 'utf16le').swap16(),
};

const ESCAPE =
  /\\(?:x(?<byte>[0-9a-f]{2})|u(?<four>[0-9a-f]{4})|u\{(?<point>[0-9a-f]+)\}|repeat<(?<times>\d+)><(?<text>[^>]*)>|(?<sign>[trns\\\n]))/g;
const SIGNS: Record<string, string> = { t: '\t', r: '\r', n: '\n', s: ' ', '\\': '\\', '\n': '' };

function content(text: string, encode: Encode): Buffer {
  const parts: Buffer[] = [];
  let end = 0;
  const plain = (until: number) => {
    const piece = text.slice(end, until);
    if (piece.includes('\\')) throw new Error(`an unknown escape in “${piece}”`);
    parts.push(encode(piece));
  };
  for (const match of text.matchAll(ESCAPE)) {
    plain(match.index);
    end = match.index + match[0].length;
    const {
      byte,
      four,
      point,
      times,
      text: repeated = '',
      sign,
    } = match.groups as Record<string, string | undefined>;
    if (byte !== undefined) parts.push(Buffer.from([Number.parseInt(byte, 16)]));
    else if (sign !== undefined) parts.push(encode(SIGNS[sign] as string));
    else if (times !== undefined) parts.push(repeat(Number(times), repeated, encode));
    else parts.push(encode(String.fromCodePoint(Number.parseInt(four ?? point ?? '', 16))));
  }
  plain(text.length);
  return Buffer.concat(parts);
}

function repeat(times: number, text: string, encode: Encode): Buffer {
  if (!text.includes('{n}')) {
    const once = content(text, encode);
    return Buffer.alloc(times * once.length, once);
  }
  const all = Array.from({ length: times }, (_, index) => text.replaceAll('{n}', String(index + 1)));
  return content(all.join(''), encode);
}
