// What each finding is about, in French, apart from any case of it.
import type { Messages } from '../en.ts';

export const rules = (): Messages['rules'] => ({
  'file-unreadable': {
    what: 'Un fichier du plan ne peut pas être lu.',
    mend: 'Un plan est fait de fichiers ordinaires placés dans son dossier.',
  },
  'file-encoding': {
    what: 'Un fichier n’est pas du texte UTF-8.',
    mend: 'Enregistrez-le à nouveau en UTF-8.',
  },
  'control-character': { what: 'Le texte contient un caractère de contrôle.', mend: 'Supprimez-le.' },
  'merge-conflict': {
    what: 'Un conflit de fusion n’est pas résolu.',
    mend: 'Gardez une des deux versions et supprimez les lignes qui marquent le conflit.',
  },
  'too-large': {
    what: 'Un fichier ou le plan dépasse la taille que wp peut lire.',
    mend: 'Répartissez-le en fichiers plus petits.',
  },
  'more-findings': {
    what: 'Un fichier a plus d’anomalies qu’il n’en est énuméré.',
    mend: 'Corrigez les premières ; les autres en sont souvent la conséquence.',
  },
  'yaml-syntax': { what: 'Un fichier n’est pas du YAML valide.', mend: 'Corrigez-le à l’endroit indiqué.' },
  'yaml-feature': {
    what: 'Un fichier recourt à un élément de YAML que les plans n’utilisent pas.',
    mend: 'Écrivez la valeur en entier.',
  },
  'duplicate-key': {
    what: 'Une clé figure deux fois dans la même fiche.',
    mend: 'N’en gardez qu’une.',
  },
  'no-header': {
    what: 'Le plan n’a pas de fichier plan.yaml.',
    mend: 'Créez-le avec un schéma, un titre et une période.',
  },
  'header-elsewhere': {
    what: 'Ce qui décrit tout le plan se trouve hors de plan.yaml.',
    mend: 'Déplacez-le dans plan.yaml.',
  },
  'unknown-key': {
    what: 'Une clé n’est pas de celles qu’ont les plans.',
    mend: 'Corrigez son orthographe, ou faites commencer par « x- » une clé qui vous est propre.',
  },
  'missing-key': { what: 'Il manque à une fiche son id ou son titre.', mend: 'Ajoutez-le.' },
  'wrong-type': {
    what: 'Une valeur n’est pas du type que prend son champ.',
    mend: 'Écrivez ce qu’indique le message.',
  },
  'unknown-value': {
    what: 'Une valeur n’est pas de celles que prend son champ.',
    mend: 'Choisissez une des valeurs énumérées.',
  },
  'date-unknown': {
    what: 'À la place d’une date se trouve autre chose.',
    mend: 'Écrivez 2019-06-17, 2019-06, 2019-Q2, 2019-02/2019-03, tbc ou ongoing.',
  },
  'date-order': {
    what: 'Un intervalle se termine avant de commencer.',
    mend: 'Échangez les deux extrémités.',
  },
  'date-weekday': {
    what: 'Une date ne tombe pas le jour de la semaine qui l’accompagne.',
    mend: 'Vérifiez lequel des deux est juste, et écrivez la date comme l’indique le message.',
  },
  'date-ambiguous': {
    what: 'Une date peut se lire de plusieurs façons.',
    mend: 'Écrivez-la avec l’année, le mois et le jour.',
  },
  'date-words': {
    what: 'Une date est écrite en toutes lettres.',
    mend: 'Écrivez la forme que montre le message ; les mots sont compris, mais pas de la même façon dans toutes les langues.',
  },
  'duplicate-id': {
    what: 'Un id est utilisé deux fois dans le plan.',
    mend: 'Donnez un autre id à l’un des deux.',
  },
  'unknown-theme': {
    what: 'Un élément nomme un thème qui n’est pas dans le plan.',
    mend: 'Corrigez l’id, ou déclarez le thème.',
  },
  'unknown-reference': {
    what: 'Un élément renvoie à un id qui n’est pas dans le plan.',
    mend: 'Corrigez l’id, ou ajoutez l’élément.',
  },
  'reference-cycle': {
    what: 'Des renvois ramènent à leur point de départ.',
    mend: 'Supprimez l’un d’eux.',
  },
  'future-actual': {
    what: 'Un fait est daté d’un jour encore à venir.',
    mend: 'Ce qui est prévu va dans « when ».',
  },
  'outside-period': {
    what: 'Un élément est daté hors de la période du plan.',
    mend: 'Si le plan ne fait que le mentionner, indiquez « referenced: true ».',
  },
  'undeclared-name': {
    what: 'Un nom n’est pas dans la liste que donne plan.yaml.',
    mend: 'Corrigez son orthographe, ou ajoutez-le à la liste.',
  },
  'several-names': {
    what: 'Plusieurs noms sont dans un seul texte, séparés par des virgules.',
    mend: 'Écrivez-les en liste.',
  },
  'number-spelt': {
    what: 'Un nombre est écrit de telle façon qu’il n’est pas lu comme ce qu’il dit.',
    mend: 'Écrivez-le avec un point avant les décimales et rien entre les milliers.',
  },
  'cut-text': {
    what: 'Un texte s’arrête là où un # après un espace ouvre un commentaire.',
    mend: 'Mettez tout le texte entre guillemets, ou, si c’est un commentaire, un espace après le #.',
  },
  'misnamed-file': {
    what: 'Un fichier n’est pas lu à cause de ce qui suit .yaml dans son nom.',
    mend: 'Renommez-le, ou gardez-le hors du dossier du plan.',
  },
  'expect-mismatch': {
    what: 'Le nombre de parties n’est pas celui qui est attendu.',
    mend: 'Corrigez le nombre, ou les parties.',
  },
});
