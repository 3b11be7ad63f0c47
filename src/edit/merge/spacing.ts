// The blank line between neighbours, where what was first in its list no longer is; and headings that both moved along.
import type { Part, Piece } from './piece.ts';
import type { Three } from './three.ts';

/** `merged`, in the manner of the three versions it was made of. */
export function spaced(merged: readonly Part[], { base, ours, theirs }: Three<readonly Piece[]>): Part[] {
  const hasGaps = [base, ours, theirs].some((parts) =>
    parts.slice(1).some(({ lead }) => lead.startsWith('\n')),
  );
  const headings = new Set(base.map(({ lead }) => lead.trim()).filter(Boolean));
  const moved = new Set<string>();
  return merged.map((part, index) => {
    const heading = part.lead.trim();
    // A heading that stood before the old neighbour stands before the first newcomer only.
    const isNew = !isIn(base, part) && headings.has(heading);
    const again = isNew && !isIn(ours, part) && moved.has(heading);
    if (isNew && isIn(ours, part)) moved.add(heading);
    const wasFirst = [ours, theirs].every((parts) => parts[0]?.key === part.key || !isIn(parts, part));
    const lead = again ? '' : part.lead;
    const needsGap = index > 0 && hasGaps && wasFirst && !lead.startsWith('\n');
    return { ...part, lead: needsGap ? `\n${lead}` : lead };
  });
}

function isIn(parts: readonly Piece[], { key }: Part): boolean {
  return parts.some((part) => part.key === key);
}
