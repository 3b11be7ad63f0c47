// The status report in JSON: every item once, in `items`; the other lists name them by id.
import type { StatusReport } from '../report/types.ts';
import { sinceToJson } from './json-diff.ts';
import { indicatorToJson, itemToJson } from './json-item.ts';
import { say, type Voice } from './voice.ts';

export function statusToJson(report: StatusReport, voice: Voice): object {
  const ids = (rows: readonly { item: { id: string } }[]) => rows.map(({ item }) => item.id);
  const { late, soon, health } = report.attention;
  return {
    tally: report.tally,
    attention: {
      late: late.map(({ item, daysLate }) => ({ id: item.id, days_late: daysLate })),
      soon: ids(soon),
      health: health.map(({ item, update }) => ({
        id: item.id,
        health: update.health ?? null,
        on: update.on,
        by: update.by ?? null,
        note: update.note === undefined ? null : say(update.note, voice).text,
      })),
    },
    themes: report.themes.map(({ theme, tally }) => ({
      id: theme?.id ?? null,
      title: theme === null ? null : say(theme.title, voice).text,
      tally,
    })),
    months: report.months.map(({ month, rows }) => ({ month, items: ids(rows) })),
    open: report.open.map(({ item, reasons, decideBy }) => ({ id: item.id, reasons, decide_by: decideBy })),
    indicators: report.indicators.map(({ indicator, latest }) => ({
      ...indicatorToJson(indicator, voice),
      latest,
    })),
    undated: ids(report.undated),
    items: report.items.map((row) => itemToJson(row, voice)),
    since: report.since === null ? null : sinceToJson(report.since, voice),
  };
}
