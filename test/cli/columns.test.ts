// What fits a terminal in English fits it in Spanish and French, whose words are longer; accents take no room of their own.
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { folderWith, HEADER } from './folder.ts';
import { runWp } from './run-wp.ts';

const QUESTIONS = [
  '',
  'items',
  'report',
  'open',
  'late',
  'timeline',
  'calendar',
  'themes',
  'indicators',
  'show living-dykes',
];
const vars = { WP_PLAN: 'test/cli/plans/delta', WP_TODAY: '2026-06-15' };

it.each(['en', 'es', 'fr'])('in %s no line is wider than the terminal', async (language) => {
  for (const columns of [60, 80, 120])
    for (const question of QUESTIONS) {
      const words = [...question.split(' ').filter(Boolean), '--lang', language];
      const { stdout } = await runWp(words, { vars, columns });
      const wide = stdout.split('\n').filter((line) => stringWidth(line) > columns);
      expect({ question, columns, wide }).toEqual({ question, columns, wide: [] });
    }
});

it('columns stand below each other, whatever letters are before them', async () => {
  const titles = ['Reunion', 'Re\u0301union', 'Réunion', '三角州の会議', 'Zone\u202f: été', '“use” 🛶'];
  const items = titles.map(
    (title, n) => `  - { id: e${n}, title: "${title}", when: 2031-06, status: done }\n`,
  );
  const cwd = folderWith({ 'plan/plan.yaml': HEADER, 'plan/a.yaml': `events:\n${items.join('')}` });
  const { stdout } = await runWp(['events', '--lang', 'fr'], { cwd, columns: 80 });
  const rows = stdout.split('\n').filter((line) => line.includes('réalisé'));
  expect(rows).toHaveLength(titles.length);
  const starts = new Set(rows.map((row) => stringWidth(row.slice(0, row.indexOf('réalisé')))));
  expect([...starts]).toHaveLength(1);
});
