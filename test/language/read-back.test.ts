// What wp calls the words of the model it reads, too: nobody copies a status from an answer and is refused.
import { describe, expect, it } from 'vitest';
import { readClosedWord } from '../../src/cli/closed-word.ts';
import { LANGUAGES, type LanguageCode, loadMessages } from '../../src/language/index.ts';

describe.each(Object.keys(LANGUAGES) as LanguageCode[])('%s', (language) => {
  it.each(['kinds', 'statuses', 'healths', 'modes', 'roles'] as const)('%s', async (group) => {
    const { theme: _, ...words } = { theme: '', ...(await loadMessages(language)).words[group] };
    for (const [value, said] of Object.entries(words)) {
      expect(readClosedWord(Object.keys(words), said)).toMatchObject({ ok: true, values: [value] });
    }
  });

  it('yes and no', async () => {
    const { yes, no } = (await loadMessages(language)).words;
    for (const [said, value] of [
      [yes, 'true'],
      [no, 'false'],
    ] as const)
      expect(readClosedWord(['true', 'false'], said)).toMatchObject({ ok: true, values: [value] });
  });
});
