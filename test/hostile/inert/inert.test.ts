// What wp prints does nothing to whoever reads it: a text that would, in every channel. `npm run hostile -- inert` tries all of them.
import { afterAll, describe, expect, it } from 'vitest';
import { CHANNELS, wasRun } from './channels.ts';
import { closeBrowser } from './in-browser.ts';
import { inOffice } from './office.ts';
import { STRINGS } from './strings.ts';

const some = Object.entries(STRINGS).filter((_, index) => index % 12 === 0);
const withHistory = CHANNELS.filter(({ history }) => history);
const slow = CHANNELS.filter((channel) => channel.slow);

afterAll(closeBrowser);

describe.each(some)('a text that %s', (_, text) => {
  it('is inert in every channel', { timeout: 120_000 }, async () => {
    await inOffice(text, false, async (office) => {
      for (const { name, history, slow, flaws } of CHANNELS) {
        if (!history && !slow) expect([name, ...(await flaws(office))]).toEqual([name]);
      }
      expect(wasRun(office)).toBe(false);
    });
  });
});

describe.each(some.filter((_, index) => index % 3 === 0))('in a commit, a text that %s', (_, text) => {
  it.each(withHistory)('is inert in $name', { timeout: 120_000 }, async ({ flaws }) => {
    await inOffice(text, true, async (office) => expect(await flaws(office)).toEqual([]));
  });
});

describe.each(some.filter((_, index) => index % 6 === 0))(
  'in the reader itself, a text that %s',
  (_, text) => {
    for (const { name, missing, flaws } of slow) {
      it.skipIf(missing !== null)(`${name} (${missing ?? 'here'})`, { timeout: 120_000 }, async () => {
        await inOffice(text, false, async (office) => {
          expect(await flaws(office)).toEqual([]);
          expect(wasRun(office)).toBe(false);
        });
      });
    }
  },
);
