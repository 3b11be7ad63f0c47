// The three catalogues: complete, in their own language, and grammatical where numbers and dates come in.
import { describe, expect, test } from 'vitest';
import type { FindingArgs } from '../../src/core/finding.ts';
import { en, type Messages } from '../../src/language/en.ts';
import { es } from '../../src/language/es.ts';
import { fr } from '../../src/language/fr.ts';
import {
  DEFAULT_LANGUAGE,
  LANGUAGES,
  type LanguageCode,
  loadMessages,
  matchLanguage,
} from '../../src/language/index.ts';

const CATALOGUES = { en, es, fr } satisfies Record<LanguageCode, Messages>;
const TRANSLATIONS = [
  ['es', es],
  ['fr', fr],
] as const;

/** Every text and every function of a catalogue, with its path. */
function leaves(node: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
}

/** What each finding's wording is given. */
const ARGS: FindingArgs = {
  'file-unreadable': { reason: 'missing' },
  'file-encoding': { encoding: 'UTF-16' },
  'control-character': { code: 'U+001B' },
  'merge-conflict': {},
  'too-large': { what: 'bytes', limit: '4' },
  'more-findings': { count: 2, of: 'file' },
  'yaml-syntax': { problem: 'colon', colon: true },
  'yaml-feature': { feature: 'tag' },
  'duplicate-key': { key: 'title' },
  'no-header': { file: 'plan.yaml' },
  'header-elsewhere': { key: 'period' },
  'unknown-key': { key: 'titel', near: null, known: ['id', 'title'] },
  'missing-key': { key: 'title' },
  'wrong-type': { field: 'tags', expected: 'list', shape: 'nothing', found: '', quotes: false },
  'unknown-value': { field: 'status', value: 'finished', known: ['planned', 'done'], near: 'done' },
  'date-unknown': { written: '2019-13', reason: 'month', suggestion: null },
  'date-order': { written: '2019-06/2019-05', from: '2019-06', to: '2019-05' },
  'date-weekday': {
    written: 'Friday 6 June 2019',
    day: '2019-06-06',
    weekday: 4,
    said: 5,
    near: '2019-06-07',
  },
  'date-ambiguous': { written: '1/2/2019', candidates: ['2019-01-02', '2019-02-01'] },
  'date-words': { written: 'June', canonical: '2019-06' },
  'duplicate-id': { id: 'forum' },
  'unknown-theme': { id: 'mobilty', near: 'mobility', known: ['mobility'] },
  'unknown-reference': { field: 'part_of', id: 'forun', near: 'forum' },
  'reference-cycle': { field: 'depends_on', ids: ['forum', 'board'] },
  'future-actual': { written: '2019-06-17' },
  'outside-period': { written: '2020-06', period: '2019' },
  'undeclared-name': { field: 'partners', name: 'ONU', vocabulary: 'partners', near: null },
  'several-names': { field: 'partners', written: 'ONU, FAO', names: ['ONU', 'FAO'] },
  'number-spelt': { written: '2,7', read: null, meant: ['2.7'] },
  'cut-text': { field: 'title', rest: '#3' },
  'misnamed-file': { name: 'quays.yaml', ending: '.txt' },
  'expect-mismatch': { expected: 3, found: 2, status: 'done' },
};
/** Entries that take a list as their last argument. */
const LISTS = /\.(either|known|ambiguousPeriod|ambiguousName|undatedItem|series)$/;

/** Texts, since a text of digits does for a number, too. */
function sampleOf(path: string, args: number): unknown[] {
  const [root, code = ''] = path.split('.');
  if (root === 'findings') return [ARGS[code as keyof FindingArgs]];
  return LISTS.test(path) ? [...Array(args - 1).fill('2'), ['2', '3']] : Array(args).fill('2');
}

/** What an entry says: itself, or what it answers to sample arguments. */
function said(path: string, leaf: unknown): unknown {
  return typeof leaf === 'function' ? leaf(...sampleOf(path, leaf.length)) : leaf;
}

describe('the registry', () => {
  test.each([
    ['es', 'es'],
    ['es_ES.UTF-8', 'es'],
    ['ca_ES.UTF-8', null],
    ['fr-CA', 'fr'],
    ['fr_FR@euro', 'fr'],
    ['EN-gb', 'en'],
    [' en ', 'en'],
    ['es-419', 'es'],
    ['pt-BR', null],
    ['est', null],
    ['C', null],
    ['C.UTF-8', null],
    ['POSIX', null],
    ['', null],
    ['constructor', null],
  ])('%j is %j', (tag, code) => {
    expect(matchLanguage(tag)).toBe(code);
  });

  test('every language loads its own catalogue', async () => {
    expect(Object.keys(LANGUAGES)).toEqual(Object.keys(CATALOGUES));
    expect(LANGUAGES[DEFAULT_LANGUAGE].name).toBe('English');
    for (const [code, catalogue] of Object.entries(CATALOGUES)) {
      expect(await loadMessages(code as LanguageCode)).toBe(catalogue);
    }
  });
});

describe.each(Object.entries(CATALOGUES))('%s', (_, catalogue) => {
  test('says something everywhere, and no program text', () => {
    const wrong = leaves(catalogue).filter(([path, leaf]) => {
      const text = said(path, leaf);
      if (text === null && path.endsWith('.hint')) return false;
      return typeof text !== 'string' || text.trim() === '' || /undefined|\[object|NaN/.test(text);
    });
    expect(wrong).toEqual([]);
  });

  test('uses typographic apostrophes and no trailing spaces', () => {
    const wrong = leaves(catalogue).filter(([path, leaf]) =>
      /\p{L}'\p{L}| $/u.test(String(said(path, leaf))),
    );
    expect(wrong).toEqual([]);
  });
});

// Words spelt alike in both languages; anything else that equals English was forgotten.
const SAME: Record<(typeof TRANSLATIONS)[number][0], readonly string[]> = {
  es: ['no', '–', 'ID', 'id', 'Total', 'error', 'base', 'shell'],
  fr: [
    ...['action', 'Actions', 'participant', '–', 'ID', 'id', 'Description', 'Note', 'Contact', 'Service'],
    ...['Services', 'service', 'Type', 'type', 'Budget', 'Total', 'base', 'code', 'date', 'shell'],
    'Organisation',
    '[options]',
  ],
};

describe.each(TRANSLATIONS)('translated: %s', (code, catalogue) => {
  test('no English text is left', () => {
    const english = new Map(leaves(en));
    const same = leaves(catalogue).filter(
      ([path, leaf]) => typeof leaf === 'string' && leaf === english.get(path),
    );
    expect(same.filter(([, text]) => !SAME[code].includes(String(text)))).toEqual([]);
  });

  test('no English sentence is left in a function', () => {
    const english = new Map(leaves(en));
    const same = leaves(catalogue).filter(([path, leaf]) => {
      const text = typeof leaf === 'function' ? said(path, leaf) : null;
      return text !== null && text === said(path, english.get(path)) && /\p{L}{4} \p{L}/u.test(String(text));
    });
    expect(same).toEqual([]);
  });
});

test('counts agree: 0, 1 and 2', () => {
  const counts = ({ words }: Messages) => [0, 1, 2].map((n) => words.kindCounts.action(n));
  expect(counts(en)).toEqual(['0 actions', '1 action', '2 actions']);
  expect(counts(es)).toEqual(['0 acciones', '1 acción', '2 acciones']);
  expect(counts(fr)).toEqual(['0 action', '1 action', '2 actions']);
});

test('sentences agree with their count', () => {
  const maybe = ({ reports }: Messages) => [1, 2].map((n) => reports.maybe(n, 'X'));
  expect(maybe(es)).toEqual(['1 más podría caer en X', '2 más podrían caer en X']);
  expect(maybe(fr)).toEqual(['1 autre pourrait tomber en X', '2 autres pourraient tomber en X']);
  expect(fr.validate.summary(1, 0)).toBe('1 erreur, 0 avertissement');
  expect(es.validate.summary(1, 0)).toBe('1 error, 0 avisos');
});

test('Spanish questions open with ¿', () => {
  const wrong = leaves(es).filter(([path, leaf]) => /^[^¿]*[^(¿]\?/.test(String(said(path, leaf))));
  expect(wrong.map(([path, leaf]) => [path, said(path, leaf)])).toEqual([]);
});

test('French spaces: narrow before ; ? !, no-break before : and inside « »', () => {
  const wrong = leaves(fr).filter(([path, leaf]) => {
    const prose = String(said(path, leaf)).replace(YAML, '');
    return /[^\u202f(][;?]|[\p{L})»]!|[^\u00a0]:(?!\/)|«(?!\u00a0)|[^\u00a0]»/u.test(prose);
  });
  expect(wrong.map(([path, leaf]) => [path, said(path, leaf)])).toEqual([]);
});

/** What is written in YAML, in its own spelling: indented lines, quoted keys, clock times, options. */
const YAML = /^ {2,}.*$|«\u00a0[^»]+: ?[^»]*\u00a0»|title: "[^"]*"|\{.*?\}|\d\d:\d\d|mailto:/gm;

describe('dates', () => {
  const { dates: d } = es;
  const { dates: f } = fr;
  const marzo = d.month('marzo', '2019');
  const mars = f.month('mars', '2019');
  const ocho = d.day(8, 'marzo', '2019');
  const huit = f.day(8, 'mars', '2019');

  test.each([
    [ocho, '8 de marzo de 2019'],
    [d.day(8, 'marzo', null), '8 de marzo'],
    [d.days(17, 19, 'junio', '2019'), '17–19 de junio de 2019'],
    [d.months('febrero', 'marzo', '2019'), 'febrero–marzo de 2019'],
    [d.quarter(2, '2019'), 'T2 de 2019'],
    [d.half(1, null), 'S1'],
    [d.portion.early(marzo), 'a principios de marzo de 2019'],
    [d.portion.mid(d.quarter(2, null)), 'a mediados del T2'],
    [d.portion.late(d.season('primavera', '2019')), 'a finales de la primavera de 2019'],
    [d.by(marzo), 'a más tardar en marzo de 2019'],
    [d.by(ocho), 'a más tardar el 8 de marzo de 2019'],
    [d.by(d.portion.mid(marzo)), 'a más tardar a mediados de marzo de 2019'],
    [d.by(d.quarter(2, null)), 'a más tardar en el T2'],
    [d.byEndOf('2019'), 'antes de que termine 2019'],
    [d.from(marzo), 'a partir de marzo de 2019'],
    [d.from(ocho), 'a partir del 8 de marzo de 2019'],
    [d.from(d.portion.late(marzo)), 'a partir de finales de marzo de 2019'],
    [d.either(['septiembre', 'octubre']), 'septiembre u octubre'],
    [d.either(['7 de mayo', '8 de mayo']), '7 de mayo u 8 de mayo'],
    [d.either(['mayo', 'junio', 'julio']), 'mayo, junio o julio'],
    [es.reports.emptyNote('No hay eventos', marzo), 'No hay eventos en marzo de 2019.'],
    [es.reports.emptyNote('No hay eventos', d.quarter(2, '2019')), 'No hay eventos en el T2 de 2019.'],
    [es.reports.emptyNote('No hay eventos', ocho), 'No hay eventos el 8 de marzo de 2019.'],
    [
      es.reports.emptyNote('No hay eventos', d.days(17, 19, 'junio', null)),
      'No hay eventos entre el 17 y el 19 de junio.',
    ],
    [es.reports.emptyNote('No hay eventos', d.from(marzo)), 'No hay eventos a partir de marzo de 2019.'],
    [es.reports.outsidePlan(marzo, '2020'), 'Marzo de 2019 queda fuera del plan, que abarca 2020.'],
  ])('%s', (written, wanted) => {
    expect(written).toBe(wanted);
  });

  test.each([
    [huit, '8 mars 2019'],
    [f.day(1, 'juin', null), '1er juin'],
    [f.days(1, 3, 'juin', '2019'), '1er–3 juin 2019'],
    [f.months('février', 'mars', '2019'), 'février–mars 2019'],
    [f.portion.early('juin'), 'début juin'],
    [f.portion.mid('juin'), 'mi-juin'],
    [f.portion.late('juin'), 'fin juin'],
    [f.portion.late(f.season('automne', '2019')), 'fin de l’automne 2019'],
    [f.portion.mid(f.quarter(2, '2019')), 'milieu du T2 2019'],
    [f.by('juin 2019'), 'd’ici juin 2019'],
    [f.by(huit), 'd’ici au 8 mars 2019'],
    [f.by(f.quarter(2, '2019')), 'd’ici la fin du T2 2019'],
    [f.by(f.portion.mid('juin')), 'd’ici mi-juin'],
    [f.byEndOf('2019'), 'd’ici la fin de 2019'],
    [f.from(mars), 'à partir de mars 2019'],
    [f.from('avril 2019'), 'à partir d’avril 2019'],
    [f.from(huit), 'à partir du 8 mars 2019'],
    [f.from('2019'), 'à partir de 2019'],
    [f.clock(huit, '09:00', '12:30', 'Z'), '8 mars 2019, 9\u00a0h – 12\u00a0h\u00a030 UTC'],
    [fr.reports.emptyNote('Aucun événement', mars), 'Aucun événement en mars 2019.'],
    [fr.reports.emptyNote('Aucun événement', f.quarter(2, '2019')), 'Aucun événement au T2 2019.'],
    [
      fr.reports.emptyNote('Aucun événement', f.days(1, 3, 'juin', null)),
      'Aucun événement entre le 1er et le 3 juin.',
    ],
    [
      fr.reports.emptyNote('Aucun événement', f.months('avril', 'mai', null)),
      'Aucun événement entre avril et mai.',
    ],
    [fr.reports.outsidePlan(mars, '2020'), 'Mars 2019 est en dehors du plan, qui couvre 2020.'],
  ])('%s', (written, wanted) => {
    expect(written).toBe(wanted);
  });
});
