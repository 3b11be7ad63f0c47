// The picture is read back with a strict XML parser: it is whole, it holds every item, and nothing in it acts.
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { inert } from '../../src/format/inert.ts';
import { breakLines, measure } from '../../src/format/svg/text.ts';
import { formatSvg } from '../../src/format/svg.ts';
import { reportTimeline } from '../../src/report/timeline.ts';
import { runWp } from '../cli/run-wp.ts';
import { planOf, planOfTitles } from '../plan-of.ts';
import { asked, TODAY } from '../report/asked.ts';
import { anyTitle, HOSTILE } from './hostile.ts';
import { LANGUAGES, pageFor } from './page.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  parent: Element | null;
}

/** Every element in order; throws where the text is not well-formed XML. */
function parse(svg: string): Element[] {
  const found: Element[] = [];
  let open: Element | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open = { name, attributes: attributes as Record<string, string>, text: '', parent: open };
    found.push(open);
  });
  parser.on('text', (text) => {
    if (open !== null) open.text += text;
  });
  parser.on('closetag', () => {
    open = open?.parent ?? null;
  });
  parser.write(svg).close();
  return found;
}

async function draw(plan: Plan): Promise<string> {
  return formatSvg(reportTimeline(plan, asked(plan), TODAY), await pageFor(plan));
}

/** The names of the items, as a screen reader says them and a pointer shows them. */
function names(svg: string): string[] {
  return parse(svg).flatMap(({ name, text, parent }) =>
    name === 'title' && parent?.attributes.role === 'img' ? [text] : [],
  );
}

describe.each([[[]], [['--plan', 'test/cli/plans/harbour']]])('a whole plan %j', (plan) => {
  it.each(LANGUAGES)('has every item in it, in %s', async (lang) => {
    const { stdout } = await runWp(['timeline', ...plan, '--format', 'svg', '--lang', lang]);
    const { items, lanes } = JSON.parse(
      (await runWp(['timeline', ...plan, '--json', '--lang', lang])).stdout,
    );
    const found = names(stdout);
    for (const { title } of items) expect(found.some((name) => name.startsWith(title))).toBe(true);
    const drawn = lanes.reduce(
      (sum: number, { rows, rest }: { rows: []; rest: [] }) => sum + rows.length + rest.length,
      0,
    );
    expect(found).toHaveLength(drawn);
  });

  it('names itself, asks for nothing, and is the same each time', async () => {
    const words = ['timeline', ...plan, '--format', 'svg'];
    const { stdout } = await runWp(words);
    const [svg, title, desc] = parse(stdout);
    expect(svg?.attributes).toMatchObject({ lang: 'en', 'aria-labelledby': 'wp-title wp-desc' });
    expect([title?.attributes.id, desc?.attributes.id]).toEqual(['wp-title', 'wp-desc']);
    expect(stdout.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href|@import|<script|\son\w+=/,
    );
    expect((await runWp(words)).stdout).toBe(stdout);
  });
});

describe('a mark', () => {
  async function classes(kind: string, when: string): Promise<string[]> {
    const svg = await draw(await planOf(`${kind}:\n  - {id: a, title: A, when: ${when}}\n`));
    return parse(svg).flatMap(({ name, attributes, parent }) =>
      parent?.attributes.role === 'img' && (name === 'rect' || name === 'path')
        ? [`${name} ${attributes.class}`]
        : [],
    );
  }

  it.each([
    ['events', '2031-08-08', ['path fill planned']],
    ['events', '2031-08-08/2031-08-20', ['rect fill planned', 'path fill planned']],
    ['events', '2031-08', ['rect trail', 'path hollow planned']],
    ['actions', '2031-08-08/2031-08-20', ['rect fill planned']],
    ['actions', '2031-08', ['rect hatched planned']],
    ['actions', '2031-03', ['rect hatched late']],
    ['actions', 'tbc', []],
  ])('for %s on %s', async (kind, when, drawn) => {
    expect(await classes(kind, when)).toEqual(drawn);
  });

  it('is as wide as its time', async () => {
    const svg = await draw(await planOf('actions:\n  - {id: a, title: A, when: 2031-01-01/2031-06-30}\n'));
    const bar = parse(svg).find(
      ({ name, attributes }) =>
        name === 'rect' && attributes.class === 'fill planned' && Number(attributes.width) > 100,
    );
    expect(Number(bar?.attributes.width)).toBeCloseTo((1168 - 424) / 2 - 1, 0);
  });

  it('has its date and status in words, beside it or below the title', async () => {
    const svg = await draw(
      await planOf(
        'actions:\n  - {id: a, title: A, when: 2031-03, subject_to: budget}\n  - {id: b, title: B, when: 2031}\n',
      ),
    );
    const words = parse(svg)
      .filter(({ attributes }) => attributes.class?.startsWith('words'))
      .map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['March · late, conditional', '2031']));
  });
});

it('marks today, and nothing where today is elsewhere', async () => {
  const plan = await planOf('events:\n  - {id: a, title: A, when: 2031-08}\n');
  expect(await draw(plan)).toContain('>today, 15 June<');
  const later = formatSvg(
    reportTimeline(plan, asked(plan), TODAY),
    await pageFor(plan, { today: '2032-01-01' }),
  );
  expect(later).not.toMatch(/class="now/);
});

describe('a title in the plan', () => {
  it.each([
    ...Object.values(HOSTILE),
    '</text><script>alert(1)</script>',
    '"><a href="javascript:x">',
    '&lt;&#60;]]>',
    'x'.repeat(300),
  ])('%j is text', async (title) => {
    const svg = await draw(await planOfTitles([title]));
    expect(names(svg)).toEqual([`${inert(title)} · event · no date`]);
    expect(parse(svg).map(({ name }) => name)).not.toContain('script');
  });

  it('is text whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTitle, { minLength: 1, maxLength: 4 }), async (titles) => {
        expect(names(await draw(await planOfTitles(titles)))).toHaveLength(titles.length);
      }),
      { numRuns: 60 },
    );
  });
});

it('breaks lines that fit, and loses nothing while there are lines left', () => {
  fc.assert(
    fc.property(anyTitle, fc.integer({ min: 60, max: 400 }), (title, width) => {
      const lines = breakLines(title, 13, width, 99);
      for (const line of lines) expect(measure(line, 13)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(inert(title).replaceAll(' ', ''));
    }),
  );
});

it('stays small for three hundred items', async () => {
  const titles = Array.from(
    { length: 300 },
    (_, at) => `Open day ${at} of the harbour and of the quays beside it`,
  );
  const svg = await draw(await planOfTitles(titles));
  expect(names(svg)).toHaveLength(300);
  expect(svg.length).toBeLessThan(150_000);
});
