// A theme that nobody declared hides its items from every report by theme.
import { at, finding } from '../core/finding.ts';
import type { Rule } from './rule.ts';
import { suggester } from './suggest.ts';

export const unknownTheme: Rule<'unknown-theme'> = {
  code: 'unknown-theme',
  *check({ themes, items, indicators, gaps }) {
    // It may be declared in a file that could not be read.
    if (gaps !== undefined && gaps.files.length > 0) return;
    const known = themes.map(({ id }) => id);
    const declared = new Set([...known, ...(gaps?.ids ?? [])]);
    const suggest = suggester(known);
    const told = new Set<string>();
    for (const { themes: ids, themesFrom, origin } of [...items, ...indicators]) {
      for (const [index, id] of ids.entries()) {
        if (declared.has(id)) continue;
        // The default of a file is one mistake, however many items it has.
        if (themesFrom !== undefined && told.has(`${themesFrom.file} ${id}`)) continue;
        if (themesFrom !== undefined) told.add(`${themesFrom.file} ${id}`);
        const place = themesFrom === undefined ? at(origin, 'theme', index) : at(themesFrom, index);
        yield finding('unknown-theme', place, { id, near: suggest(id), known });
      }
    }
  },
};
