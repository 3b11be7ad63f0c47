// The text of a new plan's theme file: the theme, if one was asked for, and worked examples of every kind.
import { proposeId } from '../../core/propose-id.ts';
import type { InitWords } from '../../language/init/en.ts';
import { comment, example, paragraphs, scalar } from './commented.ts';
import { MODELINE } from './header-file.ts';
import { monthOfPlan, type Starter } from './starter.ts';

type Theme = Starter['themes'][number];

/** The first file of the plan, which explains: `theme` null where none was asked for yet. */
export function workedFile(theme: Theme | null, starter: Starter, words: InitWords): string {
  const { comments, examples } = words;
  const named = theme ?? { id: idOf(examples.theme), title: examples.theme };
  return paragraphs(
    [MODELINE, ...[comments.items, comments.examples, comments.required].map(comment)].join('\n'),
    `${comment(comments.theme)}\n${theme === null ? example(...themeLines(named)) : themeLines(named).join('\n')}`,
    dateForms(starter, words),
    ...workedItems(starter, words),
  );
}

/** The file of a further theme: no more than the theme. */
export function themeFile(theme: Theme): string {
  return `${MODELINE}\n\n${themeLines(theme).join('\n')}\n`;
}

function themeLines({ id, title }: Theme): string[] {
  return [`theme: ${scalar(id)}`, 'themes:', `  - id: ${scalar(id)}`, `    title: ${scalar(title)}`];
}

function dateForms(starter: Starter, { comments, dates }: InitWords): string {
  const year = starter.start.slice(0, 4);
  const [month, later] = [monthOfPlan(starter, 5), monthOfPlan(starter, 8)];
  const forms = {
    day: `${month}-17`,
    month,
    quarter: `${year}-Q2`,
    range: `${month}/${later}`,
    by: `../${month}`,
    early: `early ${month}`,
    uncertain: `${month}?`,
    either: `${month}|${later}`,
    tbc: 'tbc',
  } satisfies Record<keyof InitWords['dates'], string>;
  const lines = Object.entries(forms).map(
    ([name, form]) => `  ${form.padEnd(17)}${dates[name as keyof typeof forms]}`,
  );
  return comment([comments.dates, ...lines].join('\n'));
}

function workedItems(starter: Starter, { comments, examples }: InitWords): string[] {
  const month = (count: number) => monthOfPlan(starter, count);
  const worked = (about: string, ...lines: string[]) => `${comment(about)}\n${example(...lines)}`;
  const item = (title: string) => [`  - id: ${idOf(title)}`, `    title: ${scalar(title)}`];
  return [
    worked(
      comments.actions,
      'actions:',
      ...item(examples.action),
      `    when: ${month(1)}/${month(2)}`,
      `    owner: ${scalar(examples.owner)}`,
      '    status: ongoing',
    ),
    worked(
      comments.events,
      'events:',
      ...item(examples.event),
      `    when: ${month(4)}-15/${month(4)}-16`,
      `    place: ${scalar(examples.place)}`,
      `    partners: [${scalar(examples.partner)}]`,
      '',
      ...item(examples.webinar),
      '    type: webinar',
      `    when: ${month(3)}`,
      '    mode: online',
      `    part_of: ${idOf(examples.event)}`,
      `    subject_to: ${scalar(examples.condition)}`,
    ),
    worked(comments.milestones, 'milestones:', ...item(examples.milestone), `    when: ../${month(2)}`),
    worked(
      comments.projects,
      'projects:',
      ...item(examples.project),
      `    when: ${month(1)}/${month(10)}`,
      `    budget: { amount: 40000, currency: EUR, source: ${scalar(examples.source)}, secured: false }`,
    ),
    worked(
      comments.indicators,
      'indicators:',
      ...item(examples.indicator),
      `    unit: ${scalar(examples.unit)}`,
      '    baseline: 40',
      '    target: 45',
    ),
  ];
}

function idOf(title: string): string {
  return proposeId(title, new Set(), 'example');
}
