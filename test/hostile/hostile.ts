// How much wp withstands, as a table beside its goals. By hand, never in the tests: see README.md.
import { AREAS } from './areas.ts';
import type { Effort, Figure, Measure } from './figure.ts';

const words = process.argv.slice(2);
const effort: Effort = words.includes('--quick') ? 'quick' : 'full';
const asked = words.filter((word) => !word.startsWith('--'));
const areas: Record<string, () => Promise<Measure>> = AREAS;
const unknown = asked.filter((name) => !(name in areas));
if (unknown.length > 0) {
  process.stderr.write(`There is no ${unknown.join(', ')}. Known: ${Object.keys(areas).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  await measure(asked.length > 0 ? asked : Object.keys(areas));
}

async function measure(names: readonly string[]): Promise<void> {
  const figures: Figure[] = [];
  process.stdout.write('| figure | goal | measured | met |\n| --- | --- | --- | --- |\n');
  for (const name of names) {
    const area = await areas[name]?.();
    const found = (await area?.(effort, (progress) => process.stderr.write(`${name}: ${progress}\n`))) ?? [];
    for (const figure of found) process.stdout.write(row(figure));
    figures.push(...found);
  }
  const count = (met: boolean | null) => figures.filter((figure) => figure.met === met).length;
  process.stdout.write(`\n${count(true)} met, ${count(false)} not met, ${count(null)} skipped\n`);
  if (count(false) > 0) process.exitCode = 1;
}

function row({ what, goal, value, met }: Figure): string {
  const word = met === null ? 'skipped' : met ? 'yes' : '**no**';
  return `| ${[what, goal, value, word].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}
