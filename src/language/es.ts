// Everything wp says, in Spanish as a secretariat in Spain writes it.
import type { DateReason, Expected, FindingArgs } from '../core/finding.ts';
import { edit } from './edit/es.ts';
import type { Messages, WriteReason } from './en.ts';
import { history } from './history/es.ts';
import { i18n } from './i18n/es.ts';
import { inParts } from './in-parts.ts';
import { numerals } from './numerals.ts';
import { rules } from './rules/es.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const number = numerals('\u00a0', ',', 5);
const quoted = (text: string) => `«${text}»`;
/** «u» before the sound o: “7 u 8”, “septiembre u octubre”. */
const or = (next: string) => (/^[«]?(h?[oó]|8|11(?!\d))/i.test(next) ? 'u' : 'o');
const list = (words: readonly string[]) =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${or(words.at(-1) ?? '')} ${words.at(-1)}`;
const meant = (near: string | null) => (near === null ? null : `¿Quería decir ${quoted(near)}?`);
const known = (words: readonly string[]) =>
  words.length === 0 ? null : `Opciones: ${words.slice(0, 12).join(', ')}${words.length > 12 ? '…' : '.'}`;
const hints = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(' ') || null;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

// Dates arrive already written; what stands before them depends on how they begin.
const ofYear = (text: string, year: string | null) => (year === null ? text : `${text} de ${year}`);
const inWords = (date: string) => /^(a |antes |desde |hasta )/.test(date);
/** With its article: “el 8 de marzo”, “la primavera”, “el T2”, but “junio”, “2019”. */
const the = (date: string) => {
  if (/^(\d{1,2}\b|[TS]\d|verano|otoño|invierno)/.test(date)) return `el ${date}`;
  return /^(semana|primavera)/.test(date) ? `la ${date}` : date;
};
const of = (date: string) => `de ${the(date.replace(/^a /, ''))}`.replace(/^de el /, 'del ');
/** “en junio”, “el 8 de marzo”, “entre el 17 y el 19 de junio”. */
const during = (date: string) => {
  if (inWords(date)) return date;
  const ends = date.split(/ ?– ?/);
  if (ends.length === 2) return `entre ${ends.map(the).join(' y ')}`;
  return /^\d{1,2}\b/.test(date) ? the(date) : `en ${the(date)}`;
};

const statuses = {
  planned: 'previsto',
  ongoing: 'en curso',
  closing: 'en fase de cierre',
  done: 'realizado',
  postponed: 'aplazado',
  suspended: 'suspendido',
  cancelled: 'cancelado',
} satisfies Messages['words']['statuses'];

const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];

const expected = () =>
  ({
    text: 'un texto, o un texto por idioma, como {en: …, es: …}',
    id: 'un id: letras minúsculas sin acentos, cifras y guiones, 100 como máximo',
    date: 'una fecha como 2019-06-17, 2019-06, 2019-Q2, 2019-02/2019-03 o tbc',
    list: 'una lista, con una línea «- » por entrada',
    record: 'un registro de líneas «clave: valor»',
    number: 'un número',
    boolean: 'true o false',
    count: 'un número entero a partir de 0',
    sdg: 'un objetivo del 1 al 17, o una meta como "11.3"',
    url: 'una dirección que empiece por https://, http:// o mailto:',
    currency: 'un código de moneda de tres mayúsculas, como EUR',
    language: 'códigos de idioma como en, es o fr',
    'time-zone': 'una zona horaria como Europe/Madrid',
    'month-number': 'un mes del 1 al 12',
    value: 'otro tipo de valor',
  }) satisfies Record<Expected, string>;

const shapes = () =>
  ({
    value: (written) => `aquí hay ${quoted(written)}`,
    list: () => 'aquí hay una lista',
    record: () => 'aquí hay un registro',
    nothing: () => 'aquí no hay nada',
  }) satisfies Record<FindingArgs['wrong-type']['shape'], (written: string) => string>;

const dateReasons = () =>
  ({
    form: 'wp no conoce esa forma de escribirla',
    year: 'los años van de 1000 a 9998',
    'no-year': 'falta el año, y el periodo del plan no lo aclara',
    half: 'los semestres son H1 y H2',
    quarter: 'los trimestres van de Q1 a Q4',
    month: 'los meses van de 01 a 12',
    week: 'ese año no tiene esa semana',
    'no-such-day': 'ese mes no tiene ese día',
    clock: 'la hora exige un día exacto, como en 2019-06-17T18:00',
    hour: 'las horas van de 00:00 a 23:59',
    'too-long': 'es demasiado larga',
  }) satisfies Record<DateReason, string>;

const unreadable = () =>
  ({
    missing: 'no existe',
    permission: 'faltan permisos de lectura',
    'not-a-file': 'no es un archivo ordinario',
    link: 'es un enlace que sale de la carpeta del plan',
    other: 'el sistema no lo permite',
  }) satisfies Record<FindingArgs['file-unreadable']['reason'], string>;

const writeReasons = () =>
  ({
    ENOSPC: 'no queda espacio en el disco',
    EDQUOT: 'ha agotado su cuota de disco',
    EACCES: 'faltan permisos de escritura',
    EPERM: 'faltan permisos de escritura',
    EROFS: 'el disco es de solo lectura',
    EIO: 'el disco ha fallado',
    EMFILE: 'hay demasiados archivos abiertos',
    ENFILE: 'hay demasiados archivos abiertos',
    ENOENT: 'la carpeta no existe',
    EISDIR: 'es una carpeta',
    EEXIST: 'ya existe y no es una carpeta',
    ENOTDIR: 'una parte de la ruta no es una carpeta',
    ENAMETOOLONG: 'el nombre es demasiado largo',
    ELOOP: 'sus enlaces forman un círculo',
    EFBIG: 'el sistema no permite un archivo de ese tamaño',
    EBUSY: 'el sistema lo está utilizando',
    ENXIO: 'no hay nadie al otro extremo',
    EBADMSG: 'está dañado; elimínelo',
    outside: 'lleva fuera del plan o a un archivo oculto',
  }) satisfies Record<WriteReason, string>;

const limits = () =>
  ({
    bytes: (limit) => `el archivo ocupa más de ${limit} MiB`,
    files: (limit) => `la carpeta del plan contiene más de ${number(limit)} archivos`,
    plan: (limit) => `los archivos del plan ocupan juntos más de ${limit} MiB`,
    depth: (limit) => `hay más de ${limit} niveles de listas y registros anidados`,
    values: (limit) => `el archivo contiene más de ${number(limit)} valores`,
    'plan-values': (limit) => `los archivos del plan contienen juntos más de ${number(limit)} valores`,
    letters: (limit) => `el texto tiene más de ${number(limit)} letras`,
    aliases: (limit) => `los alias del archivo equivalen a más de ${number(limit)} valores`,
    'alias-letters': (limit) => `los alias del archivo equivalen a más de ${number(limit)} letras`,
  }) satisfies Record<FindingArgs['too-large']['what'], (limit: string) => string>;

const overLimit = () =>
  ({
    bytes: 'Divídalo en archivos más pequeños.',
    files: 'Junte varios en uno, o haga dos planes.',
    plan: 'Haga dos planes, o guarde fuera de la carpeta lo que no es del plan.',
    depth: 'Escríbalo con menos niveles.',
    values: 'Divídalo en archivos más pequeños.',
    'plan-values': 'Haga dos planes, o guarde fuera de la carpeta lo que no es del plan.',
    letters: 'Guárdelo en un documento aparte y enlácelo.',
    aliases: 'Escriba los valores por extenso donde sean pocos.',
    'alias-letters': 'Guarde el texto en un documento aparte y enlácelo.',
  }) satisfies Record<FindingArgs['too-large']['what'], string>;

const syntax = () =>
  ({
    colon: 'hay unos dos puntos donde no caben',
    indent: 'el sangrado no concuerda con el de las líneas vecinas',
    tab: 'hay un tabulador en el sangrado; se sangra con espacios',
    quote: 'las comillas no se cierran',
    'after-quote': 'hay texto tras las comillas que cierran',
    comment: 'falta un espacio antes del # del comentario',
    escape: 'la barra inversa va seguida de un carácter que no admite',
    bracket: 'falta o sobra un corchete o una llave',
    comma: 'falta o sobra una coma',
    'no-colon': 'faltan los dos puntos tras la clave',
    dash: 'el guion de lista está fuera de lugar',
    'dash-space': 'falta un espacio tras el guion',
    space: 'hay un espacio especial donde va uno normal',
    character: 'un texto sin comillas no puede empezar por este carácter',
    alias: 'el alias no remite a nada',
    other: 'la sintaxis no es correcta',
  }) satisfies Record<FindingArgs['yaml-syntax']['problem'], string>;

const features = () =>
  ({
    directive: 'directivas %',
    tag: 'etiquetas !',
    documents: 'un segundo documento tras ---',
    'merge-key': 'claves de fusión <<',
    key: 'claves que no sean texto simple',
    alias: 'alias que remitan a sí mismos',
  }) satisfies Record<FindingArgs['yaml-feature']['feature'], string>;

const instead = () =>
  ({
    directive: 'Suprima esta línea.',
    tag: 'Suprímala; un texto que empieza por ! necesita comillas.',
    documents: 'Suprima --- o empiece ahí otro archivo.',
    'merge-key': 'Escriba los valores por extenso.',
    key: 'Una clave es una palabra; un texto que empieza por { o [ necesita comillas.',
    alias: 'Escriba el valor por extenso.',
  }) satisfies Record<FindingArgs['yaml-feature']['feature'], string>;

const findings = (): Messages['findings'] => ({
  'file-unreadable': {
    message: ({ reason }) => `no se puede leer este archivo: ${unreadable()[reason]}`,
    hint: () => 'Un plan se compone de archivos ordinarios dentro de la carpeta del plan.',
  },
  'file-encoding': {
    message: ({ encoding }) => `este archivo no es texto UTF-8 (parece ${encoding})`,
    hint: () => 'Guárdelo de nuevo como UTF-8.',
  },
  'control-character': {
    message: ({ code }) => `carácter de control ${code} en el texto`,
    hint: () => 'Bórrelo; suele llegar con texto pegado desde otro programa.',
  },
  'merge-conflict': {
    message: () => 'conflicto de fusión de git sin resolver',
    hint: () => 'Conserve una de las versiones y borre las líneas <<<<<<<, ======= y >>>>>>>.',
  },
  'too-large': {
    message: ({ what, limit }) => limits()[what](limit),
    hint: ({ what }) => overLimit()[what],
  },
  'more-findings': {
    message: ({ count: n, of }) => {
      const where = of === 'file' ? 'en este archivo' : 'en este y otros archivos';
      return n === 1
        ? `hay 1 incidencia más ${where} que no se muestra`
        : `hay ${n} incidencias más ${where} que no se muestran`;
    },
    hint: () => 'Corrija primero las anteriores.',
  },
  'yaml-syntax': {
    message: ({ problem }) => `YAML no válido: ${syntax()[problem]}`,
    hint: ({ problem, colon }) => {
      if (problem === 'after-quote')
        return "El texto va entero entre comillas; en las simples, el apóstrofo se escribe dos veces: 'Women''s day'.";
      return colon ? 'Un texto que contiene «: » va entre comillas: title: "Uno: dos".' : null;
    },
  },
  'yaml-feature': {
    message: ({ feature }) => `los planes no admiten ${features()[feature]}`,
    hint: ({ feature }) => instead()[feature],
  },
  'duplicate-key': {
    message: ({ key }) => `la clave ${quoted(key)} aparece dos veces`,
    hint: () => 'Deje solo una; si aquí empieza otra ficha, escriba «- » ante su primera clave.',
  },
  'no-header': {
    message: ({ file }) => `falta ${file} en el plan`,
    hint: () => 'Empieza con «schema: 1», un título y un periodo.',
  },
  'header-elsewhere': {
    message: ({ key }) => `${quoted(key)} debe ir en plan.yaml`,
    hint: () => 'Solo plan.yaml trata del plan en su conjunto.',
  },
  'unknown-key': {
    message: ({ key }) => `clave desconocida: ${quoted(key)}`,
    hint: ({ near, known: keys }) =>
      near === null ? hints(known(keys), 'Las claves propias empiezan por «x-».') : meant(near),
  },
  'missing-key': {
    message: ({ key }) => `falta ${quoted(key)}`,
    hint: () => 'Todo registro tiene id y title.',
  },
  'wrong-type': {
    message: ({ field, expected: wanted, shape, found }) =>
      `${quoted(field)} debería ser ${expected()[wanted]}; ${shapes()[shape](found)}`,
    hint: ({ quotes, found, names = [] }) =>
      names.length > 0
        ? `Si son varios, escriba una lista: [${names.join(', ')}].`
        : quotes
          ? `Entre comillas lo es: "${found}".`
          : null,
  },
  'unknown-value': {
    message: ({ field, value }) => `${quoted(value)} no es un valor de ${quoted(field)}`,
    hint: ({ near, known: values }) => hints(meant(near), known(values)),
  },
  'date-unknown': {
    message: ({ written, reason }) => `${quoted(written)} no es una fecha: ${dateReasons()[reason]}`,
    hint: ({ suggestion }) =>
      meant(suggestion) ?? 'Escriba 2019-06-17, 2019-06, 2019-Q2, 2019-02/2019-03, tbc u ongoing.',
  },
  'date-order': {
    message: ({ from, to }) => `el final (${to}) es anterior al comienzo (${from})`,
    hint: () => 'Intercambie los dos extremos.',
  },
  'date-weekday': {
    message: ({ written, day, weekday, said }) =>
      `${quoted(written)} no concuerda: ${day} es ${weekdays[weekday - 1]}, no ${weekdays[said - 1]}`,
    hint: ({ day, said, near }) =>
      `Si el día es correcto, escriba ${day}; el ${weekdays[said - 1]} más cercano es ${near}.`,
  },
  'date-ambiguous': {
    message: ({ written }) => `${quoted(written)} se puede leer de varias maneras`,
    hint: ({ candidates }) =>
      candidates.length === 0 ? 'Escriba la fecha completa.' : `Escriba ${list(candidates)}.`,
  },
  'date-words': {
    message: ({ written, canonical }) => `${quoted(written)} se lee como ${canonical}`,
    hint: ({ canonical }) => `Escriba ${canonical}.`,
  },
  'duplicate-id': {
    message: ({ id }) => `el id ${quoted(id)} ya está en uso`,
    hint: () => 'Dé otro id a uno de los dos.',
  },
  'unknown-theme': {
    message: ({ id }) => `no existe el tema ${quoted(id)}`,
    hint: ({ near, known: ids }) => hints(meant(near), known(ids)),
  },
  'unknown-reference': {
    message: ({ field, id }) => `${quoted(field)} remite a ${quoted(id)}, que no está en el plan`,
    hint: ({ near }) => meant(near),
  },
  'reference-cycle': {
    message: ({ field, ids }) => `${quoted(field)} forma un círculo: ${[...ids, ids[0]].join(' → ')}`,
    hint: () => 'Elimine uno de estos vínculos.',
  },
  'future-actual': {
    message: ({ written }) => `${written} aún no ha llegado, así que no puede haber ocurrido`,
    hint: () => 'Lo previsto se indica en «when».',
  },
  'outside-period': {
    message: ({ written, period }) => `${written} queda fuera del periodo del plan, ${period}`,
    hint: () => 'Si el plan solo lo menciona, indique «referenced: true».',
  },
  'undeclared-name': {
    message: ({ name, vocabulary }) => `${quoted(name)} no figura en la lista ${quoted(vocabulary)} del plan`,
    hint: ({ near, vocabulary }) => meant(near) ?? `Añádalo a ${quoted(vocabulary)} en plan.yaml.`,
  },
  'several-names': {
    message: ({ field, written }) => `${quoted(written)} es un solo nombre en ${quoted(field)}`,
    hint: ({ names }) => `Si son varios, escriba una lista: [${names.join(', ')}].`,
  },
  'number-spelt': {
    message: ({ written, read }) =>
      read === null
        ? `${quoted(written)} se lee como texto, no como número`
        : `${quoted(written)} se lee como ${read}`,
    hint: ({ meant: numbers }) => `Escriba ${list(numbers)}.`,
  },
  'cut-text': {
    message: ({ field, rest }) =>
      `${quoted(field)} termina antes de ${quoted(rest)}: un # tras un espacio abre un comentario`,
    hint: () => 'Ponga todo el texto entre comillas; o, si es un comentario, un espacio tras el #.',
  },
  'misnamed-file': {
    message: ({ ending }) => `este archivo no se lee: su nombre termina en ${quoted(ending)}`,
    hint: ({ name }) => `Cámbiele el nombre a ${name}, o guárdelo fuera de la carpeta del plan.`,
  },
  'expect-mismatch': {
    message: ({ expected: wanted, found, status }) => {
      const which =
        status === null
          ? ''
          : ` con el estado ${quoted(Object.hasOwn(statuses, status) ? statuses[status as keyof typeof statuses] : status)}`;
      return `el plan prevé aquí ${count(wanted, 'elemento', 'elementos')}${which} y contiene ${found}`;
    },
    hint: () => 'Corrija el número, o los elementos que forman parte de este.',
  },
});

export const es: Messages = inParts<Messages>({
  words: (): Messages['words'] => ({
    kindCounts: {
      action: (n) => count(n, 'acción', 'acciones'),
      event: (n) => count(n, 'evento', 'eventos'),
      milestone: (n) => count(n, 'hito', 'hitos'),
      project: (n) => count(n, 'proyecto', 'proyectos'),
    },
    kinds: {
      action: 'acción',
      event: 'evento',
      milestone: 'hito',
      project: 'proyecto',
      indicator: 'indicador',
      theme: 'tema',
    },
    statuses,
    modes: { online: 'en línea', 'in-person': 'presencial', hybrid: 'híbrida' },
    roles: {
      organiser: 'organizador',
      'co-organiser': 'coorganizador',
      participant: 'participante',
      speaker: 'ponente',
    },
    items: (n) => count(n, 'elemento', 'elementos'),
    days: (n) => count(n, 'día', 'días'),
    late: 'con retraso',
    conditional: 'condicionado',
    referenced: 'solo mencionado',
    healths: { green: 'verde', amber: 'ámbar', red: 'rojo' },
    number,
    yes: 'sí',
    no: 'no',
    or: 'o',
    none: '–',
  }),
  dates: (): Messages['dates'] => ({
    day: (day, month, year) => ofYear(`${day} de ${month}`, year),
    days: (from, to, month, year) => ofYear(`${from}–${to} de ${month}`, year),
    month: (month, year) => ofYear(month, year),
    months: (from, to, year) => ofYear(`${from}–${to}`, year),
    quarter: (n, year) => ofYear(`T${n}`, year),
    half: (n, year) => ofYear(`S${n}`, year),
    week: (n, year) => ofYear(`semana ${n}`, year),
    season: (name, year) => ofYear(name, year),
    portion: {
      early: (date) => `a principios ${of(date)}`,
      mid: (date) => `a mediados ${of(date)}`,
      late: (date) => `a finales ${of(date)}`,
    },
    clock: (day, from, to, offset) =>
      `${day}, ${from}${to === null ? '' : `–${to}`}${offset === null ? '' : ` ${offset === 'Z' ? 'UTC' : `UTC${offset}`}`}`,
    range: (from, to) => `${from} – ${to}`,
    by: (date) => `a más tardar ${during(date)}`,
    byEndOf: (date) => `antes de que termine ${the(date)}`,
    from: (date) => `a partir ${of(date)}`,
    either: (dates) => list(dates),
    around: (date) => `${date} (aprox.)`,
    uncertain: (date) => `${date} (?)`,
    tbc: 'por confirmar',
    undated: 'sin fecha',
    ongoing: 'permanente',
    unreadable: (written) => `${quoted(written)} (?)`,
  }),
  precisions: (): Messages['precisions'] => ({
    minute: 'hora',
    day: 'día',
    week: 'semana',
    month: 'mes',
    quarter: 'trimestre',
    season: 'estación',
    half: 'semestre',
    year: 'año',
  }),
  fields: (): Messages['fields'] => ({
    id: 'ID',
    title: 'Título',
    description: 'Descripción',
    note: 'Nota',
    theme: 'Tema',
    owner: 'Responsable',
    contact: 'Contacto',
    service: 'Servicio',
    subjects: 'Materias',
    tags: 'Etiquetas',
    sdg: 'ODS',
    aka: 'También conocido como',
    ref: 'Referencia',
    part_of: 'Forma parte de',
    related: 'Relacionado con',
    links: 'Enlaces',
    type: 'Tipo',
    when: 'Fecha',
    when_note: 'Sobre la fecha',
    actual: 'Fecha real',
    tz: 'Zona horaria',
    duration: 'Duración',
    status: 'Estado',
    subject_to: 'Condicionado a',
    referenced: 'Solo mencionado',
    partners: 'Socios',
    place: 'Lugar',
    mode: 'Modalidad',
    role: 'Nuestro papel',
    edition: 'Edición',
    depends_on: 'Depende de',
    expect: 'Componentes previstos',
    budget: 'Presupuesto',
    updates: 'Seguimiento',
  }),
  columns: (): Messages['columns'] => ({
    kind: 'Clase',
    what: 'Denominación',
    indicator: 'Indicador',
    unit: 'Unidad',
    baseline: 'Línea de base',
    latest: 'Último valor',
    target: 'Meta',
    total: 'Total',
    late: 'Con retraso',
    since: 'Retraso',
    why: 'Motivo',
    decideBy: 'Fecha límite',
    service: 'Servicios',
    actions: 'Acciones',
    events: 'Eventos',
    milestones: 'Hitos',
    projects: 'Proyectos',
    file: 'Archivo',
    parts: 'Componentes',
    needed_by: 'Necesario para',
    direction: 'Evolución deseada',
    intermediate: 'Valores intermedios',
    actuals: 'Valores reales',
    secured: 'financiación asegurada',
  }),
  openReasons: (): Messages['openReasons'] => ({
    tbc: 'fecha por confirmar',
    undated: 'sin fecha',
    coarse: 'próximo, pero sin día fijado',
    uncertain: 'fecha incierta',
    condition: 'condicionado',
    owner: 'sin responsable',
  }),
  directions: (): Messages['directions'] => ({ up: 'cuanto más, mejor', down: 'cuanto menos, mejor' }),
  reports: (): Messages['reports'] => ({
    titles: {
      actions: 'Acciones',
      events: 'Eventos',
      milestones: 'Hitos',
      projects: 'Proyectos',
      items: 'Elementos del plan',
      indicators: 'Indicadores',
      themes: 'Temas',
      late: 'Con retraso',
      next: 'Próximamente',
      open: 'Puntos pendientes',
    },
    empty: {
      actions: 'No hay acciones',
      events: 'No hay eventos',
      milestones: 'No hay hitos',
      projects: 'No hay proyectos',
      items: 'No hay elementos',
      indicators: 'No hay indicadores',
      themes: 'No hay temas',
      late: 'No hay retrasos',
      next: 'No hay nada previsto',
      open: 'No hay nada pendiente',
    },
    emptyNote: (what, period) => `${what}${period === null ? '' : ` ${during(period)}`}.`,
    on: (day) => `a ${day}`,
    until: (day) => `hasta ${the(day)}`,
    maybe: (n, period) => `${n} más ${n === 1 ? 'podría' : 'podrían'} caer ${during(period)}`,
    maybeSoon: (n) => `${n} más ${n === 1 ? 'podría' : 'podrían'} caer en ese plazo`,
    maybeHint: 'con --maybe se enumeran',
    maybeTitle: 'Podrían caer en el periodo',
    datedTitle: 'Con día fijado',
    coarseTitle: 'En el mes, sin día fijado',
    either: 'una de varias fechas',
    outsidePlan: (month, period) => `${capital(month)} queda fuera del plan, que abarca ${the(period)}.`,
    noOwners: 'Ningún elemento indica responsable.',
    unthemed: (n) => `${count(n, 'elemento no tiene', 'elementos no tienen')} tema.`,
    fallback: (n, marks) =>
      `${count(n, 'texto sin traducir, que se muestra', 'textos sin traducir, que se muestran')} en el idioma que indica la marca ${marks}.`,
    and: (n) => `y ${n} más`,
    series: (texts) => texts.join('; '),
    address: 'dirección perdida',
    update: (on, by) => (by === null ? on : `${on}, ${by}`),
    labelled: (label: string, text: string) => `${label}: ${text}`,
  }),
  report: (): Messages['report'] => ({
    title: 'Informe de situación',
    sentence: (day, items, done, late, undated) =>
      `A ${day}: ${count(items, 'elemento', 'elementos')}, ${count(done, 'realizado', 'realizados')}, ${late} con retraso, ${undated} sin fecha.`,
    period: (period) => `Periodo: ${period}`,
    attention: 'Requiere atención',
    late: 'Con retraso',
    soon: (days) => `En los próximos ${days} días`,
    health: 'Valorado en ámbar o rojo',
    calm: 'Nada requiere atención.',
    judgement: 'Valoración',
    progress: 'Avance por tema',
    progressBar: 'Avance',
    bar: '█ realizado, ▓ en curso, ▒ con retraso, ░ por venir',
    noTheme: 'Sin tema',
    total: 'Total',
    toCome: 'Lo que viene, por mes',
    nothingToCome: 'No queda nada con fecha por venir.',
    moreRows: (n, command) => `${n} más: ${command}`,
    open: 'Puntos pendientes',
    nothingOpen: 'No hay nada pendiente.',
    indicators: 'Indicadores',
    undated: 'Sin fecha y por confirmar',
    nothingUndated: 'Todos los elementos tienen fecha.',
    items: 'Todos los elementos',
    legend: 'Cómo leerlo',
    standings: {
      done: 'realizados',
      late: 'con retraso',
      ongoing: 'en curso',
      planned: 'previstos',
      held: 'en pausa',
      cancelled: 'cancelados',
    },
    conditional: 'condicionados',
    undatedCount: 'sin fecha',
    tbc: 'por confirmar',
    rules: {
      late: 'Con retraso: ya pasó el último día que puede indicar su fecha, y ni está realizado ni cancelado ni ha tenido lugar.',
      soon: (days) =>
        `Próximos: ni cerrados ni con retraso, y con fecha de mes o más precisa dentro de ${days} días.`,
      ongoing: 'En curso: en curso o en cierre, y sin retraso. En pausa: aplazados o suspendidos.',
      counted: 'Los condicionados, sin fecha y por confirmar se cuentan también entre los demás.',
      health: 'Ámbar y rojo son valoraciones de una persona, la última; wp nunca las calcula ni las cambia.',
      decideBy:
        'Fecha límite para decidir: el día anterior a su posible comienzo; sin fecha, el último día del plan.',
      open: (days) =>
        `Pendiente: por confirmar, incierto o condicionado; un evento o hito sin fecha, o sin día fijado ${days} días antes de su posible comienzo.`,
      theme: 'Un elemento con dos temas cuenta en ambos.',
    },
  }),
  timeline: (): Messages['timeline'] => ({
    title: 'Cronograma',
    today: (day) => `hoy, ${day}`,
    marks: {
      day: 'ese día',
      someDay: 'un día de ese periodo, sin fijar',
      exact: 'fechas exactas',
      coarse: 'fechas no exactas',
    },
    noPlace: 'Sin lugar en el eje del tiempo',
    describe: (items, placed, period) =>
      `${count(items, 'elemento', 'elementos')} por tema en ${period}: ${placed} en el eje del tiempo y ${items - placed} sin lugar en él, al final de su tema.`,
    calendarMarks: { item: 'algo ese día', today: 'hoy', count: 'elementos del mes' },
    withoutMonth: (n) => `${n} más sin mes`,
  }),
  feed: (): Messages['feed'] => ({
    toConfirm: (title) => `${title} [fecha por confirmar]`,
    themed: (plan, theme) => `${plan} – ${theme}`,
    unthemed: 'sin tema',
    undated: (n) => `${count(n, 'elemento', 'elementos')} sin fecha:`,
    undatedItem: (title, notes) => `• ${title}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`,
    undatedNote: (n) =>
      n === 1
        ? '1 elemento sin fecha figura en la descripción del calendario; añada --todos para tenerlo como tarea.'
        : `${n} elementos sin fecha figuran en la descripción del calendario; añada --todos para tenerlos como tareas.`,
  }),
  page: (): Messages['page'] => ({
    skip: 'Ir al contenido',
    contents: 'Índice',
    gaps: (names) => `Una parte del plan no se pudo leer y falta aquí: ${names}.`,
    timeline: 'Cronograma por tema',
    narrow: 'En pantallas estrechas, el calendario por mes, más abajo, sustituye al cronograma.',
    calendar: 'Calendario por mes',
    continuing: 'Continúan',
    noMonth: (n) =>
      `${count(n, 'elemento más no indica mes y figura', 'elementos más no indican mes y figuran')} en la lista completa.`,
    ofWhich: (counts) => `de ellos, ${counts}`,
    listedIn: (n, section) =>
      `${count(n, 'elemento, que figura', 'elementos, que figuran')} en ${quoted(section)}`,
    unreadable: 'No legible como fecha',
    also: 'también en',
    filter: 'Filtrar la lista',
    all: 'Todos',
    month: 'Mes',
    withoutMonth: 'Sin mes',
    words: 'Palabras',
    reset: 'Mostrar todo',
    shown: (shown, total) => `Se muestran ${shown} de ${total}.`,
    apart: (n) => `También podrían caer en ese mes: ${n}.`,
    prepared: (day) => `Situación a ${day}`,
  }),
  history,
  i18n,
  edit,
  validate: (): Messages['validate'] => ({
    error: 'error',
    warning: 'aviso',
    see: 'véase también',
    summary: (errors, warnings) =>
      `${count(errors, 'error', 'errores')}, ${count(warnings, 'aviso', 'avisos')}`,
    clean: (items, files) =>
      `Sin incidencias: ${count(items, 'elemento', 'elementos')} en ${count(files, 'archivo', 'archivos')}.`,
    more: (n) => `… y ${count(n, 'incidencia', 'incidencias')} más.`,
    beyond: (errors, warnings) =>
      `GitHub muestra diez anotaciones de cada tipo; en el registro de este paso hay ${count(errors, 'error', 'errores')} y ${count(warnings, 'aviso', 'avisos')} más.`,
    reportHint: (errors, program) =>
      `El plan contiene ${count(errors, 'error', 'errores')}; se muestra lo que se ha podido leer. Véase: ${program} validate`,
  }),
  merge: (): Messages['merge'] => ({
    byLines: (file) =>
      `${file}: no se puede separar por elemento y campo; se ha fusionado línea por línea, como lo hace git`,
    conflicts: (file, n) =>
      `${file}: ${count(n, 'conflicto', 'conflictos')}; las marcas de git rodean lo que ambas partes han cambiado`,
    isSetUp: (file) =>
      `Configurado en esta copia del repositorio. Confirme ${file} con git para que valga para todos.`,
    notYet: (command) => `No se ha cambiado nada. Para configurarlo: ${command}`,
  }),
  schema: (): Messages['schema'] => ({
    stale: (file, command) => `${file} no está al día. Ejecute: ${command}`,
  }),
  findings,
  rules,
  usage: (): Messages['usage'] => ({
    unknownName: (option, typed) => `${quoted(typed)} no es un valor conocido de ${quoted(option)}`,
    unknownId: (typed) => `nada en el plan tiene el id ${quoted(typed)}`,
    searchHint: (program, typed) => `Para buscarlo: ${program} items --search "${typed}"`,
    ambiguousName: (option, typed, candidates) =>
      `${quoted(typed)} corresponde a más de un valor de ${quoted(option)}: ¿${list(candidates.slice(0, 12))}?`,
    unknownPeriod: (typed) => `${quoted(typed)} no es un periodo`,
    ambiguousPeriod: (typed, months) => `${quoted(typed)} puede ser más de un mes: ¿${list(months)}?`,
    emptyPeriod: (from, to) => `el periodo termina (${to}) antes de empezar (${from})`,
    periodHint: 'Pruebe junio, 2019-06, t2, feb-mar, 2019-02/2019-04, este o próximo.',
    unknownCommand: (name) => `no existe el comando ${quoted(name)}`,
    unknownTopic: (typed) => `no hay ayuda sobre ${quoted(typed)}`,
    unknownOption: (flag) => `aquí no existe la opción ${flag}`,
    missingArgument: (name) => `falta ${name}`,
    missingValue: (flag) => `${flag} necesita un valor`,
    tooMany: (command) => `${command} no admite más argumentos`,
    needsFolder: (flag, other) => `${flag} va junto con ${other}`,
    badValue: (option, typed) => `${quoted(typed)} no es un valor de ${option}`,
    didYouMean: (near) => `¿Quería decir ${quoted(near)}?`,
    known: (words) => known(words) ?? '',
    help: (program, command) => `Véase: ${program}${command === null ? '' : ` ${command}`} --help`,
    noPlan: 'aquí no hay ningún plan',
    noPlanAt: (folder) => `no hay ningún plan en ${folder}`,
    partOfPlan: (file) => `${file} no es el plan, sino un archivo de él`,
    partOfPlanHint: (folder) => `Indique su carpeta: ${folder}`,
    noPlanHint: (program) =>
      `Para crear uno: ${program} init\n\nUn plan es una carpeta «plan» que contiene un archivo plan.yaml:\n\n  schema: 1\n  title: Plan de trabajo 2019\n  period: 2019\n\nLos elementos van a su lado, en archivos como plan/events.yaml:\n\n  events:\n    - id: reunion-anual\n      title: Reunión anual\n      when: 2019-06\n\nSi el plan está en otro lugar, indíquelo con --plan DIR o WP_PLAN. Después: ${program} validate`,
    taken: (file) => `${file} ya existe; no se ha escrito nada`,
    takenHint: 'Un plan nuevo no sobrescribe nada: mueva ese archivo o indique otra carpeta.',
    inPlan: (file) => `${file} se leería como parte del plan; no se ha escrito nada`,
    inPlanHint: 'Indique un archivo que no termine en .yaml o .yml, o que esté fuera del plan.',
    cannotWrite: (file, reason) =>
      `no se puede escribir ${file}: ${writeReasons()[reason as WriteReason] ?? reason}`,
    inDoubt: (file, reason) =>
      `${file} se ha escrito, pero no es seguro que se conserve: ${writeReasons()[reason as WriteReason] ?? reason}`,
    inDoubtHint: 'Revise el plan antes de repetirlo.',
    changed: (file) => `otra persona ha modificado ${file} entretanto; no se ha escrito nada`,
    changedHint: 'Revíselo y vuelva a intentarlo.',
    locked: (pid, host) =>
      pid === null || host === null
        ? 'otro proceso está modificando el plan'
        : `el proceso ${pid} está modificando el plan en ${host}`,
    lockedHint: (file) => `Vuelva a intentarlo más tarde; si ya nadie lo está modificando, elimine ${file}.`,
    bug: (message) =>
      `esto es un fallo de wp: ${message} (comuníquelo junto con el comando que ha escrito; WP_DEBUG=1 muestra dónde se ha producido)`,
  }),
  help: (): Messages['help'] => ({
    description: 'El plan de trabajo: qué hay, qué va con retraso, qué está pendiente.',
    titles: {
      'Usage:': 'Uso:',
      'Arguments:': 'Argumentos:',
      'Options:': 'Opciones:',
      'Commands:': 'Comandos:',
      'Global Options:': 'Opciones generales:',
    },
    filters: 'Filtros (repetir uno amplía la selección; combinar varios la acota):',
    more: 'Sin comando: el mes actual de un vistazo.',
    topics: (program, names) => `Temas de ${program} help: ${names}.`,
    usage: '[opciones] [comando]',
    parts: i18n().parts,
    usageOptions: '[opciones]',
    placeholders: {
      dir: 'carpeta',
      revision: 'revisión',
      name: 'nombre',
      file: 'archivo',
      code: 'código',
      day: 'día',
      time: 'plazo',
      marks: 'marcas',
      by: 'criterio',
      date: 'fecha',
      judgement: 'valoración',
      theme: 'tema',
      id: 'id',
      period: 'periodo',
      title: 'título',
      text: 'texto',
      month: 'mes',
      quarter: 'trimestre',
      words: 'palabras',
      kind: 'clase',
      type: 'tipo',
      status: 'estado',
      owner: 'responsable',
      partner: 'socio',
      subject: 'materia',
      tag: 'etiqueta',
      sdg: 'ods',
      place: 'lugar',
      service: 'servicio',
      precision: 'precisión',
      from: 'desde',
      to: 'hasta',
      topic: 'tema',
      shell: 'shell',
      base: 'base',
      ours: 'nuestra',
      theirs: 'otra',
      path: 'ruta',
      folder: 'carpeta',
      feed: 'canal',
      new: 'nuevo',
      when: 'cuándo',
      change: 'cambio',
      field: 'campo',
      percent: 'porcentaje',
      sheet: 'hoja',
      part: 'parte',
    },
    commands: {
      ...edit().commands,
      ...i18n().commands,
      events: 'eventos, por orden cronológico',
      actions: 'acciones, por orden cronológico',
      milestones: 'hitos, por orden cronológico',
      projects: 'proyectos, por orden cronológico',
      items: 'acciones, eventos, hitos y proyectos juntos',
      indicators: 'indicadores con línea de base, último valor y meta',
      themes: 'los temas y cuánto contiene cada uno',
      show: 'todo sobre un elemento, un tema o un indicador',
      month: 'un mes de un vistazo: el calendario y lo que no tiene día exacto',
      next: 'lo que viene a continuación',
      late: 'lo que ha vencido y no está cerrado',
      open: 'lo que está pendiente, y hasta cuándo se puede decidir',
      report: 'el informe de situación: cómo va el plan',
      calendar: 'el año de un vistazo: doce meses pequeños',
      timeline: 'el plan en el tiempo, por temas',
      export: 'un calendario (iCalendar) para suscriptores',
      completion: 'el completado de comandos y nombres del plan, para una shell',
      schema: 'el JSON Schema de los archivos de este plan, para editores',
      diff: 'qué ha cambiado desde que se aprobó el plan, elemento por elemento, y por qué',
      history: 'la vida de un elemento: cada confirmación que lo cambió',
      approve: 'marcar el plan confirmado como aprobado, con una etiqueta',
      validate: 'revisar el plan; señala cada error en su lugar',
      'merge-driver': 'fusionar dos versiones de un archivo del plan por elemento y campo; lo llama git',
      init: 'un plan nuevo en una carpeta, con ejemplos, esquema y flujo de trabajo',
      help: 'ayuda sobre un comando o un tema',
    },
    arguments: {
      ...edit().arguments,
      ...i18n().arguments,
      from: 'la revisión de partida (por defecto, la etiqueta approved/… más reciente; si no hay, HEAD)',
      to: 'la revisión que se compara (por defecto, los archivos tal como están)',
      tag: 'nombre de la etiqueta (por defecto, approved/ y el año del plan)',
      topic: 'un comando, o uno de los temas de abajo',
      shell: 'la shell: bash, zsh o fish',
      base: 'el archivo del que partieron ambas',
      ours: 'nuestra versión; aquí se escribe el archivo fusionado',
      theirs: 'la otra versión',
      path: 'su nombre en el repositorio, para los mensajes',
      folder: 'la carpeta en que se crea (por defecto, esta)',
      feed: 'qué escribir: ics',
      id: 'el id, o un comienzo que no sea ambiguo',
      period: 'un mes u otro periodo (por defecto, el mes actual)',
    },
    options: {
      ...edit().options,
      ...i18n().options,
      plan: 'carpeta del plan',
      at: 'leer el plan tal como era en una confirmación, una etiqueta, una rama o @{2019-04-06}',
      since: 'añadir qué ha sido del plan desde una revisión, y la tendencia',
      'exit-code': 'terminar con 1 si algo ha cambiado',
      format: 'formato de salida',
      json: 'abreviatura de --format json',
      output: 'escribir en un archivo; la extensión determina el formato',
      lang: 'idioma de la salida',
      today: 'día que se toma como referencia, AAAA-MM-DD',
      color: 'con color aunque la salida no sea un terminal',
      'no-color': 'sin color',
      'no-cache': 'leer de nuevo cada archivo, no guardar nada',
      help: 'mostrar la ayuda',
      version: 'mostrar la versión',
      maybe: 'enumerar también lo que podría caer en el periodo',
      within: 'plazo que se considera: 6s, 30d, 2m',
      'fail-on': 'terminar con 1 si hay alguno: late, open, red (separados por comas)',
      split: 'un archivo por tema, en la carpeta que indica --out',
      out: 'carpeta para varios archivos',
      check: 'no escribir nada; salir con 1 si algo cambiaría',
      todos: 'tareas para lo que no tiene fecha',
      merge: 'mostrar lo que git necesita para que wp fusione los archivos del plan',
      yes: 'configurarlo',
      'dry-run': 'mostrar lo que se escribiría, sin escribir nada',
      year: 'el tiempo que abarca el plan: 2027, 2027-09/2028-08 (por defecto, este año)',
      title: 'el título del plan',
      'new-theme': 'un tema con que empezar, por su título; puede repetirse',
      bom: 'empezar el CSV con una marca de orden de bytes, como piden algunas hojas de cálculo',
      strict: 'tratar los avisos como errores',
      month: 'en un mes: junio, 6, 2019-06, este',
      quarter: 'en un trimestre: t2, 2, 2019-Q2',
      period: 'en cualquier periodo: s1, feb-mar, 2019-02/2019-04',
      from: 'desde este día o mes, inclusive',
      to: 'hasta este día o mes, inclusive',
      theme: 'de un tema',
      kind: 'de una clase: acción, evento, hito, proyecto',
      type: 'de un tipo, con la palabra del plan',
      status: 'con un estado: previsto, realizado…',
      owner: 'de un responsable',
      partner: 'con un socio',
      subject: 'sobre una materia',
      tag: 'con una etiqueta',
      sdg: 'de un Objetivo de Desarrollo Sostenible o una de sus metas',
      place: 'en un lugar',
      service: 'de un servicio',
      precision: 'con fecha precisa al día, al mes, al trimestre…, por confirmar o sin fecha',
      'subject-to': 'condicionado; con palabras, a esa condición',
      search: 'con estas palabras en cualquier campo',
      late: 'vencido y no cerrado',
      done: 'realizado',
      open: 'pendiente',
      referenced: 'incluir lo que el plan solo menciona',
    },
  }),
});
