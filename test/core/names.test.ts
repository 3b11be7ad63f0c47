import { describe, expect, it } from 'vitest';
import { entryFor, entryWords } from '../../src/core/names.ts';
import { planOf } from '../plan-of.ts';

const plan = await planOf(`
partners:
  - id: coastal-council
    title: {en: Coastal Council, fr: Conseil du littoral}
    aka: [CC, Council of the Coast]
  - River Basin Union
places: [Port-aux-Dunes, Málaga Norte]
`);

describe('the entry a name stands for', () => {
  it.each([
    ['its id', 'coastal-council'],
    ['its title', 'Coastal Council'],
    ['its title in another language', 'Conseil du littoral'],
    ['another name of it', 'CC'],
    ['any case', 'council OF the coast'],
  ])('by %s: %s', (_, name) => {
    expect(entryFor(plan, 'partners', name)?.id).toBe('coastal-council');
  });

  it('a bare name is its own id and title', () => {
    expect(entryFor(plan, 'partners', 'river basin union')).toEqual({
      id: 'River Basin Union',
      title: 'River Basin Union',
    });
  });

  it('accents make no difference', () => {
    expect(entryFor(plan, 'places', 'malaga norte')?.id).toBe('Málaga Norte');
  });

  it('is none for a name of another vocabulary, a part of a name, or a vocabulary that is not declared', () => {
    expect(entryFor(plan, 'places', 'CC')).toBeNull();
    expect(entryFor(plan, 'partners', 'Coastal')).toBeNull();
    expect(entryFor(plan, 'people', 'secretariat')).toBeNull();
  });

  it('the first entry that claims a name keeps it', async () => {
    const twice = await planOf('partners: [{id: one, aka: Union}, {id: two, aka: Union}]');
    expect(entryFor(twice, 'partners', 'union')?.id).toBe('one');
  });
});

it('has every wording of an entry', () => {
  const [entry] = plan.header.partners ?? [];
  expect(entry && entryWords(entry)).toEqual([
    'coastal-council',
    'Coastal Council',
    'Conseil du littoral',
    'CC',
    'Council of the Coast',
  ]);
});
