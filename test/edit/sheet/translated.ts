// A plan's sheet as a translator gives it back: exported, every target filled in, read again.
import Papa from 'papaparse';
import type { Plan } from '../../../src/core/plan.ts';
import { ownersOf, unitsOf } from '../../../src/core/text-units.ts';
import { readCsv } from '../../../src/edit/sheet/read-csv.ts';
import { readXliff } from '../../../src/edit/sheet/read-xliff.ts';
import type { SheetFault, SheetRow } from '../../../src/edit/sheet/sheet.ts';
import { formatCsv } from '../../../src/format/csv.ts';
import { formatXliff } from '../../../src/format/xliff.ts';
import { Translations } from '../../../src/report/i18n/freshness.ts';
import { reportSheet, type SheetReport } from '../../../src/report/i18n/sheet.ts';
import { pageFor } from '../../format/page.ts';

export type Translate = (source: string) => string;

/** Every text of a plan, to be translated into `language`. */
export function sheetOf(plan: Plan, language: string): SheetReport {
  const [source = ''] = plan.languages;
  const units = ownersOf(plan).flatMap(unitsOf);
  const translations = new Translations(units, source, [language]);
  const asked = {
    units,
    source,
    languages: [language],
    translations,
    past: 'no-repository',
    lineOf: () => 1,
  } as const;
  return reportSheet(asked, language, true);
}

/** By a spreadsheet: the cells are read, one column is written over, all are saved again. */
export async function throughCsv(plan: Plan, language: string, translate: Translate): Promise<SheetRow[]> {
  const text = formatCsv(sheetOf(plan, language), await pageFor(plan));
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const rows = data.map((row) => ({ ...row, target: translate(row.source ?? '') }));
  return readable(readCsv(bytes(Papa.unparse({ fields: meta.fields ?? [], data: rows })), null));
}

/** By a translation tool: what stands in each target is written over, and the state with it. */
export async function throughXliff(plan: Plan, language: string, translate: Translate): Promise<SheetRow[]> {
  const text = formatXliff(sheetOf(plan, language), await pageFor(plan));
  const written = text.replace(
    /<source>([^<]*)<\/source>\n {8}<target state="[a-z-]*">[^<]*<\/target>/g,
    (_, source: string) =>
      `<source>${source}</source>\n<target state="translated">${translate(source)}</target>`,
  );
  return readable(readXliff(bytes(written), null));
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function readable(rows: SheetRow[] | SheetFault): SheetRow[] {
  if ('is' in rows) throw new Error(`the sheet cannot be read: ${JSON.stringify(rows)}`);
  return rows;
}
