// One generated work item: what the plan's YAML and the data of every peer are written from.
import { type Dated, someDate } from './dates.ts';
import type { Random } from './random.ts';
import {
  CONDITIONS,
  DEEDS,
  NOTES,
  PARTNERS,
  PEOPLE,
  PLACES,
  SERVICES,
  SUBJECT_IDS,
  SUBJECTS,
  type SubjectId,
  TAGS,
  type ThemeId,
  TOWNS,
  type Words,
} from './words.ts';

export type List = keyof typeof DEEDS;
export const LISTS = Object.keys(DEEDS) as List[];
const SHARE = { actions: 45, events: 35, milestones: 10, projects: 10 } as const satisfies Record<
  List,
  number
>;

/** The day the plan is looked at: what lies before it may be done. */
export const TODAY = '2031-05-15';

export interface BenchItem extends Dated {
  id: string;
  list: List;
  theme: ThemeId;
  title: Words;
  /** Whether its title is written in all languages. */
  translated: boolean;
  subject: SubjectId;
  status: 'planned' | 'ongoing' | 'done' | 'cancelled';
  owner?: string;
  place?: string;
  partners?: string[];
  service?: string;
  tags?: string[];
  note?: string;
  subjectTo?: string;
  partOf?: string;
  dependsOn?: string[];
  related?: string;
  update?: { on: string; by: string; health: string; note: string };
}

/** Refers only to items `before` it, so that nothing depends on itself in the end. */
export function someItem(
  random: Random,
  theme: ThemeId,
  number: number,
  before: readonly BenchItem[],
): BenchItem {
  const list = random.weighted(SHARE);
  const deed = random.pick<Words>(DEEDS[list]);
  const subject = random.pick(SUBJECT_IDS);
  const title = titled(deed, SUBJECTS[subject], random.chance(30) ? ` – ${random.pick(TOWNS)}` : '');
  const dated = someDate(random);
  const maybe = <T>(percent: number, make: () => T) => (random.chance(percent) ? make() : undefined);
  const earlier = () => (before.length === 0 ? undefined : random.pick(before).id);
  const rest = {
    owner: maybe(45, () => random.pick(PEOPLE)),
    place: maybe(list === 'events' ? 70 : 10, () => random.pick(PLACES)),
    partners: maybe(14, () => random.some(PARTNERS, random.between(1, 2))),
    service: maybe(10, () => random.pick(SERVICES)),
    tags: maybe(14, () => random.some(TAGS, random.between(1, 2))),
    note: maybe(10, () => random.pick(NOTES)),
    subjectTo: maybe(6, () => random.pick(CONDITIONS)),
    partOf: maybe(6, earlier),
    dependsOn: maybe(5, () => [earlier()].filter((id) => id !== undefined)),
    related: maybe(4, earlier),
    update: maybe(4, () => ({
      on: `2031-0${random.between(1, 4)}-${random.between(10, 28)}`,
      by: random.pick(PEOPLE),
      health: random.pick(['green', 'green', 'amber', 'red']),
      note: random.pick(NOTES),
    })),
  };
  return {
    id: `${slug(title.en)}-${number}`,
    list,
    theme,
    title,
    translated: random.chance(33),
    subject,
    status: someStatus(random, dated),
    ...dated,
    ...(Object.fromEntries(
      Object.entries(rest).filter(([, value]) => value !== undefined),
    ) as Partial<BenchItem>),
  };
}

function titled(deed: Words, subject: Words, where: string): Words {
  const said = (language: keyof Words) => `${deed[language].replace('*', subject[language])}${where}`;
  return { en: said('en'), es: said('es'), fr: said('fr') };
}

function someStatus(random: Random, { to }: Dated): BenchItem['status'] {
  if (random.chance(2)) return 'cancelled';
  if (to !== null && to < TODAY) return random.chance(60) ? 'done' : 'planned';
  return random.chance(6) ? 'ongoing' : 'planned';
}

function slug(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
