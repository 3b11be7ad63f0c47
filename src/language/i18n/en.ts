// What wp says about translations, in English. The other catalogues are typed by this one.
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const quoted = (text: string) => `“${text}”`;
const texts = (n: number) => count(n, 'text', 'texts');
const translations = (n: number) => count(n, 'translation', 'translations');

export const i18n = () => ({
  title: 'Translations',
  columns: {
    language: 'Language',
    texts: 'Texts',
    current: 'Current',
    stale: 'Stale',
    missing: 'Missing',
    unknown: 'Not known',
    share: 'Covered',
    field: 'Field',
    text: 'Text',
    was: 'Translated from',
    changed: 'Source changed',
    translated: 'Translated',
  },
  percent: (n: string) => `${n}%`,
  byTheme: 'By theme',
  byField: 'By field',
  stale: 'Stale: the source has changed since it was translated',
  missing: 'Missing',
  thePlan: 'The plan itself',
  /** Names of what only `plan.yaml` has texts for. */
  fields: {
    organization: 'Organisation',
    partners: 'Partners',
    places: 'Places',
    people: 'People',
    source: 'Source',
  },
  complete: 'Every text is translated, and no translation is stale.',
  source: (language: string) => `Plain text counts as ${language}, the plan’s first language.`,
  counted: 'Covered: translated and not known to be stale.',
  nothing: 'No texts fit.',
  noLanguages: 'The plan names no languages. Add them to plan.yaml as “languages”, the first one first.',
  oneLanguage: (language: string) =>
    `The plan is in one language, ${language}. Add others to “languages” in plan.yaml.`,
  past: {
    whole: (n: number) => `Of ${translations(n)} git does not know when they were made: they may be stale.`,
    shallow: (n: number) =>
      `This clone is shallow: whether ${translations(n)} may be stale cannot be known. Get the rest with: git fetch --unshallow`,
    'no-git': (n: number) =>
      `git is not installed, or not found: whether ${translations(n)} may be stale cannot be known.`,
    'no-repository': (n: number) =>
      `The plan is not in a git repository: whether ${translations(n)} may be stale cannot be known.`,
    'nothing-committed': (n: number) =>
      `The plan has never been committed: whether ${translations(n)} may be stale cannot be known.`,
  },
  gate: (languages: string, least: string) =>
    `Below ${least}: ${languages}. Only what is known to be current counts here.`,
  sheet: {
    summary: (missing: number, stale: number, translated: number) =>
      `${texts(missing + stale + translated)} in the sheet: ${missing} to translate, ${stale} stale, ${translated} translated.`,
    empty: 'There is nothing to translate.',
    noSource: (n: number, language: string) =>
      `${texts(n)} without ${language} cannot be translated from it and ${n === 1 ? 'is' : 'are'} left out.`,
    /** Beside a text: "Event · April 2031 · Ports · Description". */
    stale: (was: string) => `It was translated from: ${was}`,
  },
  import: {
    /** `n` translations were taken from the sheet. */
    taken: (n: number, language: string) => `${translations(n)} taken over (${language}).`,
    would: (n: number, language: string) => `${translations(n)} would be taken over (${language}).`,
    nothing: 'Nothing to take over.',
    same: (n: number) => `${count(n, 'is', 'are')} in the plan already.`,
    empty: (n: number) => `${count(n, 'row is', 'rows are')} empty and passed over.`,
    refused: (n: number) => `${count(n, 'row', 'rows')} cannot be taken over`,
    untouched: 'Nothing was written. Mend the sheet, or take over the rest with --partly.',
    columns: { line: 'Line', why: 'Why' },
    unknownId: (near: string | null) =>
      `it is not in the plan${near === null ? '' : `; did you mean ${quoted(near)}?`}`,
    unknownField: (field: string) => `it has no text ${quoted(field)}`,
    unknownLanguage: (language: string, known: string) =>
      `${quoted(language)} is none of the languages the plan is translated into: ${known}`,
    sourceChanged: (sheet: string, plan: string) =>
      `the source has changed since the export: ${quoted(sheet)} is now ${quoted(plan)}`,
    targetChanged: (sheet: string, plan: string) =>
      sheet === ''
        ? `it has been translated since the export: ${quoted(plan)}`
        : `the translation has changed since the export: ${quoted(sheet)} is now ${quoted(plan)}`,
    twice: (line: number) => `it is there already, in line ${line}, with another translation`,
    markup: 'there are marks of a translation tool in the text',
    character: (code: string) => `control character ${code} in the text`,
    byHand: (place: string) => `edit ${place} by hand: there wp cannot prove that nothing else would change`,
  },
  faults: {
    encoding: 'it is not UTF-8 text',
    encodingHint: 'Save it again as “CSV UTF-8”; in LibreOffice choose the character set Unicode (UTF-8).',
    columns: (missing: string) => `its first line has no column ${missing}`,
    columnsHint: 'The columns of an export must keep their names; their order does not matter.',
    quotes: 'a quotation mark is missing',
    xml: 'it is not well-formed XML',
    doctype: 'it has a <!DOCTYPE>, which is not read, for safety',
    notXliff: 'it is not XLIFF 1.2',
    notXliffHint: 'Save it in the form it was exported in: XLIFF version 1.2.',
    language: 'it does not say in which language its translations are',
    languageHint: 'Say so with --language.',
    kind: 'it is neither CSV nor XLIFF',
    kindHint: 'A sheet has the ending .csv, .xlf or .xliff.',
    at: (file: string, what: string) => `${file}: ${what}`,
    oneLanguage: 'a sheet is for one language',
    whichLanguage: 'name the language to translate into',
    whichLanguageHint: (known: string) => `For example: --language ${known}`,
    sourceLanguage: (language: string) => `${language} is the language the others are translated from`,
    gate: (typed: string) => `${quoted(typed)} is no percentage from 0 to 100`,
  },
  commands: {
    i18n: 'how far the plan is translated: coverage, what is missing, what is stale',
  },
  parts: {
    export: 'write a sheet of what is to be translated, as CSV or XLIFF 1.2',
    import: 'take the translations of a sheet over into the plan',
  },
  arguments: {
    sheet: 'the translated sheet: .csv, .xlf or .xliff',
    part: 'export or import',
  },
  options: {
    language:
      'a language of the plan to look at; may be repeated (export, import: the one to translate into, else --lang)',
    'fail-under':
      'exit 1 when less than this share of the texts in a language, in per cent, is known to be current: stale ones do not count',
    all: 'what is translated and current, too',
    partly: 'take over what can be, and list the rest',
  },
});

export type I18n = ReturnType<typeof i18n>;
