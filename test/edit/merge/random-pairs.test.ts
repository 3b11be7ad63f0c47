// Two people at work on the real plan at the same time, again and again, beside what git's own merge makes of it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mergeFiles } from '../../../src/edit/merge/merge-files.ts';
import { overlay } from '../../../src/edit/overlay.ts';
import { bytesOf, openText, type TextFile } from '../../../src/edit/splice/text-file.ts';
import { disk } from '../../../src/load/disk.ts';
import { load } from '../../../src/load/load.ts';
import {
  areApart,
  idsIn,
  pick,
  type Random,
  randomFrom,
  setField,
  someEdit,
  someField,
  someFile,
} from './edits.ts';

const PAIRS = 150;
const PLAN = new URL('../../../plan', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'wp-merge-'));
const said: string[] = [];
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`${said.join('\n')}\n`);
});

/** Conflicts git's own merge leaves. */
function gitConflicts(versions: readonly TextFile[]): number {
  const paths = versions.map((version, index) => {
    writeFileSync(join(folder, String(index)), bytesOf(version));
    return join(folder, String(index));
  });
  const [base = '', ours = '', theirs = ''] = paths;
  return spawnSync('git', ['merge-file', '-p', ours, base, theirs]).status ?? -1;
}

function merge(base: TextFile, ours: TextFile, theirs: TextFile) {
  const merged = mergeFiles(base.file, { base: bytesOf(base), ours: bytesOf(ours), theirs: bytesOf(theirs) });
  if (merged === null) throw new Error('in doubt');
  return merged;
}

/** Items by id, lists of words as sets: two orders of making two changes may put things in another order. */
function meaning(file: TextFile): unknown {
  const said = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map(said).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, said(inner)]));
  };
  return said(file.tree?.value);
}

function comments({ text }: TextFile): string[] {
  return (text.match(/#.*/g) ?? []).sort();
}

/** Two edits that have nothing to do with each other, often of one item. */
function pairApart(random: Random, file: TextFile) {
  for (;;) {
    const ids = idsIn(file);
    const id = pick(random, ids);
    const ours = someEdit(random, file, id, 'a');
    const theirs = someEdit(random, file, random() < 0.5 ? id : pick(random, ids), 'b');
    if (areApart(ours, theirs)) return { ours, theirs };
  }
}

describe(`${PAIRS} random pairs`, () => {
  it('of edits apart: no conflict, both made, every comment kept, nothing else changed', async () => {
    const random = randomFrom(2019);
    let git = 0;
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const base = someFile(random);
      const { ours, theirs } = pairApart(random, base);
      const [our, their] = [ours.make(base), theirs.make(base)];
      const { bytes, conflicts } = merge(base, our, their);
      const merged = openText(base.file, bytes);
      const label = `${pair}: ${base.file} ${ours.target} | ${theirs.target}`;
      expect(conflicts, label).toBe(0);
      expect(meaning(merged), label).toEqual(meaning(theirs.make(our)));
      expect(comments(merged), label).toEqual(comments(theirs.make(our)));
      const loaded = await load(overlay(disk(PLAN), new Map([[base.file, bytes]])));
      expect(
        loaded.findings.filter(({ severity }) => severity === 'error'),
        label,
      ).toEqual([]);
      if (gitConflicts([base, our, their]) !== 0) git += 1;
    }
    said.push(`edits apart: wp leaves 0 conflicts in ${PAIRS} pairs, git's own merge ${git}`);
  }, 600_000);

  it('of one field: always a conflict, around that field alone', () => {
    const random = randomFrom(1902);
    let git = 0;
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const base = someFile(random);
      const [id, field] = [pick(random, idsIn(base)), someField(random)];
      const turn = Math.floor(random() * 3);
      const [our, their] = [turn, (turn + 1) % 3].map((each) => setField(id, field, each).make(base));
      if (our === undefined || their === undefined) throw new Error('two edits');
      const { bytes, conflicts } = merge(base, our, their);
      const text = new TextDecoder().decode(bytes);
      const label = `${base.file} ${id}.${field}`;
      expect(conflicts, label).toBe(1);
      const marked = /<<<<<<< ours\n([\s\S]*?)=======\n([\s\S]*?)>>>>>>> theirs\n/.exec(text);
      for (const side of [marked?.[1], marked?.[2]]) expect(side, label).toMatch(new RegExp(`^ +${field}:`));
      for (const [index, version] of [our, their].entries()) {
        expect(text.replace(marked?.[0] ?? '', marked?.[index + 1] ?? ''), label).toBe(version.text);
      }
      if (gitConflicts([base, our, their]) !== 0) git += 1;
    }
    said.push(`edits of one field: wp leaves ${PAIRS} conflicts in ${PAIRS} pairs, git's own merge ${git}`);
  }, 600_000);
});
