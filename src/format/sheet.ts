// A sheet for a translator as rows: the same in CSV and XLIFF.
import { capital } from '../core/text.ts';
import type { When } from '../core/when/types.ts';
import type { SheetEntry, SheetReport } from '../report/i18n/sheet.ts';
import type { Flat } from './records.ts';
import { sayTextField } from './say-text-field.ts';
import { sayWhen } from './say-when.ts';
import type { FormatContext } from './types.ts';
import { say } from './voice.ts';

/** An import knows the columns by these names, in any order. */
export const SHEET_COLUMNS = [
  'kind',
  'id',
  'field',
  'language',
  'source',
  'target',
  'state',
  'note',
  'source_was',
  'target_was',
] as const;

export function sheetRecords(
  { entries, language }: SheetReport,
  context: FormatContext,
): { columns: readonly string[]; rows: Flat[] } {
  const rows = entries.map((entry): Record<(typeof SHEET_COLUMNS)[number], string> => {
    const { unit, source, target, state, was } = entry;
    const { kind, id } = unit.owner;
    return {
      ...{ kind, id, field: unit.path.join('.'), language, source, target: target ?? '' },
      ...{ state, note: sayContext(entry, context), source_was: was ?? '', target_was: target ?? '' },
    };
  });
  return { columns: SHEET_COLUMNS, rows };
}

/** Where a text stands, for somebody who does not see the plan: "Event · 17 October · Delta school · Title". */
export function sayContext({ unit }: SheetEntry, { voice, plan }: FormatContext): string {
  const { owner, field } = unit;
  const { messages } = voice;
  const kind = owner.kind === 'plan' ? messages.i18n.thePlan : messages.words.kinds[owner.kind];
  const when = 'when' in owner.record ? sayWhen(owner.record.when as When, voice) : '';
  const themes =
    owner.kind === 'theme'
      ? []
      : owner.themes.map((id) => plan.themes.find((theme) => theme.id === id)?.title ?? id);
  // What a title is of is the title itself.
  const title = field === 'title' || owner.kind === 'plan' ? '' : say(owner.title, voice).text;
  const parts = [
    capital(kind),
    title,
    when,
    ...themes.map((theme) => say(theme, voice).text),
    sayTextField(field, voice),
  ];
  return parts.filter(Boolean).join(' · ');
}
