// A sheet for a translator as XLIFF 1.2 (OASIS, 2008), which translation tools read.
import type { SheetEntry } from '../report/i18n/sheet.ts';
import type { Report } from '../report/types.ts';
import { sayContext } from './sheet.ts';
import type { FormatContext } from './types.ts';
import { attributes } from './xml.ts';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';

/** One `<file>` for each file of the plan, one `<trans-unit>` for each text. */
export function formatXliff(report: Report, context: FormatContext): string {
  if (report.kind !== 'sheet') throw new Error(`xliff tells texts to translate, not ${report.kind}`);
  const byFile = new Map<string, SheetEntry[]>();
  for (const entry of report.entries) {
    const { file } = entry.unit.owner.origin;
    byFile.set(file, [...(byFile.get(file) ?? []), entry]);
  }
  const files = [...byFile].flatMap(([original, entries]) => [
    `  <file${attributes({ original, datatype: 'plaintext', 'source-language': report.source, 'target-language': report.language }, escaped)}>`,
    '    <body>',
    ...entries.flatMap((entry) => drawUnit(entry, context)),
    '    </body>',
    '  </file>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="1.2" xmlns="${NAMESPACE}">`,
    ...files,
    '</xliff>',
    '',
  ].join('\n');
}

/**
 * A stale translation is not "translated", whatever stands there; what it was made from is its previous version,
 * and tells an import what it shall stand in for.
 */
function drawUnit(entry: SheetEntry, context: FormatContext): string[] {
  const { unit, source, target, state, was } = entry;
  const { kind, id } = unit.owner;
  const name = [kind, id, unit.path.join('.')].join('/');
  const isToDo = state === 'missing' || state === 'stale';
  const notes = [
    sayContext(entry, context),
    ...(was === null ? [] : [context.voice.messages.i18n.sheet.stale(was)]),
  ];
  return [
    `      <trans-unit${attributes({ id: name, resname: name, 'xml:space': 'preserve' }, escaped)}>`,
    `        <source>${escaped(source)}</source>`,
    `        <target${attributes({ state: isToDo ? 'needs-translation' : 'translated' }, escaped)}>${escaped(target ?? '')}</target>`,
    ...notes.map((note) => `        <note from="developer">${escaped(note)}</note>`),
    ...(target === null
      ? []
      : [
          '        <alt-trans alttranstype="previous-version">',
          `          <source>${escaped(was ?? source)}</source>`,
          `          <target>${escaped(target)}</target>`,
          '        </alt-trans>',
        ]),
    '      </trans-unit>',
  ];
}

/** Characters that XML 1.0 cannot hold even as references. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"\r]/g, (char) => ESCAPES[char] ?? char);
}
