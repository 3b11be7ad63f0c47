// The months each item falls in, as the calendar has it, written short: `2019-02/2019-04 2019-09`.
import type { CalendarReport } from '../../report/types.ts';

/** By item id; an item in no month has no entry. Runs of months are written by their ends. */
export function monthsByItem({ months, byMonth }: CalendarReport): ReadonlyMap<string, string> {
  const order = months.map(({ month }) => month);
  const runs = new Map<string, [from: number, to: number][]>();
  for (const { month, rows } of byMonth) {
    const index = order.indexOf(month);
    for (const { item } of rows) {
      const own = runs.get(item.id) ?? [];
      const last = own.at(-1);
      if (last !== undefined && last[1] === index - 1) last[1] = index;
      else own.push([index, index]);
      runs.set(item.id, own);
    }
  }
  const write = ([from, to]: [number, number]) =>
    from === to ? `${order[from]}` : `${order[from]}/${order[to]}`;
  return new Map([...runs].map(([id, own]) => [id, own.map(write).join(' ')]));
}
