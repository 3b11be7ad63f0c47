// A plan in a folder of its own, where tests may write, and wp run in it.
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../folder.ts';
import { MID_JUNE, ROOT, type Run, runWp } from '../run-wp.ts';

export class Copy {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Of a plan of this repository. */
  static of(plan: string): Copy {
    const folder = folderWith({});
    cpSync(join(ROOT, plan), join(folder, 'plan'), { recursive: true });
    return new Copy(folder);
  }

  /** Of files written in a test; `plan.yaml` has a header unless it is among them. */
  static with(files: Record<string, string>): Copy {
    const header = 'schema: 1\ntitle: Harbour Towns Network\nperiod: 2019\nlanguages: [en, es]\n';
    const all = { 'plan.yaml': header, ...files };
    return new Copy(
      folderWith(Object.fromEntries(Object.entries(all).map(([name, text]) => [`plan/${name}`, text]))),
    );
  }

  async wp(...words: string[]): Promise<Run> {
    return runWp(words, { cwd: this.folder, vars: { WP_TODAY: MID_JUNE, WP_USER: 'secretariat' } });
  }

  /** A file beside the plan. */
  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  text(file: string): string {
    return readFileSync(join(this.folder, 'plan', file), 'utf8');
  }

  /** Every file of the plan by its name. */
  texts(): Record<string, string> {
    const names = readdirSync(join(this.folder, 'plan'), { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
    return Object.fromEntries(files.map((name) => [name, this.text(name)]));
  }
}

/** The lines that only one of two texts has: `- old`, `+ new`. */
export function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const cut = (lines: string[]) => lines.slice(start, lines.length - end);
  return [...cut(old).map((line) => `- ${line}`), ...cut(now).map((line) => `+ ${line}`)];
}
