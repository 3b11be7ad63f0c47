// A translated sheet held against the plan: which translations can be taken over, and why the others cannot.
import { nearest } from '../../core/near.ts';
import type { Plan } from '../../core/plan.ts';
import type { RowProblem } from '../../core/row-problem.ts';
import {
  type Owner,
  ownerKey,
  ownersByKey,
  saysTheSame,
  type Unit,
  unitsOf,
  wording,
} from '../../core/text-units.ts';
import { controlCharacters } from '../../load/control-character.ts';
import type { SheetRow } from './sheet.ts';

export interface Refused {
  row: SheetRow;
  problem: RowProblem;
}

export interface Taken {
  row: SheetRow;
  unit: Unit;
  text: string;
}

export interface TakenOver {
  taken: Taken[];
  refused: Refused[];
  /** Rows whose translation is in the plan already, and rows without one. */
  same: number;
  empty: number;
}

export function takeOver(plan: Plan, rows: readonly SheetRow[]): TakenOver {
  const result: TakenOver = { taken: [], refused: [], same: 0, empty: 0 };
  const find = finder(plan);
  const seen = new Map<string, Taken>();
  for (const row of rows) {
    const text = row.target.replace(/\r\n?/g, '\n').trim();
    if (text === '') {
      result.empty += 1;
      continue;
    }
    const found = find(row);
    const unit = 'code' in found ? found : (problemOf(row, text, found, plan) ?? found);
    if ('code' in unit) {
      result.refused.push({ row, problem: unit });
      continue;
    }
    const taken = { row, unit, text };
    const name = `${row.language} ${row.kind} ${row.id} ${row.field}`;
    const earlier = seen.get(name);
    if (earlier !== undefined && earlier.text !== text) {
      result.refused.push({ row, problem: { code: 'twice', line: earlier.row.line } });
    } else if (earlier !== undefined || saysTheSame(present(taken.unit, row.language, plan), text))
      result.same += 1;
    else result.taken.push(taken);
    if (earlier === undefined) seen.set(name, taken);
  }
  return result;
}

/** The text a row is about, or why it is about none. */
function finder(plan: Plan): (row: SheetRow) => Unit | RowProblem {
  const owners = ownersByKey(plan);
  const units = new Map<Owner, Map<string, Unit>>();
  return ({ kind, id, field }) => {
    const owner = owners.get(ownerKey({ kind, id }));
    if (owner === undefined)
      return {
        code: 'unknown-id',
        near: nearest(
          id,
          [...owners.values()].map((each) => each.id),
        ),
      };
    let own = units.get(owner);
    if (own === undefined) {
      own = new Map(unitsOf(owner).map((unit) => [unit.path.join('.'), unit]));
      units.set(owner, own);
    }
    return own.get(field) ?? { code: 'unknown-field', field };
  };
}

function problemOf(row: SheetRow, text: string, unit: Unit, plan: Plan): RowProblem | null {
  const [source = '', ...others] = plan.languages;
  const { language } = row;
  if (!others.includes(language)) return { code: 'unknown-language', language, known: others };
  if (row.isMarked) return { code: 'markup' };
  const [control] = controlCharacters(text);
  if (control !== undefined) return { code: 'character', character: control.code };
  const now = present(unit, source, plan) ?? '';
  if (!saysTheSame(row.source, now)) return { code: 'source-changed', sheet: row.source, plan: now };
  const target = present(unit, language, plan) ?? '';
  const { targetWas } = row;
  if (targetWas === null || saysTheSame(targetWas, target) || saysTheSame(text, target)) return null;
  return { code: 'target-changed', sheet: targetWas, plan: target };
}

function present({ text }: Unit, language: string, { languages }: Plan): string | null {
  const [first = ''] = languages;
  return wording(text, language, first);
}
