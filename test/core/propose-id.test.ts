// The id wp proposes for a title; people may always choose another.
import { expect, it } from 'vitest';
import { ID_PATTERN } from '../../src/core/id.ts';
import { proposeId } from '../../src/core/propose-id.ts';

it.each([
  ['General Assembly', 'general-assembly'],
  ['Asamblea General: sesión «única»', 'asamblea-general-sesion'],
  ['L’eau et l’énergie', 'l-eau-et-l-energie'],
  ['Œuvres d’art à Łódź', 'oeuvres-d-art-a-lodz'],
  ['  2nd phase of "Safety and public space"', '2nd-phase-of-safety-and'],
  ['Donaudampfschifffahrtsgesellschaftskapitän', 'donaudampfschifffahrtsgesell'],
  ['主题', 'event'],
  ['!?', 'event'],
])('%s → %s', (title, id) => {
  const proposed = proposeId(title, new Set(), 'event');
  expect(proposed).toBe(id);
  expect(proposed).toMatch(ID_PATTERN);
});

it('is never one that is in use', () => {
  expect(proposeId('Forum', new Set(['forum', 'forum-2']), 'event')).toBe('forum-3');
});
