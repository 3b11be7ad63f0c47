// What a spreadsheet would run as a formula, and the mark that keeps it from that.

/** `=`, `+`, `-`, `@`, tab, CR at the start, and the full-width forms; behind marks that are there already. */
export const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A cell without the one mark that was put before a formula. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
