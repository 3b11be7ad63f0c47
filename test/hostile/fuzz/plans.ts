// Whole plans: a mutant is read, checked and drawn, or refused with findings inside its files.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPlan } from '../../../src/check/index.ts';
import type { Diagnostic } from '../../../src/core/finding.ts';
import { diagnose } from '../../../src/load/diagnose.ts';
import { load } from '../../../src/load/load.ts';
import type { Random } from '../../bench/random.ts';
import { inMemory } from '../../load/plan-of.ts';
import { claim, claimInert } from './claim.ts';
import { someLine } from './command-line.ts';
import type { Fuzzer } from './fuzzer.ts';
import { mutant } from './mutate.ts';
import { type PlanFiles, smallPlans } from './plan-files.ts';
import { fill, runIn } from './plan-folder.ts';

interface Mutant {
  files: PlanFiles;
  /** Also through the whole program, with this command line; null: only read and checked. */
  line: readonly string[] | null;
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
    const files = { ...base, [name]: mutant(base[name] ?? '', random) };
    return { files, line: random.chance(8) ? reading(random) : null, twice: random.chance(10) };
  },
  async run({ files, line, twice }) {
    const { told, image } = await through(files);
    if (twice) claim((await through(files)).image === image, 'the second reading differs from the first');
    if (line !== null) {
      folder ??= mkdtempSync(join(tmpdir(), 'wp-fuzz-'));
      fill(folder, files);
      const { exit, stdout, stderr } = await runIn(folder, line);
      claim(exit !== 70, `wp ${line.join(' ')}: ${stderr}`);
      claimInert(stdout + stderr, line.includes('--color'));
    }
    return told.every(({ finding }) => finding.severity !== 'error');
  },
  show: ({ files, line }) =>
    [
      ...Object.entries(files).map(([name, text]) => `--- ${name}\n${text}`),
      ...(line ? [`$ wp ${line.join(' ')}`] : []),
    ].join('\n'),
  *smaller({ files, line, twice }) {
    for (const [name, text] of Object.entries(files)) {
      const all = text.split('\n');
      for (let size = all.length >> 1; size > 0; size >>= 1)
        for (let at = 0; at < all.length; at += size)
          yield {
            files: { ...files, [name]: [...all.slice(0, at), ...all.slice(at + size)].join('\n') },
            line,
            twice,
          };
    }
  },
  finish() {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
    folder = null;
  },
};

/** A command that reads, in any of its forms. */
function reading(random: Random): string[] {
  return random.chance(50)
    ? ['validate', '--format', random.pick(['table', 'json', 'github', 'sarif'])]
    : someLine(random);
}

async function isAccepted(files: PlanFiles): Promise<boolean> {
  return (await through(files)).told.every(({ finding }) => finding.severity !== 'error');
}

/** Reads, checks and looks up every place; `image` is all that came of it. */
async function through(files: PlanFiles): Promise<{ told: Diagnostic[]; image: string }> {
  const { plan, findings, source } = await load(inMemory(files));
  const told = await diagnose(source, [...findings, ...checkPlan(plan, { today: TODAY })]);
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
