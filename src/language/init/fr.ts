// The words of a new plan in French. No-break spaces stand before : and inside « », narrow ones before ; ? !
import type { InitWords } from './en.ts';

export const fr: InitWords = {
  title: (years) => `Plan de travail ${years}`,
  comments: {
    plan: `Le plan dans son ensemble : son titre, sa période, ses langues. Les thèmes et les éléments sont dans les
fichiers voisins : tout fichier .yaml de ce dossier, à toute profondeur, fait partie du plan.`,
    examples: 'Un # sans espace après lui ouvre un exemple : effacez le # de ses lignes pour l’utiliser.',
    period:
      'Le temps qu’il couvre : une année, ou de … à, comme 2027-09/2028-08. « Juin » est le mois de juin de ce temps.',
    languages: 'Ses langues, celle par défaut en premier. Tout texte peut être donné dans chacune d’elles :',
    more: 'Autres indications sur le plan :',
    yearStart: 'le mois où commence le premier trimestre',
    names: `Les noms qu’il emploie. Dès qu’une liste existe, un nom qui n’y est pas donne un avertissement, avec le plus
proche. Une entrée est un nom, ou un id avec son titre.`,
    items: 'Des éléments du plan et le thème dont ils relèvent. Copiez ce fichier pour un autre thème.',
    theme: 'Le thème de tout élément de ce fichier qui n’en nomme pas un lui-même.',
    required: `Seuls id et title sont obligatoires. Vous choisissez l’id : minuscules sans accents, chiffres et traits
d’union, une seule fois dans tout le plan.`,
    dates:
      'Quand : aussi exactement qu’on le sait. Un événement tombe un jour de ce temps, une action l’occupe en entier.',
    actions: 'Ce qui est à faire.',
    events: 'Ce qui a lieu. Ce dont il dépend est une condition (subject_to), pas un statut.',
    milestones: 'Ce qui doit être atteint.',
    projects: 'Ce qui dure et a des parties : ses éléments portent « part_of: » et son id.',
    indicators: 'Ce qui est mesuré.',
  },
  dates: {
    day: 'un jour',
    month: 'un mois, le jour restant à fixer',
    quarter: 'un trimestre ; un semestre s’écrit H1 ou H2',
    range: 'de … à, bornes comprises',
    by: 'au plus tard à ce moment',
    early: 'son premier tiers ; mid et late sont les deux autres',
    uncertain: 'pas certain',
    either: 'l’un ou l’autre',
    tbc: 'à confirmer',
  },
  examples: {
    bilingual: '{ fr: Assemblée générale, en: General assembly }',
    organization: 'Réseau des villes de port',
    owner: 'Secrétariat',
    partner: 'Conseil du littoral',
    otherPartnerId: 'ub',
    otherPartner: 'Union du bassin',
    place: 'Port-aux-Dunes',
    subject: 'fronts de mer',
    theme: 'Ports et fronts de mer',
    action: 'Guide des bassins désaffectés',
    event: 'Assemblée générale',
    webinar: 'Webinaire préparatoire',
    condition: 'disponibilité du budget',
    milestone: 'Budget approuvé',
    project: 'Échange des quais',
    source: 'cotisations des membres',
    indicator: 'Villes membres',
    unit: 'villes',
  },
  workflow: {
    name: 'Plan de travail',
    about: `Vérifie le plan à chaque push et à chaque pull request ; le rapport est dans le résumé de la tâche, la page et
le calendrier se téléchargent. GitHub lit ce fichier dans .github/workflows, à la racine du dépôt.`,
    install:
      'Installe ce que nomme package.json ; le paquet « workplan » doit figurer parmi ses devDependencies.',
    validate: 'Vérifier le plan',
    report: 'Rapport dans le résumé de la tâche',
    page: 'Page et calendrier',
  },
  made: (folder) => `Un nouveau plan, dans ${folder} :`,
  here: 'ce dossier',
  next: 'Ensuite :',
  ci: 'Le workflow exécute wp depuis package.json, qui doit avoir « workplan » parmi ses devDependencies.',
};
