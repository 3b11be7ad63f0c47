// The records of all files → one plan: dates read, defaults filled in, everything in reading order.
import { type Finding, finding } from '../core/finding.ts';
import { type Gaps, HEADER_FILE, type Indicator, type Item, type Plan, type Theme } from '../core/plan.ts';
import type { HeaderRecord } from '../core/schema/header.ts';
import type { IndicatorRecord, WorkItemRecord } from '../core/schema/item.ts';
import { KINDS, type Kind } from '../core/schema/vocabulary.ts';
import type { When } from '../core/when/types.ts';
import { calendarOf } from './calendar.ts';
import { Dates } from './dates.ts';
import { wholeFile } from './limits.ts';
import { DEFAULT_HEADER, type FileRecords, type Kept } from './records.ts';

/**
 * `files` in the order of their names; `unlisted`: files and folders that should be among them and cannot be had.
 * Cheap beside reading them: it runs on every start.
 */
export function assemble(
  files: readonly FileRecords[],
  unlisted: readonly string[] = [],
): { plan: Plan; findings: Finding[] } {
  const main = files.find(({ file }) => file === HEADER_FILE);
  const header = main?.header ?? DEFAULT_HEADER;
  const { calendar, findings } = calendarOf(header);
  if (!main?.header && main?.readable !== false) {
    findings.push(finding('no-header', wholeFile(HEADER_FILE), { file: HEADER_FILE }));
  }
  const dates = new Dates(calendar);
  const themes = files.flatMap((file) => file.themes.map(toTheme));
  themes.sort((a, b) => (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) || 0);
  const order = byTheme(themes);
  const items = files.flatMap((file) => {
    const theirs = themesOf(file);
    return file.items.map((kept) => toItem(kept, theirs, dates));
  });
  const indicators = files.flatMap((file) => {
    const theirs = themesOf(file);
    return file.indicators.map((kept) => toIndicator(kept, theirs, dates));
  });
  for (const { dates: written, origin } of files.flatMap(({ lost }) => lost)) {
    for (const [field, value] of Object.entries(written)) dates.read(value, origin, field);
  }
  const plan: Plan = {
    header,
    languages: languagesOf(header),
    calendar,
    themes,
    items: items.sort((a, b) => order(a, b) || KIND_RANK[a.kind] - KIND_RANK[b.kind]),
    indicators: indicators.sort(order),
    extra: main?.extra ?? {},
    ...gapsOf(files, unlisted),
  };
  return { plan, findings: [...findings, ...dates.findings] };
}

const KIND_RANK = Object.fromEntries(KINDS.map((kind, rank) => [kind, rank])) as Record<Kind, number>;

function toTheme({ record, extra, origin }: Kept<ThemeRecordOf>): Theme {
  return { ...record, extra, origin };
}
type ThemeRecordOf = FileRecords['themes'][number]['record'];

type Themed = Pick<Item, 'themes' | 'themesFrom'>;

/** `theirs`: the themes of an item that names none. */
function toItem(kept: Kept<WorkItemRecord> & { kind: Kind }, theirs: Themed, dates: Dates): Item {
  const { origin, extra, kind, unreadable } = kept;
  const { theme, when, actual, status = 'planned', ...record } = kept.record;
  for (const [index, { on }] of (record.updates ?? []).entries()) {
    dates.read(on, origin, 'updates', index, 'on');
  }
  return {
    ...record,
    kind,
    status,
    ...(theme === undefined ? theirs : { themes: theme }),
    when: unreadable.when === undefined ? dates.read(when, origin, 'when') : illegible(unreadable.when),
    actual:
      unreadable.actual === undefined ? dates.read(actual, origin, 'actual') : illegible(unreadable.actual),
    extra,
    origin,
  };
}

function toIndicator(kept: Kept<IndicatorRecord>, theirs: Themed, dates: Dates): Indicator {
  const { origin, extra } = kept;
  const { theme, ...record } = kept.record;
  const { baseline, target, milestones = [], actuals = [] } = record;
  if (typeof baseline === 'object') dates.read(baseline.on, origin, 'baseline', 'on');
  if (typeof target === 'object') dates.read(target.by, origin, 'target', 'by');
  for (const [index, { by }] of milestones.entries()) dates.read(by, origin, 'milestones', index, 'by');
  for (const [index, { on }] of actuals.entries()) dates.read(on, origin, 'actuals', index, 'on');
  const themes = theme === undefined ? theirs : { themes: theme };
  return { ...record, kind: 'indicator', ...themes, extra, origin };
}

/** The themes a file gives its items; made once, as all of them share it. */
function themesOf({ file, theme }: FileRecords): Themed {
  return theme === null ? { themes: [] } : { themes: theme, themesFrom: { file, path: ['theme'] } };
}

/** Written, but of no use: the row stays, and says what was written. */
function illegible(written: string): When {
  return { state: 'unreadable', written, parts: [] };
}

/** Compares by the place of the first theme; what has none, or an unknown one, comes last. */
function byTheme(themes: readonly Theme[]): (a: Themed, b: Themed) => number {
  const ranks = new Map(themes.map(({ id }, rank) => [id, rank]));
  const rank = ({ themes: [first] }: Themed) => ranks.get(first ?? '') ?? themes.length;
  return (a, b) => rank(a) - rank(b);
}

/** The declared languages; without them those of the title. */
function languagesOf({ languages, title }: HeaderRecord): readonly string[] {
  return languages ?? (typeof title === 'string' ? [] : Object.keys(title));
}

function gapsOf(files: readonly FileRecords[], unlisted: readonly string[]): { gaps?: Gaps } {
  const gaps = {
    files: [...unlisted, ...files.filter(({ readable }) => !readable).map(({ file }) => file)],
    ids: files.flatMap(({ lost }) => lost.flatMap(({ id }) => id ?? [])),
  };
  return gaps.files.length + gaps.ids.length === 0 ? {} : { gaps };
}
