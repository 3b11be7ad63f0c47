// Every file of a new plan but the schema, which is made from the plan they are.
import { HEADER_FILE } from '../../core/plan.ts';
import type { InitWords } from '../../language/init/en.ts';
import type { PlanSource } from '../../load/plan-source.ts';
import type { NewFile } from './create-files.ts';
import { headerFile } from './header-file.ts';
import type { Starter } from './starter.ts';
import { themeFile, workedFile } from './theme-file.ts';
import { workflowFile } from './workflow-file.ts';

/** The folder of the plan inside the one it is made in. */
export const PLAN_FOLDER = 'plan';
/** The file of items where no theme is asked for; no theme's may have its name. */
const ITEMS = 'items';
/** Ids that would give a theme's file the name of another. */
export const TAKEN_NAMES: ReadonlySet<string> = new Set(['plan', ITEMS]);

/** The plan's own files, relative to its folder. */
export function planFiles(starter: Starter, words: InitWords): NewFile[] {
  const [first = null, ...others] = starter.themes;
  return [
    { file: HEADER_FILE, text: headerFile(starter, words) },
    { file: themeFileName(first), text: workedFile(first, starter, words) },
    ...others.map((theme) => ({ file: themeFileName(theme), text: themeFile(theme) })),
  ];
}

/** The file of a theme, or of items without one. */
export function themeFileName(theme: Starter['themes'][number] | null): string {
  return `${theme?.id ?? ITEMS}.yaml`;
}

/** What goes with a plan: the workflow, and an extension for editors, which underlines mistakes and completes names. */
export function companionFiles(words: InitWords): NewFile[] {
  const recommended = { recommendations: ['redhat.vscode-yaml'] };
  return [
    { file: '.github/workflows/plan.yml', text: workflowFile(words) },
    { file: '.vscode/extensions.json', text: `${JSON.stringify(recommended, null, 2)}\n` },
  ];
}

/** A plan that is not on the disk yet. */
export function unwritten(files: readonly NewFile[]): PlanSource {
  const textOf = (name: string) => files.flatMap(({ file, text }) => (file === name ? text : [])).join('');
  return {
    list: () => ({ files: files.map(({ file }) => file).sort(), findings: [] }),
    read: (file) => ({ ok: true, bytes: new TextEncoder().encode(textOf(file)) }),
  };
}
