// No pattern of the program takes longer than its text is long, whatever the text.
import { analyse } from 'scslre';
import { describe, expect, it, vi } from 'vitest';
import { CHOICES } from '../../../src/query/choices.ts';
import { compile } from '../../../src/query/filters.ts';
import { planOfTitles } from '../../plan-of.ts';
import { literals, made, makers, type Pattern } from './patterns.ts';

/** Two stretches that can share their letters, or one that is begun anew at each of them, by a letter it takes. */
function slowOn({ regex }: Pattern): string[] {
  return analyse(regex).reports.map(({ type, character }) => `${type} on ${JSON.stringify(character.pick)}`);
}

/** Patterns that see short texts only. */
const BOUNDED: Record<string, string> = { 'format/html/brevity.ts': 'the first 26 letters of a title' };

const told = (patterns: readonly Pattern[]) =>
  patterns
    .filter(({ file }) => !(file in BOUNDED))
    .flatMap((pattern) => slowOn(pattern).map((why) => `${pattern.file}: ${pattern.regex} ${why}`));

describe('the patterns of the program', () => {
  it('take as long as their text, not longer', () => {
    const patterns = literals();
    expect(patterns.length).toBeGreaterThan(150);
    expect(told(patterns)).toEqual([]);
  }, 60_000);

  it.each(['core/when/clock.ts', 'core/when/tokens.ts'])('and those that %s makes of words', async (file) => {
    // They are loaded already, and make theirs while they are.
    vi.resetModules();
    const patterns = await made(file);
    expect(patterns).not.toEqual([]);
    expect(told(patterns)).toEqual([]);
  });

  it('are made of no other text', () => {
    expect(makers()).toEqual(['core/when/clock.ts', 'core/when/tokens.ts']);
  });

  it.each(['(a+)+$', '\\s+$', 'a+a+b', '(x|x)*y'])('would be caught if they were like %s', (source) => {
    expect(slowOn({ file: '', regex: new RegExp(source) })).not.toEqual([]);
  });
});

describe('what is typed into a filter is never a pattern', () => {
  it.each(['.*', '(a+)+$', '[', '\\', '^', '$', '?', 'a|b', '{1}'])('%s', async (typed) => {
    const plan = await planOfTitles(['Waterfront forum', `Literally ${typed}`]);
    const context = { plan, today: '2031-01-01' };
    const query = compile({ search: [typed] }, context);
    if ('code' in query) throw new Error(query.code);
    expect(plan.items.filter((item) => query.test(item) === 'yes')).toEqual([plan.items[1]]);
    for (const name of Object.keys(CHOICES))
      expect(compile({ [name]: [typed] }, context)).toHaveProperty('code');
  });
});
