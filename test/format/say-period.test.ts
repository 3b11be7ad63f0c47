// Periods as headings name them: whoever asked for "june" sees which one was understood.
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/core/period.ts';
import { sayPeriod } from '../../src/format/say-period.ts';
import { planOf } from '../plan-of.ts';
import { LANGUAGES, pageFor } from './page.ts';

const TODAY = '2031-06-15';

/** As typed, and as said in the three languages. */
const SAID: [typed: string, en: string, es: string, fr: string][] = [
  ['june', 'June 2031', 'junio de 2031', 'juin 2031'],
  ['6', 'June 2031', 'junio de 2031', 'juin 2031'],
  ['this', 'June 2031', 'junio de 2031', 'juin 2031'],
  ['avril', 'April 2031', 'abril de 2031', 'avril 2031'],
  ['q2', 'Q2 2031', 'T2 de 2031', 'T2 2031'],
  ['t2', 'Q2 2031', 'T2 de 2031', 'T2 2031'],
  ['h1', 'H1 2031', 'S1 de 2031', 'S1 2031'],
  ['2031', '2031', '2031', '2031'],
  ['summer', 'summer 2031', 'verano de 2031', 'été 2031'],
  ['w25', 'week 25, 2031', 'semana 25 de 2031', 'semaine 25 de 2031'],
  ['today', '15 June 2031', '15 de junio de 2031', '15 juin 2031'],
  ['2031-08-01', '1 August 2031', '1 de agosto de 2031', '1er août 2031'],
  ['mid june', 'mid-June 2031', 'a mediados de junio de 2031', 'mi-juin 2031'],
  ['feb-mar', 'February–March 2031', 'febrero–marzo de 2031', 'février–mars 2031'],
  ['2031-06-10/2031-06-20', '10–20 June 2031', '10–20 de junio de 2031', '10–20 juin 2031'],
  [
    '2031-12/2032-01',
    'December 2031 – January 2032',
    'diciembre de 2031 – enero de 2032',
    'décembre 2031 – janvier 2032',
  ],
  ['2031-03/..', 'from March 2031', 'a partir de marzo de 2031', 'à partir de mars 2031'],
  ['2031-06-10/..', 'from 10 June 2031', 'a partir del 10 de junio de 2031', 'à partir du 10 juin 2031'],
  ['../2031', 'by the end of 2031', 'antes de que termine 2031', 'd’ici la fin de 2031'],
];

describe('a period', async () => {
  const plan = await planOf('themes: []');

  it.each(SAID)('%s: %s', async (typed, ...words) => {
    const read = parsePeriod(typed, { ...plan.calendar, today: TODAY });
    if (!read.ok) throw new Error(typed);
    const pages = await Promise.all(LANGUAGES.map((language) => pageFor(plan, { language })));
    expect(pages.map(({ voice }) => sayPeriod(read.period, voice, 1))).toEqual(words);
  });
});

describe('inside a sentence', async () => {
  const plan = await planOf('themes: []');
  const sentences = async (typed: string) => {
    const read = parsePeriod(typed, { ...plan.calendar, today: TODAY });
    if (!read.ok) throw new Error(typed);
    const pages = await Promise.all(LANGUAGES.map((language) => pageFor(plan, { language })));
    return pages.map(({ voice }) => {
      const { reports } = voice.messages;
      return reports.emptyNote(reports.empty.events, sayPeriod(read.period, voice, 1));
    });
  };

  it.each([
    ['june', 'No events in June 2031.', 'No hay eventos en junio de 2031.', 'Aucun événement en juin 2031.'],
    [
      'today',
      'No events on 15 June 2031.',
      'No hay eventos el 15 de junio de 2031.',
      'Aucun événement le 15 juin 2031.',
    ],
    ['q2', 'No events in Q2 2031.', 'No hay eventos en el T2 de 2031.', 'Aucun événement au T2 2031.'],
    [
      'feb-mar',
      'No events in February–March 2031.',
      'No hay eventos entre febrero y marzo de 2031.',
      'Aucun événement entre février et mars 2031.',
    ],
    [
      '2031-03/..',
      'No events from March 2031.',
      'No hay eventos a partir de marzo de 2031.',
      'Aucun événement à partir de mars 2031.',
    ],
  ])('%s: %s', async (typed, ...words) => {
    expect(await sentences(typed)).toEqual(words);
  });
});
