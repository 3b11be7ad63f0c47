// Commands that write files of other kinds: a new plan, a schema, a merged file, git's attributes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runWp } from '../../../cli/run-wp.ts';
import { MEMORY } from '../../../edit/two-plans.ts';
import { type Files, filesIn, isSame, PLAN } from '../town-plan.ts';
import type { Subject } from './subject.ts';

const BASE = [
  'events:',
  '  - id: forum',
  '    title: Forum',
  '',
  '  - id: night-walk',
  '    title: Night walk',
  '',
].join('\n');
const OURS = BASE.replace('title: Forum', 'title: Assembly');
const THEIRS = BASE.replace('title: Night walk', 'title: Walk at night');
const BOTH = OURS.replace('title: Night walk', 'title: Walk at night');

const ATTRIBUTES = '*.md text\n';

export async function fileSubjects(): Promise<Subject[]> {
  const { stdout: schema } = await runWp(['schema', '--lang', 'en'], { cwd: dirname(MEMORY) });
  return [
    await init(),
    onFiles({
      name: 'schema -o schema.json',
      words: ['schema', '--lang', 'en', '-o', 'schema.json'],
      before: { 'schema.json': '{}\n' },
      after: { 'schema.json': schema },
    }),
    onFiles({
      name: 'merge-driver',
      words: ['merge-driver', 'base', 'ours', 'theirs', 'plan/events.yaml'],
      before: { base: BASE, ours: OURS, theirs: THEIRS },
      after: { base: BASE, ours: BOTH, theirs: THEIRS },
    }),
    onFiles({
      name: 'init --merge --yes',
      words: ['init', '--merge', '--yes'],
      before: { ...PLAN, '.gitattributes': ATTRIBUTES },
      after: { ...PLAN, '.gitattributes': `${ATTRIBUTES}**/*.yaml merge=wp\n**/*.yml merge=wp\n` },
      prepare: (folder) => execFileSync('git', ['init', '--quiet', folder]),
    }),
  ];
}

interface Given {
  name: string;
  words: readonly string[];
  before: Files;
  after: Files;
  prepare?(folder: string): void;
}

/** In a folder of its own; what anybody does next is the same again. */
function onFiles({ name, words, before, after, prepare }: Given): Subject {
  const folder = (home: string) => join(home, 'office');
  return {
    name,
    words,
    before,
    after,
    lay: (home) => {
      rmSync(home, { recursive: true, force: true });
      for (const [file, text] of Object.entries(before)) {
        mkdirSync(dirname(join(folder(home), file)), { recursive: true });
        writeFileSync(join(folder(home), file), text);
      }
      prepare?.(folder(home));
    },
    folders: (home) => [folder(home)],
    cwd: folder,
    look: (home) => visible(folder(home)),
    // Beside a file that is no plan's, a killed writer's unfinished one stays.
    litter: () => [],
    spoilt: () => [],
    next: {
      run: (home) => runWp(words, { cwd: folder(home), vars: { PATH: process.env.PATH ?? '' } }),
      change: () => after,
    },
  };
}

/** All files are there or it is no plan yet; the next time makes what is missing. */
async function init(): Promise<Subject> {
  const words = ['init', '--title', 'Harbour Towns Network', '--year', '2031', '--lang', 'en'];
  const model = mkdtempSync(join(MEMORY, 'wp-init-'));
  await runWp(words, { cwd: model });
  const after = filesIn(model);
  const first = ['add', 'event', 'General assembly', '--when', '2031-05', '--lang', 'en'];
  await runWp(first, { cwd: model });
  const begun = filesIn(model);
  rmSync(model, { recursive: true });
  const folder = (home: string) => join(home, 'office');
  const look = (home: string) => {
    const files = visible(folder(home));
    const isWhole = Object.entries(files).every(([name, text]) => after[name] === text);
    return isWhole && !('plan/plan.yaml' in files) ? {} : files;
  };
  return {
    ...onFiles({ name: 'init', words, before: {}, after }),
    lay: (home) => {
      rmSync(home, { recursive: true, force: true });
      mkdirSync(folder(home), { recursive: true });
    },
    look,
    litter: (home) => Object.keys(filesIn(home)).filter((name) => /(^|\/)\.wp\./.test(name)),
    next: {
      run: async (home) => {
        const cwd = folder(home);
        // A plan that is complete is not made again, but begun.
        return runWp(isSame(look(home), {}) ? words : first, { cwd });
      },
      change: (files) => (isSame(files, {}) ? after : begun),
    },
  };
}

function visible(folder: string): Files {
  const names = Object.entries(filesIn(folder)).filter(([name]) => !/(^|\/)(\.wp\.|\.git\/)/.test(name));
  return Object.fromEntries(names);
}
