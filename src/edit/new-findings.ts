// What is wrong with a plan after an edit that was not wrong before it, wherever its lines have moved to.
import type { Finding } from '../core/finding.ts';

/** Findings of `after` that have no counterpart in `before`; an id that was renamed counts as the same. */
export function newFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  renamed: { from: string; to: string } | null = null,
): Finding[] {
  const place = (finding: Finding) => ('path' in finding.place ? finding.place.path : null);
  const exact = withoutMatches(before, after, (finding) => keyOf(finding, renamed, place(finding)));
  return withoutMatches(exact.before, exact.after, (finding) => keyOf(finding, renamed, null)).after;
}

function withoutMatches(
  before: readonly Finding[],
  after: readonly Finding[],
  key: (finding: Finding) => string,
) {
  const left = new Map<string, Finding[]>();
  for (const finding of before) left.set(key(finding), [...(left.get(key(finding)) ?? []), finding]);
  const news = after.filter((finding) => left.get(key(finding))?.pop() === undefined);
  return { before: [...left.values()].flat(), after: news };
}

/** Suggestions change with the plan; they are not part of what is wrong. */
const SUGGESTIONS = ['near', 'known', 'suggestion'];

function keyOf(
  { code, place, args }: Finding,
  renamed: { from: string; to: string } | null,
  path: unknown,
): string {
  return JSON.stringify([code, place.file, path, args], (key, value) => {
    if (SUGGESTIONS.includes(key)) return undefined;
    return renamed !== null && value === renamed.from ? renamed.to : value;
  });
}
