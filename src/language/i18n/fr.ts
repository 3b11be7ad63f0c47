// Ce que wp dit des traductions, en français.
import type { I18n } from './en.ts';

/** En français, zéro est au singulier. */
const count = (n: number, one: string, many: string) => `${n} ${n < 2 ? one : many}`;
const quoted = (text: string) => `« ${text} »`;
const texts = (n: number) => count(n, 'texte', 'textes');
const translations = (n: number) => count(n, 'traduction', 'traductions');

export const i18n = (): I18n => ({
  title: 'Traductions',
  columns: {
    language: 'Langue',
    texts: 'Textes',
    current: 'À jour',
    stale: 'Périmés',
    missing: 'À traduire',
    unknown: 'Indéterminés',
    share: 'Couverture',
    field: 'Champ',
    text: 'Texte',
    was: 'Traduit de',
    changed: 'Source modifiée',
    translated: 'Traduit',
  },
  percent: (n) => `${n} %`,
  byTheme: 'Par thème',
  byField: 'Par champ',
  stale: 'Périmées : la source a changé depuis la traduction',
  missing: 'À traduire',
  thePlan: 'Le plan lui-même',
  fields: {
    organization: 'Organisation',
    partners: 'Partenaires',
    places: 'Lieux',
    people: 'Personnes',
    source: 'Origine',
  },
  complete: 'Tout est traduit, et aucune traduction n’est périmée.',
  source: (language) => `Un texte simple compte comme ${language}, la première langue du plan.`,
  counted: 'Couverture : ce qui est traduit et n’est pas connu comme périmé.',
  nothing: 'Aucun texte ne correspond.',
  noLanguages:
    'Le plan n’indique pas ses langues. Ajoutez-les dans plan.yaml sous « languages », la principale en premier.',
  oneLanguage: (language) =>
    `Le plan est en une seule langue, ${language}. Ajoutez-en d’autres à « languages » dans plan.yaml.`,
  past: {
    whole: (n) =>
      `De ${translations(n)}, git ne sait pas quand elles ont été faites : elles peuvent être périmées.`,
    shallow: (n) =>
      `Ce clone est superficiel : pour ${translations(n)}, on ne peut savoir si elles sont à jour. Obtenez le reste avec : git fetch --unshallow`,
    'no-git': (n) =>
      `git n’est pas installé ou reste introuvable : pour ${translations(n)}, on ne peut savoir si elles sont à jour.`,
    'no-repository': (n) =>
      `Le plan n’est pas dans un dépôt git : pour ${translations(n)}, on ne peut savoir si elles sont à jour.`,
    'nothing-committed': (n) =>
      `Le plan n’a jamais été validé dans git : pour ${translations(n)}, on ne peut savoir si elles sont à jour.`,
  },
  gate: (languages, least) =>
    `En dessous de ${least} : ${languages}. Seul compte ici ce qui est à jour à coup sûr.`,
  sheet: {
    summary: (missing, stale, translated) =>
      `${texts(missing + stale + translated)} dans la feuille : ${missing} à traduire, ${stale} à revoir, ${translated} à jour.`,
    empty: 'Il n’y a rien à traduire.',
    noSource: (n, language) =>
      n < 2
        ? `${texts(n)} sans ${language} ne peut pas être traduit de cette langue et ne figure pas dans la feuille.`
        : `${texts(n)} sans ${language} ne peuvent pas être traduits de cette langue et ne figurent pas dans la feuille.`,
    stale: (was) => `Traduit de : ${was}`,
  },
  import: {
    taken: (n, language) => `${count(n, 'traduction reprise', 'traductions reprises')} (${language}).`,
    would: (n, language) =>
      `${count(n, 'traduction serait reprise', 'traductions seraient reprises')} (${language}).`,
    nothing: 'Il n’y a rien à reprendre.',
    same: (n) => `${count(n, 'figure déjà', 'figurent déjà')} dans le plan.`,
    empty: (n) => `${count(n, 'ligne vide ignorée', 'lignes vides ignorées')}.`,
    refused: (n) => `${count(n, 'ligne ne peut pas être reprise', 'lignes ne peuvent pas être reprises')}`,
    untouched: 'Rien n’a été écrit. Corrigez la feuille, ou reprenez le reste avec --partly.',
    columns: { line: 'Ligne', why: 'Raison' },
    unknownId: (near) => `absent du plan${near === null ? '' : ` ; vouliez-vous dire ${quoted(near)} ?`}`,
    unknownField: (field) => `aucun texte ${quoted(field)} à cet endroit`,
    unknownLanguage: (language, known) =>
      `${quoted(language)} n’est pas une langue dans laquelle le plan est traduit : ${known}`,
    sourceChanged: (sheet, plan) =>
      `la source a changé depuis l’exportation : ${quoted(sheet)} est devenu ${quoted(plan)}`,
    targetChanged: (sheet, plan) =>
      sheet === ''
        ? `traduit entre-temps : ${quoted(plan)}`
        : `la traduction a changé depuis l’exportation : ${quoted(sheet)} est devenu ${quoted(plan)}`,
    twice: (line) => `figure déjà à la ligne ${line}, avec une autre traduction`,
    markup: 'le texte contient des marques d’un outil de traduction',
    character: (code) => `caractère de contrôle ${code} dans le texte`,
    byHand: (place) =>
      `modifiez ${place} à la main : wp ne peut pas y prouver que rien d’autre ne changerait`,
  },
  faults: {
    encoding: 'ce n’est pas un texte en UTF-8',
    encodingHint:
      'Enregistrez-la de nouveau en « CSV UTF-8 » ; dans LibreOffice, choisissez le jeu de caractères Unicode (UTF-8).',
    columns: (missing) => `sa première ligne n’a pas de colonne ${missing}`,
    columnsHint: 'Les colonnes d’une exportation doivent garder leur nom ; leur ordre n’importe pas.',
    quotes: 'il manque un guillemet',
    xml: 'ce n’est pas du XML bien formé',
    doctype: 'elle contient un <!DOCTYPE>, qui n’est pas lu, par sécurité',
    notXliff: 'ce n’est pas du XLIFF 1.2',
    notXliffHint: 'Enregistrez-la dans la forme où elle a été exportée : XLIFF version 1.2.',
    language: 'elle ne dit pas en quelle langue sont ses traductions',
    languageHint: 'Indiquez-la avec --language.',
    kind: 'ce n’est ni du CSV ni du XLIFF',
    kindHint: 'Une feuille se termine par .csv, .xlf ou .xliff.',
    at: (file, what) => `${file} : ${what}`,
    oneLanguage: 'une feuille est pour une seule langue',
    whichLanguage: 'indiquez la langue dans laquelle traduire',
    whichLanguageHint: (known) => `Par exemple : --language ${known}`,
    sourceLanguage: (language) => `${language} est la langue dont les autres sont traduites`,
    gate: (typed) => `${quoted(typed)} n’est pas un pourcentage de 0 à 100`,
  },
  commands: {
    i18n: 'jusqu’où le plan est traduit : couverture, ce qui manque, ce qui est périmé',
  },
  parts: {
    export: 'écrire une feuille de ce qui est à traduire, en CSV ou XLIFF 1.2',
    import: 'reprendre dans le plan les traductions d’une feuille',
  },
  arguments: {
    sheet: 'la feuille traduite : .csv, .xlf ou .xliff',
    part: 'export ou import',
  },
  options: {
    language:
      'une langue du plan à examiner ; répétable (export, import : celle dans laquelle traduire, à défaut --lang)',
    'fail-under':
      'terminer avec 1 quand, dans une langue, moins de ce pourcentage des textes est à jour à coup sûr ; les traductions périmées ne comptent pas',
    all: 'aussi ce qui est traduit et à jour',
    partly: 'reprendre ce qui peut l’être, et énumérer le reste',
  },
});
