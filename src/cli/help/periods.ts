// `wp help periods`: how a period is typed.
import { type Given, inLines, note, pairs, type Topic } from './topic.ts';

/** What can be typed for each, in the reader's language. */
export function periodForms({
  words,
  reference,
}: Given): Record<keyof typeof reference.topics.periods.forms, string[]> {
  const june = (words.months[5] ?? '').toLowerCase();
  const [from, to] = [words.months[1], words.months[2]].map((month) => (month ?? '').toLowerCase());
  const quarter = words.quarter.toLowerCase();
  const relative = Object.values(words.relative).flatMap(([first]) => first ?? []);
  return {
    month: [june, '6', '2019-06'],
    quarter: [`${quarter}2`, '2019-Q2'],
    half: [`${words.half.toLowerCase()}1`, '2019-H1'],
    year: ['2019'],
    range: [`${from}-${to}`, '2019-02/2019-04'],
    relative,
  };
}

export const periods: Topic = (given) => {
  const { intro, forms, notes } = given.reference.topics.periods;
  const rows = Object.entries(periodForms(given)).flatMap(([form, typed]) =>
    inLines(typed, forms[form as keyof typeof forms]),
  );
  return [note(intro), pairs(rows), ...notes.map(note)];
};
