// The filter controls of the full list: hidden until the script that serves them runs.
import { KINDS, STATUSES } from '../../core/schema/vocabulary.ts';
import type { StatusReport } from '../../report/types.ts';
import { sayMonth } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { sayMarked } from '../voice.ts';
import { type Html, html } from './markup.ts';
import { textAttributes } from './plan-text.ts';

/** What stands for "names no month" in the month's list of choices. */
const NO_MONTH = 'none';

type Choice = readonly [value: string, name: string, attributes?: Html];

export function drawFilters(report: StatusReport, context: FormatContext): Html {
  const { fields, columns, page } = context.voice.messages;
  return html`<div id="filters" role="search" aria-label="${page.filter}" hidden>
${select('t', fields.theme, themes(report, context), context)}
${select('k', columns.kind, kinds(report, context), context)}
${select('s', fields.status, statuses(report, context), context)}
${select('m', page.month, months(report, context), context)}
<label>${page.words} <input type="search" autocomplete="off"></label>
<button type="button">${page.reset}</button>
<p role="status" data-shown="${page.shown('#', '##')}" data-apart="${page.apart('#')}"></p>
</div>`;
}

/** `data-…` of a row and the control that looks at it share a letter. */
function select(letter: string, label: string, choices: readonly Choice[], { voice }: FormatContext): Html {
  const options = choices.map(
    ([value, name, attributes = html``]) => html`<option value="${value}"${attributes}>${name}`,
  );
  const all = voice.messages.page.all;
  return html`<label>${label} <select data-of="${letter}"><option value="">${all}${options}</select></label>`;
}

function themes(report: StatusReport, { voice }: FormatContext): Choice[] {
  return report.themes.flatMap(({ theme }) =>
    theme === null
      ? []
      : [[theme.id, sayMarked(theme.title, voice), textAttributes(theme.title, voice)] as const],
  );
}

function kinds(report: StatusReport, { voice }: FormatContext): Choice[] {
  return KINDS.filter((kind) => report.items.some(({ item }) => item.kind === kind)).map((kind) => [
    kind,
    voice.messages.words.kinds[kind],
  ]);
}

/** Lifecycle first, then what is derived or conditional. */
function statuses(report: StatusReport, { voice }: FormatContext): Choice[] {
  const { words } = voice.messages;
  const has = (test: (row: StatusReport['items'][number]) => boolean, choice: Choice) =>
    report.items.some(test) ? [choice] : [];
  return [
    ...STATUSES.flatMap((status) =>
      has(({ item }) => item.status === status, [status, words.statuses[status]]),
    ),
    ...has(({ late }) => late, ['late', words.late]),
    ...has(({ item }) => item.subject_to !== undefined, ['conditional', words.conditional]),
    ...has(({ item }) => item.referenced === true, ['referenced', words.referenced]),
  ];
}

function months({ calendar }: StatusReport, { voice }: FormatContext): Choice[] {
  const named = calendar.byMonth.map(({ month }): Choice => [month, sayMonth(month, voice)]);
  return calendar.maybe.length === 0 ? named : [...named, [NO_MONTH, voice.messages.page.withoutMonth]];
}
