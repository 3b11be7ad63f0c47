// Examples of codes: the same in every language, dated in the plan's own year.

/** The forms of a `when`, by what they mean. `{y}` stands for a year. */
const DATE_FORMS = {
  day: ['{y}-06-17', '{y}-06-17T18:00/20:00'],
  coarse: ['{y}-06', '{y}-Q2', '{y}-H1', '{y}-W23', '{y}-spring', '{y}'],
  range: ['{y}-02/{y}-03', '{y}-06-17/{y}-06-19'],
  open: ['../{y}-09', '{y}-03/..'],
  portion: ['early {y}-06', 'mid {y}-03', 'late {y}'],
  doubt: ['{y}-06?', '{y}-06~'],
  either: ['{y}-06|{y}-09'],
  state: ['tbc', 'ongoing'],
} as const;
export type DateForm = keyof typeof DATE_FORMS;

/** The forms with a year in them, `2019`. */
export function dateForms(year: string): Record<DateForm, readonly string[]> {
  const dated = Object.entries(DATE_FORMS).map(([form, texts]) => [
    form,
    texts.map((text) => text.replaceAll('{y}', year)),
  ]);
  return Object.fromEntries(dated) as Record<DateForm, readonly string[]>;
}

/** By record and field. */
export function codeExamples(year: string): Record<string, Record<string, readonly (string | number)[]>> {
  const forms = dateForms(year);
  const day = [`${year}-06-17`, `${year}-06`];
  const tz = ['Europe/Madrid', 'America/Bogota', 'UTC'];
  return {
    header: { period: [Number(year), `${year}-07/${Number(year) + 1}-06`], year_start: [1, 7, 10], tz },
    item: {
      when: Object.values(forms).flatMap(([first]) => first ?? []),
      actual: [forms.day[0] ?? '', forms.range[1] ?? ''],
      tz,
      sdg: [11, '11.3'],
      links: ['https://example.org/agenda', 'mailto:secretariat@example.org'],
    },
    link: { url: ['https://example.org/agenda'] },
    update: { on: day },
    budget: { currency: ['EUR'] },
    measure: { on: day, by: day },
  };
}
