// What a source file says in quotation marks: the words of a catalogue, without its code and its comments.

/** The insides of every string and template of a TypeScript source, without what stands in `${…}`. */
export function literalsIn(source: string): string {
  const said: string[] = [];
  let at = 0;
  const code = (end: string) => {
    for (; at < source.length && source[at] !== end; at += 1) {
      if (source.startsWith('//', at)) at = lineEnd(source, at);
      else if (source.startsWith('/*', at)) at = source.indexOf('*/', at) + 1;
      else if (source[at] === '{') nested();
      else if (source[at] === "'" || source[at] === '`') quoted(source[at] as string);
    }
  };
  const nested = () => {
    at += 1;
    code('}');
  };
  const quoted = (mark: string) => {
    let text = '';
    for (at += 1; at < source.length && source[at] !== mark; at += 1) {
      if (source[at] === '\\') at += 1;
      else if (mark === '`' && source.startsWith('${', at)) {
        at += 1;
        nested();
        text += ' ';
      } else text += source[at];
    }
    said.push(text);
  };
  code('');
  return said.join('\n');
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
}
