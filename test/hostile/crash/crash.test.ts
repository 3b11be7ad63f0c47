// Whatever wp is started in, it ends with a result or one clear line. A third of the surroundings; `npm run hostile -- crash` tries all.
import { beforeAll, describe, expect, it } from 'vitest';
import { INTERRUPTIONS } from './signals.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { build, complaints, hindrance } from './try.ts';

const some = <T>(all: readonly T[], every: number) => all.filter((_, index) => index % every === 0);

beforeAll(build, 120_000);

describe.concurrent('wherever it is started', () => {
  for (const surrounding of some(SURROUNDINGS, 3)) {
    const why = hindrance(surrounding);
    const name = `${surrounding.name}${why === null ? '' : ` (${why})`}`;
    it.skipIf(why !== null)(name, { timeout: 90_000 }, async () => {
      expect(await complaints(surrounding)).toEqual([]);
    });
  }
});

describe.concurrent('whenever it is interrupted', () => {
  it.each(some(INTERRUPTIONS, 4))('$name', { timeout: 90_000 }, async ({ complaints }) => {
    expect(await complaints()).toEqual([]);
  });
});
