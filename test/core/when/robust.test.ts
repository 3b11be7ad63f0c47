// Whatever is written, an answer comes soon, and the same everywhere on earth.
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, parseWithin } from '../../../src/core/period.ts';
import { canonical } from '../../../src/core/when/canonical.ts';
import { parseWhen } from '../../../src/core/when/parse.ts';
import { CANONICAL, TWO_YEARS, YEAR_2019 } from './samples.ts';

const pieces = fc
  .array(
    fc.constantFrom(
      ...[
        '2019',
        '-',
        '06',
        '/',
        '|',
        '..',
        '17',
        'XX',
        'Q2',
        'W23',
        'T18:00',
        '?',
        '~',
        'mid ',
        ' ',
        'June',
        'jui',
        'to',
      ],
      ...[
        'de',
        'a',
        'and',
        'or',
        'by',
        'tbc',
        '8',
        'first',
        'quarter',
        ',',
        '(',
        'é',
        '31',
        '1er',
        "d'",
        'May',
        ':',
        '\0',
        '𝟚',
      ],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
const text = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 60 }));
const context = { ...YEAR_2019, today: '2019-05-15' };

/** Milliseconds, the best of three where the first was slow: a busy machine is not a slow program. */
function quickest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && best >= 50; attempt++) {
    const before = performance.now();
    run();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

describe('any text', () => {
  it('is answered, within 50 ms, with parts only where it is dated', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(quickest(() => parseWhen(written, TWO_YEARS))).toBeLessThan(50);
        expect(quickest(() => [parsePeriod(written, context), parseWithin(written)])).toBeLessThan(50);
        const { when, problems } = parseWhen(written, TWO_YEARS);
        expect(when.parts.length > 0).toBe(when.state === 'dated');
        if (when.state === 'unreadable') expect(problems).not.toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is answered when it was made to be slow', () => {
    for (const evil of [
      'early '.repeat(5000),
      '2019-06/'.repeat(5000),
      '1/'.repeat(99),
      'a '.repeat(100),
      '-'.repeat(200),
    ]) {
      expect(parseWhen(evil, YEAR_2019).when.state).toBe('unreadable');
      expect(parsePeriod(evil, context).ok).toBe(false);
      expect(quickest(() => parseWhen(evil, YEAR_2019))).toBeLessThan(50);
      expect(quickest(() => parsePeriod(evil, context))).toBeLessThan(50);
    }
  });

  it('has suggestions and candidates that can be read', () => {
    fc.assert(
      fc.property(pieces, (written) => {
        for (const problem of parseWhen(written, YEAR_2019).problems) {
          const offered =
            problem.code === 'date-ambiguous'
              ? problem.candidates
              : problem.code === 'date-unknown' && problem.suggestion !== null
                ? [problem.suggestion]
                : [];
          for (const each of offered) expect(parseWhen(each.split(', '), YEAR_2019).problems).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('that is read means the same in its canonical spelling', () => {
    fc.assert(
      fc.property(pieces, (written) => {
        const once = parseWhen(written, YEAR_2019).when;
        const text = canonical(once);
        if (text === null) return;
        const twice = parseWhen(text, YEAR_2019);
        expect(twice.problems).toEqual([]);
        expect(twice.when.parts).toEqual(once.parts);
      }),
      { numRuns: 3000 },
    );
  });

  it('is answered even where the plan has no text', () => {
    const odd = [true, Number.NaN, 1e21, {}, [[2019]], Object.create(null)] as unknown as string[];
    for (const value of [...odd, odd]) {
      expect(parseWhen(value, YEAR_2019).when.state).toBe('unreadable');
    }
  });
});

describe('any place', () => {
  it('reads the same days east and west of the date line', async () => {
    const program = `
      import { parseWhen } from './src/core/when/parse.ts';
      import { parsePeriod } from './src/core/period.ts';
      const calendar = ${JSON.stringify(YEAR_2019)};
      const texts = ${JSON.stringify(CANONICAL.map(([each]) => each))};
      const asked = ['june', 'this week', 'next', 'W23'].map((each) => parsePeriod(each, { ...calendar, today: '2019-03-31' }));
      process.stdout.write(JSON.stringify([texts.map((each) => parseWhen(each, calendar)), asked]));`;
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: new URL('../../..', import.meta.url).pathname },
      bundle: true,
      platform: 'node',
      write: false,
    });
    const bundle = outputFiles[0]?.text ?? '';
    const [honest, ...others] = ['UTC', 'Pacific/Kiritimati', 'Pacific/Niue', 'Europe/Madrid'].map((zone) =>
      runIn(zone, bundle),
    );
    for (const other of others) expect(other).toBe(honest);
    expect(honest).toContain('2019-06-17');
  });
});

/** In a process of its own: a zone set in a running one is not believed. */
function runIn(zone: string, program: string): string {
  const env = { ...process.env, TZ: zone };
  return execFileSync(process.execPath, ['-'], { input: program, encoding: 'utf8', env });
}
