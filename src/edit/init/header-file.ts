// The text of a new plan's plan.yaml.
import type { InitWords } from '../../language/init/en.ts';
import { comment, example, paragraphs, scalar } from './commented.ts';
import type { Starter } from './starter.ts';

/** Tells editors the schema beside the file. */
export const MODELINE = '# yaml-language-server: $schema=./schema.json';

/** A year is a number, as people write it; anything else is text. */
const YEAR = /^(19\d\d|20\d\d|2100)$/;

export function headerFile(starter: Starter, { comments, examples }: InitWords): string {
  const { title, period, language } = starter;
  return paragraphs(
    `${MODELINE}\n${comment(comments.plan)}\n${comment(comments.examples)}`,
    'schema: 1',
    `title: ${scalar(title)}`,
    `${comment(comments.period)}\nperiod: ${YEAR.test(period) ? period : scalar(period)}`,
    `${comment(comments.languages)}\n${comment(`  title: ${examples.bilingual}`)}\nlanguages: [${scalar(language)}]`,
    [
      comment(comments.more),
      example(
        `organization: ${scalar(examples.organization)}`,
        `owner: ${scalar(examples.owner)}`,
        'tz: Europe/Madrid',
        `year_start: 9  # ${comments.yearStart}`,
      ),
    ].join('\n'),
    [
      comment(comments.names),
      example(
        'partners:',
        `  - ${scalar(examples.partner)}`,
        `  - id: ${examples.otherPartnerId}`,
        `    title: ${scalar(examples.otherPartner)}`,
        `people: [${scalar(examples.owner)}]`,
        `places: [${scalar(examples.place)}]`,
        `services: [${scalar(examples.project)}]`,
        `subjects: [${scalar(examples.subject)}]`,
      ),
    ].join('\n'),
  );
}
