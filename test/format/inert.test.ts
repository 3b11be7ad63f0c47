import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inert, inertLines } from '../../src/format/inert.ts';
import { ACTING, HOSTILE } from './hostile.ts';

describe('plan text for a terminal', () => {
  it.each(Object.entries(HOSTILE))('that %s does not', (_, text) => {
    expect(inert(text)).not.toMatch(ACTING);
    expect(inert(text)).not.toContain('\n');
  });

  it('shows what would have acted', () => {
    expect(inert('\u001b[31mred')).toBe('\\u{1b}[31mred');
    expect(inert('Harbour \u202eyad')).toBe('Harbour \\u{202e}yad');
  });

  it('is on one line', () => {
    expect(inert('two\r\nlines\rand\ta tab')).toBe('two lines and a tab');
  });

  it.each([
    'Assemblée de printemps',
    '港口城市',
    'ميناء',
    'e\u0301',
    '👩‍🚀🇪🇸',
    'می\u200cخواهم',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'C# and ## in a row',
    'a\u00a0b',
  ])('is otherwise what it was: %s', (text) => expect(inert(text)).toBe(text));

  it('begins no command of a CI runner, on whatever line it is wrapped', () => {
    expect(inertLines('Forum\n  ::error::Gone\n::warning::')).toBe(
      'Forum\n  \\u{3a}:error::Gone\n\\u{3a}:warning::',
    );
    expect(inertLines('Ports::Quays\nat 12:30')).toBe('Ports::Quays\nat 12:30');
    expect(inert('##[error]Gone ##vso[task] ## 3')).toBe('#\\u{23}[error]Gone #\\u{23}vso[task] ## 3');
  });

  it('never acts, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(inert(text)).not.toMatch(ACTING);
        expect(inert(inert(text))).toBe(inert(text));
      }),
    );
  });
});
