import { describe, expect, it, test } from 'vitest';
import {
  foldPhrase,
  LONGEST_PHRASE,
  meaningOf,
  monthsStarting,
  weekdayStarting,
} from '../../../src/core/when/lexicon.ts';
import { LANGUAGES, WORDS } from '../../../src/core/words/index.ts';
import type { DateWords } from '../../../src/core/words/types.ts';

describe.each(LANGUAGES)('the words of %s', (language) => {
  const words: DateWords = WORDS[language];

  test.each(words.months.map((word, index) => [word, index + 1] as const))(
    '%s is month %i',
    (word, month) => {
      expect(meaningOf(foldPhrase(word))).toEqual({ is: 'month', month });
      expect(
        monthsStarting(foldPhrase(words.shortMonths[month - 1] ?? '')).map((name) => name.month),
      ).toEqual([month]);
    },
  );

  it('have days of the week, also abbreviated', () => {
    for (const [index, word] of [...words.weekdays, ...words.shortWeekdays].entries())
      expect([word, weekdayStarting(foldPhrase(word))]).toEqual([word, (index % 7) + 1]);
  });

  it('mean one thing, also beside the other languages', () => {
    const plain = [
      'tbc',
      'ongoing',
      'by',
      'until',
      'from',
      'to',
      'between',
      'and',
      'or',
      'about',
      'filler',
      'today',
    ] as const;
    for (const is of plain)
      for (const way of words[is]) expect([way, meaningOf(foldPhrase(way))]).toEqual([way, { is }]);
    for (const [season, ways] of Object.entries(words.seasons))
      for (const way of ways) expect(meaningOf(foldPhrase(way))).toEqual({ is: 'season', season });
    for (const [portion, ways] of Object.entries(words.portions))
      for (const way of ways) expect(meaningOf(foldPhrase(way))).toEqual({ is: 'portion', portion });
    for (const [unit, ways] of Object.entries(words.units))
      for (const way of ways) expect(meaningOf(foldPhrase(way))).toEqual({ is: 'unit', unit });
    for (const [which, ways] of Object.entries(words.relative))
      for (const way of ways) expect(meaningOf(foldPhrase(way))).toEqual({ is: 'relative', which });
  });

  it('are found: no phrase is longer than the longest looked for', () => {
    const ways = Object.values(words)
      .flat(2)
      .filter((way) => typeof way === 'string');
    for (const way of ways) expect(foldPhrase(way).split(' ').length).toBeLessThanOrEqual(LONGEST_PHRASE);
  });
});
