// Lo que wp dice de las traducciones, en español.
import type { I18n } from './en.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const quoted = (text: string) => `«${text}»`;
const texts = (n: number) => count(n, 'texto', 'textos');
const translations = (n: number) => count(n, 'traducción', 'traducciones');

export const i18n = (): I18n => ({
  title: 'Traducciones',
  columns: {
    language: 'Idioma',
    texts: 'Textos',
    current: 'Al día',
    stale: 'Desactualizados',
    missing: 'Sin traducir',
    unknown: 'Sin determinar',
    share: 'Cobertura',
    field: 'Campo',
    text: 'Texto',
    was: 'Se tradujo de',
    changed: 'Cambio del original',
    translated: 'Traducido',
  },
  percent: (n) => `${n} %`,
  byTheme: 'Por tema',
  byField: 'Por campo',
  stale: 'Desactualizadas: el original ha cambiado desde que se tradujo',
  missing: 'Sin traducir',
  thePlan: 'El plan en sí',
  fields: {
    organization: 'Organización',
    partners: 'Socios',
    places: 'Lugares',
    people: 'Personas',
    source: 'Fuente',
  },
  complete: 'Todo está traducido y ninguna traducción está desactualizada.',
  source: (language) => `Un texto simple cuenta como ${language}, el primer idioma del plan.`,
  counted: 'Cobertura: lo traducido que no consta como desactualizado.',
  nothing: 'Ningún texto coincide.',
  noLanguages: 'El plan no indica sus idiomas. Añádalos en plan.yaml como «languages», primero el principal.',
  oneLanguage: (language) =>
    `El plan está en un solo idioma, ${language}. Añada otros en «languages» de plan.yaml.`,
  past: {
    whole: (n) => `De ${translations(n)} git no sabe cuándo se hicieron: pueden estar desactualizadas.`,
    shallow: (n) =>
      `Este clon es superficial: de ${translations(n)} no se puede saber si están al día. Obtenga el resto con: git fetch --unshallow`,
    'no-git': (n) =>
      `git no está instalado o no se encuentra: de ${translations(n)} no se puede saber si están al día.`,
    'no-repository': (n) =>
      `El plan no está en un repositorio de git: de ${translations(n)} no se puede saber si están al día.`,
    'nothing-committed': (n) =>
      `El plan nunca se ha confirmado en git: de ${translations(n)} no se puede saber si están al día.`,
  },
  gate: (languages, least) =>
    `Por debajo del ${least}: ${languages}. Aquí solo cuenta lo que consta que está al día.`,
  sheet: {
    summary: (missing, stale, translated) =>
      `${texts(missing + stale + translated)} en la hoja: ${missing} por traducir, ${stale} por revisar, ${translated} al día.`,
    empty: 'No hay nada que traducir.',
    noSource: (n, language) =>
      `${texts(n)} sin ${language} no se ${n === 1 ? 'puede' : 'pueden'} traducir de ese idioma y no ${n === 1 ? 'figura' : 'figuran'} en la hoja.`,
    stale: (was) => `Se tradujo de: ${was}`,
  },
  import: {
    taken: (n, language) =>
      `${count(n, 'traducción incorporada', 'traducciones incorporadas')} (${language}).`,
    would: (n, language) =>
      `Se ${n === 1 ? 'incorporaría' : 'incorporarían'} ${translations(n)} (${language}).`,
    nothing: 'No hay nada que incorporar.',
    same: (n) => `${count(n, 'ya está', 'ya están')} en el plan.`,
    empty: (n) => `${count(n, 'fila vacía omitida', 'filas vacías omitidas')}.`,
    refused: (n) => `${count(n, 'fila que no se puede', 'filas que no se pueden')} incorporar`,
    untouched: 'No se ha escrito nada. Corrija la hoja o incorpore el resto con --partly.',
    columns: { line: 'Línea', why: 'Motivo' },
    unknownId: (near) => `no está en el plan${near === null ? '' : `; ¿quería decir ${quoted(near)}?`}`,
    unknownField: (field) => `no tiene ningún texto ${quoted(field)}`,
    unknownLanguage: (language, known) =>
      `${quoted(language)} no es ninguno de los idiomas a los que se traduce el plan: ${known}`,
    sourceChanged: (sheet, plan) =>
      `el original ha cambiado desde la exportación: ${quoted(sheet)} es ahora ${quoted(plan)}`,
    targetChanged: (sheet, plan) =>
      sheet === ''
        ? `se ha traducido desde la exportación: ${quoted(plan)}`
        : `la traducción ha cambiado desde la exportación: ${quoted(sheet)} es ahora ${quoted(plan)}`,
    twice: (line) => `ya figura en la línea ${line}, con otra traducción`,
    markup: 'hay marcas de una herramienta de traducción en el texto',
    character: (code) => `carácter de control ${code} en el texto`,
    byHand: (place) => `edite ${place} a mano: wp no puede demostrar que allí no cambiaría nada más`,
  },
  faults: {
    encoding: 'no es texto UTF-8',
    encodingHint:
      'Guárdela de nuevo como «CSV UTF-8»; en LibreOffice elija el juego de caracteres Unicode (UTF-8).',
    columns: (missing) => `en su primera línea falta la columna ${missing}`,
    columnsHint: 'Las columnas de una exportación deben conservar su nombre; el orden no importa.',
    quotes: 'faltan unas comillas',
    xml: 'no es XML bien formado',
    doctype: 'contiene un <!DOCTYPE>, que por seguridad no se lee',
    notXliff: 'no es XLIFF 1.2',
    notXliffHint: 'Guárdela en la forma en que se exportó: XLIFF versión 1.2.',
    language: 'no dice en qué idioma están sus traducciones',
    languageHint: 'Indíquelo con --language.',
    kind: 'no es ni CSV ni XLIFF',
    kindHint: 'Una hoja termina en .csv, .xlf o .xliff.',
    at: (file, what) => `${file}: ${what}`,
    oneLanguage: 'una hoja es para un solo idioma',
    whichLanguage: 'indique el idioma al que se traduce',
    whichLanguageHint: (known) => `Por ejemplo: --language ${known}`,
    sourceLanguage: (language) => `${language} es el idioma del que se traducen los demás`,
    gate: (typed) => `${quoted(typed)} no es un porcentaje de 0 a 100`,
  },
  commands: {
    i18n: 'hasta dónde está traducido el plan: cobertura, lo que falta y lo desactualizado',
  },
  parts: {
    export: 'escribir una hoja de lo que hay que traducir, en CSV o XLIFF 1.2',
    import: 'incorporar al plan las traducciones de una hoja',
  },
  arguments: {
    sheet: 'la hoja traducida: .csv, .xlf o .xliff',
    part: 'export o import',
  },
  options: {
    language:
      'un idioma del plan que examinar; se puede repetir (export, import: el idioma al que se traduce; si no, --lang)',
    'fail-under':
      'terminar con 1 cuando en un idioma consta que está al día menos de este porcentaje de los textos; los desactualizados no cuentan',
    all: 'también lo que está traducido y al día',
    partly: 'incorporar lo que se pueda y enumerar el resto',
  },
});
