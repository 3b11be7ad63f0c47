// The output formats. Adding one is a line here and a file beside it.
import type { Formatter } from './types.ts';
import { loadRuler } from './width.ts';

interface Format {
  /** File extensions that choose it with `-o FILE`. */
  extensions: readonly string[];
  /** Whether closing lines are part of the text; elsewhere they go to stderr. */
  prose: boolean;
  load(): Promise<Formatter>;
}

export const FORMATS = {
  table: {
    extensions: ['txt'],
    prose: true,
    load: () => lined(async () => (await import('./table.ts')).formatTable),
  },
  plain: {
    extensions: ['tsv'],
    prose: false,
    load: () => lined(async () => (await import('./plain.ts')).formatPlain),
  },
  json: { extensions: ['json'], prose: true, load: async () => (await import('./json.ts')).formatJson },
  csv: { extensions: ['csv'], prose: false, load: async () => (await import('./csv.ts')).formatCsv },
  md: {
    extensions: ['md', 'markdown'],
    prose: true,
    load: async () => (await import('./md.ts')).formatMarkdown,
  },
  html: {
    extensions: ['html', 'htm'],
    prose: true,
    load: async () => (await import('./html/page.ts')).formatPage,
  },
  svg: {
    extensions: ['svg'],
    prose: true,
    load: () => ruled(async () => (await import('./svg.ts')).formatSvg),
  },
  mermaid: {
    extensions: ['mmd'],
    prose: true,
    load: () => ruled(async () => (await import('./mermaid.ts')).formatMermaid),
  },
  github: { extensions: [], prose: true, load: async () => (await import('./github.ts')).formatGithub },
  sarif: { extensions: ['sarif'], prose: true, load: async () => (await import('./sarif.ts')).formatSarif },
  gitlab: { extensions: [], prose: true, load: async () => (await import('./gitlab.ts')).formatGitlab },
  junit: { extensions: ['xml'], prose: true, load: async () => (await import('./junit.ts')).formatJunit },
  xliff: {
    extensions: ['xlf', 'xliff'],
    prose: false,
    load: async () => (await import('./xliff.ts')).formatXliff,
  },
  ics: { extensions: ['ics'], prose: true, load: async () => (await import('./ics.ts')).formatIcs },
} satisfies Record<string, Format>;

/** A formatter whose lines may begin with text of the plan. */
async function lined(load: () => Promise<Formatter>): Promise<Formatter> {
  const [format, { inertLines }] = await Promise.all([load(), import('./inert.ts')]);
  return async (report, context) => inertLines(await format(report, context));
}

/** A formatter with the exact ruler at hand. */
async function ruled(load: () => Promise<Formatter>): Promise<Formatter> {
  await loadRuler();
  return load();
}

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** Formats every report has; a command names others in its own list. */
export const GENERAL_FORMATS: readonly FormatName[] = ['table', 'plain', 'json', 'csv', 'md'];

/** The format a file name asks for by its extension; null when none does. */
export function formatOf(file: string): FormatName | null {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return FORMAT_NAMES.find((name) => (FORMATS[name] as Format).extensions.includes(extension)) ?? null;
}
