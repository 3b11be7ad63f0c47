// `wp help limits`: what a plan may be at most.
import type { LimitKind } from '../../core/finding.ts';
import { FILE_FINDINGS, FINDINGS, LIMITS } from '../../load/limits.ts';
import { note, pairs, type Topic } from './topic.ts';

/** Told in MiB. */
const BYTES: ReadonlySet<string> = new Set<LimitKind>(['bytes', 'plan']);

export const limits: Topic = ({ messages, reference }) => {
  const { intro, about, findings, mebibytes, note: beyond } = reference.topics.limits;
  const { number } = messages.words;
  const rows = Object.entries(LIMITS).map(([name, limit]) => {
    const shown = BYTES.has(name) ? mebibytes(limit) : number(limit);
    return [shown, about[name as LimitKind]] as const;
  });
  return [
    note(intro),
    pairs([...rows, [number(FILE_FINDINGS), findings.file], [number(FINDINGS), findings.plan]]),
    note(beyond),
  ];
};
