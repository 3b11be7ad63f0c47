// The words of a new plan in Spanish.
import type { InitWords } from './en.ts';

export const es: InitWords = {
  title: (years) => `Plan de trabajo ${years}`,
  comments: {
    plan: `El plan en su conjunto: su título, su periodo, sus idiomas. Los temas y los elementos están en los archivos
de al lado: todo archivo .yaml de esta carpeta, a cualquier profundidad, forma parte del plan.`,
    examples: 'Un # sin espacio detrás abre un ejemplo: borre el # de sus líneas para usarlo.',
    period:
      'El tiempo que abarca: un año, o desde … hasta, como 2027-09/2028-08. «Junio» es el junio de ese tiempo.',
    languages: 'Sus idiomas, primero el predeterminado. Cualquier texto puede darse en cada uno de ellos:',
    more: 'Más sobre el plan:',
    yearStart: 'el mes en que empieza el primer trimestre',
    names: `Los nombres que usa. Cuando hay una lista, un nombre que no está en ella da un aviso con el más parecido.
Una entrada es un nombre, o un id con su título.`,
    items: 'Elementos del plan y el tema al que pertenecen. Copie este archivo para otro tema.',
    theme: 'El tema de todo elemento de este archivo que no nombre el suyo.',
    required: `Solo id y title son obligatorios. El id lo elige usted: minúsculas sin acentos, cifras y guiones, una sola
vez en todo el plan.`,
    dates:
      'Cuándo: con la exactitud que se conozca. Un evento cae en algún día de ese tiempo, una acción lo ocupa entero.',
    actions: 'Lo que hay que hacer.',
    events: 'Lo que se celebra. De qué depende es una condición (subject_to), no un estado.',
    milestones: 'Lo que debe alcanzarse.',
    projects: 'Lo que dura y tiene partes: sus elementos llevan «part_of: » y su id.',
    indicators: 'Lo que se mide.',
  },
  dates: {
    day: 'un día',
    month: 'un mes, con el día por fijar',
    quarter: 'un trimestre; un semestre es H1 o H2',
    range: 'desde … hasta, ambos incluidos',
    by: 'a más tardar entonces',
    early: 'su primer tercio; mid y late son los otros',
    uncertain: 'no es seguro',
    either: 'uno u otro',
    tbc: 'por confirmar',
  },
  examples: {
    bilingual: '{ es: Asamblea general, en: General assembly }',
    organization: 'Red de Villas Portuarias',
    owner: 'Secretaría',
    partner: 'Consejo Costero',
    otherPartnerId: 'uc',
    otherPartner: 'Unión de la Cuenca',
    place: 'Villasal',
    subject: 'frentes marítimos',
    theme: 'Puertos y frentes marítimos',
    action: 'Guía de muelles en desuso',
    event: 'Asamblea general',
    webinar: 'Seminario web preparatorio',
    condition: 'disponibilidad presupuestaria',
    milestone: 'Presupuesto aprobado',
    project: 'Intercambio de Muelles',
    source: 'cuotas de los miembros',
    indicator: 'Villas miembros',
    unit: 'villas',
  },
  workflow: {
    name: 'Plan de trabajo',
    about: `Comprueba el plan en cada push y cada pull request; el informe queda en el resumen del trabajo, la página y el
calendario se descargan. GitHub lee este archivo en .github/workflows, en la raíz del repositorio.`,
    install:
      'Instala lo que nombra package.json; el paquete «workplan» debe estar entre sus devDependencies.',
    validate: 'Comprobar el plan',
    report: 'Informe en el resumen del trabajo',
    page: 'Página y calendario',
  },
  made: (folder) => `Un plan nuevo, en ${folder}:`,
  here: 'esta carpeta',
  next: 'A continuación:',
  ci: 'El flujo de trabajo ejecuta wp desde package.json, que debe tener «workplan» entre sus devDependencies.',
};
