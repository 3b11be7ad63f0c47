// `wp set` with several names at once: what a comma parts, and what it does not.
import { describe, expect, it } from 'vitest';
import { Copy, changedLines } from './copy.ts';

const HEADER = `schema: 1
title: Harbour Towns Network
period: 2019
languages: [en, es]
partners:
  - UCLG
  - { id: C40, title: C40 Cities }
  - Ministry of Land, Ports and Water
`;
const EVENTS = `themes:
  - id: quays
    title: { en: Quays, es: Muelles }
  - id: tides
    title: Tides, moons and floods

events:
  - id: forum
    title: Forum
    place: Grayhaven
    tags: [docks]

  - id: assembly
    title: Assembly
    place: Barcelona, Spain
`;
const plan = () => Copy.with({ 'plan.yaml': HEADER, 'events.yaml': EVENTS });

/** The lines that changes of the forum change. */
async function lines(...words: string[]): Promise<string[]> {
  const copy = plan();
  expect(await copy.wp('set', 'forum', ...words)).toMatchObject({ exit: 0, stderr: '' });
  return changedLines(EVENTS, copy.text('events.yaml'));
}

describe('several at once', () => {
  it.each([
    ['tags', 'tags=housing, land', ['-     tags: [docks]', '+     tags: [housing, land]']],
    ['without a space', 'tags=housing,land', ['-     tags: [docks]', '+     tags: [housing, land]']],
    ['with a comma behind', 'tags=housing,', ['-     tags: [docks]', '+     tags: housing']],
    ['ids', 'related=assembly, forum', ['+     related: [assembly, forum]']],
    ['goals, as they are written', 'sdg=4, 11.10', ['+     sdg: [4, "11.10"]']],
    ['themes by their titles', 'theme=muelles, tides', ['+     theme: [quays, tides]']],
    ['partners that are declared', 'partners=UCLG, C40 Cities', ['+     partners: [UCLG, C40 Cities]']],
    [
      'words that YAML takes for others',
      'tags=true, null',
      ['-     tags: [docks]', '+     tags: ["true", "null"]'],
    ],
    [
      'one more and another',
      'tags+=ports, land',
      ['-     tags: [docks]', '+     tags: [docks, ports, land]'],
    ],
    ['in brackets', 'tags+=[ports, land]', ['-     tags: [docks]', '+     tags: [docks, ports, land]']],
  ])('%s', async (_, change, expected) => {
    expect(await lines(change)).toEqual(expected);
  });

  it('what is not there is told', async () => {
    const { exit, stderr } = await plan().wp('set', 'forum', 'tags-=docks, land');
    expect({ exit, stderr }).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('“land” is not in “tags”'),
    });
  });

  it('two less, and the field goes with the last', async () => {
    const copy = plan();
    await copy.wp('set', 'forum', 'tags+=ports, land');
    await copy.wp('set', 'forum', 'tags-=docks, land');
    expect(copy.text('events.yaml')).toBe(EVENTS.replace('[docks]', '[ports]'));
    await copy.wp('set', 'forum', 'tags-=[ports]');
    expect(copy.text('events.yaml')).toBe(EVENTS.replace('    tags: [docks]\n', ''));
  });
});

describe('one that has a comma in it', () => {
  it.each([
    ['a declared name', 'partners=Ministry of Land, Ports and Water', '“Ministry of Land, Ports and Water”'],
    ['a place the plan has', 'place=Barcelona, Spain', 'Barcelona, Spain'],
  ])('%s', async (_, change) => {
    const value = change.slice(change.indexOf('=') + 1);
    const written = (await lines(change)).filter((line) => line.startsWith('+'));
    expect(written).toEqual([expect.stringContaining(value)]);
  });

  it('a title, another name, a condition', async () => {
    const [, written] = await lines('title=Quays, docks');
    expect(written).toBe('+     title: Quays, docks');
    expect(await lines('aka=Docks, quays', 'subject_to=funds, time')).toEqual(
      expect.arrayContaining(['+     aka: Docks, quays', '+     subject_to: funds, time']),
    );
  });

  it('a theme by a title with commas', async () => {
    expect(await lines('theme=Tides, moons and floods')).toEqual(['+     theme: tides']);
  });

  it('that was one value by mistake can be taken out as a whole', async () => {
    const copy = Copy.with({ 'events.yaml': EVENTS.replace('[docks]', '"housing, land"') });
    await copy.wp('set', 'forum', 'tags-=housing, land');
    expect(copy.text('events.yaml')).toBe(EVENTS.replace('    tags: [docks]\n', ''));
  });
});

describe('what can be one or several', () => {
  it('is asked back with what to type', async () => {
    const copy = plan();
    const { exit, stderr } = await copy.wp('set', 'forum', 'place=Girona, Spain');
    expect(exit).toBe(2);
    expect(stderr).toBe(
      `wp: “Girona, Spain” can be one name in “place”, or several\nSeveral: 'place=[Girona, Spain]'. One: 'place=["Girona, Spain"]'.\n`,
    );
    expect(copy.text('events.yaml')).toBe(EVENTS);
  });

  it.each([
    ['place=[Girona, Spain]', '[Girona, Spain]'],
    ['place=["Girona, Spain"]', '["Girona, Spain"]'],
  ])('%s is taken as it is typed', async (change, written) => {
    expect(await lines(change)).toEqual(['-     place: Grayhaven', `+     place: ${written}`]);
  });

  it('a list in brackets that cannot be one is no text', async () => {
    const { exit, stderr } = await plan().wp('set', 'forum', 'tags=[docks, {a: b}]');
    expect({ exit, stderr }).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('“tags” should be text'),
    });
  });
});
