// `wp merge-driver %O %A %B %P`: what git calls to merge a plan file; by item and field, else as git itself would.
import { basename, dirname, resolve } from 'node:path';
import { mergeFiles } from '../../edit/merge/merge-files.ts';
import { inert } from '../../format/inert.ts';
import { mergeLines } from '../../history/merge-lines.ts';
import { disk } from '../../load/disk.ts';
import type { Run } from '../command.ts';
import { Stop } from '../problem.ts';
import { writeText } from '../write.ts';

export const run: Run = async (session) => {
  const { env, messages, words } = session;
  const [base = '', ours = '', theirs = '', name = ''] = words;
  const read = (path: string) => {
    const file = disk(dirname(resolve(env.cwd, path))).read(basename(path));
    return file.ok ? file.bytes : null;
  };
  const three = { base: read(base), ours: read(ours), theirs: read(theirs) };
  const readable = three.base !== null && three.ours !== null && three.theirs !== null;
  const merged = readable
    ? mergeFiles(basename(name), three as Record<keyof typeof three, Uint8Array>)
    : null;
  let conflicts: number;
  if (merged !== null) {
    conflicts = merged.conflicts;
    await writeText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(merged.bytes), ours, env);
  } else {
    const lines = await mergeLines(env.cwd, { base, ours, theirs }, env.vars);
    if (typeof lines !== 'number') throw new Stop(lines);
    conflicts = lines;
    env.stderr.write(`${inert(messages.merge.byLines(name))}\n`);
  }
  if (conflicts > 0) {
    session.tripped = true;
    env.stderr.write(`${inert(messages.merge.conflicts(name, conflicts))}\n`);
  }
  return { verbatim: null };
};
