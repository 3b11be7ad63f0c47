// Where, in which language and when wp may be run: none of it may show in its answers.

export interface Cell {
  zone: string;
  locale: string;
  /** An instant, ISO 8601. */
  clock: string;
}

/** East and west of the date line, half and quarter hours, polar nights, Lord Howe's half-hour summer; and no zone at all. */
const ZONES = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Europe/Madrid',
  'Antarctica/Troll',
  'Australia/Lord_Howe',
  'America/Caracas',
  'Africa/Casablanca',
  'Asia/Pyongyang',
  'Mars/Olympus',
];

/** Other digits, calendars, directions and cases of letters: in Turkish, the capital of i is İ. */
const LOCALES = [
  'C',
  'en_US.UTF-8',
  'es_ES.UTF-8',
  'fr_FR.UTF-8',
  'ar_EG.UTF-8',
  'tr_TR.UTF-8',
  'th_TH.UTF-8',
  'hi_IN.UTF-8',
  'ja_JP.UTF-8@calendar=japanese',
  'fa_IR.UTF-8',
  'POSIX',
  'nowhere',
];

/** Ends of days and years, the hours summer time leaves out or has twice, and clocks that are plainly wrong. */
const CLOCKS = [
  '2019-06-15T12:00:00Z',
  '2019-12-31T23:59:59Z',
  '2020-01-01T00:00:00Z',
  '2019-03-31T01:00:00Z',
  '2019-03-31T00:59:59Z',
  '2019-10-27T01:30:00Z',
  '2020-02-29T23:59:59Z',
  '2019-06-15T10:00:01Z',
  '1970-01-01T00:00:00Z',
  '2038-01-19T03:14:08Z',
  '2106-02-07T06:28:16Z',
  '2019-04-06T15:00:00Z',
];

/** Each zone with each third of the locales and clocks, turned so that all of them are met. */
export const CELLS: readonly Cell[] = ZONES.flatMap((zone, index) =>
  [0, 5, 10].map((turn) => ({
    zone,
    locale: LOCALES[(index + turn) % LOCALES.length] ?? 'C',
    clock: CLOCKS[(index * 5 + turn) % CLOCKS.length] ?? '',
  })),
);

/** What all others are compared with. */
export const [HOME] = CELLS as [Cell, ...Cell[]];

/** Everything that has a day, a month, a name or an order in it. */
export const COMMANDS: readonly string[] = [
  'events --month june --lang en',
  'items --maybe --lang es --plan test/cli/plans/harbour',
  'month march --lang fr',
  'next --within 6w --lang fr',
  'late --lang es',
  'open --lang en',
  'report --lang fr --format md',
  'report --lang es --format html',
  'report --lang en --format json --plan test/cli/plans/harbour',
  'report --lang fr --format csv',
  'items --format plain --lang es --plan test/cli/plans/delta',
  'export ics --lang es --plan test/cli/plans/harbour',
  'timeline --format svg --lang fr',
  'timeline --format mermaid --lang en',
  'calendar --lang es',
  'validate --lang fr --plan test/cli/plans/mistakes',
  'validate --lang en --format sarif --plan test/cli/plans/mistakes',
  'items --search ISTANBUL --tag INNOVATION --lang en',
  'items --from this --to last --lang en',
  'add event ISTANBUL-Iğdır --when June --dry-run --lang en --plan test/cli/plans/harbour',
  'help when --lang es',
];

export const TODAY = '2019-06-15';
