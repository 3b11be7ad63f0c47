// Everything wp says, in French. No-break spaces stand before : and inside « », narrow ones before ; ? !
import type { DateReason, Expected, FindingArgs } from '../core/finding.ts';
import { edit } from './edit/fr.ts';
import type { Messages, WriteReason } from './en.ts';
import { history } from './history/fr.ts';
import { i18n } from './i18n/fr.ts';
import { inParts } from './in-parts.ts';
import { numerals } from './numerals.ts';
import { rules } from './rules/fr.ts';

/** 0 and 1 are singular. */
const count = (n: number, one: string, many: string) => `${n} ${n < 2 ? one : many}`;
const number = numerals('\u202f', ',', 4);
const quoted = (text: string) => `« ${text} »`;
const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ou ${words.at(-1)}`;
const meant = (near: string | null) => (near === null ? null : `Vouliez-vous dire ${quoted(near)} ?`);
const known = (words: readonly string[]) =>
  words.length === 0
    ? null
    : `Choix possibles : ${words.slice(0, 12).join(', ')}${words.length > 12 ? '…' : '.'}`;
const hints = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(' ') || null;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

// Dates arrive already written; what stands before them depends on how they begin.
const withYear = (text: string, year: string | null) => (year === null ? text : `${text} ${year}`);
const ordinal = (day: number) => (day === 1 ? '1er' : String(day));
const hour = (time: string) => time.replace(/^0?(\d+):(\d+)$/, '$1 h $2').replace(/ 00$/, '');
const inWords = (date: string) => /^(d’ici|à partir|jusqu)/.test(date);
const startsWithDay = (date: string) => /^\d{1,2}(er)?(?![\d])/.test(date);
/** With its article: “le 8 mars”, “le T2”, “l’été”, but “juin”, “2019”. */
const the = (date: string) => {
  if (startsWithDay(date) || /^([TS]\d|printemps)/.test(date)) return `le ${date}`;
  if (date.startsWith('semaine')) return `la ${date}`;
  return /^(été|automne|hiver)/.test(date) ? `l’${date}` : date;
};
const of = (date: string) =>
  /^[aeiouéh]/.test(date) && the(date) === date ? `d’${date}` : `de ${the(date)}`.replace(/^de le /, 'du ');
/** “en juin”, “au T2”, “le 8 mars”, “entre le 17 et le 19 juin”. */
const during = (date: string) => {
  if (inWords(date) || /^(début|mi-|fin) ?/.test(date)) return date;
  const ends = date.split(/ ?– ?/);
  if (ends.length === 2) return `entre ${ends.map(the).join(' et ')}`;
  if (startsWithDay(date)) return the(date);
  return /^([TS]\d|printemps)/.test(date) ? `au ${date}` : `en ${date}`;
};
/** “d’ici juin” takes in the whole of June; of a quarter or a season that must be said. */
const by = (date: string) => {
  if (startsWithDay(date)) return `d’ici au ${date}`;
  return the(date) === date ? `d’ici ${date}` : `d’ici la fin ${of(date)}`;
};

const statuses = {
  planned: 'prévu',
  ongoing: 'en cours',
  closing: 'en cours de clôture',
  done: 'réalisé',
  postponed: 'reporté',
  suspended: 'suspendu',
  cancelled: 'annulé',
} satisfies Messages['words']['statuses'];

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

const expected = () =>
  ({
    text: 'un texte, ou un texte par langue, comme {en: …, es: …}',
    id: 'un id : lettres minuscules sans accent, chiffres et traits d’union, 100 au plus',
    date: 'une date comme 2019-06-17, 2019-06, 2019-Q2, 2019-02/2019-03 ou tbc',
    list: 'une liste, avec une ligne « - » par entrée',
    record: 'un ensemble de lignes « clé: valeur »',
    number: 'un nombre',
    boolean: 'true ou false',
    count: 'un nombre entier, 0 ou plus',
    sdg: 'un objectif de 1 à 17, ou une cible comme "11.3"',
    url: 'une adresse commençant par https://, http:// ou mailto:',
    currency: 'un code de devise de trois majuscules, comme EUR',
    language: 'des codes de langue comme en, es ou fr',
    'time-zone': 'un fuseau horaire comme Europe/Madrid',
    'month-number': 'un mois de 1 à 12',
    value: 'une valeur d’un autre type',
  }) satisfies Record<Expected, string>;

const shapes = () =>
  ({
    value: (written) => `il y a ici ${quoted(written)}`,
    list: () => 'il y a ici une liste',
    record: () => 'il y a ici un ensemble de clés',
    nothing: () => 'il n’y a rien ici',
  }) satisfies Record<FindingArgs['wrong-type']['shape'], (written: string) => string>;

const dateReasons = () =>
  ({
    form: 'wp ne connaît pas cette façon de l’écrire',
    year: 'les années vont de 1000 à 9998',
    'no-year': 'l’année manque, et la période du plan ne la donne pas',
    half: 'les semestres sont H1 et H2',
    quarter: 'les trimestres vont de Q1 à Q4',
    month: 'les mois vont de 01 à 12',
    week: 'cette année n’a pas cette semaine',
    'no-such-day': 'ce mois n’a pas ce jour',
    clock: 'une heure demande un jour exact, comme dans 2019-06-17T18:00',
    hour: 'les heures vont de 00:00 à 23:59',
    'too-long': 'elle est trop longue',
  }) satisfies Record<DateReason, string>;

const unreadable = () =>
  ({
    missing: 'il n’existe pas',
    permission: 'le droit de lecture manque',
    'not-a-file': 'ce n’est pas un fichier ordinaire',
    link: 'c’est un lien qui sort du dossier du plan',
    other: 'le système ne le permet pas',
  }) satisfies Record<FindingArgs['file-unreadable']['reason'], string>;

const writeReasons = () =>
  ({
    ENOSPC: 'il n’y a plus de place sur le disque',
    EDQUOT: 'votre quota de disque est épuisé',
    EACCES: 'le droit d’écriture manque',
    EPERM: 'le droit d’écriture manque',
    EROFS: 'le disque est en lecture seule',
    EIO: 'le disque est défaillant',
    EMFILE: 'trop de fichiers sont ouverts',
    ENFILE: 'trop de fichiers sont ouverts',
    ENOENT: 'le dossier n’existe pas',
    EISDIR: 'c’est un dossier',
    EEXIST: 'il existe déjà et n’est pas un dossier',
    ENOTDIR: 'une partie du chemin n’est pas un dossier',
    ENAMETOOLONG: 'le nom est trop long',
    ELOOP: 'ses liens tournent en rond',
    EFBIG: 'le système n’autorise pas un fichier de cette taille',
    EBUSY: 'le système l’utilise',
    ENXIO: 'il n’y a personne à l’autre bout',
    EBADMSG: 'il est endommagé ; supprimez-le',
    outside: 'il mène hors du plan ou à un fichier caché',
  }) satisfies Record<WriteReason, string>;

const limits = () =>
  ({
    bytes: (limit) => `le fichier dépasse ${limit} Mio`,
    files: (limit) => `le dossier du plan contient plus de ${number(limit)} fichiers`,
    plan: (limit) => `les fichiers du plan dépassent ensemble ${limit} Mio`,
    depth: (limit) => `listes et ensembles de clés s’emboîtent sur plus de ${limit} niveaux`,
    values: (limit) => `le fichier contient plus de ${number(limit)} valeurs`,
    'plan-values': (limit) => `les fichiers du plan contiennent ensemble plus de ${number(limit)} valeurs`,
    letters: (limit) => `le texte compte plus de ${number(limit)} lettres`,
    aliases: (limit) => `les alias du fichier représentent plus de ${number(limit)} valeurs`,
    'alias-letters': (limit) => `les alias du fichier représentent plus de ${number(limit)} lettres`,
  }) satisfies Record<FindingArgs['too-large']['what'], (limit: string) => string>;

const overLimit = () =>
  ({
    bytes: 'Répartissez-le en fichiers plus petits.',
    files: 'Réunissez-en plusieurs en un seul, ou faites deux plans.',
    plan: 'Faites deux plans, ou gardez hors du dossier ce qui n’est pas du plan.',
    depth: 'Écrivez-le avec moins de niveaux.',
    values: 'Répartissez-le en fichiers plus petits.',
    'plan-values': 'Faites deux plans, ou gardez hors du dossier ce qui n’est pas du plan.',
    letters: 'Gardez-le dans un document à part et mettez-y un lien.',
    aliases: 'Écrivez les valeurs en toutes lettres là où elles sont peu nombreuses.',
    'alias-letters': 'Gardez le texte dans un document à part et mettez-y un lien.',
  }) satisfies Record<FindingArgs['too-large']['what'], string>;

const syntax = () =>
  ({
    colon: 'un deux-points est mal placé',
    indent: 'le retrait ne s’accorde pas avec celui des lignes voisines',
    tab: 'le retrait contient une tabulation ; il se fait avec des espaces',
    quote: 'les guillemets ne sont pas fermés',
    'after-quote': 'du texte suit le guillemet fermant',
    comment: 'une espace manque avant le # du commentaire',
    escape: 'la barre oblique inverse est suivie d’un caractère qu’elle n’admet pas',
    bracket: 'un crochet ou une accolade manque ou est en trop',
    comma: 'une virgule manque ou est en trop',
    'no-colon': 'le deux-points manque après la clé',
    dash: 'le tiret de liste est mal placé',
    'dash-space': 'une espace manque après le tiret',
    space: 'une espace spéciale est à la place d’une espace ordinaire',
    character: 'un texte sans guillemets ne peut pas commencer par ce caractère',
    alias: 'l’alias ne renvoie à rien',
    other: 'la syntaxe est incorrecte',
  }) satisfies Record<FindingArgs['yaml-syntax']['problem'], string>;

const features = () =>
  ({
    directive: 'de directive %',
    tag: 'd’étiquette !',
    documents: 'de second document après ---',
    'merge-key': 'de clé de fusion <<',
    key: 'de clé qui ne soit pas du texte simple',
    alias: 'd’alias qui renvoie à lui-même',
  }) satisfies Record<FindingArgs['yaml-feature']['feature'], string>;

const instead = () =>
  ({
    directive: 'Supprimez cette ligne.',
    tag: 'Supprimez-la ; un texte qui commence par ! veut des guillemets.',
    documents: 'Supprimez --- ou commencez là un autre fichier.',
    'merge-key': 'Écrivez les valeurs en toutes lettres.',
    key: 'Une clé est un mot ; un texte qui commence par { ou [ veut des guillemets.',
    alias: 'Écrivez la valeur en toutes lettres.',
  }) satisfies Record<FindingArgs['yaml-feature']['feature'], string>;

const findings = (): Messages['findings'] => ({
  'file-unreadable': {
    message: ({ reason }) => `ce fichier ne peut pas être lu : ${unreadable()[reason]}`,
    hint: () => 'Un plan se compose de fichiers ordinaires placés dans le dossier du plan.',
  },
  'file-encoding': {
    message: ({ encoding }) => `ce fichier n’est pas du texte UTF-8 (on dirait du ${encoding})`,
    hint: () => 'Enregistrez-le de nouveau en UTF-8.',
  },
  'control-character': {
    message: ({ code }) => `caractère de contrôle ${code} dans le texte`,
    hint: () => 'Supprimez-le ; il vient souvent d’un texte collé depuis un autre logiciel.',
  },
  'merge-conflict': {
    message: () => 'conflit de fusion git non résolu',
    hint: () => 'Gardez l’une des versions et supprimez les lignes <<<<<<<, ======= et >>>>>>>.',
  },
  'too-large': {
    message: ({ what, limit }) => limits()[what](limit),
    hint: ({ what }) => overLimit()[what],
  },
  'more-findings': {
    message: ({ count: n, of }) => {
      const where = of === 'file' ? 'de ce fichier' : 'de ce fichier et d’autres';
      return count(
        n,
        `autre anomalie ${where} n’est pas affichée`,
        `autres anomalies ${where} ne sont pas affichées`,
      );
    },
    hint: () => 'Corrigez d’abord celles qui précèdent.',
  },
  'yaml-syntax': {
    message: ({ problem }) => `YAML non valide : ${syntax()[problem]}`,
    hint: ({ problem, colon }) => {
      if (problem === 'after-quote')
        return "Tout le texte va entre guillemets ; entre guillemets simples, l’apostrophe s’écrit deux fois : 'Journée de l''eau'.";
      return colon
        ? 'Un texte qui contient « : » suivi d’une espace se met entre guillemets : title: "Un: deux".'
        : null;
    },
  },
  'yaml-feature': {
    message: ({ feature }) => `un plan n’admet pas ${features()[feature]}`,
    hint: ({ feature }) => instead()[feature],
  },
  'duplicate-key': {
    message: ({ key }) => `la clé ${quoted(key)} figure deux fois ici`,
    hint: () =>
      'N’en gardez qu’une ; si une nouvelle fiche commence ici, mettez « - » devant sa première clé.',
  },
  'no-header': {
    message: ({ file }) => `il manque ${file} dans le plan`,
    hint: () => 'Il commence par « schema: 1 », un titre et une période.',
  },
  'header-elsewhere': {
    message: ({ key }) => `${quoted(key)} a sa place dans plan.yaml`,
    hint: () => 'Seul plan.yaml décrit le plan dans son ensemble.',
  },
  'unknown-key': {
    message: ({ key }) => `clé inconnue : ${quoted(key)}`,
    hint: ({ near, known: keys }) =>
      near === null ? hints(known(keys), 'Vos propres clés commencent par « x- ».') : meant(near),
  },
  'missing-key': {
    message: ({ key }) => `il manque ${quoted(key)}`,
    hint: () => 'Chaque élément a un id et un title.',
  },
  'wrong-type': {
    message: ({ field, expected: wanted, shape, found }) =>
      `${quoted(field)} devrait être ${expected()[wanted]} ; ${shapes()[shape](found)}`,
    hint: ({ quotes, found, names = [] }) =>
      names.length > 0
        ? `S’il y en a plusieurs, écrivez une liste : [${names.join(', ')}].`
        : quotes
          ? `Entre guillemets, ce l’est : "${found}".`
          : null,
  },
  'unknown-value': {
    message: ({ field, value }) => `${quoted(value)} n’est pas une valeur de ${quoted(field)}`,
    hint: ({ near, known: values }) => hints(meant(near), known(values)),
  },
  'date-unknown': {
    message: ({ written, reason }) => `${quoted(written)} n’est pas une date : ${dateReasons()[reason]}`,
    hint: ({ suggestion }) =>
      meant(suggestion) ?? 'Écrivez 2019-06-17, 2019-06, 2019-Q2, 2019-02/2019-03, tbc ou ongoing.',
  },
  'date-order': {
    message: ({ from, to }) => `la fin (${to}) précède le début (${from})`,
    hint: () => 'Intervertissez les deux bornes.',
  },
  'date-weekday': {
    message: ({ written, day, weekday, said }) =>
      `${quoted(written)} ne concorde pas : le ${day} est un ${weekdays[weekday - 1]}, pas un ${weekdays[said - 1]}`,
    hint: ({ day, said, near }) =>
      `Si le jour est juste, écrivez ${day} ; le ${weekdays[said - 1]} le plus proche est le ${near}.`,
  },
  'date-ambiguous': {
    message: ({ written }) => `${quoted(written)} peut se lire de plusieurs façons`,
    hint: ({ candidates }) =>
      candidates.length === 0 ? 'Écrivez la date en entier.' : `Écrivez ${list(candidates)}.`,
  },
  'date-words': {
    message: ({ written, canonical }) => `${quoted(written)} est lu comme ${canonical}`,
    hint: ({ canonical }) => `Écrivez ${canonical}.`,
  },
  'duplicate-id': {
    message: ({ id }) => `l’id ${quoted(id)} est déjà utilisé`,
    hint: () => 'Donnez un autre id à l’un des deux.',
  },
  'unknown-theme': {
    message: ({ id }) => `le thème ${quoted(id)} n’existe pas`,
    hint: ({ near, known: ids }) => hints(meant(near), known(ids)),
  },
  'unknown-reference': {
    message: ({ field, id }) => `${quoted(field)} renvoie à ${quoted(id)}, qui n’est pas dans le plan`,
    hint: ({ near }) => meant(near),
  },
  'reference-cycle': {
    message: ({ field, ids }) => `${quoted(field)} tourne en rond : ${[...ids, ids[0]].join(' → ')}`,
    hint: () => 'Supprimez l’un de ces renvois.',
  },
  'future-actual': {
    message: ({ written }) => `${written} est encore à venir et ne peut donc pas avoir eu lieu`,
    hint: () => 'Ce qui est prévu s’indique dans « when ».',
  },
  'outside-period': {
    message: ({ written, period }) => `${written} est en dehors de la période du plan, ${period}`,
    hint: () => 'Si le plan ne fait que le mentionner, indiquez « referenced: true ».',
  },
  'undeclared-name': {
    message: ({ name, vocabulary }) =>
      `${quoted(name)} ne figure pas dans la liste ${quoted(vocabulary)} du plan`,
    hint: ({ near, vocabulary }) => meant(near) ?? `Ajoutez-le à ${quoted(vocabulary)} dans plan.yaml.`,
  },
  'several-names': {
    message: ({ field, written }) => `${quoted(written)} est un seul nom dans ${quoted(field)}`,
    hint: ({ names }) => `S’il y en a plusieurs, écrivez une liste : [${names.join(', ')}].`,
  },
  'number-spelt': {
    message: ({ written, read }) =>
      read === null
        ? `${quoted(written)} est lu comme un texte, pas comme un nombre`
        : `${quoted(written)} est lu comme ${read}`,
    hint: ({ meant: numbers }) => `Écrivez ${list(numbers)}.`,
  },
  'cut-text': {
    message: ({ field, rest }) =>
      `${quoted(field)} s’arrête avant ${quoted(rest)} : un # après un espace ouvre un commentaire`,
    hint: () => 'Mettez tout le texte entre guillemets, ou, si c’est un commentaire, un espace après le #.',
  },
  'misnamed-file': {
    message: ({ ending }) => `ce fichier n’est pas lu : son nom finit par ${quoted(ending)}`,
    hint: ({ name }) => `Renommez-le ${name}, ou gardez-le hors du dossier du plan.`,
  },
  'expect-mismatch': {
    message: ({ expected: wanted, found, status }) => {
      const which =
        status === null
          ? ''
          : ` au statut ${quoted(Object.hasOwn(statuses, status) ? statuses[status as keyof typeof statuses] : status)}`;
      return `le plan prévoit ici ${count(wanted, 'élément', 'éléments')}${which} et en contient ${found}`;
    },
    hint: () => 'Corrigez le nombre, ou les éléments qui font partie de celui-ci.',
  },
});

export const fr: Messages = inParts<Messages>({
  words: (): Messages['words'] => ({
    kindCounts: {
      action: (n) => count(n, 'action', 'actions'),
      event: (n) => count(n, 'événement', 'événements'),
      milestone: (n) => count(n, 'jalon', 'jalons'),
      project: (n) => count(n, 'projet', 'projets'),
    },
    kinds: {
      action: 'action',
      event: 'événement',
      milestone: 'jalon',
      project: 'projet',
      indicator: 'indicateur',
      theme: 'thème',
    },
    statuses,
    modes: { online: 'en ligne', 'in-person': 'en présentiel', hybrid: 'hybride' },
    roles: {
      organiser: 'organisateur',
      'co-organiser': 'coorganisateur',
      participant: 'participant',
      speaker: 'intervenant',
    },
    items: (n) => count(n, 'élément', 'éléments'),
    days: (n) => count(n, 'jour', 'jours'),
    late: 'en retard',
    conditional: 'sous réserve',
    referenced: 'pour mémoire',
    healths: { green: 'vert', amber: 'orange', red: 'rouge' },
    number,
    yes: 'oui',
    no: 'non',
    or: 'ou',
    none: '–',
  }),
  dates: (): Messages['dates'] => ({
    day: (day, month, year) => withYear(`${ordinal(day)} ${month}`, year),
    days: (from, to, month, year) => withYear(`${ordinal(from)}–${to} ${month}`, year),
    month: (month, year) => withYear(month, year),
    months: (from, to, year) => withYear(`${from}–${to}`, year),
    quarter: (n, year) => withYear(`T${n}`, year),
    half: (n, year) => withYear(`S${n}`, year),
    week: (n, year) => (year === null ? `semaine ${n}` : `semaine ${n} de ${year}`),
    season: (name, year) => withYear(name, year),
    portion: {
      early: (date) => (the(date) === date ? `début ${date}` : `début ${of(date)}`),
      mid: (date) => (/^[TS]\d|^semaine/.test(date) ? `milieu ${of(date)}` : `mi-${date}`),
      late: (date) => (the(date) === date ? `fin ${date}` : `fin ${of(date)}`),
    },
    clock: (day, from, to, offset) =>
      `${day}, ${hour(from)}${to === null ? '' : ` – ${hour(to)}`}${offset === null ? '' : ` ${offset === 'Z' ? 'UTC' : `UTC${offset}`}`}`,
    range: (from, to) => `${from} – ${to}`,
    by,
    byEndOf: (date) => `d’ici la fin ${of(date)}`,
    from: (date) => `à partir ${of(date)}`,
    either: (dates) => list(dates),
    around: (date) => `${date} (environ)`,
    uncertain: (date) => `${date} (?)`,
    tbc: 'à confirmer',
    undated: 'sans date',
    ongoing: 'en continu',
    unreadable: (written) => `${quoted(written)} (?)`,
  }),
  precisions: (): Messages['precisions'] => ({
    minute: 'heure',
    day: 'jour',
    week: 'semaine',
    month: 'mois',
    quarter: 'trimestre',
    season: 'saison',
    half: 'semestre',
    year: 'année',
  }),
  fields: (): Messages['fields'] => ({
    id: 'ID',
    title: 'Titre',
    description: 'Description',
    note: 'Note',
    theme: 'Thème',
    owner: 'Responsable',
    contact: 'Contact',
    service: 'Service',
    subjects: 'Domaines',
    tags: 'Mots-clés',
    sdg: 'ODD',
    aka: 'Autre nom',
    ref: 'Référence',
    part_of: 'Fait partie de',
    related: 'Lié à',
    links: 'Liens',
    type: 'Type',
    when: 'Date',
    when_note: 'Précision sur la date',
    actual: 'Date effective',
    tz: 'Fuseau horaire',
    duration: 'Durée',
    status: 'Statut',
    subject_to: 'Sous réserve de',
    referenced: 'Pour mémoire',
    partners: 'Partenaires',
    place: 'Lieu',
    mode: 'Modalité',
    role: 'Notre rôle',
    edition: 'Édition',
    depends_on: 'Dépend de',
    expect: 'Composantes prévues',
    budget: 'Budget',
    updates: 'Suivi',
  }),
  columns: (): Messages['columns'] => ({
    kind: 'Nature',
    what: 'Intitulé',
    indicator: 'Indicateur',
    unit: 'Unité',
    baseline: 'Valeur de référence',
    latest: 'Dernière valeur',
    target: 'Valeur cible',
    total: 'Total',
    late: 'En retard',
    since: 'Retard',
    why: 'Motif',
    decideBy: 'Date limite',
    service: 'Services',
    actions: 'Actions',
    events: 'Événements',
    milestones: 'Jalons',
    projects: 'Projets',
    file: 'Fichier',
    parts: 'Composantes',
    needed_by: 'Nécessaire à',
    direction: 'Évolution souhaitée',
    intermediate: 'Valeurs intermédiaires',
    actuals: 'Valeurs effectives',
    secured: 'financement acquis',
  }),
  openReasons: (): Messages['openReasons'] => ({
    tbc: 'date à confirmer',
    undated: 'sans date',
    coarse: 'proche, mais jour non fixé',
    uncertain: 'date incertaine',
    condition: 'sous réserve',
    owner: 'sans responsable',
  }),
  directions: (): Messages['directions'] => ({ up: 'hausse souhaitée', down: 'baisse souhaitée' }),
  reports: (): Messages['reports'] => ({
    titles: {
      actions: 'Actions',
      events: 'Événements',
      milestones: 'Jalons',
      projects: 'Projets',
      items: 'Éléments du plan',
      indicators: 'Indicateurs',
      themes: 'Thèmes',
      late: 'En retard',
      next: 'À venir',
      open: 'Points en suspens',
    },
    empty: {
      actions: 'Aucune action',
      events: 'Aucun événement',
      milestones: 'Aucun jalon',
      projects: 'Aucun projet',
      items: 'Aucun élément',
      indicators: 'Aucun indicateur',
      themes: 'Aucun thème',
      late: 'Aucun retard',
      next: 'Rien à venir',
      open: 'Rien en suspens',
    },
    emptyNote: (what, period) => `${what}${period === null ? '' : ` ${during(period)}`}.`,
    on: (day) => `au ${day}`,
    until: (day) => `jusqu’au ${day}`,
    maybe: (n, period) => `${count(n, 'autre pourrait', 'autres pourraient')} tomber ${during(period)}`,
    maybeSoon: (n) => `${count(n, 'autre pourrait', 'autres pourraient')} tomber dans ce délai`,
    maybeHint: '--maybe en donne la liste',
    maybeTitle: 'Pourraient tomber dans la période',
    datedTitle: 'À jour fixe',
    coarseTitle: 'Dans le mois, jour non fixé',
    either: 'une date parmi plusieurs',
    outsidePlan: (month, period) => `${capital(month)} est en dehors du plan, qui couvre ${the(period)}.`,
    noOwners: 'Aucun élément n’indique de responsable.',
    unthemed: (n) => `${count(n, 'élément n’a', 'éléments n’ont')} pas de thème.`,
    fallback: (n, marks) =>
      `${count(n, 'texte non traduit, affiché', 'textes non traduits, affichés')} dans la langue qu’indique la mention ${marks}.`,
    and: (n) => `et ${count(n, 'autre', 'autres')}`,
    series: (texts) => texts.join('\u202f; '),
    address: 'adresse perdue',
    update: (on, by) => (by === null ? on : `${on}, ${by}`),
    labelled: (label: string, text: string) => `${label} : ${text}`,
  }),
  report: (): Messages['report'] => ({
    title: 'Rapport d’avancement',
    sentence: (day, items, done, late, undated) =>
      `Au ${day} : ${count(items, 'élément', 'éléments')}, ${count(done, 'réalisé', 'réalisés')}, ${late} en retard, ${undated} sans date.`,
    period: (period) => `Période : ${period}`,
    attention: 'À surveiller',
    late: 'En retard',
    soon: (days) => `Dans les ${days} prochains jours`,
    health: 'Jugé orange ou rouge',
    calm: 'Rien à signaler.',
    judgement: 'Appréciation',
    progress: 'Avancement par thème',
    progressBar: 'Avancement',
    bar: '█ réalisé, ▓ en cours, ▒ en retard, ░ à venir',
    noTheme: 'Sans thème',
    total: 'Total',
    toCome: 'À venir, par mois',
    nothingToCome: 'Rien de daté n’est à venir.',
    moreRows: (n, command) => `${n} de plus : ${command}`,
    open: 'Points en suspens',
    nothingOpen: 'Aucun point en suspens.',
    indicators: 'Indicateurs',
    undated: 'Sans date et à confirmer',
    nothingUndated: 'Tous les éléments ont une date.',
    items: 'Tous les éléments',
    legend: 'Comment lire ce rapport',
    standings: {
      done: 'réalisés',
      late: 'en retard',
      ongoing: 'en cours',
      planned: 'prévus',
      held: 'en attente',
      cancelled: 'annulés',
    },
    conditional: 'sous réserve',
    undatedCount: 'sans date',
    tbc: 'à confirmer',
    rules: {
      late: 'En retard : le dernier jour que sa date peut désigner est passé, et il n’est ni réalisé ni annulé, ni n’a eu lieu.',
      soon: (days) =>
        `À venir : ni clos ni en retard, et daté au mois ou plus précisément dans les ${days} jours.`,
      ongoing: 'En cours : en cours ou en clôture, sans retard. En attente : reporté ou suspendu.',
      counted: 'Les éléments sous réserve, sans date et à confirmer sont aussi comptés parmi les autres.',
      health:
        'Orange et rouge sont l’appréciation d’une personne, la dernière ; wp ne la calcule ni ne la modifie jamais.',
      decideBy:
        'Date limite pour décider : la veille de son début possible ; sans date, le dernier jour du plan.',
      open: (days) =>
        `En suspens : à confirmer, incertain ou sous réserve ; un événement ou un jalon sans date, ou sans jour fixé ${days} jours avant son début possible.`,
      theme: 'Un élément qui a deux thèmes compte dans les deux.',
    },
  }),
  timeline: (): Messages['timeline'] => ({
    title: 'Chronologie',
    today: (day) => `aujourd’hui, ${day}`,
    marks: {
      day: 'ce jour-là',
      someDay: 'un jour de cette période, non fixé',
      exact: 'dates exactes',
      coarse: 'dates non exactes',
    },
    noPlace: 'Sans place sur l’axe du temps',
    describe: (items, placed, period) =>
      `${count(items, 'élément', 'éléments')} par thème sur ${period} : ${placed} sur l’axe du temps, ${items - placed} sans place sur cet axe, à la fin de leur thème.`,
    calendarMarks: { item: 'au programme ce jour-là', today: 'aujourd’hui', count: 'éléments du mois' },
    withoutMonth: (n) => `${count(n, 'autre', 'autres')} sans mois`,
  }),
  feed: (): Messages['feed'] => ({
    toConfirm: (title) => `${title} [date à confirmer]`,
    themed: (plan, theme) => `${plan} – ${theme}`,
    unthemed: 'sans thème',
    undated: (n) => `${count(n, 'élément', 'éléments')} sans date :`,
    undatedItem: (title, notes) => `• ${title}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`,
    undatedNote: (n) =>
      n < 2
        ? `${n} élément sans date figure dans la description du calendrier ; ajoutez --todos pour l’avoir comme tâche.`
        : `${n} éléments sans date figurent dans la description du calendrier ; ajoutez --todos pour les avoir comme tâches.`,
  }),
  page: (): Messages['page'] => ({
    skip: 'Aller au contenu',
    contents: 'Sommaire',
    gaps: (names) => `Une partie du plan n’a pas pu être lue et manque ici : ${names}.`,
    timeline: 'Chronologie par thème',
    narrow: 'Sur un écran étroit, le calendrier par mois, plus bas, remplace la chronologie.',
    calendar: 'Calendrier par mois',
    continuing: 'Se poursuivent',
    noMonth: (n) =>
      `${count(n, 'autre élément n’indique pas de mois et figure', 'autres éléments n’indiquent pas de mois et figurent')} dans la liste complète.`,
    ofWhich: (counts) => `dont ${counts}`,
    listedIn: (n, section) =>
      `${count(n, 'élément, à retrouver', 'éléments, à retrouver')} sous ${quoted(section)}`,
    unreadable: 'Illisible comme date',
    also: 'aussi dans',
    filter: 'Filtrer la liste',
    all: 'Tous',
    month: 'Mois',
    withoutMonth: 'Sans mois',
    words: 'Mots',
    reset: 'Tout afficher',
    shown: (shown, total) => `Affichés : ${shown} sur ${total}.`,
    apart: (n) => `Pourraient aussi tomber ce mois-là : ${n}.`,
    prepared: (day) => `Situation au ${day}`,
  }),
  history,
  i18n,
  edit,
  validate: (): Messages['validate'] => ({
    error: 'erreur',
    warning: 'avertissement',
    see: 'voir aussi',
    summary: (errors, warnings) =>
      `${count(errors, 'erreur', 'erreurs')}, ${count(warnings, 'avertissement', 'avertissements')}`,
    clean: (items, files) =>
      `Aucune anomalie : ${count(items, 'élément', 'éléments')} dans ${count(files, 'fichier', 'fichiers')}.`,
    more: (n) => `… et ${count(n, 'autre anomalie', 'autres anomalies')}.`,
    beyond: (errors, warnings) =>
      `GitHub affiche dix annotations de chaque type ; le journal de cette étape en contient d’autres : ${count(errors, 'erreur', 'erreurs')} et ${count(warnings, 'avertissement', 'avertissements')}.`,
    reportHint: (errors, program) =>
      `Le plan contient ${count(errors, 'erreur', 'erreurs')} ; ce qui a pu être lu est affiché. Voir : ${program} validate`,
  }),
  merge: (): Messages['merge'] => ({
    byLines: (file) =>
      `${file} : impossible à démêler par élément et par champ ; fusionné ligne par ligne, comme le fait git`,
    conflicts: (file, n) =>
      `${file} : ${count(n, 'conflit', 'conflits')} ; les marques de git entourent ce que les deux côtés ont modifié`,
    isSetUp: (file) =>
      `En place dans cette copie du dépôt. Validez ${file} dans git pour que cela vaille pour tout le monde.`,
    notYet: (command) => `Rien n’a été modifié. Pour le mettre en place : ${command}`,
  }),
  schema: (): Messages['schema'] => ({
    stale: (file, command) => `${file} n’est pas à jour. Lancez : ${command}`,
  }),
  findings,
  rules,
  usage: (): Messages['usage'] => ({
    unknownName: (option, typed) => `${quoted(typed)} n’est pas une valeur connue de ${quoted(option)}`,
    unknownId: (typed) => `rien dans le plan n’a l’id ${quoted(typed)}`,
    searchHint: (program, typed) => `Pour le chercher : ${program} items --search "${typed}"`,
    ambiguousName: (option, typed, candidates) =>
      `${quoted(typed)} correspond à plusieurs valeurs de ${quoted(option)} : ${list(candidates.slice(0, 12))} ?`,
    unknownPeriod: (typed) => `${quoted(typed)} n’est pas une période`,
    ambiguousPeriod: (typed, months) => `${quoted(typed)} peut désigner plusieurs mois : ${list(months)} ?`,
    emptyPeriod: (from, to) => `la période se termine (${to}) avant de commencer (${from})`,
    periodHint: 'Essayez juin, 2019-06, t2, février-mars, 2019-02/2019-04, ce ou prochain.',
    unknownCommand: (name) => `la commande ${quoted(name)} n’existe pas`,
    unknownTopic: (typed) => `il n’y a pas d’aide sur ${quoted(typed)}`,
    unknownOption: (flag) => `l’option ${flag} n’existe pas ici`,
    missingArgument: (name) => `il manque ${name}`,
    missingValue: (flag) => `${flag} demande une valeur`,
    tooMany: (command) => `${command} n’accepte pas d’autres arguments`,
    needsFolder: (flag, other) => `${flag} va de pair avec ${other}`,
    badValue: (option, typed) => `${quoted(typed)} n’est pas une valeur de ${option}`,
    didYouMean: (near) => `Vouliez-vous dire ${quoted(near)} ?`,
    known: (words) => known(words) ?? '',
    help: (program, command) => `Voir : ${program}${command === null ? '' : ` ${command}`} --help`,
    noPlan: 'il n’y a pas de plan ici',
    noPlanAt: (folder) => `il n’y a pas de plan dans ${folder}`,
    partOfPlan: (file) => `${file} n’est pas le plan, mais un fichier de celui-ci`,
    partOfPlanHint: (folder) => `Indiquez son dossier : ${folder}`,
    noPlanHint: (program) =>
      `Pour en créer un : ${program} init\n\nUn plan est un dossier « plan » qui contient un fichier plan.yaml :\n\n  schema: 1\n  title: Plan de travail 2019\n  period: 2019\n\nLes éléments se placent à côté, dans des fichiers comme plan/events.yaml :\n\n  events:\n    - id: reunion-annuelle\n      title: Réunion annuelle\n      when: 2019-06\n\nUn plan situé ailleurs s’indique avec --plan DIR ou WP_PLAN. Ensuite : ${program} validate`,
    taken: (file) => `${file} existe déjà ; rien n’a été écrit`,
    takenHint: 'Un nouveau plan n’écrase rien : déplacez ce fichier ou indiquez un autre dossier.',
    inPlan: (file) => `${file} serait lu comme une partie du plan ; rien n’a été écrit`,
    inPlanHint: 'Indiquez un fichier qui ne finit pas par .yaml ou .yml, ou qui est hors du plan.',
    cannotWrite: (file, reason) =>
      `impossible d’écrire ${file} : ${writeReasons()[reason as WriteReason] ?? reason}`,
    inDoubt: (file, reason) =>
      `${file} a été écrit, mais rien n’assure qu’il le reste : ${writeReasons()[reason as WriteReason] ?? reason}`,
    inDoubtHint: 'Examinez le plan avant de recommencer.',
    changed: (file) => `${file} a été modifié entre-temps par quelqu’un d’autre ; rien n’a été écrit`,
    changedHint: 'Examinez-le, puis réessayez.',
    locked: (pid, host) =>
      pid === null || host === null
        ? 'un autre processus est en train de modifier le plan'
        : `le processus ${pid} est en train de modifier le plan sur ${host}`,
    lockedHint: (file) => `Réessayez plus tard ; si plus personne ne le modifie, supprimez ${file}.`,
    bug: (message) =>
      `ceci est un défaut de wp : ${message} (merci de le signaler avec la commande saisie ; WP_DEBUG=1 montre où il s’est produit)`,
  }),
  help: (): Messages['help'] => ({
    description: 'Le plan de travail : ce qui a lieu, ce qui est en retard, ce qui est en suspens.',
    titles: {
      'Usage:': 'Utilisation :',
      'Arguments:': 'Arguments :',
      'Options:': 'Options :',
      'Commands:': 'Commandes :',
      'Global Options:': 'Options générales :',
    },
    filters: 'Filtres (en répéter un élargit le choix, en combiner plusieurs le resserre) :',
    more: 'Sans commande : le mois en cours en un coup d’œil.',
    topics: (program, names) => `Sujets de ${program} help : ${names}.`,
    usage: '[options] [commande]',
    parts: i18n().parts,
    usageOptions: '[options]',
    placeholders: {
      dir: 'dossier',
      revision: 'révision',
      name: 'nom',
      file: 'fichier',
      code: 'code',
      day: 'jour',
      time: 'délai',
      marks: 'marques',
      by: 'critère',
      date: 'date',
      judgement: 'appréciation',
      theme: 'thème',
      id: 'id',
      period: 'période',
      title: 'titre',
      text: 'texte',
      month: 'mois',
      quarter: 'trimestre',
      words: 'mots',
      kind: 'nature',
      type: 'type',
      status: 'statut',
      owner: 'responsable',
      partner: 'partenaire',
      subject: 'domaine',
      tag: 'étiquette',
      sdg: 'odd',
      place: 'lieu',
      service: 'service',
      precision: 'précision',
      from: 'de',
      to: 'à',
      topic: 'sujet',
      shell: 'shell',
      base: 'base',
      ours: 'nôtre',
      theirs: 'autre',
      path: 'chemin',
      folder: 'dossier',
      feed: 'flux',
      new: 'nouvel-id',
      when: 'quand',
      change: 'changement',
      field: 'champ',
      percent: 'pourcentage',
      sheet: 'feuille',
      part: 'partie',
    },
    commands: {
      ...edit().commands,
      ...i18n().commands,
      events: 'événements, par ordre chronologique',
      actions: 'actions, par ordre chronologique',
      milestones: 'jalons, par ordre chronologique',
      projects: 'projets, par ordre chronologique',
      items: 'actions, événements, jalons et projets réunis',
      indicators: 'indicateurs avec valeur de référence, dernière valeur et valeur cible',
      themes: 'les thèmes et ce que chacun contient',
      show: 'tout sur un élément, un thème ou un indicateur',
      month: 'un mois en un coup d’œil : le calendrier, puis ce qui n’a pas de jour précis',
      next: 'ce qui vient',
      late: 'ce qui est échu et non clos',
      open: 'ce qui est en suspens, et la date limite pour en décider',
      report: 'le rapport d’avancement : où en est le plan',
      calendar: 'l’année d’un coup d’œil : douze petits mois',
      timeline: 'le plan dans le temps, par thème',
      export: 'un calendrier (iCalendar) pour abonnés',
      completion: 'la complétion des commandes et des noms du plan, pour un shell',
      schema: 'le JSON Schema des fichiers de ce plan, pour les éditeurs',
      diff: 'ce qui a changé depuis l’approbation du plan, élément par élément, et pourquoi',
      history: 'la vie d’un élément : chaque validation qui l’a modifié',
      approve: 'marquer le plan validé comme approuvé, par une étiquette',
      validate: 'vérifier le plan ; signale chaque erreur à son emplacement',
      'merge-driver':
        'fusionner deux versions d’un fichier du plan par élément et par champ ; appelée par git',
      init: 'un nouveau plan dans un dossier, avec exemples, schéma et workflow',
      help: 'l’aide sur une commande ou un sujet',
    },
    arguments: {
      ...edit().arguments,
      ...i18n().arguments,
      from: 'la révision de départ (par défaut, l’étiquette approved/… la plus récente, sinon HEAD)',
      to: 'la révision à comparer (par défaut, les fichiers tels qu’ils sont)',
      tag: 'nom de l’étiquette (par défaut, approved/ et l’année du plan)',
      topic: 'une commande, ou l’un des sujets ci-dessous',
      shell: 'le shell : bash, zsh ou fish',
      base: 'le fichier dont les deux sont parties',
      ours: 'notre version, où le fichier fusionné est écrit',
      theirs: 'l’autre version',
      path: 'son nom dans le dépôt, pour les messages',
      folder: 'le dossier où le créer (par défaut : celui-ci)',
      feed: 'ce qu’il faut écrire : ics',
      id: 'l’id, ou un début sans ambiguïté',
      period: 'un mois ou une autre période (par défaut, le mois en cours)',
    },
    options: {
      ...edit().options,
      ...i18n().options,
      plan: 'dossier du plan',
      at: 'lire le plan tel qu’il était à une validation, une étiquette, une branche ou @{2019-04-06}',
      since: 'ajouter ce qu’il est advenu du plan depuis une révision, et la tendance',
      'exit-code': 'terminer avec 1 si quelque chose a changé',
      format: 'format de sortie',
      json: 'abréviation de --format json',
      output: 'écrire dans un fichier ; son extension détermine le format',
      lang: 'langue de la sortie',
      today: 'jour de référence, AAAA-MM-JJ',
      color: 'en couleur, même hors d’un terminal',
      'no-color': 'sans couleur',
      'no-cache': 'relire chaque fichier, ne rien conserver',
      help: 'afficher l’aide',
      version: 'afficher la version',
      maybe: 'donner aussi la liste de ce qui pourrait tomber dans la période',
      within: 'horizon considéré : 6s, 30j, 2m',
      'fail-on': 'terminer avec 1 s’il y en a : late, open, red (séparés par des virgules)',
      split: 'un fichier par thème, dans le dossier indiqué par --out',
      out: 'dossier pour plusieurs fichiers',
      check: 'ne rien écrire ; sortir avec 1 si quelque chose changerait',
      todos: 'tâches pour ce qui n’a pas de date',
      merge: 'montrer ce qu’il faut à git pour que wp fusionne les fichiers du plan',
      yes: 'le mettre en place',
      'dry-run': 'montrer ce qui serait écrit, sans rien écrire',
      year: 'le temps que couvre le plan : 2027, 2027-09/2028-08 (par défaut : cette année)',
      title: 'le titre du plan',
      'new-theme': 'un thème pour commencer, par son titre ; peut être répété',
      bom: 'commencer le CSV par une marque d’ordre des octets, comme le veulent certains tableurs',
      strict: 'traiter les avertissements comme des erreurs',
      month: 'dans un mois : juin, 6, 2019-06, ce',
      quarter: 'dans un trimestre : t2, 2, 2019-Q2',
      period: 'dans une période quelconque : s1, février-mars, 2019-02/2019-04',
      from: 'à partir de ce jour ou de ce mois inclus',
      to: 'jusqu’à ce jour ou ce mois inclus',
      theme: 'd’un thème',
      kind: 'd’une nature : action, événement, jalon, projet',
      type: 'd’un type : mot employé par le plan',
      status: 'avec un statut : prévu, réalisé…',
      owner: 'd’un responsable',
      partner: 'avec un partenaire',
      subject: 'dans un domaine',
      tag: 'avec un mot-clé',
      sdg: 'pour un Objectif de développement durable ou une cible',
      place: 'en un lieu',
      service: 'd’un service',
      precision: 'daté au jour, au mois, au trimestre…, à confirmer ou sans date',
      'subject-to': 'sous réserve ; avec des mots, sous cette réserve',
      search: 'avec ces mots dans n’importe quel champ',
      late: 'échu et non clos',
      done: 'réalisé',
      open: 'en suspens',
      referenced: 'inclure ce que le plan ne fait que mentionner',
    },
  }),
});
