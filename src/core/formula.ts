// Where a spreadsheet would begin a formula, and the mark that keeps it from that.

/**
 * `=`, `+`, `-`, `@` and their full-width forms at the start of a cell, whatever white space stands before; and
 * behind what parts cells where the comma is for decimals, or behind a line break, where a log would begin a command
 * (`::error::`), too. Marks that are there already stand before them.
 */
const FORMULA =
  /(^\s*)('*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])|([;\n][ "]*)('*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20]\S|::)/g;

/** A cell of which nothing begins a formula. */
export function guarded(cell: string): string {
  return cell.replace(
    FORMULA,
    (_, start = '', marks = '', behind = '', others = '') => `${start}${behind}'${marks}${others}`,
  );
}

/** A cell without the marks that were put before formulas: what it was before. */
export function unguarded(cell: string): string {
  return cell.replace(
    FORMULA,
    (_, start = '', marks = '', behind = '', others = '') => `${start}${behind}${(marks + others).slice(1)}`,
  );
}
