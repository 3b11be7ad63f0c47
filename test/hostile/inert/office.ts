// A plan in which one text stands wherever a text may stand, in a folder with a history, and wp run on it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Run, runWp } from '../../cli/run-wp.ts';

export interface Office {
  text: string;
  folder: string;
  /** Runs wp on the plan; its day is in June 2031. */
  wp(
    args: readonly string[],
    given?: { columns?: number; terminal?: boolean; vars?: Record<string, string> },
  ): Promise<Run>;
}

/** Runs `work` in an office made for `text`; `withHistory` also in its commits, authors and tags. */
export async function inOffice<T>(
  text: string,
  withHistory: boolean,
  work: (office: Office) => Promise<T>,
): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wp-inert-')));
  try {
    mkdirSync(join(folder, 'plan'));
    writeFileSync(join(folder, 'plan/plan.yaml'), planWith(text));
    if (withHistory) commitTwice(folder, text);
    mkdirSync(join(folder, 'mistakes'));
    writeFileSync(join(folder, 'mistakes/plan.yaml'), HEADER);
    writeFileSync(join(folder, 'mistakes', fileName(text)), mistakesWith(text));
    return await work({
      text,
      folder,
      wp: (args, { vars = {}, ...given } = {}) =>
        runWp(args, {
          cwd: folder,
          vars: {
            WP_LANG: 'en',
            WP_TODAY: '2031-06-15',
            PATH: process.env.PATH ?? '',
            HOME: folder,
            ...vars,
          },
          ...given,
        }),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEADER = 'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n';

/** Any text as a YAML value: JSON in ASCII. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function planWith(text: string): string {
  const t = quoted(text);
  const words = [
    'description',
    'note',
    'when_note',
    'owner',
    'contact',
    'type',
    'subject_to',
    'ref',
    'part_of',
    'x-own',
  ];
  const fields = words.map((field) => `    ${field}: ${t}\n`).join('');
  const lists = ['partners', 'place', 'tags', 'aka', 'subjects']
    .map((field) => `    ${field}: [${t}]\n`)
    .join('');
  return `schema: 1
title: ${t}
organization: ${t}
owner: ${t}
period: 2031
languages: [en]
people: [{ id: crew, title: ${t} }, ${t}]
partners: [${t}]
themes: [{ id: harm, title: ${t}, description: ${t} }]
theme: harm
events:
  - id: one
    title: ${t}
    when: 2031-06-17
${fields}${lists}    links: [{ title: ${t}, url: 'https://e.example/a' }]
    updates: [{ on: 2031-05-01, by: ${t}, health: red, note: ${t} }]
    budget: { amount: 5, currency: EUR, source: ${t} }
  - { id: two, title: ${t}, when: tbc, owner: crew }
  - { id: three, title: ${t}, when: 2031-03, related: [one] }
actions:
  - { id: four, title: ${t}, when: 2031-02/2031-09, status: ongoing }
indicators:
  - { id: measure, title: ${t}, unit: ${t}, target: ${t} }
`;
}

/** Mistakes whose messages quote the text, escaped and as it is. */
function mistakesWith(text: string): string {
  const t = quoted(text);
  const bare = text.replace(/[\r\n]/g, ' ');
  return `events:
  - { id: a, title: ${t}, status: ${t}, when: ${t}, depends_on: [${t}], theme: ${t}, owner: 5 }
  - { id: ${t}, title: A, ? ${t} : 1 }
  - { id: a, title: A, links: [{ title: x, url: ${t} }] } # ${bare}
  - { id: c, title: A, staus: '${bare.replaceAll("'", "''")}' } # ${bare}
`;
}

/** The text as the name of a file, as far as a name can have it. */
function fileName(text: string): string {
  return `x${text.replace(/[/\0]/g, '_').slice(0, 60)}.yaml`;
}

function commitTwice(folder: string, text: string): void {
  // What git takes for the end of a name or drops from it.
  const name = text.replace(/[\0\n<>]/g, ' ').trim() || 'Harbour Towns Network';
  const vars = { GIT_CONFIG_NOSYSTEM: '1', HOME: folder, PATH: process.env.PATH ?? '' };
  const who = {
    GIT_AUTHOR_NAME: `x ${name}`,
    GIT_AUTHOR_EMAIL: 'plan@harbour-towns.example',
    GIT_COMMITTER_NAME: `x ${name}`,
    GIT_COMMITTER_EMAIL: 'plan@harbour-towns.example',
  };
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, env: { ...vars, ...who }, stdio: ['ignore', 'pipe', 'ignore'] });
  git('init', '--quiet');
  git('add', 'plan');
  git('commit', '--quiet', '-m', 'The plan');
  git('tag', 'approved/2031');
  writeFileSync(
    join(folder, 'plan/plan.yaml'),
    planWith(text).replace('when: 2031-06-17', 'when: 2031-07-18').replace('id: two', 'id: other'),
  );
  // Neither can an argument hold a NUL.
  git('commit', '--quiet', '--all', '--cleanup=verbatim', '-m', text.replaceAll('\0', ' ') || 'x');
}
