// Markdown tables, as they can be pasted into a README.

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A section of the answer: what it shows, how to read it, the figures. */
export function section(title: string, note: string, body: string): void {
  process.stdout.write(`### ${title}\n\n${note === '' ? '' : `${note}\n\n`}${body}\n\n`);
}

/** What is being done now; not part of the answer. */
export function progress(text: string): void {
  process.stderr.write(`bench: ${text}\n`);
}
