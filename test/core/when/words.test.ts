import { describe, expect, it, test } from 'vitest';
import { canonical } from '../../../src/core/when/canonical.ts';
import { parseWhen } from '../../../src/core/when/parse.ts';
import { FISCAL_2019, NO_PERIOD, TWO_YEARS, YEAR_2019 } from './samples.ts';

const READ = {
  months: [
    ['June', '2019-06'],
    ['june 2019', '2019-06'],
    ['JUNIO', '2019-06'],
    ['juin', '2019-06'],
    ['Sept.', '2019-09'],
    ['setiembre', '2019-09'],
    ['aout', '2019-08'],
    ['déc. 2020', '2020-12'],
    ['June, 2020', '2020-06'],
    ['mes de junio', '2019-06'],
    ['2019-june', '2019-06'],
    ['06/2019', '2019-06'],
  ],
  days: [
    ['8 March', '2019-03-08'],
    ['March 8', '2019-03-08'],
    ['March 8th, 2020', '2020-03-08'],
    ['8 de marzo', '2019-03-08'],
    ['8 de marzo de 2020', '2020-03-08'],
    ['1er juin', '2019-06-01'],
    ['le 1er juin', '2019-06-01'],
    ['17/06/2019', '2019-06-17'],
    ['06/17/2019', '2019-06-17'],
    ['17.6.2019', '2019-06-17'],
    ['5/5/2019', '2019-05-05'],
    ['2019-06-17 18:00', '2019-06-17T18:00'],
    ['2019-06-17 18:00 – 20:00', '2019-06-17T18:00/20:00'],
  ],
  'parts of a year': [
    ['Q2', '2019-Q2'],
    ['2019-q2', '2019-Q2'],
    ['T2 2019', '2019-Q2'],
    ['second quarter', '2019-Q2'],
    ['2.º trimestre', '2019-Q2'],
    ['1er semestre 2019', '2019-H1'],
    ['S2', '2019-H2'],
    ['week 23', '2019-W23'],
    ['spring', '2019-spring'],
    ['Fall 2019', '2019-autumn'],
    ['otoño', '2019-autumn'],
    ['au printemps', '2019-spring'],
  ],
  portions: [
    ['mid-March', 'mid 2019-03'],
    ['mediados de marzo', 'mid 2019-03'],
    ['a mediados de marzo', 'mid 2019-03'],
    ['mi-mars', 'mid 2019-03'],
    ['début juin', 'early 2019-06'],
    ['end of June', 'late 2019-06'],
    ['finales de junio', 'late 2019-06'],
    ['fin 2019', 'late 2019'],
  ],
  ranges: [
    ['February-March', '2019-02/2019-03'],
    ['feb–mar 2019', '2019-02/2019-03'],
    ['8–10 March', '2019-03-08/2019-03-10'],
    ['March 8-10, 2019', '2019-03-08/2019-03-10'],
    ['28 February – 3 March', '2019-02-28/2019-03-03'],
    ['del 8 al 10 de marzo', '2019-03-08/2019-03-10'],
    ['du 8 au 10 mars 2020', '2020-03-08/2020-03-10'],
    ['from February to March', '2019-02/2019-03'],
    ['de marzo a mayo', '2019-03/2019-05'],
    ['between 8 and 10 March', '2019-03-08/2019-03-10'],
    ['entre mars et mai', '2019-03/2019-05'],
    ['November 2019 – February', '2019-11/2020-02'],
    ['November–February 2020', '2019-11/2020-02'],
    ['2018-2019', '2018/2019'],
    ['2019-03 - 2019-05', '2019-03/2019-05'],
    ['2019-06-17/19', '2019-06-17/2019-06-19'],
  ],
  'open ends': [
    ['by September', '../2019-09'],
    ["d'ici septembre", '../2019-09'],
    ['a más tardar en junio', '../2019-06'],
    ['au plus tard le 8 mars', '../2019-03-08'],
    ['antes de fin de marzo', '../late 2019-03'],
    ['until June', '../2019-06'],
    ['since March', '2019-03/..'],
    ['à partir de mars', '2019-03/..'],
    ['desde marzo', '2019-03/..'],
  ],
  'more than one': [
    ['March or April', '2019-03|2019-04'],
    ['8 ou 9 mars', '2019-03-08|2019-03-09'],
    ['marzo o abril', '2019-03|2019-04'],
    ['March and June', ['2019-03', '2019-06']],
    ['March, June et octobre 2019', ['2019-03', '2019-06', '2019-10']],
    ['March 8, 10 and 12', ['2019-03-08', '2019-03-10', '2019-03-12']],
  ],
  doubt: [
    ['March (tbc)', '2019-03?'],
    ['February-March, to be confirmed', '2019-02?/2019-03?'],
    ['marzo (por confirmar)', '2019-03?'],
    ['june?', '2019-06?'],
    ['around March', '2019-03~'],
    ['vers la mi-mars', 'mid 2019-03~'],
  ],
  'not known yet': [
    ['TBC', 'tbc'],
    ['tbd', 'tbc'],
    ['To be confirmed', 'tbc'],
    ['dates to be announced', 'tbc'],
    ['por confirmar', 'tbc'],
    ['P.C.', 'tbc'],
    ['À préciser', 'tbc'],
    ['a definir', 'tbc'],
  ],
  'all the time': [
    ['Ongoing', 'ongoing'],
    ['todo el año', 'ongoing'],
    ["toute l'année", 'ongoing'],
    ['toute l’année', 'ongoing'],
    ['en curso', 'ongoing'],
  ],
} as const;

describe.each(Object.entries(READ))('%s in words', (_, table) => {
  test.each(table as readonly (readonly [string, string | readonly string[]])[])(
    '%s is read as %j',
    (written, text) => {
      const { when, problems } = parseWhen(written, YEAR_2019);
      expect(canonical(when)).toEqual(text);
      expect(when.written).toBe(written);
      const shown = typeof text === 'string' ? text : `[${text.join(', ')}]`;
      expect(problems).toEqual([{ index: null, written, code: 'date-words', canonical: shown }]);
    },
  );
});

describe('the year that is not written', () => {
  it('is the one inside the plan’s period', () => {
    expect(canonical(parseWhen('February', FISCAL_2019).when)).toBe('2020-02');
    expect(canonical(parseWhen('November–February', FISCAL_2019).when)).toBe('2019-11/2020-02');
    expect(canonical(parseWhen('Q4', FISCAL_2019).when)).toBe('2019-Q4');
    expect(
      canonical(
        parseWhen('8 March', { ...YEAR_2019, period: { start: '2018-09-01', end: '2019-09-01' } }).when,
      ),
    ).toBe('2019-03-08');
  });

  test.each([
    ['June', TWO_YEARS, ['2018-06', '2019-06']],
    ['8–10 March', TWO_YEARS, ['2018-03-08/2018-03-10', '2019-03-08/2019-03-10']],
    // Two winters touch 2019, and neither lies inside it.
    ['winter', YEAR_2019, ['2018-winter', '2019-winter']],
  ])('is asked for when it is not clear: %s', (written, calendar, candidates) => {
    expect(parseWhen(written, calendar).problems).toEqual([
      { index: null, written, code: 'date-ambiguous', candidates },
    ]);
  });

  it('is asked for when the period cannot tell', () => {
    expect(parseWhen('June', NO_PERIOD).problems).toMatchObject([{ reason: 'no-year', suggestion: null }]);
    const spring = { period: { start: '2019-03-01', end: '2019-06-01' }, yearStart: 1 };
    expect(parseWhen('December', spring).problems).toMatchObject([
      { reason: 'no-year', suggestion: '2019-12' },
    ]);
  });
});

describe('never guessed', () => {
  test.each([
    ['jui', ['2019-06', '2019-07']],
    ['jui 2020', ['2020-06', '2020-07']],
    ['ma', ['2019-03', '2019-05']],
    ['05/06/2019', ['2019-06-05', '2019-05-06']],
    ['01/06/2019 - 03/06/2019', ['2019-06-01/2019-06-03', '2019-01-06/2019-03-06']],
  ])('%s may be %j', (written, candidates) => {
    expect(parseWhen(written, YEAR_2019)).toEqual({
      when: { state: 'unreadable', written, parts: [] },
      problems: [{ index: null, written, code: 'date-ambiguous', candidates }],
    });
  });

  it('asks by name where the year is open too', () => {
    expect(parseWhen('jui', NO_PERIOD).problems).toMatchObject([{ candidates: ['juin', 'juillet'] }]);
  });

  test.each([
    ['Febuary', 'form', '2019-02'],
    ['Septembre-Otcobre', 'form', '2019-09/2019-10'],
    ['lundi 17 juin 2019', 'form', '2019-06-17'],
    ['March (Barcelona)', 'form', '2019-03'],
    ['31 June', 'no-such-day', '2019-06-30'],
    ['29 February', 'no-such-day', '2019-02-28'],
    ['after the elections', 'form', null],
    ['2 weeks', 'form', null],
    ['8', 'form', null],
    ['this month', 'form', null],
    ['Jun-19', 'form', null],
    // Put together, it names a year no plan may name.
    ['9999 or spring', 'year', null],
  ])('%s: %s, suggesting %s', (written, reason, suggestion) => {
    expect(parseWhen(written, YEAR_2019).problems).toEqual([
      { index: null, written, code: 'date-unknown', reason, suggestion },
    ]);
  });

  it('offers only what is a date', () => {
    // Spring is in two years of that plan, and 9999 is a year that none may name.
    expect(parseWhen('9999 or spring', FISCAL_2019).problems).toMatchObject([{ suggestion: null }]);
  });

  it('tells the ends of a range apart', () => {
    expect(parseWhen('10-8 March', YEAR_2019).problems).toMatchObject([
      { code: 'date-order', from: '2019-03-10', to: '2019-03-08' },
    ]);
    expect(parseWhen('Nov-Feb', YEAR_2019).problems).toMatchObject([{ code: 'date-order' }]);
  });
});
