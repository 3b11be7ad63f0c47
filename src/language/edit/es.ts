// What the commands that edit say, in Spanish.
import type { EditMessages } from './en.ts';

const quoted = (text: string) => `«${text}»`;
const dates = (n: number) => `${n} ${n === 1 ? 'fecha' : 'fechas'}`;

export const edit = (): EditMessages => ({
  change: (before, after) => `${before} → ${after}`,
  unchanged: 'No hay nada que cambiar.',
  added: (place) => `Añadido: ${place}`,
  removed: (place) => `Eliminado: ${place}`,
  formatted: (n) => `${dates(n)} ${n === 1 ? 'reescrita' : 'reescritas'}.`,
  toFormat: (n) => `${dates(n)} por reescribir.`,
  refused: 'No se ha escrito nada: con este cambio el plan tendría errores nuevos.',
  mentioned: 'No se ha escrito nada: hay otros elementos del plan que lo nombran.',
  field: 'Campo',
  changed: 'Cambio',
  problems: {
    unknownField: (field) => `aquí no hay ningún campo ${quoted(field)}`,
    notInList: (field, typed) => `${quoted(typed)} no está en ${quoted(field)}`,
    whichLanguage: (field) => `${quoted(field)} es un solo texto y el plan no dice en qué idioma`,
    whichLanguageHint: (field) =>
      `Declare «languages» en plan.yaml o indíquelos todos: "${field}={en: …, es: …}".`,
    unread: (files, typed) =>
      `no se puede leer una parte del plan: ${files}${typed === null ? '' : `; ${quoted(typed)} puede estar ahí`}`,
    unreadHint: (program) => `Vea qué ocurre: ${program} validate`,
    byHand: (place) =>
      `no se ha escrito nada; edite ${place} a mano: ahí wp no puede demostrar que no cambiaría nada más`,
    noAssignment: (typed) => `${quoted(typed)} no es campo=valor`,
    noAssignmentHint:
      'Escriba campo=valor, lista+=valor, lista-=valor, o campo= para quitarlo; entre comillas lo que lleve espacios: "title=Dos palabras".',
    oneOrSeveral: (field, typed) => `${quoted(typed)} puede ser un nombre de ${quoted(field)}, o varios`,
    oneOrSeveralHint: (field, several, one) => `Varios: '${field}=${several}'. Uno: '${field}=${one}'.`,
    renameInstead: 'un id cambia junto con todo lo que lo nombra',
    renameInsteadHint: (program, id) => `Escriba: ${program} rename ${id} NUEVO`,
  },
  commands: {
    set: 'cambiar campos de un registro: campo=valor, lista+=valor, lista-=valor, campo=',
    done: 'dar un elemento por realizado',
    move: 'dar otra fecha a un elemento',
    note: 'añadir a un elemento una valoración con fecha y firma',
    rename: 'cambiar un id y todo lo que lo nombra',
    remove: 'quitar un registro que nada más nombra',
    add: 'añadir una acción, un evento, un hito, un proyecto o un indicador',
    fmt: 'escribir las fechas en palabras en su forma canónica',
  },
  arguments: {
    kind: 'action, event, milestone, project o indicator',
    title: 'el título',
    new: 'el id nuevo',
    when: 'una fecha: 2019-06, "8 de marzo", tbc …',
    text: 'lo que se quiere decir',
    change:
      'campo=valor, lista+=valor, lista-=valor, campo= (nada); varios a la vez: "tags=vivienda, suelo" o "tags=[vivienda, suelo]"',
    field: 'campo=valor',
  },
  options: {
    actual: 'cuándo ocurrió de verdad',
    health: 'cómo va, a su juicio',
    by: 'quién lo dice (por defecto, WP_USER o el user.name de git)',
    when: 'su fecha: 2019-06, "8 de marzo", tbc …',
    'in-theme': 'su tema',
    id: 'su id (por defecto, a partir del título)',
  },
});
