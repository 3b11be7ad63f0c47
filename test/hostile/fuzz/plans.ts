// Whole plans: a mutant is read, checked and drawn, or refused with findings inside its files.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPlan } from '../../../src/check/index.ts';
import type { Diagnostic } from '../../../src/core/finding.ts';
import { mergeFiles } from '../../../src/edit/merge/merge-files.ts';
import { openText } from '../../../src/edit/splice/text-file.ts';
import { diagnose } from '../../../src/load/diagnose.ts';
import { load } from '../../../src/load/load.ts';
import type { Random } from '../../bench/random.ts';
import { inMemory } from '../../load/plan-of.ts';
import { readsTheSame } from '../../load/second-reader.ts';
import { claim, claimInert } from './claim.ts';
import { someLine } from './command-line.ts';
import { someDate } from './dates.ts';
import type { Fuzzer } from './fuzzer.ts';
import { mutant } from './mutate.ts';
import { type PlanFiles, smallPlans } from './plan-files.ts';
import { fill, runIn } from './plan-folder.ts';

interface Mutant {
  files: PlanFiles;
  /** Also through the whole program, with this command line; null: only read and checked. */
  line: readonly string[] | null;
  /** Merged with what somebody else made of the same file. */
  merge: { name: string; base: string; theirs: string } | null;
  /** Read twice. */
  twice: boolean;
}

const TODAY = '2019-06-15';
const bases: PlanFiles[] = [];
let folder: string | null = null;

export const plans: Fuzzer<Mutant> = {
  async prepare() {
    if (bases.length > 0) return;
    for (const files of smallPlans()) if (await isAccepted(files)) bases.push(files);
  },
  make(random) {
    const base = random.pick(bases);
    const name = random.pick(Object.keys(base));
    const text = base[name] ?? '';
    const files = { ...base, [name]: mutant(text, random) };
    const line = random.chance(10) ? touching(random, files[name] ?? '') : null;
    const merge = random.chance(10) ? { name, base: text, theirs: mutant(text, random) } : null;
    return { files, line, merge, twice: random.chance(10) };
  },
  async run({ files, line, merge, twice }) {
    const { told, image } = await through(files);
    if (twice) claim((await through(files)).image === image, 'the second reading differs from the first');
    for (const [name, text] of Object.entries(files)) {
      const opened = openText(name, new TextEncoder().encode(text));
      const isRead = opened.tree !== null && opened.findings.length === 0;
      claim(
        !isRead || readsTheSame(opened.text, opened.tree?.value),
        `${name} is other data to the yaml package`,
      );
    }
    if (merge !== null) claimMerged(merge, files[merge.name] ?? '');
    if (line !== null) {
      folder ??= mkdtempSync(join(tmpdir(), 'wp-fuzz-'));
      fill(folder, files);
      const { exit, stdout, stderr } = await runIn(folder, line);
      claim(exit !== 70, `wp ${line.join(' ')}: ${stderr}`);
      claimInert(stdout + stderr, line.includes('--color'));
    }
    return told.every(({ finding }) => finding.severity !== 'error');
  },
  show: ({ files, line, merge }) =>
    [
      ...Object.entries(files).map(([name, text]) => `--- ${name}\n${text}`),
      ...(merge ? [`--- base of ${merge.name}\n${merge.base}`, `--- theirs\n${merge.theirs}`] : []),
      ...(line ? [`$ wp ${line.join(' ')}`] : []),
    ].join('\n'),
  *smaller({ files, ...rest }) {
    for (const [name, text] of Object.entries(files)) {
      const all = text.split('\n');
      for (let size = all.length >> 1; size > 0; size >>= 1)
        for (let at = 0; at < all.length; at += size)
          yield {
            files: { ...files, [name]: [...all.slice(0, at), ...all.slice(at + size)].join('\n') },
            ...rest,
          };
    }
  },
  finish() {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
    folder = null;
  },
};

/** A command that reads, or that shows what it would write, about an item of that text. */
function touching(random: Random, text: string): string[] {
  const ids = [...text.matchAll(/\bid: ([\w-]+)/g)].map(([, id = '']) => id);
  const id = ids.length === 0 ? 'forum' : random.pick(ids);
  switch (random.weighted({ check: 3, read: 3, edit: 4 })) {
    case 'check':
      return ['validate', '--format', random.pick(['table', 'json', 'github', 'sarif'])];
    case 'read':
      return someLine(random);
    default:
      return [...random.pick(EDITS)(id, someDate(random)), '--dry-run'];
  }
}

const EDITS: readonly ((id: string, date: string) => string[])[] = [
  (id) => ['done', id],
  (id, date) => ['done', id, `--actual=${date}`],
  (id, date) => ['move', '--', id, date],
  (id, date) => ['set', id, `when=${date}`, 'tags+=housing', 'note=Seen: by # the board'],
  (id) => ['set', id, 'title=', 'budget.amount=5', 'tags-=harbour', 'description=Two\nlines'],
  (id) => ['set', id, 'status=done', 'partners=', 'place=Grayhaven', 'x-colour=blue'],
  (id) => ['note', id, 'The venue is open', '--health', 'amber', '--by', 'Secretariat'],
  (id) => ['rename', id, 'another-id'],
  (id) => ['remove', id],
  () => ['fmt'],
  (_, date) => ['add', 'event', 'Webinar on housing', `--when=${date}`],
  () => ['add', 'indicator', 'Member towns', 'unit=towns'],
];

/** What only one side changed is taken over; a merge without conflicts is a plan no worse than its sides. */
function claimMerged({ name, base, theirs }: NonNullable<Mutant['merge']>, ours: string): void {
  const [before, mine, yours] = [base, ours, theirs].map((text) => new TextEncoder().encode(text)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  mergeFiles(name, { base: before, ours: mine, theirs: yours });
  for (const three of [
    { base: before, ours: mine, theirs: before },
    { base: before, ours: before, theirs: mine },
  ]) {
    const merged = mergeFiles(name, three);
    if (merged === null) continue;
    claim(merged.conflicts === 0, 'one side alone is in conflict');
    const [got, meant] = [merged.bytes, mine].map((bytes) =>
      JSON.stringify(openText(name, bytes).tree?.value),
    );
    claim(got === meant, 'what one side alone changed is not what came of it');
  }
}

async function isAccepted(files: PlanFiles): Promise<boolean> {
  return (await through(files)).told.every(({ finding }) => finding.severity !== 'error');
}

/** Reads, checks and looks up every place; `image` is all that came of it. */
async function through(files: PlanFiles): Promise<{ told: Diagnostic[]; image: string }> {
  const loaded = await load(inMemory(files));
  const { plan, findings } = loaded;
  const told = await diagnose(loaded, [...findings, ...checkPlan(plan, { today: TODAY })]);
  for (const { file, position, finding } of told) claimInside(files, file, position, finding.code);
  return { told, image: JSON.stringify([plan, told]) };
}

function claimInside(
  files: PlanFiles,
  file: string,
  { line, col, endLine, endCol }: Diagnostic['position'],
  code: string,
): void {
  const all = (files[file] ?? '').replace(/^\ufeff/, '').split('\n');
  const where = `${file}:${line}:${col}–${endLine}:${endCol} ${code}`;
  claim(line >= 1 && line <= Math.max(1, all.length), `${where}: the file has ${all.length} lines`);
  const length = all[line - 1]?.length ?? 0;
  claim(col >= 1 && col <= length + 1, `${where}: the line has ${length} letters`);
  claim(endLine > line || (endLine === line && endCol >= col), `${where} ends before it starts`);
}
