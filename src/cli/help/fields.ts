// `wp help fields`: every field of the model, record by record.
import type { Documented } from '../../core/schema/field-help.ts';
import type { ManualBlock } from '../../format/roff.ts';
import { note, pairs, type Topic } from './topic.ts';

export const fields: Topic = ({ reference }) => {
  const { intro, records } = reference.topics.fields;
  const named: Record<keyof Documented, string> = records;
  const sections = Object.entries(named).flatMap(([record, title]): ManualBlock[] => {
    const help: Record<string, string> = reference.fields[record as keyof Documented];
    const rows = Object.entries(help).map(([key, text]) => [key, text.replaceAll('`', '')] as const);
    return [{ type: 'heading', level: 2, text: title }, pairs(rows)];
  });
  return [note(intro), ...sections];
};
