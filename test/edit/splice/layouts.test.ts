// One edit in every layout there is: the text that comes of it, to the byte.
import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/edit/splice/apply.ts';
import { bytesOf, openText } from '../../../src/edit/splice/text-file.ts';
import { LAYOUTS } from './layouts.ts';

const open = (text: string, bom = false) => openText('ports.yaml', bytesOf({ text, bom }));

describe('an edit keeps the layout', () => {
  it.each(LAYOUTS)('$name', ({ before, change, after }) => {
    const edited = apply(open(before), change);
    if (after === null) expect(edited).toEqual({ file: 'ports.yaml', line: expect.any(Number) });
    else expect('text' in edited && edited.text).toBe(after);
  });

  it.each(LAYOUTS.filter(({ after }) => after !== null))(
    '$name, with CRLF and a byte order mark',
    (layout) => {
      const crlf = (text: string) => text.replace(/\r?\n/g, '\r\n');
      const edited = apply(open(crlf(layout.before), true), layout.change);
      if (!('text' in edited)) throw new Error('refused');
      // A file without a line has no line end of its own.
      const expected = layout.before.includes('\n') ? crlf(layout.after ?? '') : layout.after;
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(edited))).toBe(`\uFEFF${expected}`);
    },
  );
});
