// The topics of help. Adding one is a line here, a file beside it, and its words in the reference catalogues.
import type { Reference } from '../../language/reference/en.ts';
import type { Topic } from './topic.ts';

export type TopicName = Exclude<keyof Reference['topics']['summaries'], 'man'>;

export const TOPICS: Record<TopicName, () => Promise<Topic>> = {
  periods: async () => (await import('./periods.ts')).periods,
  when: async () => (await import('./when.ts')).when,
  fields: async () => (await import('./fields.ts')).fields,
  filters: async () => (await import('./filters.ts')).filters,
  formats: async () => (await import('./formats.ts')).formats,
  'exit-codes': async () => (await import('./exit-codes.ts')).exitCodes,
  environment: async () => (await import('./environment.ts')).environment,
  files: async () => (await import('./files.ts')).files,
  limits: async () => (await import('./limits.ts')).limits,
};
export const TOPIC_NAMES = Object.keys(TOPICS) as TopicName[];
