// What the commands that edit say, in French.
import type { EditMessages } from './en.ts';

const quoted = (text: string) => `« ${text} »`;
const dates = (n: number) => `${n} ${n < 2 ? 'date' : 'dates'}`;

export const edit = (): EditMessages => ({
  change: (before, after) => `${before} → ${after}`,
  unchanged: 'Il n’y a rien à changer.',
  added: (place) => `Ajouté : ${place}`,
  removed: (place) => `Supprimé : ${place}`,
  formatted: (n) => `${dates(n)} ${n < 2 ? 'réécrite' : 'réécrites'}.`,
  toFormat: (n) => `${dates(n)} à réécrire.`,
  refused: 'Rien n’a été écrit : avec ce changement, le plan aurait de nouvelles erreurs.',
  mentioned: 'Rien n’a été écrit : d’autres éléments du plan le nomment.',
  field: 'Champ',
  changed: 'Changement',
  problems: {
    unknownField: (field) => `il n’y a pas ici de champ ${quoted(field)}`,
    notInList: (field, typed) => `${quoted(typed)} n’est pas dans ${quoted(field)}`,
    whichLanguage: (field) => `${quoted(field)} est un seul texte, et le plan ne dit pas dans quelle langue`,
    whichLanguageHint: (field) =>
      `Déclarez « languages » dans plan.yaml, ou donnez-les toutes : "${field}={en: …, es: …}".`,
    unread: (files, typed) =>
      `une partie du plan n’est pas lisible : ${files}${typed === null ? '' : ` ; ${quoted(typed)} peut s’y trouver`}`,
    unreadHint: (program) => `Pour voir ce qui ne va pas : ${program} validate`,
    byHand: (place) =>
      `rien n’a été écrit ; modifiez ${place} à la main : wp ne peut pas y prouver que rien d’autre ne changerait`,
    noAssignment: (typed) => `${quoted(typed)} n’est pas de la forme champ=valeur`,
    noAssignmentHint:
      'Écrivez champ=valeur, liste+=valeur, liste-=valeur, ou champ= pour l’enlever ; mettez entre guillemets ce qui a des espaces : "title=Deux mots".',
    oneOrSeveral: (field, typed) => `${quoted(typed)} peut être un nom de ${quoted(field)}, ou plusieurs`,
    oneOrSeveralHint: (field, several, one) =>
      `Plusieurs : '${field}=${several}'. Un seul : '${field}=${one}'.`,
    renameInstead: 'un id change avec tout ce qui le nomme',
    renameInsteadHint: (program, id) => `Écrivez : ${program} rename ${id} NOUVEAU`,
  },
  commands: {
    set: 'modifier des champs d’une fiche : champ=valeur, liste+=valeur, liste-=valeur, champ=',
    done: 'marquer un élément comme réalisé',
    move: 'donner une autre date à un élément',
    note: 'ajouter à un élément une appréciation datée et signée',
    rename: 'changer un id et tout ce qui le nomme',
    remove: 'enlever une fiche que rien d’autre ne nomme',
    add: 'ajouter une action, un événement, un jalon, un projet ou un indicateur',
    fmt: 'écrire les dates en mots sous leur forme canonique',
  },
  arguments: {
    kind: 'action, event, milestone, project ou indicator',
    title: 'le titre',
    new: 'le nouvel id',
    when: 'une date : 2019-06, "8 mars", tbc …',
    text: 'ce qui est à dire',
    change:
      'champ=valeur, liste+=valeur, liste-=valeur, champ= (rien) ; plusieurs à la fois : "tags=logement, foncier" ou "tags=[logement, foncier]"',
    field: 'champ=valeur',
  },
  options: {
    actual: 'quand cela a vraiment eu lieu',
    health: 'où il en est, selon vous',
    by: 'qui le dit (par défaut : WP_USER, sinon le user.name de git)',
    when: 'sa date : 2019-06, "8 mars", tbc …',
    'in-theme': 'son thème',
    id: 'son id (par défaut : d’après le titre)',
  },
});
