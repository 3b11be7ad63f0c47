// A plan as large as they come: five hundred items, as vague, as wordy and as unevenly dated as real ones.
const THEMES = ['quays', 'learning', 'statistics', 'members', 'voice', 'greening', 'lending', 'culture'];
const VERBS = [
  'Preparation of the',
  'Workshop on the',
  'Report about the',
  'Launch of the',
  'Follow-up to the',
];
const THINGS = [
  'exchange between towns',
  'register of disused quays',
  'common position on short sea shipping',
  'course for night pilots',
  'seventh conference of coasts and islands',
];
const DATES = [
  '2031-02-11',
  '2031-06',
  '2031-03/2031-05',
  '',
  '2031-11',
  '2031-09-17/2031-09-19',
  '',
  'tbc',
  '2031-Q3',
  '2031-04',
  '',
  '../2031',
  '2031-06-24',
];

export const BIG_PLAN = `schema: 1
title: Harbour Towns Network, work plan 2031
organization: Harbour Towns Network
period: 2031
themes:
${THEMES.map((theme) => `  - id: ${theme}\n    title: The network and its ${theme}\n`).join('')}
${['actions', 'events'].map((list, half) => `${list}:\n${items(half * 250, 250)}`).join('')}`;

function items(first: number, count: number): string {
  return Array.from({ length: count }, (_, index) => item(first + index)).join('');
}

function item(n: number): string {
  const pick = (words: readonly string[], step: number) => words[(n * step) % words.length] ?? '';
  const when = pick(DATES, 7);
  return [
    `  - id: ${pick(THEMES, 1)}-${pick(['report', 'day', 'forum'], 1)}-${n}`,
    `    title: ${pick(VERBS, 3)} ${pick(THINGS, 2)} (${n})`,
    `    theme: ${pick(THEMES, 1)}`,
    ...(when === '' ? [] : [`    when: ${when}`]),
    ...(n % 5 === 0
      ? ['    description: The towns tell each other what they have learnt, and write it down.']
      : []),
    ...(n % 3 === 0 ? ['    place: Grayhaven'] : []),
    ...(n % 2 === 0 ? ['    owner: secretariat'] : []),
    ...(n % 11 === 0 ? ['    status: done'] : []),
    ...(n % 13 === 0 ? ['    subject_to: budget availability'] : []),
    '',
  ].join('\n');
}
