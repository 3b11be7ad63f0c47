// The timeline as a Mermaid gantt, for pages that draw Mermaid themselves: a section for each theme.
import type { Standing } from '../core/standing.ts';
import type { Report } from '../report/types.ts';
import type { TimelineLine } from './blocks.ts';
import { inert } from './inert.ts';
import { timelineBlock } from './layout/timeline.ts';
import { sayDay } from './say-when.ts';
import { cutEnd } from './short-titles.ts';
import type { FormatContext } from './types.ts';
import { wrap } from './width.ts';

/** Mermaid's own task tags; it knows no others. */
const TAGS: Partial<Record<Standing, string>> = { done: 'done', late: 'crit', ongoing: 'active' };

/** Characters of a section's name in a line, and the px its column takes. */
const SECTION = 24;
const SECTION_PX = 170;
/** Characters of a task's text beside its mark, where a longer one runs out of the picture, and inside a bar. */
const BESIDE = 72;
const INSIDE = 110;

export function formatMermaid(report: Report, context: FormatContext): string {
  if (report.kind !== 'timeline') throw new Error(`mermaid draws timelines, not ${report.kind}`);
  const { title, span, lanes, noPlace } = timelineBlock(report, context);
  const whole = { start: span.start, end: span.end, exact: true };
  const sections = lanes.flatMap((lane) => {
    const placed = lane.lines.filter((line) => line.stretches.length > 0);
    const rest = lane.lines.filter((line) => line.stretches.length === 0);
    return [
      ...section(
        [lane.title],
        placed.flatMap((line) => line.stretches.map((stretch) => task(line, stretch))),
      ),
      // A task needs dates: what has no place spans everything, in a section that says so.
      ...section(
        [lane.title, noPlace],
        rest.map((line) => task(line, whole)),
      ),
    ];
  });
  return `${[
    `%%{init: {"gantt": {"leftPadding": ${SECTION_PX}}}}%%`,
    'gantt',
    `  title ${escapeMermaid(`${title} · ${sayDay(context.today, context.voice)}`)}`,
    '  dateFormat YYYY-MM-DD',
    // Numbers: Mermaid names months in English only.
    '  axisFormat %Y-%m',
    // Mermaid would mark the day of looking; late and done are reckoned on the report's.
    '  todayMarker off',
    ...sections,
  ].join('\n')}\n`;
}

function section(names: readonly string[], tasks: readonly string[]): string[] {
  if (tasks.length === 0) return [];
  const lines = names.flatMap((name) => wrap(inert(name), SECTION).split('\n'));
  return ['', `  section ${lines.map(escapeMermaid).join('<br/>')}`, ...tasks];
}

/** Half-open, as Mermaid reads dates; a milestone stands in the middle of its time. */
function task(line: TimelineLine, { start, end, exact }: TimelineLine['stretches'][number]): string {
  const isMilestone = line.shape === 'diamond' && line.stretches.length > 0;
  const tags = [TAGS[line.standing], isMilestone ? 'milestone' : undefined].filter(
    (tag) => tag !== undefined,
  );
  const words = ` (${[`${exact ? '' : '≈ '}${line.when}`, line.status].filter(Boolean).join(' · ')})`;
  const room = line.stretches.length > 0 ? BESIDE : INSIDE;
  const title = cutEnd(inert(line.title), Math.max(room / 2, room - words.length));
  return `    ${escapeMermaid(title + words)} :${[...tags, start, end].join(', ')}`;
}

/** Words that begin a statement of a gantt, wherever a task's text may begin. */
const STATEMENT =
  /^(?:gantt|title|section|dateFormat|axisFormat|tickInterval|inclusiveEndDates|topAxis|includes|excludes|todayMarker|weekday|weekend|acc(?:Title|Descr|Description)|click|href|call|\d{4}-\d\d-\d\d)/i;

/**
 * Text that Mermaid shows as it is: what its grammar or its HTML would act on becomes an entity
 * (`#58;` for a colon), and so does the first letter of a text that begins like a statement.
 */
export function escapeMermaid(text: string): string {
  const escaped = inert(text)
    .trim()
    .replace(/[:;#%<>&"`{}\\]/g, entity);
  return STATEMENT.test(escaped) ? escaped.replace(/^./, entity) : escaped;
}

function entity(char: string): string {
  return `#${char.codePointAt(0)};`;
}
