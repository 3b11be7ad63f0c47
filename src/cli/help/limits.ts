// `wp help limits`: what a plan may be at most.
import type { LimitKind } from '../../core/finding.ts';
import { FILE_FINDINGS, FINDINGS, LIMITS } from '../../load/limits.ts';
import { note, pairs, type Topic } from './topic.ts';

export const limits: Topic = ({ reference }) => {
  const { intro, about, findings, note: beyond } = reference.topics.limits;
  const rows = Object.entries(LIMITS).map(([name, limit]) => [limit, about[name as LimitKind]] as const);
  return [
    note(intro),
    pairs([...rows, [String(FILE_FINDINGS), findings.file], [String(FINDINGS), findings.plan]]),
    note(beyond),
  ];
};
