// A generated item as people write it: plain, quoted, flow and block, with a comment here and there.
import type { BenchItem } from './item.ts';
import type { Random } from './random.ts';
import { NOTES, type Words } from './words.ts';

/** The lines of one list entry, with the newline at the end. */
export function itemYaml(item: BenchItem, random: Random): string {
  const lines = [`  - id: ${item.id}`, ...titleLines(item, random)];
  const say = (key: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined) lines.push(`    ${key}: ${value}`);
  };
  say('when', item.when);
  if (item.status !== 'planned' || random.chance(10)) say('status', item.status);
  say('owner', item.owner);
  say('place', item.place);
  say('partners', item.partners && flow(item.partners));
  say('service', item.service);
  if (random.chance(16)) say('subjects', flow([item.subject]));
  if (item.tags) lines.push('    tags:', ...item.tags.map((tag) => `      - ${tag}`));
  say('subject_to', item.subjectTo);
  say('part_of', item.partOf);
  say('depends_on', item.dependsOn && flow(item.dependsOn));
  say('related', item.related && flow([item.related]));
  if (item.note) say('note', random.chance(50) ? `"${item.note}: see the minutes"` : item.note);
  if (item.update) lines.push(...updateLines(item.update));
  if (random.chance(3))
    lines.push('    description: |', `      ${random.pick(NOTES)}.`, `      ${random.pick(NOTES)}.`);
  const comment = random.chance(3) ? `  # ${random.pick(NOTES)}.\n` : '';
  return `${comment}${lines.join('\n')}\n`;
}

function titleLines({ title, translated }: BenchItem, random: Random): string[] {
  if (!translated) return [`    title: ${random.chance(10) ? `"${title.en}: second part"` : title.en}`];
  if (random.chance(50)) return [`    title: ${languages(title)}`];
  return ['    title:', `      en: ${title.en}`, `      es: ${title.es}`, `      fr: ${title.fr}`];
}

/** A text in all languages, on one line. */
export function languages({ en, es, fr }: Words): string {
  return `{ en: ${en}, es: ${es}, fr: ${fr} }`;
}

function updateLines({ on, by, health, note }: NonNullable<BenchItem['update']>): string[] {
  return [
    '    updates:',
    `      - on: ${on}`,
    `        by: ${by}`,
    `        health: ${health}`,
    `        note: ${note}`,
  ];
}

function flow(words: readonly string[]): string {
  return `[${words.join(', ')}]`;
}
