// What is read up rather than said in passing, in French.
import type { Reference } from './en.ts';

const fields: Reference['fields'] = {
  schema: {
    title: 'Plan de travail',
    description:
      'Un fichier d’un plan de travail : thèmes et listes d’éléments ; dans plan.yaml, l’en-tête aussi.',
    comment: 'Fait par « wp schema -o plan/schema.json ». À refaire quand le plan a de nouveaux noms.',
  },
  snippets: {
    themes: 'nouveau thème',
    actions: 'nouvelle action',
    events: 'nouvel événement',
    milestones: 'nouveau jalon',
    projects: 'nouveau projet',
    indicators: 'nouvel indicateur',
  },
  header: {
    schema: 'La version de la forme du plan : `1`.',
    title: 'Le titre du plan ; un texte, ou un par langue.',
    organization: 'À qui est le plan.',
    owner: 'Le service qui le tient.',
    note: 'Une remarque sur le plan dans son ensemble.',
    period: 'Le temps que couvre le plan : `2019`, ou `2018-07/2019-06`. Les mois sans année s’y entendent.',
    year_start: 'Le mois où commence le premier trimestre ; `1` s’il n’est pas indiqué.',
    tz: 'Le fuseau horaire des heures qui n’en indiquent pas, sous son nom IANA.',
    languages: 'Les langues du plan, celle par défaut en premier : `[en, es, fr]`.',
    services:
      'Les services qui existent. Une fois la liste donnée, d’autres noms dans `service` sont signalés.',
    partners:
      'Les partenaires qui existent. Une fois la liste donnée, d’autres noms dans `partners` sont signalés.',
    places: 'Les lieux qui existent. Une fois la liste donnée, d’autres noms dans `place` sont signalés.',
    subjects:
      'Les domaines qui existent. Une fois la liste donnée, d’autres noms dans `subjects` sont signalés.',
    people: 'Les personnes et les équipes, pour `owner`, `contact` et le `by` des appréciations.',
  },
  file: {
    theme: 'Le thème des éléments de ce fichier qui n’en nomment pas.',
    themes: 'Les thèmes déclarés ici.',
    actions: 'Ce qui se fait sur une durée.',
    events: 'Ce qui a lieu un jour, ou quelques-uns.',
    milestones: 'Ce qui est à atteindre pour un jour.',
    projects: 'Des initiatives de plus grande ampleur ; leurs parties les nomment dans `part_of`.',
    indicators: 'Ce qui se mesure et ne se fait pas.',
  },
  theme: {
    id: 'Un nom court, unique dans le plan : minuscules, chiffres et traits d’union.',
    title: 'Le titre ; un texte, ou un par langue.',
    description: 'De quoi traite le thème.',
    note: 'Une remarque.',
    subjects: 'De quoi traite le thème, avec les mots du plan.',
    services: 'Les services qui relèvent du thème.',
    order: 'Sa place parmi les thèmes ; le plus petit vient en premier.',
  },
  item: {
    id: 'Un nom court, choisi par des personnes et unique dans le plan : minuscules, chiffres et traits d’union.',
    title: 'Le titre ; un texte, ou un par langue.',
    description: 'Ce que c’est, en quelques phrases.',
    note: 'Une remarque.',
    theme: 'Le thème dont il relève, ou une liste de thèmes ; à défaut, celui du fichier.',
    owner: 'Qui en répond.',
    contact: 'À qui s’adresser.',
    service: 'Le service dont il relève, ou une liste de services.',
    subjects: 'De quoi il traite.',
    tags: 'Des mots libres pour le retrouver.',
    sdg: 'Objectifs de développement durable de 1 à 17, ou cibles telles que `"11.3"`.',
    aka: 'D’autres noms sous lesquels on le connaît.',
    ref: 'Son numéro dans un autre système.',
    part_of:
      'L’id de l’élément plus grand dont il fait partie ou dans le cadre duquel il a lieu ; des mots si celui-ci n’est pas dans le plan.',
    related: 'Ids d’éléments qui ont à voir avec lui.',
    links: 'Des adresses, ou `{title, url}` ; un lien dont l’adresse est perdue est `{title}`.',
    type: 'Un mot de votre choix : statutaire, webinaire, formation…',
    when: 'Quand c’est prévu, aussi exactement qu’on le sait : `2019-06-17`, `2019-06`, `2019-Q2`, `2019-02/2019-03`, `../2019-09` (d’ici là), `2019-06|2019-09` (l’un ou l’autre), `tbc`, `ongoing` ; une liste veut dire plusieurs fois. Un changement de plan va ici, ce qui s’est vraiment passé dans `actual`.',
    when_note: 'Ce qu’on dit de la date et que la date ne peut dire : « surtout », « après les élections ».',
    actual: 'Quand cela a vraiment eu lieu.',
    tz: 'Le fuseau horaire de ses heures, si ce n’est pas celui du plan.',
    duration: 'Combien de temps cela dure, avec des mots.',
    status: 'Où cela en est. Une appréciation va dans `updates`, une condition dans `subject_to`.',
    subject_to: 'De quoi cela dépend. C’est une condition, pas un statut.',
    referenced: '`true` si le plan le mentionne sans le planifier ; il n’est alors pas compté.',
    partners: 'Qui y prend part.',
    place: 'Où cela a lieu.',
    mode: 'En ligne, sur place, ou les deux.',
    role: 'Notre rôle.',
    edition: 'Son rang dans une série : `12`.',
    depends_on: 'Ids de ce qui doit venir avant.',
    expect: 'Ce que le plan dit de la somme de ses parties ; un écart est signalé.',
    budget: 'Ce que cela coûte, et d’où vient l’argent.',
    updates: 'Appréciations datées, faites par des personnes ; la dernière compte.',
  },
  indicator: {
    unit: 'Ce qui est compté.',
    direction: 'Si une hausse ou une baisse est souhaitée.',
    baseline: 'La valeur de départ, ou `{on, value}`.',
    target: 'La valeur à atteindre, ou `{by, value}`.',
    milestones: 'Valeurs à atteindre en chemin.',
    actuals: 'Valeurs mesurées.',
  },
  entry: {
    id: 'Le nom tel que les éléments l’écrivent.',
    title: 'Le nom tel que les lecteurs le voient ; un texte, ou un par langue.',
    aka: 'D’autres noms pour la même chose.',
  },
  link: {
    title: 'Où il mène.',
    url: 'L’adresse, qui commence par `https://`, `http://` ou `mailto:`.',
  },
  update: {
    on: 'Le jour de l’appréciation.',
    by: 'Qui apprécie.',
    health: 'Vert, orange ou rouge. C’est l’appréciation d’une personne, jamais un calcul.',
    note: 'Pourquoi, en une phrase.',
  },
  expect: {
    status: 'Seules les parties qui ont ce statut sont comptées.',
    count: 'Combien de parties il doit y avoir.',
  },
  budget: {
    amount: 'Un nombre, ou des mots : `environ 40 000`.',
    currency: 'ISO 4217, trois capitales.',
    source: 'D’où vient l’argent.',
    secured: '`true`, `false`, ou la part qui est acquise.',
  },
  measure: {
    on: 'Quand cela a été mesuré.',
    by: 'Pour quand c’est à atteindre.',
    value: 'Un nombre, ou des mots : `plusieurs centaines`.',
    source: 'D’où vient la valeur.',
  },
  values: {
    status: {
      planned: 'Rien n’a commencé ; c’est ainsi quand aucun statut n’est indiqué.',
      ongoing: 'Cela a commencé.',
      closing: 'Le travail est fait, pas les formalités.',
      done: 'C’est terminé.',
      postponed: 'Cela aura lieu, mais plus tard.',
      suspended: 'Commencé, puis mis en repos.',
      cancelled: 'Cela n’aura pas lieu.',
    },
    health: {
      green: 'Tout va comme prévu.',
      amber: 'Cela demande de l’attention.',
      red: 'Cela échouera si rien ne change.',
    },
    mode: {
      online: 'Uniquement en ligne.',
      'in-person': 'Uniquement sur place.',
      hybrid: 'Sur place et en ligne.',
    },
    role: {
      organiser: 'Nous l’organisons.',
      'co-organiser': 'Nous l’organisons avec d’autres.',
      participant: 'Nous y prenons part.',
      speaker: 'Nous y intervenons.',
    },
    direction: { up: 'Une hausse est souhaitée.', down: 'Une baisse est souhaitée.' },
  },
  examples: {
    type: ['statutaire', 'webinaire', 'conférence', 'rapport', 'formation'],
    duration: ['2 demi-journées', '3 mois'],
    subject_to: ['disponibilité budgétaire', 'accord du conseil'],
    when_note: ['surtout', 'après les élections'],
  },
};

const topics: Reference['topics'] = {
  summaries: {
    periods: 'comment s’écrivent les mois et d’autres périodes',
    when: 'comment s’écrivent les dates dans un plan',
    fields: 'tous les champs d’un plan',
    filters: 'ce par quoi on restreint les listes',
    formats: 'les formats de la réponse',
    'exit-codes': 'ce que wp dit aux scripts',
    environment: 'les variables dont wp tient compte',
    files: 'de quoi se compose un plan, et comment il est trouvé',
    limits: 'ce qu’un plan peut être au plus',
    man: 'tout cela en page de manuel',
  },
  periods: {
    intro:
      'Là où une période est demandée, elle s’écrit comme elle se dit, en français, en anglais ou en espagnol :',
    forms: {
      month: 'un mois ; sans année, celui de la période du plan',
      quarter: 'un trimestre, compté depuis le mois où commence l’année du plan',
      half: 'un semestre',
      year: 'une année',
      range: 'de … à, bornes comprises',
      relative: 'ce mois (ou ce trimestre), le prochain, le dernier',
    },
    notes: [
      'Le titre de la réponse dit comment la période a été comprise. Si elle peut en désigner plusieurs, wp demande laquelle.',
      'Un élément est dans une période quand sa date la touche et qu’elle est aussi précise que la question. Ce qui est daté moins précisément, à confirmer ou pas daté du tout peut y être : la dernière ligne le compte, et --maybe le montre.',
    ],
  },
  when: {
    intro:
      'Une date s’écrit aussi précisément qu’elle est connue. Les formes sont celles d’EDTF (ISO 8601-2), là où il en a :',
    forms: {
      day: 'un jour, avec ou sans ses heures',
      coarse: 'un jour de cette période ; pour les actions et les projets, toute la période',
      range: 'de … à, bornes comprises',
      open: 'd’ici septembre ; à partir de mars',
      portion: 'son premier, deuxième ou dernier tiers',
      doubt: 'pas certain ; vers ce moment',
      either: 'ou l’un ou l’autre',
      state: 'à confirmer ; tout le temps',
    },
    notes: [
      'Une liste de dates veut dire plusieurs fois. Des mots comme « juin », « jeudi 6 juin » ou « 6 juin à 19h » sont compris aussi, avec un avertissement qui montre la forme à écrire. Un jour de la semaine doit être celui de la date.',
      'Rien n’est en retard tant que l’imprécision de sa date le permet : un élément l’est quand le dernier jour que cette date peut désigner est passé.',
      'Un changement de plan va dans when ; ce qui s’est vraiment passé, dans actual.',
    ],
  },
  fields: {
    intro:
      'Seuls id et title sont obligatoires. Les clés qui commencent par x- sont gardées et montrées, jamais interprétées.',
    records: {
      header: 'L’en-tête, dans plan.yaml',
      file: 'Tout fichier',
      theme: 'Un thème',
      item: 'Une action, un événement, un jalon ou un projet',
      indicator: 'Un indicateur a, outre ce qu’un élément dit de lui-même',
      update: 'Une appréciation',
      budget: 'Un budget',
      expect: 'Ce qui est attendu des parties',
      link: 'Un lien',
      measure: 'Une valeur d’un indicateur',
      entry: 'Une entrée de services, partners, places, subjects ou people',
    },
  },
  filters: {
    intro:
      'Toutes les listes prennent les mêmes filtres. Un filtre répété élargit, des filtres différents réduisent. Ids, thèmes et noms se reconnaissent à un début sans équivoque, sans accents ni majuscules.',
  },
  formats: {
    intro: 'Choisi avec --format, ou par l’extension du fichier que nomme -o :',
    about: {
      table: 'pour le terminal, à sa largeur',
      plain: 'des lignes pour grep, cut et awk, les champs séparés par des tabulations',
      json: 'pour les programmes ; sa forme est un contrat',
      csv: 'pour les tableurs',
      md: 'Markdown, pour un résumé de CI ou un wiki',
      html: 'une page qui n’a besoin de rien d’autre',
      svg: 'une image',
      mermaid: 'un diagramme pour le Markdown qui le dessine',
      ics: 'un calendrier auquel s’abonner',
      xliff: 'textes à traduire pour les outils de traduction (XLIFF 1.2) ; wp i18n export',
      github: 'des annotations pour GitHub Actions',
      gitlab: 'un rapport Code Quality pour GitLab',
      junit: 'un rapport de tests pour les serveurs de CI',
      sarif: 'des anomalies pour l’analyse de code',
    },
    has: (commands, formats) => `${commands.join(', ')} : ${formats}`,
    own: 'Commandes qui ont leurs propres formats, celui par défaut d’abord :',
    note: 'La réponse va à stdout, ce qui est dit à une personne à stderr.',
  },
  exitCodes: {
    done: 'fait ; une réponse vide aussi',
    findings:
      'le plan a des erreurs, un contrôle a trouvé quelque chose, ou --fail-on ou --fail-under s’est déclenché',
    usage: 'la ligne de commande n’a pas été comprise',
    io: 'quelque chose n’a pas pu être lu ou écrit',
    bug: 'un défaut de wp ; WP_DEBUG=1 montre où',
    interrupted: 'interrompu',
  },
  environment: {
    WP_PLAN:
      'le dossier du plan ou son plan.yaml, si ce n’est pas plan/ ici ou plus haut ; --plan passe avant',
    WP_TODAY:
      'le jour à partir duquel compter, pour des rapports qui ne doivent pas changer ; --today passe avant',
    WP_LANG: 'la langue de la sortie, avant les paramètres régionaux ; --lang passe avant',
    WP_USER: 'qui signe une note ; --by passe avant',
    WP_DEBUG: '1 montre où un défaut s’est produit',
    WP_CACHE_DIR: 'où conserver ce qui a été lu pour la prochaine fois ; sinon XDG_CACHE_HOME ou ~/.cache',
    NO_COLOR: 'pas de couleur ; --color et --no-color passent avant',
    FORCE_COLOR: 'de la couleur même hors d’un terminal ; 0 pour aucune',
    COLUMNS: 'la largeur à remplir',
    GITHUB_ACTIONS: 'dans GitHub Actions : validate répond de lui-même par des annotations',
    LANG: 'les paramètres régionaux, après LC_ALL et LC_MESSAGES ; la langue du plan vient en dernier',
  },
  files: {
    intro:
      'Un plan est un dossier. wp prend celui que nomment --plan ou WP_PLAN ; sinon le plus proche qui ait un plan.yaml, ou un dossier plan qui en ait un, ici ou plus haut.',
    about: {
      'plan.yaml': 'l’en-tête ; il peut contenir aussi des éléments',
      '**/*.yaml, **/*.yml':
        'thèmes et éléments, à toute profondeur, répartis comme on veut ; le theme d’un fichier vaut pour ses éléments qui n’en nomment pas',
      'schema.json': 'pour les éditeurs ; fait par wp schema',
      '.wp.lock': 'est là pendant que wp écrit ; un second attend',
      '.wp.queue.*': 'est là pendant que quelqu’un attend pour écrire, par ordre d’arrivée',
    },
    note: 'Les dossiers et les fichiers dont le nom commence par un point, et node_modules, sont laissés de côté.',
  },
  limits: {
    intro:
      'Les plans viennent de nombreuses mains. Ces limites dépassent de loin ce dont quiconque a besoin, et empêchent un fichier de prendre tout le temps ou toute la mémoire :',
    about: {
      bytes: 'un fichier',
      files: 'fichiers d’un plan',
      plan: 'les fichiers d’un plan ensemble',
      depth: 'listes et ensembles de clés emboîtés',
      values: 'valeurs d’un fichier',
      'plan-values': 'valeurs d’un plan',
      letters: 'lettres d’un texte ou d’une clé ; une clé hors crochets en a 1024',
      aliases: 'valeurs que représentent ensemble les alias d’un fichier',
      'alias-letters': 'lettres que représentent ensemble les alias d’un fichier',
    },
    mebibytes: (limit: string) => `${limit} Mio`,
    findings: {
      file: 'anomalies affichées d’un fichier ; les autres sont comptées',
      plan: 'anomalies affichées d’un plan ; les autres sont comptées',
    },
    note: 'Ce qui dépasse est signalé à sa place, avec la façon d’y remédier, et le reste du plan est lu. Un id compte au plus 100 caractères.',
  },
  man: {
    name: 'le plan de travail annuel d’une organisation, écrit en YAML',
    headings: {
      name: 'Nom',
      synopsis: 'Synopsis',
      description: 'Description',
      commands: 'Commandes',
      options: 'Options',
    },
  },
};

export const fr: Reference = { fields, topics };
