import { describe, expect, it, test } from 'vitest';
import { weekday } from '../../../src/core/day.ts';
import { canonical } from '../../../src/core/when/canonical.ts';
import { parseWhen } from '../../../src/core/when/parse.ts';
import { WORDS } from '../../../src/core/words/index.ts';
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
    ["June '19", '2019-06'],
    ['Jun’19 – Jul’19', '2019-06/2019-07'],
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
  ],
  'days of the week': [
    ['Thursday 6 June 2019', '2019-06-06'],
    ['Thursday, 6 June', '2019-06-06'],
    ['Thursday June 6th', '2019-06-06'],
    ['Thu 6 June', '2019-06-06'],
    ['Thurs. 6 June', '2019-06-06'],
    ['jeudi 6 juin 2019', '2019-06-06'],
    ['le jeu. 6 juin', '2019-06-06'],
    ['jueves 6 de junio', '2019-06-06'],
    ['jueves, 6 de junio de 2019', '2019-06-06'],
    ['6 June 2019 (Thursday)', '2019-06-06'],
    ['6 June, Thursday', '2019-06-06'],
    ['Thursday 2019-06-06', '2019-06-06'],
    ['jeudi 06.06.2019', '2019-06-06'],
    ['around Thursday 6 June', '2019-06-06~'],
    ['Thursday 6 June (tbc)', '2019-06-06?'],
    ['Thu 6 – Sat 8 June', '2019-06-06/2019-06-08'],
    ['du jeudi 6 au samedi 8 juin', '2019-06-06/2019-06-08'],
    ['Thursday 6 or Friday 7 June', '2019-06-06|2019-06-07'],
    ['jueves 6 y viernes 7 de junio', ['2019-06-06', '2019-06-07']],
    ['Thu 6 June, Thu 13 June', ['2019-06-06', '2019-06-13']],
  ],
  // In French and Spanish "mar" is Tuesday as well as March.
  'Tuesdays and Marches': [
    ['mar. 4 juin', '2019-06-04'],
    ['mar 4 de junio de 2019', '2019-06-04'],
    ['mar. 4 et mer. 5 juin', ['2019-06-04', '2019-06-05']],
    ['mar. 4 et mar. 11 juin', ['2019-06-04', '2019-06-11']],
    ['mar. 5 mars', '2019-03-05'],
    ['mar. 2019-06-04', '2019-06-04'],
    ['Mar 5', '2019-03-05'],
    ['Tue Mar 5 – Wed Mar 6', '2019-03-05/2019-03-06'],
    ['Thu 14 Mar – Fri 15 Mar', '2019-03-14/2019-03-15'],
  ],
  'times of day': [
    ['2019-06-17 18:00', '2019-06-17T18:00'],
    ['2019-06-17 18:00 – 20:00', '2019-06-17T18:00/20:00'],
    ['6 June, 7pm', '2019-06-06T19:00'],
    ['6 June 7 p.m.', '2019-06-06T19:00'],
    ['6 June at 7.30pm', '2019-06-06T19:30'],
    ['6 June 12am', '2019-06-06T00:00'],
    ['6 June, 12 pm', '2019-06-06T12:00'],
    ['6 June 10:00', '2019-06-06T10:00'],
    ['Thursday 6 June, 9:30', '2019-06-06T09:30'],
    ['7pm on 6 June', '2019-06-06T19:00'],
    ['10:30, 6 June 2019', '2019-06-06T10:30'],
    ['17/06/2019 10:00', '2019-06-17T10:00'],
    ['2019-06-17 10am', '2019-06-17T10:00'],
    ['6 juin, 10h', '2019-06-06T10:00'],
    ['6 juin à 10h30', '2019-06-06T10:30'],
    ['jeudi 6 juin à 19 h 30', '2019-06-06T19:30'],
    ['6 juin, 19 heures', '2019-06-06T19:00'],
    ['6 de junio, 10:30', '2019-06-06T10:30'],
    ['6 de junio a las 10:30 h', '2019-06-06T10:30'],
    ['6 de junio, 10.30 h', '2019-06-06T10:30'],
    ['6 June 10:00–12:00', '2019-06-06T10:00/12:00'],
    ['6 June, 7–9pm', '2019-06-06T19:00/21:00'],
    ['6 June, 9-5pm', '2019-06-06T09:00/17:00'],
    ['6 June, 11am–1pm', '2019-06-06T11:00/13:00'],
    ['6 June, 11–1pm', '2019-06-06T11:00/13:00'],
    ['6 juin, 10-12h', '2019-06-06T10:00/12:00'],
    ['6 juin de 10h à 12h30', '2019-06-06T10:00/12:30'],
    ['6 June, from 10:00 to 12:00', '2019-06-06T10:00/12:00'],
    ['6 de junio de 10:00 a 12:00', '2019-06-06T10:00/12:00'],
    ['6 de junio, de las 10:00 a las 12:00', '2019-06-06T10:00/12:00'],
    ['a las 10:00 del 6 de junio', '2019-06-06T10:00'],
    ['à 10h le 6 juin', '2019-06-06T10:00'],
    ['6 June 18:00 – 7 June 12:00', '2019-06-06T18:00/2019-06-07T12:00'],
    ['6 June 10:00 and 13 June 11:00', ['2019-06-06T10:00', '2019-06-13T11:00']],
    ['6 June 10:00 UTC', '2019-06-06T10:00Z'],
    ['6 June 10:00–12:00 +02:00', '2019-06-06T10:00/12:00+02:00'],
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
    ['not after June', '../2019-06'],
    ['pas après le 8 mars', '../2019-03-08'],
    ['since March', '2019-03/..'],
    ['à partir de mars', '2019-03/..'],
    ['desde marzo', '2019-03/..'],
    ['not before March', '2019-03/..'],
    ['no antes del 8 de marzo', '2019-03-08/..'],
    ['pas avant mars', '2019-03/..'],
  ],
  // Until it begins, and from its end on: the month or the day itself is not meant.
  'before and after': [
    ['before June', '../2019-05'],
    ['before 6 June', '../2019-06-05'],
    ['before 2020', '../2019'],
    ['before summer', '../2019-05-31'],
    ['before mid-June', '../2019-06-10'],
    ['before the end of March', '../late 2019-03'],
    ['antes del 1 de marzo', '../2019-02-28'],
    ['avant juin (à confirmer)', '../2019-05?'],
    ['after June', '2019-07/..'],
    ['after Q2', '2019-07-01/..'],
    ['después del 30 de junio', '2019-07-01/..'],
    ['après début juin', '2019-06-11/..'],
  ],
  'more than one': [
    ['March or April', '2019-03|2019-04'],
    ['8 ou 9 mars', '2019-03-08|2019-03-09'],
    ['marzo o abril', '2019-03|2019-04'],
    ['March and June', ['2019-03', '2019-06']],
    ['March, June et octobre 2019', ['2019-03', '2019-06', '2019-10']],
    ['March 8, 10 and 12', ['2019-03-08', '2019-03-10', '2019-03-12']],
    ['6 June, 25', ['2019-06-06', '2019-06-25']],
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

describe('a day of the week that does not agree', () => {
  test.each([
    ['Thursday 8 June', '2019-06-08', 4, '2019-06-06'],
    ['jeudi 8 juin 2019', '2019-06-08', 4, '2019-06-06'],
    ['Thu 6 to Fri 8 June', '2019-06-08', 5, '2019-06-07'],
    ['mar. 4 mars', '2019-03-04', 2, '2019-03-05'],
    ['Thu 8 June, Barcelona', '2019-06-08', 4, '2019-06-06'],
    ['Sun 05/06/2019', '2019-06-05', 7, '2019-06-02'],
  ])('is told: %s', (written, day, said, near) => {
    expect(parseWhen(written, YEAR_2019)).toEqual({
      when: { state: 'unreadable', written, parts: [] },
      problems: [{ index: null, written, code: 'date-weekday', day, weekday: weekday(day), said, near }],
    });
  });

  it('whichever it is, in each language', () => {
    for (const { weekdays, months } of Object.values(WORDS))
      for (const [index, word] of weekdays.entries())
        for (let day = 1; day <= 7; day++) {
          const { when, problems } = parseWhen(`${word} ${day} ${months[5]}`, YEAR_2019);
          const agrees = weekday(`2019-06-0${day}`) === index + 1;
          expect([canonical(when), problems[0]?.code]).toEqual(
            agrees ? [`2019-06-0${day}`, 'date-words'] : [null, 'date-weekday'],
          );
        }
  });

  it('is told of each of several dates, and in each year it may be', () => {
    expect(parseWhen(['Thu 6 June', 'Thu 7 June'], YEAR_2019).problems).toMatchObject([
      { index: 0, code: 'date-words' },
      { index: 1, code: 'date-weekday', day: '2019-06-07' },
    ]);
    expect(parseWhen('Monday 6 June', TWO_YEARS).problems).toMatchObject([{ code: 'date-weekday' }]);
  });

  it('tells the year, where only one agrees', () => {
    expect(canonical(parseWhen('Thursday 6 June', TWO_YEARS).when)).toBe('2019-06-06');
    expect(canonical(parseWhen('Wednesday 6 June', TWO_YEARS).when)).toBe('2018-06-06');
  });
});

describe('never guessed', () => {
  test.each([
    ['jui', ['2019-06', '2019-07']],
    ['jui 2020', ['2020-06', '2020-07']],
    ['ma', ['2019-03', '2019-05']],
    ['05/06/2019', ['2019-06-05', '2019-05-06']],
    ['01/06/2019 - 03/06/2019', ['2019-06-01/2019-06-03', '2019-01-06/2019-03-06']],
    // Days or hours.
    ['6 June, 10–12', ['2019-06-06, 2019-06-10/2019-06-12', '2019-06-06T10:00/12:00']],
    ['Thursday 6 June 2019, 10', ['2019-06-06, 2019-06-10', '2019-06-06T10:00']],
    ['le 6 juin à 10', ['2019-06-06/2019-06-10', '2019-06-06T10:00']],
    ['2019-06-06, 10-12', ['2019-06-06, 2019-06-10/2019-06-12', '2019-06-06T10:00/12:00']],
  ])('%s may be %j', (written, candidates) => {
    expect(parseWhen(written, YEAR_2019)).toEqual({
      when: { state: 'unreadable', written, parts: [] },
      problems: [{ index: null, written, code: 'date-ambiguous', candidates }],
    });
  });

  test.each([
    ['Nov–Feb', ['2018-11/2019-02', '2019-11/2020-02']],
    ['Q4-Q1', ['2018-Q4/2019-Q1', '2019-Q4/2020-Q1']],
    ['28 Dec – 3 Jan', ['2018-12-28/2019-01-03', '2019-12-28/2020-01-03']],
  ])('asks which winter of the plan: %s', (written, candidates) => {
    expect(parseWhen(written, YEAR_2019).problems).toMatchObject([{ code: 'date-ambiguous', candidates }]);
  });

  it('asks which winter of a plan of two years', () => {
    expect(parseWhen('Dec–Jan', TWO_YEARS).problems).toMatchObject([
      { code: 'date-ambiguous', candidates: ['2018-12/2019-01', '2019-12/2020-01'] },
    ]);
    expect(parseWhen('10–8 March', TWO_YEARS).problems).toMatchObject([
      { code: 'date-order', from: '2018-03-10', to: '2018-03-08' },
    ]);
  });

  it('goes by the day of the week where it tells the winter', () => {
    const { when } = parseWhen('Sat 28 Dec – Fri 3 Jan', YEAR_2019);
    expect(canonical(when)).toBe('2019-12-28/2020-01-03');
    expect(parseWhen('Sat 28 Dec – Sat 3 Jan', YEAR_2019).problems).toMatchObject([{ code: 'date-weekday' }]);
  });

  it('asks by name where the year is open too', () => {
    expect(parseWhen('jui', NO_PERIOD).problems).toMatchObject([{ candidates: ['juin', 'juillet'] }]);
  });

  test.each([
    ['Febuary', 'form', '2019-02'],
    ['Septembre-Otcobre', 'form', '2019-09/2019-10'],
    ['Donnerstag 6. Juni', 'form', '2019-06-06'],
    ['Thirsday 6 June', 'form', '2019-06-06'],
    ['Thirsday 8 June', 'form', null],
    ['6 June, midday', 'form', null],
    ['6 June at 10', 'form', '2019-06-06T10:00'],
    ['6 de junio a las 10', 'form', '2019-06-06T10:00'],
    ['junio 6 a las 10', 'form', '2019-06-06T10:00'],
    ['6 June, 9-5', 'form', null],
    ['6 June, Barcelona', 'form', '2019-06-06'],
    ['Thursday June', 'form', null],
    ['Wed 05/06/2019', 'form', '2019-06-05'],
    ['mar. 04/06/2019', 'form', '2019-06-04'],
    ['6–8 June, 10:00', 'clock', null],
    ['6 and 8 June, 10:00', 'clock', null],
    ['June, 10:00', 'clock', null],
    ['10h', 'clock', null],
    ['mid-June at 10h', 'clock', null],
    ['6 June, 25:00', 'hour', null],
    ['6 June, 10:75', 'hour', null],
    // What is left out may say what the number is.
    ['6 June, room 7', 'form', null],
    ['6 de junio, 7 de la tarde', 'form', null],
    ['6 June, 10:00 CEST', 'form', null],
    // What is to be confirmed is not the day.
    ['6 June (venue tbc)', 'form', '2019-06-06'],
    ['6 juin, heure à confirmer', 'form', '2019-06-06'],
    ['6 de junio (hora por confirmar)', 'form', '2019-06-06'],
    ['Barcelona 8–10 March', 'form', '2019-03-08/2019-03-10'],
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
  });
});
