// Edits read the words that questions read, in every language, and write the model's own; days from today become days.
import { describe, expect, it } from 'vitest';
import { Copy, changedLines } from './copy.ts';

const EVENTS = `themes:
  - id: quays
    title: { en: Quays and docks, es: Muelles }

events:
  - id: forum
    title: Forum
`;
const plan = () => Copy.with({ 'events.yaml': EVENTS });

/** What a command adds to the forum; today is Saturday 15 June 2019. */
async function added(...words: string[]): Promise<string[]> {
  const copy = plan();
  expect(await copy.wp(...words)).toMatchObject({ exit: 0, stderr: '' });
  return changedLines(EVENTS, copy.text('events.yaml')).map((line) => line.replace(/^\+ +/, ''));
}

describe('closed words', () => {
  it.each([
    ['status=hecho', 'status: done'],
    ['status=REALISE', 'status: done'],
    ['status=finished', 'status: done'],
    ['mode=en línea', 'mode: online'],
    ['mode=présentiel', 'mode: in-person'],
    ['role=organizer', 'role: organiser'],
    ['role=ponente', 'role: speaker'],
    ['referenced=sí', 'referenced: true'],
    ['referenced=no', 'referenced: false'],
    ['theme=muelles', 'theme: quays'],
  ])('%s', async (change, line) => {
    expect(await added('set', 'forum', change)).toEqual([line]);
  });

  it('in a record inside', async () => {
    expect(await added('set', 'forum', 'expect.count=2', 'expect.status=prévu')).toEqual([
      'expect:',
      'status: planned',
      'count: 2',
    ]);
    const indicator = await plan().wp('add', 'indicador', 'Barcos', 'direction=más', '--dry-run');
    expect(indicator.stdout).toContain('+    direction: up');
  });

  it.each(['rojo', 'rouge', 'red'])('a judgement: %s', async (health) => {
    expect(await added('note', 'forum', 'No quay', '--health', health)).toContain('health: red');
  });

  it.each(['evento', 'événement', 'events', 'event'])('what is added: %s', async (kind) => {
    const lines = await added('add', kind, 'Gala', '--theme', 'Muelles');
    expect(lines).toEqual(expect.arrayContaining(['- id: gala', 'title: Gala', 'theme: quays']));
  });
});

describe('days from today', () => {
  it.each([
    [['set', 'forum', 'when=tomorrow'], 'when: 2019-06-16'],
    [['set', 'forum', 'when=Mañana'], 'when: 2019-06-16'],
    [['set', 'forum', 'when=next month'], 'when: 2019-07'],
    [['set', 'forum', 'when=trimestre prochain'], 'when: 2019-Q3'],
    [['move', 'forum', 'next', 'week'], 'when: 2019-W25'],
    [['set', 'forum', 'updates+={on: 2019-06-01, health: red}', 'updates.0.on=ayer'], '- on: 2019-06-14'],
  ])('%j', async (words, line) => {
    expect(await added(...words)).toContain(line);
  });

  it.each(['yesterday', 'ayer', 'hier'])('done %s', async (day) => {
    expect(await added('done', 'forum', '--actual', day)).toEqual(['actual: 2019-06-14', 'status: done']);
  });

  it('what is added is so, too', async () => {
    expect(await added('add', 'event', 'Gala', '--when', 'hoy')).toContain('when: 2019-06-15');
  });

  it('“next” alone is no date', async () => {
    expect(await plan().wp('move', 'forum', 'next')).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('“next” is not a date'),
    });
  });
});

describe('a word that is none', () => {
  it.each([
    [
      ['set', 'forum', 'status=gone'],
      'wp: “gone” is no value of “status”\nDid you mean “done”? Known: planned, ongoing, closing, done, postponed, suspended, cancelled.\n',
    ],
    [
      ['set', 'forum', 'status=acabadísimo', '--lang', 'es'],
      'wp: «acabadísimo» no es un valor de «status»\nOpciones: previsto, en curso, en fase de cierre, realizado, aplazado, suspendido, cancelado.\n',
    ],
    [
      ['set', 'forum', 'mode=xyz', '--lang', 'fr'],
      'wp: « xyz » n’est pas une valeur de « mode »\nChoix possibles : en ligne, en présentiel, hybride.\n',
    ],
    [
      ['set', 'forum', 'status=real', '--lang', 'es'],
      'wp: «real» no es un valor de «status»\n¿Quería decir «realizado»? Opciones: previsto, en curso, en fase de cierre, realizado, aplazado, suspendido, cancelado.\n',
    ],
    [
      ['set', 'forum', 'status=en'],
      'wp: “en” can be more than one status: ongoing or closing?\nSee: wp set --help\n',
    ],
    [
      ['note', 'forum', 'Hm', '--health', 'xyz', '--lang', 'es'],
      'wp: «xyz» no es un valor de --health\nOpciones: verde, ámbar, rojo.\n',
    ],
    [
      ['add', 'fiesta', 'Gala', '--lang', 'es'],
      'wp: «fiesta» no es un valor de <clase>\nOpciones: acción, evento, hito, proyecto, indicador.\n',
    ],
  ])('%j', async (words, said) => {
    const copy = plan();
    const { exit, stderr } = await copy.wp(...words);
    expect({ exit, stderr: stderr.replaceAll('\u00a0', ' ') }).toEqual({ exit: 2, stderr: said });
    expect(copy.text('events.yaml')).toBe(EVENTS);
  });
});
