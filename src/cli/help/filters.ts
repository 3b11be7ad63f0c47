// `wp help filters`: what every list can be narrowed by.

import type { FilterName } from '../../query/filters.ts';
import { FILTER_OPTIONS } from '../options.ts';
import { spellFlags } from '../placeholders.ts';
import { note, pairs, type Topic } from './topic.ts';

export const filters: Topic = ({ messages, reference }) => {
  const rows = Object.entries(FILTER_OPTIONS).map(
    ([name, { flags }]) =>
      [spellFlags(flags, messages.help), messages.help.options[name as FilterName]] as const,
  );
  return [note(reference.topics.filters.intro), pairs(rows)];
};
