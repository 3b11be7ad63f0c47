import fc from 'fast-check';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { loadRuler, measured, widthOf, wrap } from '../../src/format/width.ts';

beforeAll(loadRuler);

describe('the columns of a text', () => {
  it.each([
    ['Board of Directors', 18],
    ['Asamblea “anual” – 2019', 23],
    ['1er juin · 8 %', 14],
    ['港口', 4],
    ['🚢', 2],
    ['e\u0301', 1],
    ['', 0],
  ])('of %j are %d', (text, columns) => expect(widthOf(text)).toBe(columns));

  it('are those the exact ruler finds, for every sign that is measured without it', () => {
    for (let code = 0x20; code < 0x3000; code += 1) {
      const sign = String.fromCodePoint(code);
      expect([code, widthOf(sign)]).toEqual([code, stringWidth(sign)]);
    }
  });
});

describe('lines broken to fit', () => {
  it.each([
    ['Metropolitan indicators presented', 12, ['Metropolitan', 'indicators', 'presented']],
    ['see https://harbour-towns.example/agenda', 12, ['see', 'https://harb', 'our-towns.ex', 'ample/agenda']],
  ])('%j in %d columns', (text, width, lines) => expect(wrap(text, width).split('\n')).toEqual(lines));

  it('are those the exact ruler breaks, whatever the plain text', () => {
    const letter = fc.constantFrom(...'aAz09-é“ –');
    const text = fc.oneof(fc.string({ unit: letter, maxLength: 120 }), fc.lorem({ maxCount: 20 }));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 80 }), (written, width) => {
        expect(wrap(written, width)).toBe(wrapAnsi(written, width, { hard: true }));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('before the exact ruler is loaded', () => {
  it('plain text is measured, and anything else loads it', async () => {
    vi.resetModules();
    const fresh = await import('../../src/format/width.ts');
    expect(fresh.widthOf('June')).toBe(4);
    expect(() => fresh.widthOf('六月')).toThrow('not loaded');
    expect(await fresh.measured(() => `六月 takes ${fresh.widthOf('六月')}`)).toBe('六月 takes 4');
  });

  it('another error stays what it is', async () => {
    const broken = () => {
      throw new Error('no page');
    };
    await expect(measured(broken)).rejects.toThrow('no page');
  });
});
