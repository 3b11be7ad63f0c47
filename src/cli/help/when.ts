// `wp help when`: how a date is written.
import { dateForms } from '../../core/schema/examples.ts';
import { inLines, note, pairs, type Topic } from './topic.ts';

export const when: Topic = ({ reference }) => {
  const { intro, forms, notes } = reference.topics.when;
  const written = dateForms('2019');
  const rows = Object.entries(forms).flatMap(([form, meaning]) =>
    inLines(written[form as keyof typeof written], meaning),
  );
  return [note(intro), pairs(rows), ...notes.map(note)];
};
