// Who reads what wp prints, and what each of them would obey: the flaws they see in a text; none where it is inert.
import ICAL from 'ical.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { flawsOf } from '../../format/feed.ts';
import { ACTING } from '../../format/hostile.ts';

export type Reader = (text: string) => string[];

function seen(name: string, found: unknown): string[] {
  return found === null || found === undefined || found === false
    ? []
    : [`${name}: ${JSON.stringify(found)}`];
}

/** Obeys control characters and bidi marks; colours are wp's own. */
export const terminal: Reader = (text) => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one
  const bare = text.replace(/\u001b\[\d+(;\d+)*m/g, '');
  return seen('a terminal obeys', (ACTING.exec(bare) ?? INVISIBLE.exec(bare))?.[0]);
};

const INVISIBLE = /[\u2060-\u206f\u3164\u115f\u1160\uffa0]|\u{e0061}|[a-z][\u200c\u200d]|\p{Surrogate}/u;

/** GitHub's runner, as `ActionCommand` of actions/runner takes a line; Azure's, and TeamCity's. */
const ciLog: Reader = (text) =>
  text.split(/\r\n|\r|\n/).flatMap((line) => {
    const trimmed = line.trimStart();
    return [
      ...seen('a runner obeys', trimmed.startsWith('::') && trimmed.indexOf('::', 2) > 0 && line),
      ...seen('a runner obeys', /##[a-z]*\[/i.exec(line)?.[0]),
    ];
  });

/** What is said to people: it may stand in a terminal or in a log. */
export const people: Reader = (text) => [...terminal(text), ...ciLog(text)];

/** The kinds of things on a Markdown page; wp itself makes `<br>` and an empty comment. */
export const markdown: Reader = (text) => {
  const flaws: string[] = [];
  const visit = (node: { type: string; value?: string; children?: unknown[] }) => {
    const allowed = [
      'root',
      'heading',
      'paragraph',
      'text',
      'emphasis',
      'strong',
      'list',
      'listItem',
      'table',
      'tableRow',
      'tableCell',
      'inlineCode',
      'code',
    ];
    const isOurs = node.type === 'html' && ['<br>', '<!-- -->'].includes(node.value ?? '');
    const called = node.type === 'text' && /(?<![\p{L}\p{N}_])@[\p{L}\p{N}]|#\d/u.exec(node.value ?? '')?.[0];
    flaws.push(...seen('somebody is called', called));
    if (!allowed.includes(node.type) && !isOurs)
      flaws.push(`Markdown has a ${node.type}: ${node.value ?? ''}`);
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }));
  return [...flaws, ...people(text)];
};

/** A spreadsheet, wherever its user lives: it parts cells at commas, semicolons or tabs. */
export const spreadsheet: Reader = (text) => {
  const cells = [',', ';', '\t'].flatMap((delimiter) =>
    Papa.parse<string[]>(text, { delimiter }).data.flat(),
  );
  const formula = cells.find((cell) => /^[\s"]*[=+\-@＝＋－＠](?![\d.]+$)\S/.test(cell));
  return [
    ...seen('a spreadsheet reckons', formula),
    ...terminal(text.replaceAll('\r\n', '\n')),
    ...ciLog(text),
  ];
};

/** A calendar: as many entries as the plan has, in RFC 5545's form. */
export const calendar: Reader = (text) => {
  const [, properties, components] = ICAL.parse(text) as [
    string,
    unknown[],
    [string, [string, unknown, string, unknown][]][],
  ];
  const entries = components.map(([name, own]) => [name, ...own.map(([property]) => property)].join(' '));
  const strange = entries.filter(
    (entry) =>
      !/^(vevent|vtodo|vtimezone)( (uid|dtstamp|last-modified|sequence|dtstart|dtend|summary|status|transp|categories|location|url|description))*$/.test(
        entry,
      ),
  );
  return [
    // Half a character has become a whole one before.
    ...flawsOf(text.replaceAll('\ufffd', '?')),
    ...strange,
    ...seen('too many entries', components.length > 4 && components.length),
    ...seen('no head', properties.length === 0),
  ];
};

/** Any JSON: that it can be read is for its channel to say. */
export const json: Reader = (text) => {
  JSON.parse(text);
  return people(text);
};

/** An XML parser; `elements` are those that wp makes. */
export function xml(elements: readonly string[]): Reader {
  return (text) => {
    const flaws: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => flaws.push(error.message));
    parser.on('doctype', (doctype) => flaws.push(`a doctype: ${doctype}`));
    parser.on('opentag', ({ name, attributes }) => {
      if (!elements.includes(name)) flaws.push(`an element <${name}>`);
      const acting = Object.entries(attributes).find(
        ([key, value]) => /^on|^(xlink:)?href$/.test(key) && !String(value).startsWith('#'),
      );
      flaws.push(...seen('an attribute', acting));
    });
    parser.write(text).close();
    return [...flaws, ...people(text)];
  };
}

/** A page, by its tags: those of any plan, one script and one style, and ways that lead nowhere bad. */
export const page: Reader = (text) => {
  const tags = [
    ...text.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1>').matchAll(/<([a-z!/][^\s>]*)([^>]*)>/g),
  ];
  const names = new Map<string, number>();
  for (const [, name = ''] of tags) names.set(name, (names.get(name) ?? 0) + 1);
  const strange = [...names.keys()].filter((name) =>
    /^(img|iframe|object|embed|form|base|svg:|foreignobject|!--)/i.test(name),
  );
  const ways = [...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, way = '']) => way);
  const handlers = tags.filter(([, , attributes = '']) =>
    /\s(on[a-z]+|style|srcdoc|src)=/i.test(attributes.replace(/"[^"]*"/g, '""')),
  );
  return [
    ...seen('elements', strange.length > 0 && strange),
    ...seen('scripts', names.get('script') !== 1 && names.get('script')),
    ...seen('styles', names.get('style') !== 1 && names.get('style')),
    ...seen('handlers', handlers.length > 0 && handlers.map(([tag]) => tag)),
    ...seen(
      'ways',
      ways.find((way) => !/^(#|https:\/\/e\.example\/|mailto:)/.test(way)),
    ),
    ...seen('no policy', !text.includes(`Content-Security-Policy" content="default-src 'none'`)),
    ...people(text.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')),
  ];
};

/** Mermaid, whose grammar goes by lines. */
export const mermaid: Reader = (text) => {
  const own =
    /^(%%\{init: \{"gantt": \{"leftPadding": \d+\}\}\}%%|gantt| {2}(title|dateFormat|axisFormat|todayMarker|section) .*| {4}[^:;{}<>"`\\%]* :[a-z, ]*\d{4}-\d\d-\d\d, \d{4}-\d\d-\d\d|)$/;
  const strange = text
    .split('\n')
    .find((line) => !own.test(line.replace(/#\d+;/g, '.').replaceAll('<br/>', '')));
  const acting = /^ {2}(?:title|section) .*[:;{}"`\\%]/m.exec(
    text.replaceAll('<br/>', '').replace(/#\d+;/g, ''),
  );
  return [...seen('a statement', strange), ...seen('markup', acting?.[0]), ...people(text)];
};
