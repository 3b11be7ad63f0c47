// Colours and type of the picture, light and dark; what a colour says is always said in words or by shape, too.
import type { Standing } from '../../core/standing.ts';

interface Palette {
  ground: string;
  text: string;
  muted: string;
  band: string;
  grid: string;
  edge: string;
  today: string;
  tones: Record<Standing, string>;
}

/** Text and marks keep 4.5 : 1 on every ground they stand on (WCAG 2.2, 1.4.3). */
const LIGHT: Palette = {
  ground: '#ffffff',
  text: '#17212d',
  muted: '#55606e',
  band: '#edf1f6',
  grid: '#e2e7ee',
  edge: '#c9d1db',
  today: '#7a3fc4',
  tones: {
    planned: '#2a5ea8',
    ongoing: '#2a5ea8',
    done: '#1c7548',
    late: '#b3261e',
    held: '#83600a',
    cancelled: '#6a7482',
  },
};
const DARK: Palette = {
  ground: '#10171f',
  text: '#e7edf3',
  muted: '#a3afbc',
  band: '#1c2732',
  grid: '#25313d',
  edge: '#43515f',
  today: '#c6a0ff',
  tones: {
    planned: '#7db8f7',
    ongoing: '#7db8f7',
    done: '#6dd3a0',
    late: '#ff958a',
    held: '#e0b660',
    cancelled: '#98a3b0',
  },
};

const STANDINGS = Object.keys(LIGHT.tones) as Standing[];

/** Colours by class, not by custom property: many programs that show SVG know no `var()`. */
export const STYLE = `text{font:13.5px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.title{font-size:22px;font-weight:650}.head{font-size:15px;font-weight:650}
.words,.month,.about{font-size:12px}.now{font-size:12px;font-weight:600}
.words{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}
.struck{text-decoration:line-through}
.hollow,.open{stroke-width:1.5}.hatched{stroke-width:1}.open{fill:none}
.panel{stroke-dasharray:4 3}.now-line{stroke-width:1.5}
${colours(LIGHT)}
@media (prefers-color-scheme:dark){
${colours(DARK)}
}`;

function colours({ ground, text, muted, band, grid, edge, today, tones }: Palette): string {
  return [
    `.ground{fill:${ground}}text{fill:${text}}.words,.month,.about{fill:${muted}}.words{stroke:${ground}}`,
    `.band{fill:${band}}.panel{fill:${ground};stroke:${edge}}.grid{stroke:${grid}}.year{stroke:${edge}}`,
    `.now{fill:${today}}.now-line{stroke:${today}}.words.late{fill:${tones.late}}`,
    ...STANDINGS.map((tone) => {
      const colour = tones[tone];
      return `.fill.${tone}{fill:${colour}}.hatched.${tone},.line.${tone},.open.${tone}{stroke:${colour}}.hollow.${tone}{fill:${ground};stroke:${colour}}`;
    }),
  ].join('\n');
}

/** Diagonal lines on a transparent ground, in each tone that is used. */
export function hatches(tones: readonly Standing[]): string {
  return tones
    .map(
      (tone) =>
        `<pattern id="wp-${tone}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v5" class="line ${tone}" stroke-width="3"/></pattern>`,
    )
    .join('');
}
