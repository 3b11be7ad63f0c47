// The commands. Adding one is a line here and a file beside it; help, completion and tests read this list.

import { KINDS } from '../../core/schema/vocabulary.ts';
import { GENERAL_FORMATS } from '../../format/index.ts';
import { FILTERS, type FilterName } from '../../query/filters.ts';
import { INDICATOR_FILTERS } from '../../report/indicators.ts';
import type { Argument, CommandSpec } from '../command.ts';
import { SHELL_NAMES } from '../complete/shells/index.ts';

const ALL = Object.keys(FILTERS) as FilterName[];
const list: CommandSpec = { filters: ALL, options: ['maybe'], load: () => import('./list.ts') };

/** Texts of what the plan only mentions are read like all the rest. */
const TRANSLATED = ALL.filter((name) => name !== 'referenced');

const edit = {
  filters: [],
  options: ['dry-run'],
  formats: ['table', 'json'],
  plan: 'write',
} as const satisfies Omit<CommandSpec, 'load'>;
const id: Argument = { name: 'id', required: true };

export const COMMANDS = {
  events: list,
  actions: list,
  milestones: list,
  projects: list,
  items: list,
  indicators: { filters: INDICATOR_FILTERS, load: () => import('./indicators.ts') },
  themes: { filters: ALL, options: ['maybe'], load: () => import('./themes.ts') },
  show: { arguments: [{ name: 'id', required: true }], filters: [], load: () => import('./show.ts') },
  month: {
    arguments: [{ name: 'period', required: false }],
    filters: ALL,
    options: ['maybe'],
    load: () => import('./month.ts'),
  },
  next: { filters: ALL, options: ['within', 'maybe'], load: () => import('./next.ts') },
  late: { filters: ALL, load: () => import('./late.ts') },
  open: { filters: ALL, load: () => import('./open.ts') },
  report: {
    filters: ALL,
    options: ['since', 'fail-on'],
    formats: ['table', 'md', 'html', 'json', 'plain', 'csv'],
    load: () => import('./report.ts'),
  },
  calendar: {
    arguments: [{ name: 'period', required: false }],
    filters: ALL,
    options: ['maybe'],
    load: () => import('./calendar.ts'),
  },
  timeline: {
    filters: ALL,
    formats: ['table', 'svg', 'mermaid', 'md', 'json', 'plain', 'csv'],
    load: () => import('./timeline.ts'),
  },
  export: {
    arguments: [{ name: 'feed', required: true, choices: ['ics'] }],
    filters: ALL,
    options: ['split', 'out', 'todos'],
    formats: ['ics'],
    load: () => import('./export.ts'),
  },
  completion: {
    arguments: [{ name: 'shell', required: true, choices: SHELL_NAMES }],
    filters: [],
    plan: 'none',
    load: () => import('./completion.ts'),
  },
  schema: { options: ['check'], filters: [], plan: 'if-any', load: () => import('./schema.ts') },
  diff: {
    arguments: [
      { name: 'from', required: false },
      { name: 'to', required: false },
    ],
    options: ['exit-code'],
    filters: ALL,
    formats: ['table', 'md', 'html', 'json', 'plain', 'csv'],
    revisionWord: 1,
    load: () => import('./diff.ts'),
  },
  history: {
    arguments: [{ name: 'id', required: true }],
    filters: [],
    load: () => import('./history.ts'),
  },
  approve: {
    arguments: [{ name: 'tag', required: false }],
    options: ['dry-run'],
    filters: [],
    plan: 'write',
    load: () => import('./approve.ts'),
  },
  i18n: {
    filters: TRANSLATED,
    options: ['language', 'fail-under'],
    parts: {
      export: {
        filters: TRANSLATED,
        options: ['language', 'all'],
        formats: ['csv', 'xliff'],
        load: () => import('./i18n-export.ts'),
      },
      import: {
        ...edit,
        arguments: [{ name: 'sheet', required: true }],
        options: ['language', 'partly', 'dry-run'],
        load: () => import('./i18n-import.ts'),
      },
    },
    load: () => import('./i18n.ts'),
  },
  validate: {
    filters: [],
    options: ['strict'],
    formats: [...GENERAL_FORMATS, 'github', 'sarif', 'gitlab', 'junit'],
    load: () => import('./validate.ts'),
  },
  set: {
    ...edit,
    arguments: [id, { name: 'change', required: true, many: true }],
    load: () => import('./set.ts'),
  },
  done: { ...edit, arguments: [id], options: ['actual', 'dry-run'], load: () => import('./done.ts') },
  move: {
    ...edit,
    arguments: [id, { name: 'when', required: true, many: true }],
    load: () => import('./move.ts'),
  },
  note: {
    ...edit,
    arguments: [id, { name: 'text', required: true, many: true }],
    options: ['health', 'by', 'dry-run'],
    load: () => import('./note.ts'),
  },
  rename: { ...edit, arguments: [id, { name: 'new', required: true }], load: () => import('./rename.ts') },
  remove: { ...edit, arguments: [id], load: () => import('./remove.ts') },
  add: {
    ...edit,
    arguments: [
      { name: 'kind', required: true, choices: [...KINDS, 'indicator'] },
      { name: 'title', required: true },
      { name: 'field', required: false, many: true },
    ],
    options: ['when', 'in-theme', 'id', 'dry-run'],
    load: () => import('./add.ts'),
  },
  fmt: { ...edit, options: ['check', 'dry-run'], load: () => import('./fmt.ts') },
  'merge-driver': {
    arguments: [
      { name: 'base', required: true },
      { name: 'ours', required: true },
      { name: 'theirs', required: true },
      { name: 'path', required: true },
    ],
    filters: [],
    plan: 'none',
    load: () => import('./merge-driver.ts'),
  },
  init: {
    arguments: [{ name: 'folder', required: false }],
    options: ['title', 'year', 'new-theme', 'dry-run', 'merge', 'yes'],
    filters: [],
    plan: 'none',
    load: () => import('./init.ts'),
  },
  help: {
    arguments: [{ name: 'topic', required: false }],
    filters: [],
    plan: 'none',
    load: () => import('./help.ts'),
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

/** What bare `wp` does. */
export const AT_A_GLANCE: CommandName = 'month';
