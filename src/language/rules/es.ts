// What each finding is about, in Spanish, apart from any case of it.
import type { Messages } from '../en.ts';

export const rules = (): Messages['rules'] => ({
  'file-unreadable': {
    what: 'No se puede leer un archivo del plan.',
    mend: 'Un plan se compone de archivos normales dentro de su carpeta.',
  },
  'file-encoding': { what: 'Un archivo no es texto UTF-8.', mend: 'Guárdelo de nuevo en UTF-8.' },
  'control-character': { what: 'Hay un carácter de control en el texto.', mend: 'Bórrelo.' },
  'merge-conflict': {
    what: 'Un conflicto de fusión está sin resolver.',
    mend: 'Conserve una de las dos versiones y borre las líneas que marcan el conflicto.',
  },
  'too-large': {
    what: 'Un archivo o el plan supera el tamaño que wp lee.',
    mend: 'Divídalo en archivos más pequeños.',
  },
  'more-findings': {
    what: 'Un archivo tiene más incidencias de las que se enumeran.',
    mend: 'Corrija las primeras; las demás suelen ser consecuencia de ellas.',
  },
  'yaml-syntax': { what: 'Un archivo no es YAML válido.', mend: 'Corríjalo en el lugar que se indica.' },
  'yaml-feature': {
    what: 'Un archivo contiene un recurso de YAML que no se usa en los planes.',
    mend: 'Escriba el valor completo.',
  },
  'duplicate-key': { what: 'Una clave figura dos veces en un mismo registro.', mend: 'Conserve una sola.' },
  'no-header': {
    what: 'Al plan le falta plan.yaml.',
    mend: 'Créelo con un esquema, un título y un periodo.',
  },
  'header-elsewhere': {
    what: 'Fuera de plan.yaml hay algo que describe el plan entero.',
    mend: 'Trasládelo a plan.yaml.',
  },
  'unknown-key': {
    what: 'Una clave no es de las que tienen los planes.',
    mend: 'Corrija su ortografía o comience con «x-» una clave propia.',
  },
  'missing-key': { what: 'A un registro le falta el id o el título.', mend: 'Añádalo.' },
  'wrong-type': {
    what: 'Un valor no es del tipo que admite su campo.',
    mend: 'Escriba lo que indica el mensaje.',
  },
  'unknown-value': {
    what: 'Un valor no es de los que admite su campo.',
    mend: 'Use uno de los valores que se enumeran.',
  },
  'date-unknown': {
    what: 'Donde se espera una fecha hay algo que no lo es.',
    mend: 'Escriba 2019-06-17, 2019-06, 2019-Q2, 2019-02/2019-03, tbc u ongoing.',
  },
  'date-order': { what: 'Un intervalo termina antes de empezar.', mend: 'Intercambie los dos extremos.' },
  'date-weekday': {
    what: 'Una fecha no cae en el día de la semana que la acompaña.',
    mend: 'Averigüe cuál de los dos es correcto y escriba la fecha como muestra el mensaje.',
  },
  'date-ambiguous': {
    what: 'Una fecha puede leerse de más de una manera.',
    mend: 'Escríbala con año, mes y día.',
  },
  'date-words': {
    what: 'Una fecha está escrita con palabras.',
    mend: 'Escriba la forma que muestra el mensaje; las palabras se entienden, pero no igual en todos los idiomas.',
  },
  'duplicate-id': { what: 'Un id se usa dos veces en el plan.', mend: 'Dé otro id a uno de los dos.' },
  'unknown-theme': {
    what: 'Un elemento nombra un tema que no está en el plan.',
    mend: 'Corrija el id o declare el tema.',
  },
  'unknown-reference': {
    what: 'Un elemento remite a un id que no está en el plan.',
    mend: 'Corrija el id o añada el elemento.',
  },
  'reference-cycle': {
    what: 'Unas referencias vuelven al punto de partida.',
    mend: 'Elimine una de ellas.',
  },
  'future-actual': {
    what: 'Se da por sucedido algo en un día que aún no ha llegado.',
    mend: 'Lo previsto va en «when».',
  },
  'outside-period': {
    what: 'La fecha de un elemento queda fuera del periodo del plan.',
    mend: 'Si el plan solo lo menciona, indique «referenced: true».',
  },
  'undeclared-name': {
    what: 'Un nombre no está en la lista que da plan.yaml.',
    mend: 'Corrija su ortografía o añádalo a la lista.',
  },
  'several-names': {
    what: 'Hay varios nombres en un solo texto, separados por comas.',
    mend: 'Escríbalos como una lista.',
  },
  'number-spelt': {
    what: 'Un número está escrito de modo que no se lee como lo que dice.',
    mend: 'Escríbalo con un punto ante los decimales y nada entre los millares.',
  },
  'cut-text': {
    what: 'Un texto termina donde un # tras un espacio abre un comentario.',
    mend: 'Ponga todo el texto entre comillas; o, si es un comentario, un espacio tras el #.',
  },
  'misnamed-file': {
    what: 'Un archivo no se lee por lo que sigue a .yaml en su nombre.',
    mend: 'Cámbiele el nombre, o guárdelo fuera de la carpeta del plan.',
  },
  'expect-mismatch': {
    what: 'El número de partes no coincide con el esperado.',
    mend: 'Corrija el número o las partes.',
  },
});
