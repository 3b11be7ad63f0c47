// One record in full: every field it has, then its parts and relations.
import { entryFor } from '../../core/names.ts';
import type { Extra, Indicator, Item, Theme } from '../../core/plan.ts';
import type { Vocabulary } from '../../core/schema/vocabulary.ts';
import type { Text } from '../../core/text.ts';
import { parseWhen } from '../../core/when/parse.ts';
import type { Row, ShowReport } from '../../report/types.ts';
import type { Block, Cell } from '../blocks.ts';
import { sayMoney, sayValueBy } from '../say-value.ts';
import { sayWhen } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { sayMarked, sayName } from '../voice.ts';
import { itemTable } from './items.ts';

type Field = [label: string, value: (string | undefined)[]];

export function layoutShow(report: ShowReport, context: FormatContext): Block[] {
  const { subject } = report;
  const record =
    'item' in subject
      ? subject.item.item
      : 'theme' in subject
        ? subject.theme.theme
        : subject.indicator.indicator;
  const own =
    'item' in subject
      ? itemFields(subject.item, context)
      : 'theme' in subject
        ? themeFields(subject.theme.theme, context)
        : indicatorFields(subject.indicator.indicator, context);
  const fields = [
    ...own,
    ...relationFields(report, context),
    ...extraFields(record.extra),
    fileField(record.origin.file, context),
  ];
  return [
    { type: 'heading', level: 1, text: sayMarked(record.title, context.voice), aside: record.id },
    { type: 'fields', rows: fields.flatMap(toRow) },
    ...partsBlocks(report, context),
  ];
}

function itemFields({ item, late }: Row, context: FormatContext): Field[] {
  const { voice } = context;
  const { fields, columns, words, dates } = voice.messages;
  const text = (value: Text | undefined) => (value === undefined ? undefined : sayMarked(value, voice));
  const names = (vocabulary: Vocabulary, values: readonly string[] = []) => [
    values.map((v) => nameOf(vocabulary, v, context)).join(', '),
  ];
  return [
    [columns.kind, [words.kinds[item.kind]]],
    [fields.type, [item.type]],
    [fields.when, [sayWhen(item.when, voice, true) || dates.undated]],
    [fields.when_note, [text(item.when_note)]],
    [fields.actual, [sayWhen(item.actual, voice, true)]],
    [fields.status, [[words.statuses[item.status], late ? words.late : ''].filter(Boolean).join(', ')]],
    [fields.subject_to, [text(item.subject_to)]],
    [fields.referenced, [item.referenced === true ? words.yes : undefined]],
    ...sharedFields(item, context),
    [fields.place, names('places', item.place)],
    [fields.partners, names('partners', item.partners)],
    [fields.mode, [item.mode === undefined ? undefined : words.modes[item.mode]]],
    [fields.role, [item.role === undefined ? undefined : words.roles[item.role]]],
    [fields.edition, [item.edition === undefined ? undefined : String(item.edition)]],
    [fields.duration, [item.duration]],
    [fields.tz, [item.tz]],
    [fields.expect, [expectation(item, context)]],
    [fields.budget, [budget(item, context)]],
    [fields.updates, (item.updates ?? []).map((update) => updateLine(update, context))],
  ];
}

function sharedFields(record: Item | Indicator, context: FormatContext): Field[] {
  const { voice, plan } = context;
  const { fields } = voice.messages;
  const text = (value: Text | undefined) => (value === undefined ? undefined : sayMarked(value, voice));
  const themes = record.themes.map((id) => {
    const theme = plan.themes.find((candidate) => candidate.id === id);
    return theme === undefined ? id : sayMarked(theme.title, voice);
  });
  const names = (vocabulary: Vocabulary, values: readonly string[] = []) => [
    values.map((v) => nameOf(vocabulary, v, context)).join(', '),
  ];
  return [
    [fields.theme, [themes.join(', ')]],
    [fields.description, [text(record.description)]],
    [fields.note, [text(record.note)]],
    [fields.aka, [(record.aka ?? []).map((name) => sayName(name, voice)).join(', ')]],
    [fields.owner, names('people', optional(record.owner))],
    [fields.contact, names('people', optional(record.contact))],
    [fields.service, names('services', record.service)],
    [fields.subjects, names('subjects', record.subjects)],
    [fields.tags, [(record.tags ?? []).join(', ')]],
    [fields.sdg, [(record.sdg ?? []).join(', ')]],
    [fields.ref, [record.ref]],
    [fields.links, (record.links ?? []).map((link) => linkLine(link, context))],
  ];
}

function indicatorFields(indicator: Indicator, context: FormatContext): Field[] {
  const { voice } = context;
  const { columns, directions, words } = voice.messages;
  return [
    [columns.kind, [words.kinds.indicator]],
    ...sharedFields(indicator, context),
    [columns.unit, [indicator.unit === undefined ? undefined : sayMarked(indicator.unit, voice)]],
    [columns.direction, [indicator.direction === undefined ? undefined : directions[indicator.direction]]],
    [columns.baseline, [sayValueBy(indicator.baseline, voice)]],
    [columns.intermediate, (indicator.milestones ?? []).map((given) => sayValueBy(given, voice))],
    [columns.target, [sayValueBy(indicator.target, voice)]],
    [columns.actuals, (indicator.actuals ?? []).map((given) => sayValueBy(given, voice))],
  ];
}

function themeFields(theme: Theme, context: FormatContext): Field[] {
  const { voice } = context;
  const { fields, columns } = voice.messages;
  const text = (value: Text | undefined) => (value === undefined ? undefined : sayMarked(value, voice));
  const names = (vocabulary: Vocabulary, values: readonly string[] = []) =>
    values.map((v) => nameOf(vocabulary, v, context)).join(', ');
  return [
    [columns.kind, [voice.messages.words.kinds.theme]],
    [fields.description, [text(theme.description)]],
    [fields.note, [text(theme.note)]],
    [columns.service, [names('services', theme.services)]],
    [fields.subjects, [names('subjects', theme.subjects)]],
  ];
}

function relationFields({ subject, relations }: ShowReport, { voice }: FormatContext): Field[] {
  const { fields, columns } = voice.messages;
  const labels = {
    part_of: fields.part_of,
    depends_on: fields.depends_on,
    needed_by: columns.needed_by,
    related: fields.related,
  };
  const record =
    'item' in subject ? subject.item.item : 'indicator' in subject ? subject.indicator.indicator : null;
  const words = record?.part_of;
  const asWords: Field[] =
    words !== undefined && !relations.some((r) => r.relation === 'part_of')
      ? [[fields.part_of, [sayMarked(words, voice)]]]
      : [];
  const grouped = Object.entries(labels).map(([relation, label]): Field => {
    const those = relations.filter((r) => r.relation === relation);
    return [
      label,
      those.map(({ id, record: other }) =>
        other === null ? id : `${sayMarked(other.title, voice)} (${id})`,
      ),
    ];
  });
  return [...asWords, ...grouped];
}

function partsBlocks({ parts, subject }: ShowReport, context: FormatContext): Block[] {
  if (parts.length === 0) return [];
  const text = context.voice.messages.columns.parts;
  return [
    { type: 'heading', level: 2, text, aside: String(parts.length) },
    itemTable(parts, context, { kind: true, theme: !('theme' in subject) }),
  ];
}

const optional = (value: string | undefined) => (value === undefined ? [] : [value]);

function nameOf(vocabulary: Vocabulary, name: string, { plan, voice }: FormatContext): string {
  return sayName(entryFor(plan, vocabulary, name)?.title ?? name, voice);
}

function linkLine(link: NonNullable<Item['links']>[number], { voice }: FormatContext): string {
  const title = 'title' in link && link.title !== undefined ? sayMarked(link.title, voice) : '';
  const url = link.url ?? `(${voice.messages.reports.address})`;
  return [title, url].filter(Boolean).join(' ');
}

function updateLine(update: NonNullable<Item['updates']>[number], context: FormatContext): string {
  const { voice, plan } = context;
  const { words, reports } = voice.messages;
  const on = sayWhen(parseWhen(update.on, plan.calendar).when, voice, true);
  const head = reports.update(on, update.by === undefined ? null : nameOf('people', update.by, context));
  const health = update.health === undefined ? '' : `[${words.healths[update.health]}]`;
  const said = update.note === undefined ? '' : sayMarked(update.note, voice);
  return reports.labelled(head, [health, said].filter(Boolean).join(' '));
}

function expectation({ expect }: Item, { voice }: FormatContext): string | undefined {
  if (expect === undefined) return undefined;
  const status = expect.status === undefined ? '' : ` (${voice.messages.words.statuses[expect.status]})`;
  return `${expect.count}${status}`;
}

function budget({ budget: given }: Item, { voice }: FormatContext): string | undefined {
  if (given === undefined) return undefined;
  const { words, columns, reports } = voice.messages;
  const amount = sayMoney(given, voice);
  const source = given.source === undefined ? '' : sayMarked(given.source, voice);
  const secured =
    given.secured === undefined
      ? ''
      : reports.labelled(
          columns.secured,
          typeof given.secured === 'boolean'
            ? given.secured
              ? words.yes
              : words.no
            : words.number(given.secured),
        );
  return [amount, source, secured].filter(Boolean).join(' · ');
}

function extraFields(extra: Extra): Field[] {
  return Object.entries(extra).map(([key, value]) => [
    key,
    [typeof value === 'string' ? value : JSON.stringify(value)],
  ]);
}

function fileField(file: string, context: FormatContext): Field {
  return [context.voice.messages.columns.file, [context.folder === '' ? file : `${context.folder}/${file}`]];
}

function toRow([label, values]: Field): [string, Cell[]][] {
  const cells = values
    .filter((value) => value !== undefined && value !== '')
    .map((value) => ({ text: value as string }));
  return cells.length === 0 ? [] : [[label, cells]];
}
