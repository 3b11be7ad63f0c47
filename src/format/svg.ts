// The timeline as a picture: one self-contained SVG, readable by eye, by pointer and by screen reader.
import type { Standing } from '../core/standing.ts';
import type { Report } from '../report/types.ts';
import type { Timeline } from './blocks.ts';
import { timelineBlock } from './layout/timeline.ts';
import { AXIS_END, across, type Drawn, type Frame, frameOf, MARGIN, px, WIDTH } from './svg/frame.ts';
import { drawLane } from './svg/lane.ts';
import { bar, diamond } from './svg/marks.ts';
import { hatches, STYLE } from './svg/style.ts';
import { breakLines, escapeXml, measure } from './svg/text.ts';
import type { FormatContext } from './types.ts';

const LANE_GAP = 18;

export function formatSvg(report: Report, context: FormatContext): string {
  if (report.kind !== 'timeline') throw new Error(`svg draws timelines, not ${report.kind}`);
  const block = timelineBlock(report, context);
  const frame = frameOf(block);
  const head = drawHead(block, frame);
  let y = head.height;
  const lanes: string[] = [];
  for (const lane of block.lanes) {
    const drawn = drawLane(lane, y, frame);
    lanes.push(drawn.markup);
    y += drawn.height + LANE_GAP;
  }
  const height = Math.ceil(y - LANE_GAP + MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" lang="${context.voice.language}" role="graphics-document" aria-labelledby="wp-title wp-desc">`,
    `<title id="wp-title">${escapeXml(block.title)}</title>`,
    `<desc id="wp-desc">${escapeXml(describe(block))}</desc>`,
    `<style>\n${STYLE}\n</style>`,
    `<defs>${hatches(hatchedTones(block))}</defs>`,
    `<rect width="${WIDTH}" height="${height}" class="ground"/>`,
    head.markup,
    `${lanes.join('')}</svg>\n`,
  ].join('\n');
}

function describe({ description, today }: Timeline): string {
  return today === null ? description : `${description} ▼ ${today.label}`;
}

/** Title, what is shown, what the marks mean, and the flag of today. */
function drawHead(block: Timeline, frame: Frame): Drawn {
  const title = breakLines(block.title, 22, WIDTH - 2 * MARGIN, 3);
  const about = breakLines(block.description, 12, WIDTH - 2 * MARGIN, 3);
  const texts = [
    ...title.map(
      (line, at) => `<text x="${MARGIN}" y="${44 + at * 28}" class="title">${escapeXml(line)}</text>`,
    ),
    ...about.map(
      (line, at) =>
        `<text x="${MARGIN}" y="${40 + title.length * 28 + at * 17}" class="about">${escapeXml(line)}</text>`,
    ),
  ];
  const y = 40 + title.length * 28 + about.length * 17 + 10;
  return {
    markup: `${texts.join('\n')}\n${drawLegend(block, y)}\n${drawToday(frame, y + 26)}`,
    height: y + (block.today === null ? 20 : 38),
  };
}

/** Only the marks that occur. */
function drawLegend({ lanes, legend }: Timeline, y: number): string {
  const lines = lanes.flatMap((lane) => lane.lines);
  const isUsed = (shape: string, exact: boolean) =>
    lines.some((line) => line.shape === shape && line.stretches.some((stretch) => stretch.exact === exact));
  const marks = [
    {
      used: isUsed('diamond', true),
      text: legend.day,
      draw: (x: number) => diamond(x + 14, y, true, 'planned'),
    },
    {
      used: isUsed('diamond', false),
      text: legend.someDay,
      draw: (x: number) => bar(x, x + 28, y, 6, false, 'planned') + diamond(x + 14, y, false, 'planned'),
    },
    {
      used: isUsed('bar', true),
      text: legend.exact,
      draw: (x: number) => bar(x, x + 28, y, 12, true, 'planned'),
    },
    {
      used: isUsed('bar', false),
      text: legend.coarse,
      draw: (x: number) => bar(x, x + 28, y, 12, false, 'planned'),
    },
  ].filter(({ used }) => used);
  let x = MARGIN;
  const drawn = marks.map(({ text, draw }) => {
    const markup = `${draw(x)}<text x="${px(x + 36)}" y="${y + 4}" class="words">${escapeXml(text)}</text>`;
    x += 36 + measure(text, 12) + 24;
    return markup;
  });
  return `<g class="legend">${drawn.join('')}</g>`;
}

/** The words beside the line's upper end, on the side where there is room. */
function drawToday(frame: Frame, y: number): string {
  const { today } = frame.block;
  if (today === null) return '';
  const x = across(frame, today.day);
  const isRight = x + 8 + measure(today.label, 12) <= AXIS_END;
  return `<path d="M${px(x - 5)} ${y - 4}h10l-5 7z" class="now"/><text x="${px(isRight ? x + 10 : x - 10)}" y="${y + 2}"${isRight ? '' : ' text-anchor="end"'} class="now">${escapeXml(today.label)}</text>`;
}

/** Every tone a hatched mark may have; the legend shows that of what is planned. */
function hatchedTones({ lanes }: Timeline): Standing[] {
  const tones = lanes.flatMap(({ lines }) =>
    lines.filter((line) => line.stretches.some(({ exact }) => !exact)).map((line) => line.standing),
  );
  return [...new Set<Standing>(['planned', ...tones])];
}
