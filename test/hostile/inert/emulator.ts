// A real terminal, without a window (xterm.js): what it does with a text besides showing it.
import xterm from '@xterm/headless';

/** What may be asked of it beside showing lines: nothing, colours, or all that a shell needs to edit a line. */
export type Manners = 'plain' | 'coloured' | 'editing';

/** None where it shows the text line by line, as it is written, and does nothing else. */
export async function emulated(text: string, manners: Manners): Promise<string[]> {
  const terminal = new xterm.Terminal({
    cols: 1000,
    rows: 50,
    scrollback: 100_000,
    convertEol: true,
    allowProposedApi: true,
  });
  const flaws: string[] = [];
  const flaw = (what: string) => (found?: unknown) => {
    flaws.push(`the terminal ${what} ${JSON.stringify(found ?? '')}`);
    return true;
  };
  terminal.onTitleChange(flaw('has another title'));
  terminal.onData(flaw('answers'));
  terminal.onBinary(flaw('answers'));
  for (const ident of COMMANDS)
    terminal.parser.registerOscHandler(ident, flaw(`is commanded (OSC ${ident})`));
  for (const final of FINALS)
    terminal.parser.registerDcsHandler({ final }, flaw(`takes a string (DCS ${final})`));
  if (manners !== 'editing') {
    terminal.onBell(flaw('rings'));
    for (const final of FINALS) {
      if (final !== 'm' || manners === 'plain')
        terminal.parser.registerCsiHandler({ final }, flaw(`is moved (CSI ${final})`));
      terminal.parser.registerCsiHandler({ prefix: '?', final }, flaw(`changes its mode (CSI ?${final})`));
      if (final !== '[') terminal.parser.registerEscHandler({ final }, flaw(`changes (ESC ${final})`));
    }
  }
  await new Promise<void>((done) => terminal.write(text, done));
  if (manners !== 'editing') flaws.push(...notShown(text, terminal));
  terminal.dispose();
  return flaws;
}

/** Titles, colours, folders, links, notes, the clipboard, programs of their own. */
const COMMANDS = [0, 1, 2, 4, 7, 8, 9, 10, 11, 12, 50, 52, 104, 133, 633, 777, 1337];
/** What a sequence may end with. */
const FINALS = Array.from({ length: 0x7f - 0x40 }, (_, at) => String.fromCharCode(0x40 + at));

/** The lines of a text that do not stand on the screen as they were written; white space aside, as tabs are moves. */
function notShown(text: string, { buffer: { active } }: InstanceType<typeof xterm.Terminal>): string[] {
  const plain = (line: string) => line.replace(/\s+/g, ' ').trim();
  const written = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one
    .replace(/\u001b\[[\d;]*m/g, '')
    .split('\n')
    .map(plain);
  const shown: string[] = [];
  for (let row = 0; row < active.length; row += 1) {
    const line = active.getLine(row);
    const cells = line?.translateToString(true) ?? '';
    if (line?.isWrapped) shown.push(`${shown.pop() ?? ''}${cells}`);
    else shown.push(cells);
  }
  const at = written.findIndex((line, row) => plain(shown[row] ?? '') !== line);
  return at === -1
    ? []
    : [`the terminal shows ${JSON.stringify(shown[at])} for ${JSON.stringify(written[at])}`];
}
