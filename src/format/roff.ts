// Blocks → roff, the language of man pages, with the man macros that groff and mandoc share.
import type { Block, Table } from './blocks.ts';
import { inert } from './inert.ts';

/** The blocks a manual is made of. */
export type ManualBlock = Extract<Block, { type: 'heading' | 'note' | 'list' | 'table' }>;

/** `title` is the page's name in capitals; `source` what the program is called with its version. */
export function drawRoff(blocks: readonly ManualBlock[], page: { title: string; source: string }): string {
  const head = `.TH "${literal(page.title)}" 1 "" "${literal(page.source)}"`;
  const drawn = blocks.map((block, index) => drawBlock(block, blocks[index - 1]?.type === 'heading'));
  return `${[head, ...drawn].filter((text) => text !== '').join('\n')}\n`;
}

function drawBlock(block: ManualBlock, first: boolean): string {
  switch (block.type) {
    case 'heading':
      return block.level === 1
        ? `.SH "${literal(block.text.toUpperCase())}"`
        : `.SS "${literal(block.text)}"`;
    case 'note':
      return `${first ? '' : '.PP\n'}${lines(block.text)}`;
    case 'list':
      return block.items.map((item) => `.IP \\(bu 2\n${lines(item)}`).join('\n');
    case 'table':
      return drawRows(block.rows);
  }
}

/** Terms with what they mean; one that says nothing of itself belongs to the term before it. */
function drawRows(rows: Table['rows']): string {
  const entries: { terms: string[]; meaning: string }[] = [];
  for (const row of rows) {
    const [term = '', meaning = ''] = row.map(({ text }) => text);
    const last = entries.at(-1);
    if (last !== undefined && meaning === '') last.terms.push(term);
    else entries.push({ terms: [term], meaning });
  }
  return entries
    .map(({ terms, meaning }) => `.TP\n.B ${literal(terms.join(', '))}\n${lines(meaning)}`)
    .join('\n');
}

/** Text to be filled, in lines as roff's own tools like them. */
function lines(text: string): string {
  const broken = [''];
  for (const word of inert(text).split(' ')) {
    const longer = `${broken.at(-1)} ${word}`.trimStart();
    if (longer.length > LINE) broken.push(word);
    else broken[broken.length - 1] = longer;
  }
  return broken.map(literal).join('\n');
}

/** Escapes make lines longer; 80 is what mandoc counts. */
const LINE = 60;

/** Text that is nothing but text: no request, no escape, ASCII, its hyphens those that can be copied. */
function literal(text: string): string {
  return inert(text)
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/"/g, '\\(dq')
    .replace(/^([.'])/, '\\&$1')
    .replace(
      /[^\x20-\x7e]/gu,
      (char) => `\\[u${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}
