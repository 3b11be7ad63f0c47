// `wp help formats`: what the output can be, and which commands have formats of their own.
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../format/index.ts';
import { note, pairs, type Topic } from './topic.ts';

export const formats: Topic = ({ reference, commands }) => {
  const { intro, has, own, note: streams } = reference.topics.formats;
  const about: Record<FormatName, string> = reference.topics.formats.about;
  const rows = FORMAT_NAMES.map((name) => {
    const extensions = FORMATS[name].extensions.map((extension) => `.${extension}`).join(', ');
    return [name, extensions === '' ? about[name] : `${about[name]} (${extensions})`] as const;
  });
  const special = new Map<string, string[]>();
  for (const [name, { formats: named }] of Object.entries(commands)) {
    const key = named?.join(', ');
    if (key !== undefined) special.set(key, [...(special.get(key) ?? []), name]);
  }
  return [
    note(intro),
    pairs(rows),
    note(own),
    { type: 'list', items: [...special].map(([list, names]) => has(names, list)) },
    note(streams),
  ];
};
