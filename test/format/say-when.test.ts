// Dates in words: every form a plan may write, in the three languages.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { sayDay, sayMonth, sayWhen } from '../../src/format/say-when.ts';
import { onlyItem, planOf, planOfDates } from '../plan-of.ts';
import { LANGUAGES, pageFor } from './page.ts';

type InThree = [en: string, es: string, fr: string];

/** In a plan for 2031, whose year goes without saying. */
const SAID: Record<string, Record<string, InThree>> = {
  dates: {
    '2031-06-17': ['17 June', '17 de junio', '17 juin'],
    '2031-08-01': ['1 August', '1 de agosto', '1er août'],
    '2031-06': ['June', 'junio', 'juin'],
    '2031-04': ['April', 'abril', 'avril'],
    '2031': ['2031', '2031', '2031'],
    '2031-Q2': ['Q2', 'T2', 'T2'],
    '2031-H2': ['H2', 'S2', 'S2'],
    '2031-W25': ['week 25', 'semana 25', 'semaine 25'],
    '2031-summer': ['summer', 'verano', 'été'],
    '2031-XX': ['2031', '2031', '2031'],
    '2031-06-XX': ['June', 'junio', 'juin'],
  },
  'parts of a date': {
    'early 2031-06': ['early June', 'a principios de junio', 'début juin'],
    'mid 2031-06': ['mid-June', 'a mediados de junio', 'mi-juin'],
    'late 2031-08': ['late August', 'a finales de agosto', 'fin août'],
    'mid 2031': ['mid-2031', 'a mediados de 2031', 'mi-2031'],
    'early 2031': ['early 2031', 'a principios de 2031', 'début 2031'],
    'mid 2031-Q2': ['mid-Q2', 'a mediados del T2', 'milieu du T2'],
    'early 2031-summer': ['early summer', 'a principios del verano', 'début de l’été'],
    'mid 2031-W25': ['mid-week 25', 'a mediados de la semana 25', 'milieu de la semaine 25'],
  },
  doubt: {
    '2031-06?': ['June (?)', 'junio (?)', 'juin (?)'],
    '2031-06~': ['around June', 'junio (aprox.)', 'juin (environ)'],
    '2031-06%': ['around June (?)', 'junio (aprox.) (?)', 'juin (environ) (?)'],
    '2031-06-17?': ['17 June (?)', '17 de junio (?)', '17 juin (?)'],
    '2031-06-17~': ['around 17 June', '17 de junio (aprox.)', '17 juin (environ)'],
    '2031~': ['around 2031', '2031 (aprox.)', '2031 (environ)'],
    '2031-Q2~': ['around Q2', 'T2 (aprox.)', 'T2 (environ)'],
    'mid 2031-06~': ['around mid-June', 'a mediados de junio (aprox.)', 'mi-juin (environ)'],
  },
  'times of day': {
    '2031-06-17T18:00': ['17 June, 18:00', '17 de junio, 18:00', '17 juin, 18 h'],
    '2031-06-17T18:00Z': ['17 June, 18:00 UTC', '17 de junio, 18:00 UTC', '17 juin, 18 h UTC'],
    '2031-06-17T18:00/20:30': ['17 June, 18:00–20:30', '17 de junio, 18:00–20:30', '17 juin, 18 h – 20 h 30'],
    '2031-06-17T18:00/20:30+02:00': [
      '17 June, 18:00–20:30 UTC+02:00',
      '17 de junio, 18:00–20:30 UTC+02:00',
      '17 juin, 18 h – 20 h 30 UTC+02:00',
    ],
  },
  ranges: {
    '2031-06-17/2031-06-19': ['17–19 June', '17–19 de junio', '17–19 juin'],
    '2031-06-29/2031-07-02': ['29 June – 2 July', '29 de junio – 2 de julio', '29 juin – 2 juillet'],
    '2031-12-30/2032-01-02': [
      '30 December – 2 January 2032',
      '30 de diciembre – 2 de enero de 2032',
      '30 décembre – 2 janvier 2032',
    ],
    '2031-02/2031-03': ['February–March', 'febrero–marzo', 'février–mars'],
    '2031-12/2032-01': ['December – January 2032', 'diciembre – enero de 2032', 'décembre – janvier 2032'],
    '2030/2032': ['2030 – 2032', '2030 – 2032', '2030 – 2032'],
    '2031-Q1/2031-Q2': ['Q1 – Q2', 'T1 – T2', 'T1 – T2'],
    '2031-06-17/2031-08': ['17 June – August', '17 de junio – agosto', '17 juin – août'],
    '2031-06/2031-Q4': ['June – Q4', 'junio – T4', 'juin – T4'],
    '2031-W10/2031-W12': ['week 10 – week 12', 'semana 10 – semana 12', 'semaine 10 – semaine 12'],
    '2031-06~/2031-08?': [
      'around June – August (?)',
      'junio (aprox.) – agosto (?)',
      'juin (environ) – août (?)',
    ],
    'early 2031-06/late 2031-07': [
      'early June – late July',
      'a principios de junio – a finales de julio',
      'début juin – fin juillet',
    ],
    '2031-06-17T18:00/2031-06-18T09:00': [
      '17 June, 18:00 – 18 June, 09:00',
      '17 de junio, 18:00 – 18 de junio, 09:00',
      '17 juin, 18 h – 18 juin, 9 h',
    ],
  },
  deadlines: {
    '../2031-09': ['by September', 'a más tardar en septiembre', 'd’ici septembre'],
    '../2031-09-15': ['by 15 September', 'a más tardar el 15 de septiembre', 'd’ici au 15 septembre'],
    '../2031': ['by the end of 2031', 'antes de que termine 2031', 'd’ici la fin de 2031'],
    '../2031-Q2': ['by Q2', 'a más tardar en el T2', 'd’ici la fin du T2'],
    '../2031-W10': ['by week 10', 'a más tardar en la semana 10', 'd’ici la fin de la semaine 10'],
    '../2031-summer': ['by summer', 'a más tardar en el verano', 'd’ici la fin de l’été'],
    '../early 2031-09': [
      'by early September',
      'a más tardar a principios de septiembre',
      'd’ici début septembre',
    ],
    '../mid 2031': ['by mid-2031', 'a más tardar a mediados de 2031', 'd’ici mi-2031'],
    '../2031-09~': [
      'by around September',
      'a más tardar en septiembre (aprox.)',
      'd’ici septembre (environ)',
    ],
  },
  beginnings: {
    '2031-03/..': ['from March', 'a partir de marzo', 'à partir de mars'],
    '2031-03-08/..': ['from 8 March', 'a partir del 8 de marzo', 'à partir du 8 mars'],
    '2031/..': ['from 2031', 'a partir de 2031', 'à partir de 2031'],
    '2031-Q3/..': ['from Q3', 'a partir del T3', 'à partir du T3'],
    '2031-10/..': ['from October', 'a partir de octubre', 'à partir d’octobre'],
    'mid 2031-04/..': ['from mid-April', 'a partir de mediados de abril', 'à partir de mi-avril'],
    '2031-W10/..': ['from week 10', 'a partir de la semana 10', 'à partir de la semaine 10'],
  },
  'either … or': {
    '2031-06|2031-09': ['June or September', 'junio o septiembre', 'juin ou septembre'],
    '2031-06-05|2031-06-12': ['5 June or 12 June', '5 de junio o 12 de junio', '5 juin ou 12 juin'],
    '2031-06|2031-09|2031-10': [
      'June, September or October',
      'junio, septiembre u octubre',
      'juin, septembre ou octobre',
    ],
    '2031-07|2031-08': ['July or August', 'julio o agosto', 'juillet ou août'],
    '2031-Q2|2031-Q3': ['Q2 or Q3', 'T2 o T3', 'T2 ou T3'],
    '2031|2032': ['2031 or 2032', '2031 o 2032', '2031 ou 2032'],
  },
  several: {
    '[2031-03, 2031-06-28]': ['March, 28 June', 'marzo, 28 de junio', 'mars, 28 juin'],
    '[2031-03, 2031-06, 2031-09]': [
      'March, June, September',
      'marzo, junio, septiembre',
      'mars, juin, septembre',
    ],
  },
  'without a date': {
    tbc: ['tbc', 'por confirmar', 'à confirmer'],
    ongoing: ['ongoing', 'permanente', 'en continu'],
  },
  'EDTF codes': {
    '2031-22': ['summer', 'verano', 'été'],
    '2031-33': ['Q1', 'T1', 'T1'],
    '2031-41': ['H2', 'S2', 'S2'],
  },
};

/** With the year, where the plan's own would be left out: headings, and records on their own. */
const IN_FULL: Record<string, InThree> = {
  '2031-06-17': ['17 June 2031', '17 de junio de 2031', '17 juin 2031'],
  '2032-06-17': ['17 June 2032', '17 de junio de 2032', '17 juin 2032'],
  '2031-06': ['June 2031', 'junio de 2031', 'juin 2031'],
  '2031-Q2': ['Q2 2031', 'T2 de 2031', 'T2 2031'],
  '2031-H2': ['H2 2031', 'S2 de 2031', 'S2 2031'],
  '2031-W25': ['week 25, 2031', 'semana 25 de 2031', 'semaine 25 de 2031'],
  '2031-summer': ['summer 2031', 'verano de 2031', 'été 2031'],
  'mid 2031-06': ['mid-June 2031', 'a mediados de junio de 2031', 'mi-juin 2031'],
  'mid 2031-Q2': ['mid-Q2 2031', 'a mediados del T2 de 2031', 'milieu du T2 2031'],
  '2031-06?': ['June 2031 (?)', 'junio de 2031 (?)', 'juin 2031 (?)'],
  '2031-06~': ['around June 2031', 'junio de 2031 (aprox.)', 'juin 2031 (environ)'],
  '2031-06-17T18:00/20:30': [
    '17 June 2031, 18:00–20:30',
    '17 de junio de 2031, 18:00–20:30',
    '17 juin 2031, 18 h – 20 h 30',
  ],
  '2031-06-17/2031-06-19': ['17–19 June 2031', '17–19 de junio de 2031', '17–19 juin 2031'],
  '2031-06-29/2031-07-02': [
    '29 June – 2 July 2031',
    '29 de junio – 2 de julio de 2031',
    '29 juin – 2 juillet 2031',
  ],
  '2031-12-30/2032-01-02': [
    '30 December 2031 – 2 January 2032',
    '30 de diciembre de 2031 – 2 de enero de 2032',
    '30 décembre 2031 – 2 janvier 2032',
  ],
  '2031-02/2031-03': ['February–March 2031', 'febrero–marzo de 2031', 'février–mars 2031'],
  '2031-12/2032-01': [
    'December 2031 – January 2032',
    'diciembre de 2031 – enero de 2032',
    'décembre 2031 – janvier 2032',
  ],
  '../2031-09': ['by September 2031', 'a más tardar en septiembre de 2031', 'd’ici septembre 2031'],
  '2031-03-08/..': ['from 8 March 2031', 'a partir del 8 de marzo de 2031', 'à partir du 8 mars 2031'],
  '2031-06|2031-09': [
    'June 2031 or September 2031',
    'junio de 2031 o septiembre de 2031',
    'juin 2031 ou septembre 2031',
  ],
  '[2031-03, 2031-06-28]': [
    'March 2031, 28 June 2031',
    'marzo de 2031, 28 de junio de 2031',
    'mars 2031, 28 juin 2031',
  ],
};

async function said(plan: Plan, full: boolean): Promise<string[]> {
  const pages = await Promise.all(LANGUAGES.map((language) => pageFor(plan, { language })));
  return pages.map(({ voice }) => sayWhen(onlyItem(plan).when, voice, full));
}

describe.each(Object.entries(SAID))('%s', (_, dates) => {
  it.each(Object.entries(dates))('%s', async (when, words) => {
    expect(await said(await planOfDates([when]), false)).toEqual(words);
  });
});

describe('in full', () => {
  it.each(Object.entries(IN_FULL))('%s', async (when, words) => {
    expect(await said(await planOfDates([when]), true)).toEqual(words);
  });
});

describe('the year', () => {
  const english = async (header: string, when: string) => {
    const plan = await planOf(
      `schema: 1\ntitle: Harbour Towns Network\n${header}\nevents: [{id: a, title: A, when: ${when}}]`,
    );
    return (await said(plan, false))[0];
  };

  it('goes without saying in a plan for one calendar year', async () => {
    expect(await english('period: 2031', '2031-06')).toBe('June');
    expect(await english('period: 2031', '2032-06')).toBe('June 2032');
    expect(await english('period: 2031-01/2031-12', '2031-06')).toBe('June');
  });

  it('is said in a plan over parts of two, and in one without a period', async () => {
    expect(await english('period: 2031-04/2032-03', '2031-06')).toBe('June 2031');
    expect(await english('note: none', '2031-06')).toBe('June 2031');
  });
});

describe('what is no date', () => {
  it('is shown as written, and doubted', async () => {
    const plan = await planOf('events: [{id: a, title: A}]');
    const { voice } = await pageFor(plan);
    expect(sayWhen({ state: 'unreadable', written: 'soonish', parts: [] }, voice)).toBe('“soonish” (?)');
    expect(sayWhen({ state: 'none', written: null, parts: [] }, voice)).toBe('');
  });
});

describe('a day and a month by themselves', () => {
  it.each([
    ['en', '8 March 2031', '8 March', 'March 2031'],
    ['es', '8 de marzo de 2031', '8 de marzo', 'marzo de 2031'],
    ['fr', '8 mars 2031', '8 mars', 'mars 2031'],
  ] as const)('in %s', async (language, day, bare, month) => {
    const { voice } = await pageFor(await planOfDates(['2031']), { language });
    expect(sayDay('2031-03-08', voice)).toBe(day);
    expect(sayDay('2031-03-08', voice, false)).toBe(bare);
    expect(sayMonth('2031-03', voice)).toBe(month);
  });
});
