// Whatever is written, an answer comes soon, and the same everywhere on earth. Random texts are in test/hostile/fuzz.
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/core/period.ts';
import { parseWhen } from '../../../src/core/when/parse.ts';
import { CANONICAL, YEAR_2019 } from './samples.ts';

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
