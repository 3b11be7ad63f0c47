// What became of a translated sheet: how many translations were taken over, and which rows could not be.
import type { ImportReport } from '../../report/i18n/import.ts';
import { type Block, table } from '../blocks.ts';
import { sayRowProblem } from '../say-row-problem.ts';
import type { FormatContext } from '../types.ts';

export function layoutImport(report: ImportReport, context: FormatContext): Block[] {
  const { i18n, edit: words } = context.voice.messages;
  const { edit, refused, same, empty } = report;
  const said = edit.findings.some(({ finding }) => finding.severity === 'error')
    ? words.refused
    : edit.outcome === 'refused'
      ? i18n.import.untouched
      : sayTaken(report, context);
  const counts = [
    ...(same === 0 ? [] : [i18n.import.same(same)]),
    ...(empty === 0 ? [] : [i18n.import.empty(empty)]),
  ];
  return [
    ...(refused.length === 0 ? [] : refusedBlocks(report, context)),
    { type: 'note', text: said, tone: edit.outcome === 'written' ? 'done' : 'strong' },
    ...counts.map((text): Block => ({ type: 'note', text, tone: 'muted' })),
  ];
}

function sayTaken({ edit, languages }: ImportReport, { voice }: FormatContext): string {
  const words = voice.messages.i18n.import;
  const n = edit.changes.length;
  if (n === 0) return words.nothing;
  return edit.outcome === 'written'
    ? words.taken(n, languages.join(', '))
    : words.would(n, languages.join(', '));
}

function refusedBlocks({ sheet, refused }: ImportReport, context: FormatContext): Block[] {
  const { i18n, fields } = context.voice.messages;
  const rows = refused.map(({ line, id, field, language, problem }) => [
    { text: `${sheet}:${line}` },
    { text: sayRowProblem(problem, context) },
    { text: language },
    { text: field },
    { text: id, tone: 'muted' as const },
  ]);
  return [
    { type: 'heading', level: 1, text: i18n.import.refused(refused.length) },
    table(
      [
        { key: 'line', title: i18n.import.columns.line },
        { key: 'why', title: i18n.import.columns.why, flex: true },
        { key: 'language', title: i18n.columns.language, fold: 2 },
        { key: 'field', title: i18n.columns.field, fold: 1 },
        { key: 'id', title: fields.id, fold: 0 },
      ],
      rows,
    ),
  ];
}
