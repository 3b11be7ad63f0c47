// The closed words of the model. Everything that lists them derives from here.

/** Item lists of a plan file and the kind each holds; the order is the order of every report. */
export const WORK_LISTS = {
  actions: 'action',
  events: 'event',
  milestones: 'milestone',
  projects: 'project',
} as const;
export type WorkList = keyof typeof WORK_LISTS;
export type Kind = (typeof WORK_LISTS)[WorkList];
export const KINDS = Object.values(WORK_LISTS) as Kind[];

/** Lifecycle only: a judgement is `health`, a condition `subject_to`, not-yet-known `tbc`. */
export const STATUSES = [
  'planned',
  'ongoing',
  'closing',
  'done',
  'postponed',
  'suspended',
  'cancelled',
] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses after which nothing more is expected. */
export const CLOSED: ReadonlySet<Status> = new Set(['done', 'cancelled']);

/** RAG rating of a dated judgement. */
export const HEALTHS = ['green', 'amber', 'red'] as const;
export type Health = (typeof HEALTHS)[number];

export const MODES = ['online', 'in-person', 'hybrid'] as const;
export type Mode = (typeof MODES)[number];
export const ROLES = ['organiser', 'co-organiser', 'participant', 'speaker'] as const;
export type Role = (typeof ROLES)[number];
export const DIRECTIONS = ['up', 'down'] as const;

/** Header lists that, once declared, close a field's words. */
export const VOCABULARIES = ['services', 'partners', 'places', 'subjects', 'people'] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];

/** The vocabulary that closes a field of themes, items and indicators; `by` of an update is one of the people, too. */
export const VOCABULARY_OF = {
  service: 'services',
  services: 'services',
  partners: 'partners',
  place: 'places',
  subjects: 'subjects',
  owner: 'people',
  contact: 'people',
} as const satisfies Record<string, Vocabulary>;
export type VocabularyField = keyof typeof VOCABULARY_OF;
